"""Tries computing value classes: preview, writing, decided classes, the split, and undo as a whole."""

import datetime as dt
from decimal import Decimal

import pytest
from office_fixtures import MANAGER, REP, OfficeInUse

from models.class_override import lift_override, override_class, override_of
from models.customer import Customer
from models.setting import change_setting
from models.store.changes import history
from models.value_review import ValueReview, office_split, preview_classes, review_classes, undo_review
from rules.problem import Problem
from rules.value_classes import ValueSplit

NOW = dt.datetime(2026, 3, 2, 9)


@pytest.fixture
def customers(office: OfficeInUse) -> dict[str, int]:
    """Customers of class C by name, with 80, 15, 4 and 1 of every 100 yuan, and one whose revenue nobody knows."""
    office.act_as(MANAGER)
    revenue = {"甲": 8000, "乙": 1500, "丙": 400, "丁": 100, "戊": None}
    return {
        name: Customer.create(name=name, annual_revenue=None if yuan is None else Decimal(yuan)).id
        for name, yuan in revenue.items()
    }


def classes() -> dict[str, str]:
    """Return the class of each customer by name."""
    return dict(Customer.select(Customer.name, Customer.value_class).tuples())


def test_preview_tells_who_changes_and_writes_nothing(customers: dict[str, int]) -> None:
    preview = preview_classes()
    assert [(one.name, one.revenue, one.old, one.new) for one in preview.changes] == [
        ("甲", Decimal(8000), "C", "A"),
        ("乙", Decimal(1500), "C", "B"),
    ]
    assert (preview.counts, preview.overridden, preview.without_revenue) == ({"A": 1, "B": 1, "C": 3}, 0, 1)
    assert set(classes().values()) == {"C"}


def test_review_writes_classes_and_when_visits_are_due(customers: dict[str, int]) -> None:
    before = Customer.get_by_id(customers["甲"]).due_on
    review = review_classes(NOW)
    assert classes() == {"甲": "A", "乙": "B", "丙": "C", "丁": "C", "戊": "C"}
    assert (review.changed, review.share_a, review.share_b, review.by.name) == (2, 80, 95, MANAGER)
    assert before - Customer.get_by_id(customers["甲"]).due_on == dt.timedelta(days=90 - 14)
    assert history(customers["甲"])[0].origin == review.origin


def test_unknown_revenue_keeps_the_class_and_no_revenue_is_class_c(customers: dict[str, int]) -> None:
    Customer.update(value_class="A").where(Customer.name.in_(["戊", "丁"])).execute()
    Customer.update(annual_revenue=Decimal(0)).where(Customer.name == "丁").execute()
    review_classes(NOW)
    assert (classes()["戊"], classes()["丁"]) == ("A", "C")


def test_a_decided_class_is_never_overwritten(customers: dict[str, int]) -> None:
    override_class(customers["丁"], "A", "总部战略客户", NOW)
    override_class(customers["甲"], "B", "合同年底终止", NOW)
    review_classes(NOW)
    assert (classes()["丁"], classes()["甲"], classes()["乙"]) == ("A", "B", "B")
    assert preview_classes().overridden == 2
    kept = override_of(customers["丁"])
    assert (kept.reason, kept.by.name, kept.at) == ("总部战略客户", MANAGER, NOW)


def test_a_lifted_decision_lets_the_next_review_decide(customers: dict[str, int]) -> None:
    override_class(customers["甲"], "B", "合同年底终止", NOW)
    override_class(customers["甲"], "C", "合同已经终止", NOW)
    lift_override(customers["甲"])
    lift_override(customers["甲"])
    review_classes(NOW)
    assert override_of(customers["甲"]) is None and classes()["甲"] == "A"
    assert override_class(customers["甲"], "B", "新一年再看", NOW).reason == "新一年再看"


@pytest.mark.parametrize("reason", ["", "   ", "重要"])
def test_a_decision_needs_a_reason(customers: dict[str, int], reason: str) -> None:
    with pytest.raises(Problem, match="写明"):
        override_class(customers["丁"], "A", reason, NOW)
    assert classes()["丁"] == "C" and override_of(customers["丁"]) is None


def test_the_split_is_adjustable(customers: dict[str, int]) -> None:
    change_setting("value_b_share", 99)
    change_setting("value_a_share", 90)
    assert office_split() == ValueSplit(90, 99)
    assert preview_classes().counts == {"A": 2, "B": 1, "C": 2}
    assert preview_classes(ValueSplit(50, 60)).counts == {"A": 1, "B": 0, "C": 4}


@pytest.mark.parametrize(("key", "value"), [("value_a_share", 96), ("value_a_share", 0), ("value_b_share", 101)])
def test_a_split_that_divides_nothing_is_refused(customers: dict[str, int], key: str, value: int) -> None:
    with pytest.raises(Problem, match="不合适"):
        change_setting(key, value)
    assert office_split() == ValueSplit()


def test_a_review_without_changes_is_refused(customers: dict[str, int]) -> None:
    review_classes(NOW)
    with pytest.raises(Problem, match="没有客户需要换类别"):
        review_classes(NOW)
    assert ValueReview.select().count() == 1


def test_undo_gives_all_classes_back_except_those_changed_since(customers: dict[str, int]) -> None:
    due_on = Customer.get_by_id(customers["甲"]).due_on
    review = review_classes(NOW)
    assert undo_review(review.id, NOW) == 2
    assert set(classes().values()) == {"C"} and Customer.get_by_id(customers["甲"]).due_on == due_on
    again = review_classes(NOW)
    Customer.update(value_class="A").where(Customer.name == "乙").execute()
    override_class(customers["甲"], "A", "确实是大客户", NOW)
    assert undo_review(again.id, NOW) == 0
    assert (classes()["甲"], classes()["乙"]) == ("A", "A")
    with pytest.raises(Problem, match="撤销过"):
        undo_review(again.id, NOW)


def test_only_leaders_classify(office: OfficeInUse, customers: dict[str, int]) -> None:
    review = review_classes(NOW)
    office.act_as(REP)
    acts = (
        lambda: review_classes(NOW),
        lambda: undo_review(review.id, NOW),
        lambda: override_class(customers["丁"], "A", "总部战略客户", NOW),
        lambda: lift_override(customers["丁"]),
    )
    for act in acts:
        with pytest.raises(Problem, match="权限"):
            act()
