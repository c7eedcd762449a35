"""Contracts: who sees them, when they end, and that each reminds once of its renewal."""

import datetime as dt
from decimal import Decimal

import pytest
from office_fixtures import CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.contract import Contract, ending, remind_renewals
from models.customer import Customer
from models.store.listing import Listing
from models.task import Task
from rules.problem import Problem

NOW = dt.datetime(2026, 11, 25, 8, 30)
TODAY = NOW.date()


def customer(rep: str | None = REP, name: str = "云岭数据科技有限公司") -> Customer:
    """Store a customer of a rep."""
    return Customer.create(name=name, owner=Account.get(Account.name == rep) if rep else None)


def contract(days: int | None = 30, **facts: object) -> Contract:
    """Store a contract that ends so many days from today."""
    end = None if days is None else TODAY + dt.timedelta(days=days)
    return Contract.create(
        **{"customer": facts.pop("customer", None) or customer(), "subject": "专线", "end": end, **facts}
    )


def test_a_contract_that_ends_before_it_starts_is_refused(office: OfficeInUse) -> None:
    with pytest.raises(Problem, match="早于开始日期 2026-11-25"):
        contract(-1, start=TODAY)
    assert Contract.select().count() == 0


def test_a_contract_says_how_complete_it_is(office: OfficeInUse) -> None:
    bare = contract(None)
    assert bare.completeness == 12
    whole = contract(
        30, number="YL-1", amount=Decimal(0), start=TODAY, our_party="陈立", their_party="顾望舒", signed_on=TODAY
    )
    assert whole.completeness == 100


def test_the_expiry_list_holds_what_is_in_force_and_ends_soon(office: OfficeInUse) -> None:
    yunling = customer()
    for days, status in (
        (10, "active"),
        (60, "active"),
        (61, "active"),
        (10, "ended"),
        (-5, "active"),
        (-5, "renewed"),
    ):
        contract(days, customer=yunling, subject=f"{days} {status}", status=status)
    contract(None, customer=yunling, subject="长期")
    rows = Listing(Contract, [ending(TODAY)]).page(0, 10)
    assert [row[1] for row in rows] == ["-5 active", "10 active", "60 active"]
    assert Contract.present().where(ending(TODAY, 9)).count() == 1


def test_contracts_of_colleagues_are_not_listed(office: OfficeInUse) -> None:
    contract()
    contract(customer=customer(None, "无人负责的公司"))
    seen = {}
    for name in (REP, COLLEAGUE, MANAGER, CLERK):
        office.act_as(name)
        seen[name] = Listing(Contract).count()
    assert seen == {REP: 2, COLLEAGUE: 1, MANAGER: 2, CLERK: 0}


def test_a_colleague_cannot_store_a_contract(office: OfficeInUse) -> None:
    made = contract()
    office.act_as(COLLEAGUE)
    made.amount = Decimal(1)
    with pytest.raises(Problem, match="「云岭数据科技有限公司」是同事的客户"):
        made.store()
    assert Contract.get().amount is None


def test_contracts_of_a_deleted_customer_remind_nobody(office: OfficeInUse) -> None:
    made = contract()
    made.customer.discard()
    assert remind_renewals(NOW) == [] and Contract.present().where(ending(TODAY)).count() == 0
    made.customer.restore()
    assert len(remind_renewals(NOW)) == 1


def test_each_contract_reminds_once(office: OfficeInUse) -> None:
    made = contract(60, number="YL-2026-7")
    contract(61, customer=made.customer, subject="还早")
    contract(10, customer=made.customer, subject="草拟的", status="draft")
    (task,) = remind_renewals(NOW)
    assert (task.title, task.kind, task.owner.name) == (
        "和 云岭数据科技有限公司 谈「专线」续签，2027-01-24 到期",
        "contract_renewal",
        REP,
    )
    assert task.customer == made.customer and task.source == "YL-2026-7"
    assert task.due_at == dt.datetime(2027, 1, 22, 17, 30)  # the 24th is a Sunday
    assert remind_renewals(NOW) == remind_renewals(NOW + dt.timedelta(hours=9)) == []
    task.discard()
    assert remind_renewals(NOW) == []
    assert len(remind_renewals(NOW + dt.timedelta(days=1))) == 1


def test_another_end_moves_the_open_reminder_and_a_done_one_is_followed_by_another(office: OfficeInUse) -> None:
    made = contract(5)
    remind_renewals(NOW)
    made = Contract.get()
    made.end = TODAY + dt.timedelta(days=20)
    made.save()
    (task,) = remind_renewals(NOW)
    assert Task.select().count() == 1 and "2026-12-15" in task.title
    task.finish(NOW)
    made = Contract.get()
    made.end = TODAY + dt.timedelta(days=25)
    made.save()
    remind_renewals(NOW)
    assert Task.select().count() == 2


def test_a_contract_that_should_have_been_closed_is_due_today(office: OfficeInUse) -> None:
    contract(-40)
    (task,) = remind_renewals(NOW)
    assert task.due_at == dt.datetime(2026, 11, 25, 17, 30)


def test_without_a_rep_on_duty_a_manager_is_reminded(office: OfficeInUse) -> None:
    contract(customer=customer(None))
    rep = Account.get(Account.name == COLLEAGUE)
    contract(customer=customer(COLLEAGUE, "离职者的客户"))
    rep.active = False
    rep.save()
    assert {task.owner.name for task in remind_renewals(NOW)} == {MANAGER}


def test_a_contract_no_longer_in_force_ticks_its_reminder_off(office: OfficeInUse) -> None:
    contract()
    remind_renewals(NOW)
    made = Contract.get()
    made.status = "ended"
    made.save()
    assert Task.get().done_at is not None


def test_renewing_makes_the_next_contract_in_one_act(office: OfficeInUse) -> None:
    made = contract(30, start=TODAY, amount=Decimal("12800"), our_party="陈立")
    following = made.successor()
    assert (following.start, following.end, following.amount) == (dt.date(2026, 12, 26), None, Decimal("12800"))
    following.end = dt.date(2026, 12, 1)
    with pytest.raises(Problem, match="早于"):
        made.renew_as(following)
    assert Contract.get().status == "active"
    following.end = dt.date(2027, 12, 25)
    made.renew_as(following)
    assert [one.status for one in Contract.select().order_by(Contract.end)] == ["renewed", "active"]
