"""A task that a rule of the office made: each rule speaks once about each thing, and is silent when obeyed."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from models.account import Account
from models.banquet import Banquet
from models.calendar_day import office_calendar
from models.customer import Customer
from models.setting import setting
from models.store.database import writing
from models.store.fields import LinkField, NumberField, TextField
from models.store.record import Record
from models.task import Task, superior_of
from models.visit import Visit
from models.visit_record import visits_to_record
from rules.deadlines import CLOSING, invitations_due, month_plan_due, same_day_record_due, week_summary_due
from rules.permissions import LEADERS
from rules.translation import QT_TRANSLATE_NOOP

TOLD_IF_OVERDUE = (
    *("visit_record", "visit_notice", "phone_first", "thank_you_letter", "letter_answer"),
    *("invitation", "weekly_summary", "month_plan"),
)
"""Kinds of tasks that rules make, of which the superior learns when they are left undone."""
AHEAD = dt.timedelta(days=7)
"""How long before it is due a rule speaks."""


class RuleTask(Record):
    """That `rule` made `task` for an account about `subject`: a record's key, or a day as 20261127."""

    rule = TextField(QT_TRANSLATE_NOOP("Records", "规则"))
    subject = NumberField(QT_TRANSLATE_NOOP("Records", "对应记录"))
    account = LinkField(Account, QT_TRANSLATE_NOOP("Records", "负责人"))
    task = LinkField(Task, QT_TRANSLATE_NOOP("Records", "待办"), null=True, on_delete="SET NULL")

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "规则待办")
        icon = "ph.scales"
        name_field = "rule"
        list_columns = ("rule", "account.name", "task.title")
        owner = "account"
        indexes = ((("account", "rule", "subject"), True),)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a rule asks for now; `about` is the task of somebody else it speaks of."""

    subject: int
    title: str
    due_at: dt.datetime
    visit: Visit | None = None
    about: Task | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its setting, the kind of its tasks, why in words, and what it asks an account for at a moment.

    A rule that `settles` ticks its tasks off by itself once it asks for them no longer.
    """

    key: str
    kind: str
    why: str
    ask: Callable[[Account, dt.datetime], Iterator[Wanted]]
    settles: bool = True


def make_rule_tasks(account: Account, now: dt.datetime) -> list[Task]:
    """Make the tasks the rules ask an account for, tick off those settled meanwhile, and return the new ones.

    Call it as often as wished: a task that was ticked off or thrown away is not made again.
    """
    with writing():
        return [task for rule in RULES for task in _apply(rule, account, now)]


def _apply(rule: Rule, account: Account, now: dt.datetime) -> list[Task]:
    wanted = {one.subject: one for one in (rule.ask(account, now) if setting(rule.key) else ())}
    mine = RuleTask.select().where(RuleTask.account == account, RuleTask.rule == rule.key)
    if rule.settles:
        _settle(mine, wanted, now)
    known = {made.subject for made in mine.where(RuleTask.subject.in_(list(wanted)))}
    return [_make(rule, account, one) for subject, one in wanted.items() if subject not in known]


def _settle(mine: Any, wanted: dict[int, Wanted], now: dt.datetime) -> None:
    waiting = mine.join(Task).where(Task.done_at.is_null(), Task.deleted_at.is_null())
    for made in waiting.where(RuleTask.subject.not_in(list(wanted))):
        made.task.finish(now)


def _make(rule: Rule, account: Account, wanted: Wanted) -> Task:
    """Make the task, or take one that somebody entered by hand: for the same visit, else within the week before."""
    visit, due_at = wanted.visit, wanted.due_at
    near = (
        (Task.visit == visit,) if visit else (Task.visit.is_null(), Task.due_at > due_at - AHEAD, Task.due_at <= due_at)
    )
    ours = RuleTask.select(RuleTask.task).where(RuleTask.account == account, RuleTask.task.is_null(False))
    same = Task.owner == account, Task.kind == rule.kind, Task.done_at.is_null(), *near, Task.id.not_in(ours)
    task = Task.present().where(*same).first() or Task.create(
        title=wanted.title[:250],
        kind=rule.kind,
        owner=account,
        customer=visit.customer_id if visit else None,
        visit=visit,
        due_at=due_at,
        source=rule.why,
        about=wanted.about,
    )
    RuleTask.create(rule=rule.key, subject=wanted.subject, account=account, task=task)
    return task


def _records(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    title = QT_TRANSLATE_NOOP("Records", "写 {customer} 拜访记录")
    mine = [visit for visit in visits_to_record(account, now) if visit.rep_id == account.id]
    asked = Task.select(Task.visit, Task.id).where(Task.visit.in_([visit.id for visit in mine]))
    ours = RuleTask.select(RuleTask.task).where(
        RuleTask.account == account, RuleTask.rule == "same_day_record", RuleTask.task.is_null(False)
    )
    by_hand = {visit for visit, _ in asked.where(Task.kind == "visit_record", Task.id.not_in(ours)).tuples()}
    for visit in mine:
        if visit.id not in by_hand:
            yield Wanted(visit.id, _about(title, visit), same_day_record_due(visit.start), visit)


def _coming(account: Account, now: dt.datetime, *conditions: Any) -> list[Visit]:
    span = Visit.start > now, Visit.start <= now + AHEAD, Visit.status != "cancelled"
    coming = Visit.present().select(Visit, Customer).join(Customer).where(Visit.rep == account, *span)
    return list(coming.where(Visit.way == "in_person", *conditions).order_by(Visit.start))


def _calls(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    title = QT_TRANSLATE_NOOP("Records", "先给 {customer} 打电话，{when} 初访")
    notice = dt.timedelta(hours=setting("visit_notice_hours"))
    for visit in _coming(account, now, Visit.kind == "first"):
        calls = Visit.present().where(Visit.customer == visit.customer_id, Visit.way == "phone")
        if not calls.where(Visit.status != "cancelled", Visit.start < visit.start).exists():
            yield Wanted(visit.id, _about(title, visit), _before(visit, notice, now), visit)


def _agreements(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    title = QT_TRANSLATE_NOOP("Records", "和 {customer} 约定 {when} 的拜访")
    notice = dt.timedelta(hours=setting("visit_notice_hours"))
    for visit in _coming(account, now, Visit.status == "tentative"):
        yield Wanted(visit.id, _about(title, visit), _before(visit, notice, now), visit)


def _before(visit: Visit, notice: dt.timedelta, now: dt.datetime) -> dt.datetime:
    """Return the moment the rule names, or the visit's own where that is over already."""
    start: dt.datetime = visit.start
    return start - notice if start - notice > now else start


def _about(title: str, visit: Visit) -> str:
    return title.format(customer=visit.customer.short_label, when=f"{visit.start:%m-%d %H:%M}")


def _weeks(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    due = week_summary_due(now.date(), office_calendar())
    if account.role == "rep" and due and due >= now:
        yield Wanted(_as_number(due), QT_TRANSLATE_NOOP("Records", "写周小结和下周计划"), due)


def _months(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    due = month_plan_due(now.date(), office_calendar())
    if account.role == "rep" and due and now <= due <= now + AHEAD:
        following = (now.replace(day=1) + dt.timedelta(days=32)).month
        title = QT_TRANSLATE_NOOP("Records", "报 {month} 月拜访、拓展、成交计划").format(month=following)
        yield Wanted(_as_number(due), title, due)


def _invitations(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    title, days = QT_TRANSLATE_NOOP("Records", "寄出「{banquet}」请柬"), setting("invitation_days")
    hosted = Banquet.host_account == account
    mine = hosted | Banquet.host_account.is_null() if account.role == "clerk" else hosted
    for banquet in Banquet.present().where(Banquet.start > now, mine).order_by(Banquet.start):
        due = invitations_due(banquet.start, days)
        if due - AHEAD <= now:
            yield Wanted(banquet.id, title.format(banquet=banquet.title), due)


def _overdue(account: Account, now: dt.datetime) -> Iterator[Wanted]:
    """What those an account decides for leave undone too long, by person and kind; not what they asked about."""
    title, calendar = QT_TRANSLATE_NOOP("Records", "{rep} 逾期 {count} 件：{title}"), office_calendar()
    tomorrow = now.date() + dt.timedelta(1)
    last = calendar.add_working_days(tomorrow, -1 - setting("overdue_days"))
    asked = Task.present().select(Task.about).where(Task.kind == "escalation", Task.done_at.is_null())
    late = Task.present().where(Task.done_at.is_null(), Task.kind.in_(TOLD_IF_OVERDUE), Task.id.not_in(asked))
    found: dict[tuple[int, str], list[Task]] = {}
    for task in late.where(Task.due_at < dt.datetime.combine(last + dt.timedelta(1), dt.time())).order_by(Task.due_at):
        found.setdefault((task.owner_id, task.kind), []).append(task)
    due = dt.datetime.combine(calendar.add_working_days(now.date(), 1), CLOSING)
    for first, *more in found.values():
        rep = first.owner
        if rep.active and account.role in LEADERS and superior_of(rep) == account:
            words = title.format(rep=rep.name, count=1 + len(more), title=first.title)
            yield Wanted(first.id, words, due, about=first)


def _as_number(day: dt.datetime) -> int:
    return int(f"{day:%Y%m%d}")


RULES = (
    Rule("same_day_record", "visit_record", QT_TRANSLATE_NOOP("Records", "拜访当天写记录"), _records),
    Rule("phone_first", "phone_first", QT_TRANSLATE_NOOP("Records", "初访先打电话再上门"), _calls),
    Rule("visit_notice_hours", "visit_notice", QT_TRANSLATE_NOOP("Records", "正式拜访提前约定"), _agreements),
    Rule("weekly_summary", "weekly_summary", QT_TRANSLATE_NOOP("Records", "每周末个工作日"), _weeks, settles=False),
    Rule("month_plan", "month_plan", QT_TRANSLATE_NOOP("Records", "每月末个工作日"), _months, settles=False),
    Rule("invitation_days", "invitation", QT_TRANSLATE_NOOP("Records", "宴会前寄出"), _invitations, settles=False),
    Rule("overdue_days", "overdue", QT_TRANSLATE_NOOP("Records", "逾期报部门经理"), _overdue),
)
