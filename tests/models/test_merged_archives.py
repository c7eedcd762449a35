"""Tries what else two archives tell once they are one: classes decided on, people, groups, names, the last visit."""

import datetime as dt

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.acquaintance import Acquaintance
from models.class_override import lift_override, override_class, override_of
from models.contact import Contact
from models.customer import Customer
from models.merge import merge_customers
from models.store.recycle_bin import take_out
from models.store.undone_merge import undo_merge
from models.task import open_tasks
from models.visit import Visit
from models.visit_record import VisitRecord, record_visit
from rules.problem import Problem

NOW = dt.datetime(2026, 3, 2, 9)
DAY = dt.timedelta(days=1)


@pytest.fixture
def pair(office: OfficeInUse) -> tuple[Customer, Customer]:
    """Two archives of one customer; the manager is signed in."""
    office.act_as(MANAGER)
    return Customer.create(name="云岭数据科技有限公司"), Customer.create(name="松风燃气有限公司")


def again(record: Customer) -> Customer:
    """Return a customer as the file has it."""
    return Customer.get_by_id(record.id)


def decided(customer: Customer) -> tuple[str, str | None]:
    """Return the class that stands and the one somebody decided on."""
    override = override_of(customer.id)
    return again(customer).value_class, override and override.value_class


@pytest.mark.parametrize(
    ("mine", "theirs", "chosen", "stands"),
    [
        ("A", "B", 0, ("A", "A")),
        ("A", "B", 1, ("B", "B")),
        (None, "B", 0, ("C", None)),
        (None, "B", 1, ("B", "B")),
        (None, "C", 0, ("C", "C")),
        ("A", None, 1, ("C", None)),
    ],
)
def test_a_decision_goes_with_the_class_that_stands(
    pair: tuple[Customer, Customer], mine: str | None, theirs: str | None, chosen: int, stands: tuple[str, str | None]
) -> None:
    kept, other = pair
    for customer, value_class in ((kept, mine), (other, theirs)):
        if value_class:
            override_class(customer.id, value_class, "多年的老客户", NOW)
    before = decided(kept), decided(other)
    merge = merge_customers(kept.id, other.id, {"value_class": pair[chosen].id}, NOW)
    assert decided(kept) == stands
    undo_merge(merge.id, NOW)
    assert (decided(kept), decided(other)) == before


def test_what_was_decided_since_the_merge_stands_after_undoing_it(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    override_class(kept.id, "A", "多年的老客户", NOW)
    merge = merge_customers(kept.id, other.id, {"value_class": other.id}, NOW)
    override_class(kept.id, "C", "今年没有新业务", NOW)
    undo_merge(merge.id, NOW)
    assert decided(kept) == ("C", "C")


def test_a_decision_lifted_before_is_no_obstacle(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    for customer in pair:
        override_class(customer.id, "A", "多年的老客户", NOW)
    lift_override(kept.id)
    merge_customers(kept.id, other.id, None, NOW)
    assert decided(kept) == ("A", "A")


def test_two_cards_of_one_person_become_one(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    mine = Contact.create(customer=kept, name="顾明", mobile="13912340275", taboos="不吃香菜")
    double = Contact.create(customer=other, name="顾明", title="主任", role="head", taboos="花生过敏")
    colleague = Contact.create(customer=other, name="岳川")
    Acquaintance.create(first=mine, second=colleague)
    for known in (colleague, Contact.create(customer=other, name="江蓝")):
        Acquaintance.create(first=double, second=known)
    visit = Visit.create(customer=other, contact=double, rep=Account.get(Account.name == REP), start=NOW)
    merge = merge_customers(kept.id, other.id, None, NOW)
    card = Contact.get_by_id(mine.id)
    assert (card.title, card.role, card.mobile) == ("主任", "head", "13912340275")
    assert card.taboos == "不吃香菜\n花生过敏"
    assert {contact.name for contact in Contact.present()} == {"顾明", "岳川", "江蓝"}
    assert Visit.get_by_id(visit.id).contact == mine
    assert {tie.second.name for tie in Acquaintance.select().where(Acquaintance.first == mine)} == {"岳川", "江蓝"}
    assert undo_merge(merge.id, NOW) == 0
    assert Contact.get_by_id(mine.id).title is None and Contact.get_by_id(double.id).customer == other
    assert Visit.get_by_id(visit.id).contact == double
    assert Acquaintance.select().where(Acquaintance.first == double).count() == 2


@pytest.mark.parametrize("told", [{"mobile": "13912340999"}, {"title": "副主任"}, {"birthday": dt.date(1980, 5, 2)}])
def test_people_who_may_be_two_stay_two(pair: tuple[Customer, Customer], told: dict[str, object]) -> None:
    facts = {"mobile": "13912340275", "title": "主任", "birthday": dt.date(1981, 5, 2)}
    for customer, more in zip(pair, (facts, {**facts, **told}), strict=True):
        Contact.create(customer=customer, name="顾明", **more)
    merge_customers(pair[0].id, pair[1].id, None, NOW)
    assert Contact.present().where(Contact.customer == pair[0]).count() == 2


def test_a_name_that_stands_twice_is_left_alone(pair: tuple[Customer, Customer]) -> None:
    for customer in (*pair, pair[1]):
        Contact.create(customer=customer, name="顾明")
    merge_customers(pair[0].id, pair[1].id, None, NOW)
    assert Contact.present().count() == 3


@pytest.mark.parametrize("chosen", [0, 1])
def test_members_of_the_group_follow_its_archive(pair: tuple[Customer, Customer], chosen: int) -> None:
    members = [Customer.create(name=f"{at.name[:2]}门店", group_name=at.name) for at in pair]
    merge = merge_customers(pair[0].id, pair[1].id, {"name": pair[chosen].id}, NOW)
    assert {again(member).group_name for member in members} == {pair[chosen].name}
    undo_merge(merge.id, NOW)
    assert [again(member).group_name for member in members] == [customer.name for customer in pair]


def test_of_two_merges_into_one_archive_the_later_is_undone_first(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    third = Customer.create(name="白鹭洲商贸有限公司")
    first, second = (merge_customers(kept.id, one.id, {"name": one.id}, NOW) for one in (other, third))
    with pytest.raises(Problem, match="先撤销后来那次"):
        undo_merge(first.id, NOW)
    undo_merge(second.id, NOW)
    undo_merge(first.id, NOW)
    assert (again(kept).name, again(kept).former_names) == ("云岭数据科技有限公司", None)


def test_a_former_name_added_by_hand_outlives_the_merge(pair: tuple[Customer, Customer]) -> None:
    merge = merge_customers(pair[0].id, pair[1].id, None, NOW)
    kept = again(pair[0])
    kept.former_names = f"云岭机房、{kept.former_names}"
    kept.save()
    undo_merge(merge.id, NOW)
    assert again(kept).former_names == "云岭机房"


def test_a_merged_archive_does_not_come_back_empty_from_the_bin(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    merge = merge_customers(kept.id, other.id, None, NOW)
    with pytest.raises(Problem, match="撤销合并"):
        take_out([again(other)])
    assert again(other).deleted_at
    undo_merge(merge.id, NOW)
    again(other).discard()
    take_out([again(other)])
    assert again(other).deleted_at is None


def test_a_visit_recorded_since_is_the_last_of_its_own_customer(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    rep = Account.get(Account.name == REP)
    kept.last_visit_at = NOW - 40 * DAY
    kept.save()
    visit = Visit.create(customer=other, rep=rep, start=NOW - DAY, way="phone")
    merge = merge_customers(kept.id, other.id, None, NOW)
    record_visit(VisitRecord(visit=visit.id, author=rep, recorded_at=NOW, said="谈了续约"))
    assert again(kept).last_visit_at == NOW - DAY
    undo_merge(merge.id, NOW)
    assert (again(kept).last_visit_at, again(other).last_visit_at) == (NOW - 40 * DAY, NOW - DAY)


def test_whoever_gives_a_customer_up_is_told(office: OfficeInUse, pair: tuple[Customer, Customer]) -> None:
    mine, yours = (Account.get(Account.name == name) for name in (REP, COLLEAGUE))
    for customer, owner in zip(pair, (mine, yours), strict=True):
        customer.owner = owner
        customer.save()
    merge = merge_customers(pair[0].id, pair[1].id, None, NOW)
    assert not open_tasks(mine)
    (told,) = open_tasks(yours)
    assert f"{MANAGER} 把「{pair[1].name}」并入了「{pair[0].name}」" in told.title
    undo_merge(merge.id, NOW)
    assert not open_tasks(yours)
