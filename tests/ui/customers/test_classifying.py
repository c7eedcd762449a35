"""Computing value classes and deciding one against the computation, in the window."""

import datetime as dt
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from models.class_override import override_class, override_of
from models.customer import Customer
from models.value_review import ValueReview
from ui.customers.class_decision import ClassDecision
from ui.customers.value_review_drawer import ValueReviewDrawer
from ui.kit.buttons import Button

NOW = dt.datetime(2026, 11, 25, 9, 30)


def classes() -> str:
    """Return the classes of the six customers, which bring 6,000 to 1,000 yuan, in order of entering."""
    return "".join(one.value_class for one in Customer.select().order_by(Customer.id))


@pytest.fixture
def review(show: Callable, qtbot: QtBot) -> tuple[object, ValueReviewDrawer]:
    """The screen with the drawer for computing classes."""
    shown = show()
    next(action for action in shown.page.inner_pages.menu().actions() if action.text() == "按收入分类…").trigger()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    return shown, drawer


def test_the_preview_follows_the_split_and_writes_nothing(review: tuple) -> None:
    _, drawer = review
    assert drawer.counts.text() == "A 类 4 家，B 类 1 家，C 类 1 家；2 家会换类别"
    assert drawer.table.records.rowCount() == 2 and drawer.write_button.text() == "写入 2 家"
    drawer.share_a.set_value(50)
    drawer.share_b.set_value(60)
    assert drawer.counts.text() == "A 类 2 家，B 类 1 家，C 类 3 家；3 家会换类别"
    assert classes() == "AACBBC"


@pytest.mark.parametrize(("a", "b"), [(90, 80), (0, 50), (None, 95), (50, 101)])
def test_a_split_that_divides_nothing_cannot_be_written(review: tuple, a: int | None, b: int) -> None:
    _, drawer = review
    drawer.share_a.set_value(a)
    drawer.share_b.set_value(b)
    assert not drawer.write_button.isEnabled() and "B 类不小于 A 类" in drawer._fields[1].error()


def test_classes_are_written_and_undone_as_a_whole(review: tuple) -> None:
    shown, drawer = review
    drawer.write_button.click()
    assert classes() == "AAAABC"
    text, undo = shown.frame.said[-1]
    assert text == "2 家客户换了类别"
    undo()
    assert classes() == "AACBBC" and ValueReview.get().undone_at == NOW


def test_an_earlier_review_is_undone_from_the_drawer(review: tuple, qtbot: QtBot) -> None:
    shown, drawer = review
    drawer.write_button.click()
    shown.page.acts.review_classes()
    again = shown.frame.drawers[-1]
    qtbot.addWidget(again)
    assert not again.write_button.isEnabled()
    next(button for button in again.findChildren(Button) if button.text() == "撤销").click()
    assert classes() == "AACBBC" and shown.frame.said[-1][0] == "2 家客户恢复了原来的类别"


def test_a_class_is_decided_with_a_reason(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.detail.head.class_wanted.emit()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    assert isinstance(drawer, ClassDecision) and drawer.lift_button.isHidden()
    drawer.value_class.set_value("B")
    drawer.store()
    assert "写明" in drawer._field.error()
    drawer.reason.set_value("合同年底终止")
    drawer.store()
    key = shown.page.detail.key
    assert Customer.get_by_id(key).value_class == "B" and override_of(key).reason == "合同年底终止"


def test_a_decision_is_shown_and_taken_back(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    customer = Customer.get(Customer.name == "半亩塘酒店")
    override_class(customer.id, "A", "总部战略客户", NOW)
    shown.page.acts.decide_class(customer)
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.lift_button.click()
    assert override_of(customer.id) is None


def test_reps_are_offered_neither(show: Callable, scene: object) -> None:
    page = show(scene.lin).page
    assert "按收入分类…" not in [action.text() for action in page.inner_pages.menu().actions()]
    assert "指定类别…" not in [action.text() for action in page.detail.head.menu().actions()]
