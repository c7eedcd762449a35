"""Tries that names nobody can have and groups in a circle are refused in words, and nothing of them is stored."""

import datetime as dt

import pytest
from office_fixtures import OfficeInUse

from models.account import Account
from models.customer import Customer
from models.handover import hand_over
from models.merge import merge_customers
from models.store.bulk import insert_many
from models.verification import correct
from rules.problem import Problem


def a_group(office: OfficeInUse) -> list[Customer]:
    """Return three customers, each in the group of the next."""
    return [
        Customer.create(name="云岭数据科技有限公司", short_name="云岭数据", group_name="云岭控股"),
        Customer.create(name="云岭控股有限公司", short_name="云岭控股", group_name="云岭集团"),
        Customer.create(name="云岭集团"),
    ]


def test_a_name_of_two_hundred_characters_is_the_longest(office: OfficeInUse) -> None:
    Customer.create(name="云" * 200)
    with pytest.raises(Problem) as refused:
        Customer.create(name="岭" * 201)
    assert "最多 200 个字" in str(refused.value)
    assert Customer.select().count() == 1


def test_a_group_that_leads_back_to_itself_is_refused(office: OfficeInUse) -> None:
    first, _, top = a_group(office)
    top.group_name = "云岭数据"
    with pytest.raises(Problem) as refused:
        top.save()
    assert refused.value.values["chain"] == "云岭集团 → 云岭数据 → 云岭控股 → 云岭集团"
    assert Customer.get_by_id(top.id).group_name is None
    with pytest.raises(Problem, match="绕了一圈"):
        correct(top.id, "group_name", first.name, dt.datetime(2026, 11, 25, 9))


def test_the_head_of_a_group_may_name_itself(office: OfficeInUse) -> None:
    *_, top = a_group(office)
    top.group_name = top.name
    top.save()
    other = Customer.create(name="鹿鸣文旅", group_name="没有建档的集团")
    assert {Customer.get_by_id(one.id).group_name for one in (top, other)} == {"云岭集团", "没有建档的集团"}


def test_a_circle_above_does_not_hold_up_those_below(office: OfficeInUse) -> None:
    *_, top = a_group(office)
    Customer.update(group_name="云岭控股").where(Customer.id == top.id).execute()  # as an old file may have it
    Customer.create(name="新来的", group_name="云岭集团")


def test_a_sheet_with_a_circle_is_refused_as_a_whole(office: OfficeInUse) -> None:
    rows = [Customer(name="甲公司", group_name="乙公司"), Customer(name="乙公司", group_name="甲公司")]
    with pytest.raises(Problem, match="绕了一圈"):
        insert_many(Customer, rows)
    assert not Customer.select().exists()


def test_nobody_is_merged_with_or_handed_to_himself(office: OfficeInUse) -> None:
    rep = Account.get(Account.role == "rep")
    customer = Customer.create(name="云岭", owner=rep)
    with pytest.raises(Problem, match="不能和自己合并"):
        merge_customers(customer.id, customer.id)
    with pytest.raises(Problem, match="本来就由"):
        hand_over([customer.id], rep)
