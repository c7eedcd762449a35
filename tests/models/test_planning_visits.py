"""Tries planning: the warning inside the storing transaction, its four answers, and two programs at once."""

import datetime as dt

import pytest
from office_fixtures import ADMINISTRATOR, CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse
from rivals import plan_each, race

from models.account import Account
from models.customer import Customer
from models.task import Task, open_tasks
from models.visit import Visit
from models.visit_answer import VisitAnswer, check, plan_visit, suggestions
from models.visit_participant import VisitParticipant
from rules.double_visit import Answer, DoubleVisit
from rules.problem import Problem

NOW = dt.datetime(2026, 3, 1, 9)
TUESDAY = dt.datetime(2026, 3, 3, 9)
REASON = "客户约了两个部门"


@pytest.fixture
def customer(office: OfficeInUse) -> Customer:
    """A customer the colleague visits on Tuesday at nine."""
    office.act_as(COLLEAGUE)
    customer = Customer.create(name="云岭数据科技有限公司", uscc="91530100MA6K000017")
    plan_visit(visit_of(COLLEAGUE, customer), now=NOW)
    office.act_as(REP)
    return customer


def visit_of(name: str, customer: Customer, start: dt.datetime = TUESDAY, **values: object) -> Visit:
    """Return a new visit that is not stored yet."""
    return Visit(customer=customer, rep=Account.get(Account.name == name), start=start, **values)


def the_colleagues(customer: Customer) -> Visit:
    """Return the visit that was there first."""
    return Visit.get(Visit.customer == customer, Visit.rep == Account.get(Account.name == COLLEAGUE))


def tasks_of(name: str) -> list[Task]:
    """Return what somebody has to do."""
    return open_tasks(Account.get(Account.name == name))


def stored(visit: Visit) -> bool:
    """Tell whether the visit is in the file."""
    return Visit.select().where(Visit.id == visit.id).exists()


@pytest.mark.parametrize("days", [-7, -1, 0, 1, 7])
def test_unanswered_double_visit_is_not_stored(customer: Customer, days: int) -> None:
    visit = visit_of(REP, customer, TUESDAY + dt.timedelta(days=days, hours=5))
    with pytest.raises(DoubleVisit, match=f"{COLLEAGUE} 已约 2026-03-03 09:00 拜访「云岭数据科技有限公司」") as warned:
        plan_visit(visit, now=NOW - dt.timedelta(days=9))
    assert warned.value.check.conflicts[0].visit == the_colleagues(customer).id
    assert not stored(visit)
    assert VisitAnswer.select().count() == Task.select().count() == 0


@pytest.mark.parametrize("days", [-8, 8])
def test_visit_outside_the_window_is_simply_stored(customer: Customer, days: int) -> None:
    visit = visit_of(REP, customer, TUESDAY + dt.timedelta(days=days))
    assert plan_visit(visit, now=NOW - dt.timedelta(days=20)) is visit
    assert stored(visit)


def test_cancelled_or_discarded_visits_are_in_nobodys_way(customer: Customer) -> None:
    other = the_colleagues(customer)
    other.status = "cancelled"
    other.save()
    plan_visit(visit_of(REP, customer), now=NOW).discard()
    assert check(visit_of(COLLEAGUE, customer), now=NOW).conflicts == ()


@pytest.mark.parametrize(
    "values",
    [
        {"name": "云岭数据科技有限公司（昆明）", "uscc": "91530100MA6K000017"},
        {"name": "另一家公司", "uscc": "91530100MA6K000017"},
    ],
)
def test_the_same_organisation_under_another_name_is_found(customer: Customer, values: dict[str, str]) -> None:
    twin = Customer.create(**values)
    with pytest.raises(DoubleVisit) as warned:
        plan_visit(visit_of(REP, twin), now=NOW)
    assert "same_uscc" in [reason.kind for reason in warned.value.check.conflicts[0].reasons]


def test_joining_the_colleague(customer: Customer) -> None:
    visit, other = visit_of(REP, customer), the_colleagues(customer)
    assert plan_visit(visit, answer=Answer("joint"), now=NOW).id == other.id
    assert not stored(visit)
    assert [joined.account.name for joined in VisitParticipant.select().where(VisitParticipant.visit == other)] == [REP]
    assert [(task.kind, task.visit_id) for task in tasks_of(COLLEAGUE)] == [("joint_visit", other.id)]
    assert [(answer.answer, answer.other_id, answer.rep.name) for answer in VisitAnswer.select()] == [
        ("joint", other.id, REP)
    ]
    assert check(visit_of(REP, customer, TUESDAY + dt.timedelta(days=1)), now=NOW).conflicts == ()


def test_leaving_it_to_the_colleague(customer: Customer) -> None:
    visit, other = visit_of(REP, customer, purpose="送合同"), the_colleagues(customer)
    assert plan_visit(visit, answer=Answer("leave"), now=NOW).id == other.id
    assert not stored(visit)
    (task,) = tasks_of(COLLEAGUE)
    assert (task.kind, "送合同" in task.title, REP in task.title) == ("colleague_notice", True, True)


def test_going_ahead_with_a_reason_the_others_see(customer: Customer) -> None:
    visit, other = visit_of(REP, customer), the_colleagues(customer)
    for reason in ("", "     ", "想去"):
        with pytest.raises(Problem, match="至少 6 个字"):
            plan_visit(visit, answer=Answer("override", reason), now=NOW)
        assert not stored(visit)
    assert plan_visit(visit, answer=Answer("override", f" {REASON} "), now=NOW) is visit
    assert stored(visit)
    (answer,) = VisitAnswer.select()
    assert (answer.visit_id, answer.other_id, answer.reason) == (visit.id, other.id, REASON)
    for name in (COLLEAGUE, MANAGER):
        assert [REASON in task.title for task in tasks_of(name)] == [True]
    assert tasks_of(REP) == []


def test_another_time_is_checked_again(customer: Customer) -> None:
    visit = visit_of(REP, customer)
    with pytest.raises(DoubleVisit):
        plan_visit(visit, answer=Answer("other_time", start=TUESDAY + dt.timedelta(days=1)), now=NOW)
    free = dt.datetime(2026, 3, 17, 9)
    assert plan_visit(visit, answer=Answer("other_time", start=free), now=NOW).start == free
    assert Visit.get_by_id(visit.id).start == free


def test_suggested_times_are_three_real_ones(customer: Customer) -> None:
    visit = visit_of(REP, customer)
    offered = suggestions(visit, (), NOW)
    assert len(offered) == 3
    for suggestion in offered:
        verdict = check(visit_of(REP, customer, suggestion.start), now=NOW)
        assert (verdict.level, verdict.conflicts) == ("none", ())


def test_own_double_booking_needs_a_reason_and_cannot_be_left_to_oneself(customer: Customer) -> None:
    elsewhere = Customer.create(name="青川百货有限公司")
    plan_visit(visit_of(REP, elsewhere, TUESDAY + dt.timedelta(days=20)), now=NOW)
    third = Customer.create(name="澜江水务集团")
    visit = visit_of(REP, third, TUESDAY + dt.timedelta(days=20, minutes=30))
    with pytest.raises(DoubleVisit):
        plan_visit(visit, now=NOW)
    for choice in ("joint", "leave"):
        with pytest.raises(Problem, match="没有同事"):
            plan_visit(visit, answer=Answer(choice), now=NOW)
    assert VisitParticipant.select().count() == VisitAnswer.select().count() == 0
    assert plan_visit(visit, answer=Answer("override", REASON), now=NOW) is visit


@pytest.mark.parametrize("choice", ["joint", "leave"])
def test_answer_to_a_visit_that_is_gone_stores_nothing(customer: Customer, choice: str) -> None:
    the_colleagues(customer).discard()
    visit = visit_of(REP, customer)
    with pytest.raises(Problem, match="没有同事"):
        plan_visit(visit, answer=Answer(choice), now=NOW)
    assert not stored(visit)


@pytest.mark.parametrize("choice", ["joint", "leave"])
def test_stored_visit_moved_into_the_way_is_withdrawn(customer: Customer, choice: str) -> None:
    visit = plan_visit(visit_of(REP, customer, TUESDAY + dt.timedelta(days=14)), now=NOW)
    visit.start = TUESDAY + dt.timedelta(hours=5)
    plan_visit(visit, answer=Answer(choice), now=NOW)
    assert Visit.get_by_id(visit.id).status == "cancelled"


def test_joining_once_more_changes_nothing(customer: Customer) -> None:
    plan_visit(visit_of(REP, customer), answer=Answer("joint"), now=NOW)
    at_the_same_time = visit_of(REP, Customer.create(name="澜江水务集团"))
    plan_visit(at_the_same_time, answer=Answer("joint"), now=NOW)
    assert VisitParticipant.select().count() == 1


def test_participants_come_along_and_are_busy(customer: Customer) -> None:
    start = TUESDAY + dt.timedelta(days=21)
    manager = Account.get(Account.name == MANAGER)
    visit = plan_visit(visit_of(REP, customer, start), [manager.id], now=NOW)
    plan_visit(visit, [manager.id], now=NOW)
    assert VisitParticipant.select().where(VisitParticipant.visit == visit).count() == 1
    elsewhere = Customer.create(name="澜江水务集团")
    with pytest.raises(DoubleVisit):
        plan_visit(visit_of(COLLEAGUE, elsewhere, start), [manager.id], now=NOW)


def test_changed_visit_does_not_clash_with_itself(office: OfficeInUse, customer: Customer) -> None:
    office.act_as(COLLEAGUE)
    visit = the_colleagues(customer)
    visit.start += dt.timedelta(minutes=30)
    assert plan_visit(visit, now=NOW).id == visit.id
    assert Visit.select().count() == 1


@pytest.mark.parametrize("minutes", [0, 4, 721, -60])
def test_length_nobody_means_is_refused(customer: Customer, minutes: int) -> None:
    with pytest.raises(Problem, match="5 到 720 分钟"):
        plan_visit(visit_of(ADMINISTRATOR, customer, minutes=minutes), now=NOW)


def test_customer_in_the_bin_and_rep_who_left_are_refused(customer: Customer) -> None:
    customer.discard()
    with pytest.raises(Problem, match="回收站"):
        plan_visit(visit_of(REP, Customer.get_by_id(customer.id)), now=NOW)
    Account.update(active=False).where(Account.name == REP).execute()
    with pytest.raises(Problem, match="不在岗"):
        plan_visit(visit_of(REP, Customer.create(name="澜江水务集团")), now=NOW)


def test_clerks_plan_no_visits(office: OfficeInUse, customer: Customer) -> None:
    office.act_as(CLERK)
    with pytest.raises(Problem, match="权限"):
        plan_visit(visit_of(REP, customer, TUESDAY + dt.timedelta(days=30)), now=NOW)


def test_two_programs_never_visit_one_customer_unwarned(office: OfficeInUse) -> None:
    names = ["云岭", "澜江", "青川", "石屏", "曲水", "龙泉", "白沙", "金马", "碧鸡", "滇池"]
    days = [Customer.create(name=f"{first}{second}中学").id for first in names for second in names if first != second]
    jobs = [(office.folder, office.key, name, days) for name in (REP, COLLEAGUE)]
    refused = race(plan_each, jobs)
    assert Visit.select().count() + sum(len(customers) for customers in refused.values()) == 2 * len(days)
    visited = [visit.customer_id for visit in Visit.select()]
    assert len(visited) == len(set(visited))
