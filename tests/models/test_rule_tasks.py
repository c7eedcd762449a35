"""Tries what the office's rules ask for: once about each thing, silent when obeyed, and as the office set them."""

import datetime as dt
import json

import pytest
from office_fixtures import CLERK, MANAGER, REP, OfficeInUse

from models.account import Account
from models.banquet import Banquet
from models.customer import Customer
from models.rule_task import RuleTask, make_rule_tasks
from models.setting import Setting
from models.task import Task, escalate
from models.visit import Visit
from models.visit_participant import VisitParticipant
from models.visit_record import LOOK_BACK, VisitRecord, record_visit, visits_to_record

NOW = dt.datetime(2026, 11, 25, 10)  # a Wednesday
DAY = dt.timedelta(days=1)


@pytest.fixture
def rep(office: OfficeInUse) -> Account:
    return office.act_as(REP)


@pytest.fixture
def customer(rep: Account) -> Customer:
    return Customer.create(name="云岭数据科技有限公司", short_name="云岭数据", owner=rep)


def asked(account: Account, now: dt.datetime = NOW) -> dict[str, list[Task]]:
    """Return what the rules ask for anew, by kind."""
    found: dict[str, list[Task]] = {}
    for task in make_rule_tasks(account, now):
        found.setdefault(task.kind, []).append(task)
    return found


def switch_off(key: str, value: object = False) -> None:
    Setting.create(key=key, value=json.dumps(value))


def test_a_visit_without_a_record_is_asked_for_by_the_end_of_its_day(rep: Account, customer: Customer) -> None:
    visit = Visit.create(customer=customer, rep=rep, start=NOW - DAY)
    (task,) = asked(rep)["visit_record"]
    assert (task.title, task.visit_id, task.owner) == ("写 云岭数据 拜访记录", visit.id, rep)
    assert task.due_at == dt.datetime(2026, 11, 24, 23, 59)
    assert "visit_record" not in asked(rep)


def test_recording_ticks_it_off_and_throwing_it_away_is_respected(rep: Account, customer: Customer) -> None:
    first = Visit.create(customer=customer, rep=rep, start=NOW - DAY)
    Visit.create(customer=customer, rep=rep, start=NOW - 2 * DAY)
    tasks = {task.visit_id: task for task in asked(rep)["visit_record"]}
    record_visit(VisitRecord(visit=first, author=rep, recorded_at=NOW, said="谈了扩容"))
    assert Task.get_by_id(tasks[first.id].id).done_at == NOW
    (other,) = (task for key, task in tasks.items() if key != first.id)
    other.discard()
    assert "visit_record" not in asked(rep)


def test_cancelled_visits_are_asked_for_no_longer(rep: Account, customer: Customer) -> None:
    visit = Visit.create(customer=customer, rep=rep, start=NOW - DAY)
    (task,) = asked(rep)["visit_record"]
    visit.status = "cancelled"
    visit.save()
    asked(rep)
    assert Task.get_by_id(task.id).done_at == NOW


def test_old_visits_and_those_of_others_are_left_alone(office: OfficeInUse, rep: Account, customer: Customer) -> None:
    colleague = Account.get(Account.name == "李娜")
    Visit.create(customer=customer, rep=rep, start=NOW - LOOK_BACK - DAY)
    theirs = Visit.create(customer=customer, rep=colleague, start=NOW - DAY)
    assert "visit_record" not in asked(rep)
    VisitParticipant.create(visit=theirs, account=rep)
    assert visits_to_record(rep, NOW) == [theirs]
    assert "visit_record" not in asked(rep)


def test_a_task_entered_by_hand_is_not_doubled(rep: Account, customer: Customer) -> None:
    visit = Visit.create(customer=customer, rep=rep, start=NOW - DAY)
    Task.create(title="补写", kind="visit_record", owner=rep, visit=visit, due_at=NOW)
    assert "visit_record" not in asked(rep)


def test_a_first_visit_is_phoned_for_before(rep: Account, customer: Customer) -> None:
    visit = Visit.create(customer=customer, rep=rep, start=NOW + 3 * DAY, kind="first")
    (task,) = asked(rep)["phone_first"]
    assert task.due_at == visit.start - DAY
    Visit.create(customer=customer, rep=rep, start=NOW + DAY, way="phone")
    asked(rep)
    assert Task.get_by_id(task.id).done_at == NOW


def test_a_visit_not_agreed_on_is_agreed_on_in_time(rep: Account, customer: Customer) -> None:
    visit = Visit.create(customer=customer, rep=rep, start=NOW + 3 * DAY, status="tentative")
    (task,) = asked(rep)["visit_notice"]
    assert task.due_at == visit.start - DAY
    visit.status = "confirmed"
    visit.save()
    asked(rep)
    assert Task.get_by_id(task.id).done_at


def test_week_and_month_are_summed_up_and_planned(rep: Account) -> None:
    found = asked(rep)
    assert [task.due_at for task in found["weekly_summary"]] == [dt.datetime(2026, 11, 27, 17, 30)]
    assert [task.due_at for task in found["month_plan"]] == [dt.datetime(2026, 11, 30, 17, 30)]
    assert "12 月" in found["month_plan"][0].title
    following = asked(rep, NOW + 7 * DAY)
    assert list(following) == ["weekly_summary"]


def test_only_reps_sum_up_and_the_host_invites(office: OfficeInUse, rep: Account) -> None:
    clerk, manager = Account.get(Account.name == CLERK), Account.get(Account.name == MANAGER)
    Banquet.create(title="答谢晚宴", start=NOW + 15 * DAY)
    Banquet.create(title="欢迎宴", start=NOW + 16 * DAY, host_account=manager)
    Banquet.create(title="明年的宴会", start=NOW + 90 * DAY, host_account=manager)
    assert [task.title for task in asked(clerk)["invitation"]] == ["寄出「答谢晚宴」请柬"]
    (task,) = asked(manager)["invitation"]
    assert task.due_at == dt.datetime(2026, 11, 27, 17, 30)
    assert "weekly_summary" not in asked(clerk)


@pytest.mark.parametrize("key", ["same_day_record", "phone_first", "weekly_summary", "month_plan"])
def test_the_office_switches_rules_off(rep: Account, customer: Customer, key: str) -> None:
    Visit.create(customer=customer, rep=rep, start=NOW - DAY)
    Visit.create(customer=customer, rep=rep, start=NOW + 2 * DAY, kind="first")
    switch_off(key)
    kinds = {"same_day_record": "visit_record"}
    found = asked(rep)
    assert kinds.get(key, key) not in found
    assert len(found) == 3


def test_the_notice_asked_for_is_the_offices(rep: Account, customer: Customer) -> None:
    visit = Visit.create(customer=customer, rep=rep, start=NOW + 5 * DAY, status="tentative")
    switch_off("visit_notice_hours", 48)
    assert asked(rep)["visit_notice"][0].due_at == visit.start - 2 * DAY


def test_what_a_rule_said_is_kept_once(rep: Account) -> None:
    asked(rep)
    asked(rep)
    assert RuleTask.select().where(RuleTask.rule == "weekly_summary").count() == 1


def test_a_summary_entered_by_hand_is_not_doubled(rep: Account) -> None:
    by_hand = Task.create(title="写小结", kind="weekly_summary", owner=rep, due_at=dt.datetime(2026, 11, 26, 17))
    assert asked(rep)["weekly_summary"] == [by_hand]
    assert Task.select().where(Task.kind == "weekly_summary").count() == 1


def test_two_banquets_of_one_week_are_invited_to_apart(office: OfficeInUse, rep: Account) -> None:
    clerk = Account.get(Account.name == CLERK)
    for number in (14, 16):
        Banquet.create(title=f"宴会{number}", start=NOW + number * DAY)
    assert len({task.id for task in asked(clerk)["invitation"]}) == 2


@pytest.fixture
def manager(rep: Account) -> Account:
    found: Account = Account.get(Account.name == MANAGER)
    return found


def test_what_is_overdue_for_a_working_day_is_told_to_the_manager_until_done(
    rep: Account, customer: Customer, manager: Account
) -> None:
    for days in (2, 1, 0):
        Visit.create(customer=customer, rep=rep, start=NOW - days * DAY - dt.timedelta(hours=1))
    first, second, _ = asked(rep)["visit_record"]
    (told,) = asked(manager)["overdue"]
    assert (told.title, told.about, told.owner) == ("王磊 逾期 2 件：写 云岭数据 拜访记录", first, manager)
    assert "overdue" not in asked(manager)
    first.finish(NOW)
    (other,) = asked(manager)["overdue"]
    assert Task.get_by_id(told.id).done_at == NOW and other.about == second
    second.finish(NOW)
    assert "overdue" not in asked(manager) and Task.get_by_id(other.id).done_at == NOW


def test_days_off_do_not_count_as_overdue(rep: Account, customer: Customer, manager: Account) -> None:
    friday, monday = dt.datetime(2026, 11, 20, 15), dt.datetime(2026, 11, 23, 9)
    Visit.create(customer=customer, rep=rep, start=friday)
    asked(rep, friday + dt.timedelta(hours=2))
    assert "overdue" not in asked(manager, friday + DAY)
    assert "overdue" in asked(manager, monday)


def test_what_was_asked_about_is_not_told_and_the_office_may_wait_longer(
    rep: Account, customer: Customer, manager: Account
) -> None:
    Visit.create(customer=customer, rep=rep, start=NOW - 2 * DAY)
    (task,) = asked(rep)["visit_record"]
    question = escalate(task, "客户不让记录，怎么办？", NOW)
    assert "overdue" not in asked(manager)
    question.discard()
    switch_off("overdue_days", 3)
    assert "overdue" not in asked(manager)
    Setting.update(value="0").execute()
    assert "overdue" not in asked(manager)
    Setting.update(value="1").execute()
    assert "overdue" in asked(manager)


def test_a_rep_is_told_of_nobody_else_s_tasks(office: OfficeInUse, rep: Account, customer: Customer) -> None:
    Visit.create(customer=customer, rep=rep, start=NOW - 2 * DAY)
    asked(rep)
    assert "overdue" not in asked(Account.get(Account.name == "李娜"))
