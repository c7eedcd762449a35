"""What `visit` does beside checking: plan, list and cancel visits, plan regular ones, and enter leave."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from commands.command import Answer
from commands.lookup import customer_called
from commands.visit_asked import asked_visit, demand_arguments, rep_called
from models.account import Account
from models.customer import Customer
from models.leave import Leave
from models.recurrence import due_customers, plan_all, propose
from models.store.session import acting
from models.visit import Visit, visits_between
from models.visit_answer import plan_visit
from models.visit_participant import call_off
from rules.double_visit import Answer as Choice
from rules.problem import Problem
from rules.recurrence import Proposed
from rules.translation import QT_TRANSLATE_NOOP

AHEAD = timedelta(days=30)
_NO_VISIT = QT_TRANSLATE_NOOP("Problem", "没有编号为 {key} 的拜访。请先用 visit list 查编号。")
_DONE = QT_TRANSLATE_NOOP("Problem", "这次拜访已经完成，不能取消。")


def _told(visit: Visit) -> Answer:
    return {
        "visit": visit.id,
        "customer": visit.customer.name,
        "rep": visit.rep.name,
        "start": visit.start.isoformat(),
        "end": visit.end.isoformat(),
        "way": visit.way,
        "status": visit.status,
    }


def _line(visit: Visit) -> str:
    return f"{visit.start:%Y-%m-%d %H:%M}–{visit.end:%H:%M} {visit.rep.name} → {visit.customer.name}"


def plan(arguments: Namespace, now: datetime) -> Answer:
    """Plan a visit; a double visit is refused unless `--answer` says what to do about it."""
    visit, companions = asked_visit(arguments)
    choice = Choice(arguments.answer, arguments.reason, arguments.to_start) if arguments.answer else None
    visit.id = Visit().id
    standing = plan_visit(visit, companions, choice, now)
    return {"visits": [_told(standing)], "lines": [_line(standing)]}


def listed(arguments: Namespace, now: datetime) -> Answer:
    """List the visits of some days, by default of the coming week."""
    first = arguments.first or now.date()
    last = arguments.last or first + timedelta(days=6)
    until = datetime.combine(last, time()) + timedelta(days=1)
    reps = [rep_called(arguments.rep).id] if arguments.rep else []
    visits = visits_between(datetime.combine(first, time()), until, reps)
    if arguments.customer:
        customer = customer_called(arguments.customer)
        visits = [visit for visit in visits if visit.customer_id == customer.id]
    return {"visits": [_told(visit) for visit in visits], "lines": [f"{visit.id} {_line(visit)}" for visit in visits]}


def cancel(arguments: Namespace, now: datetime) -> Answer:
    """Cancel a visit."""
    demand_arguments(arguments, "id")
    visit: Visit | None = Visit.get_or_none(Visit.id == arguments.id, Visit.deleted_at.is_null())
    if visit is None:
        raise Problem(_NO_VISIT, key=arguments.id)
    if visit.status == "done":
        raise Problem(_DONE)
    call_off(visit)
    return {"visits": [_told(visit)], "lines": [_line(visit)]}


def regular(arguments: Namespace, now: datetime) -> Answer:
    """Propose visits by cadence, for one customer or for those who are due; `--apply` stores them in one act."""
    until: date = arguments.last or now.date() + AHEAD
    proposed = [one for one in propose(_customers(arguments, until), until, now) if one.start]
    visits = [_visit(one) for one in proposed]
    stored = plan_all(visits, until, now).id if arguments.apply and visits else None
    return {"stored": stored, "visits": [_told(visit) for visit in visits], "lines": list(map(_line, visits))}


def _customers(arguments: Namespace, until: date) -> list[Customer]:
    if arguments.customer:
        return [customer_called(arguments.customer)]
    return due_customers(rep_called(arguments.rep).id if arguments.rep else None, until)


def _visit(proposed: Proposed) -> Visit:
    one = proposed.regular
    return Visit(customer=one.customer, rep=one.rep, start=proposed.start, minutes=one.minutes)


def leave(arguments: Namespace, now: datetime) -> Answer:
    """Enter a leave and tell which visits lie in it."""
    demand_arguments(arguments, "first")
    rep: Account = rep_called(arguments.rep or acting().name)
    last = arguments.last or arguments.first
    made = Leave.create(account=rep, kind=arguments.leave, first=arguments.first, last=last, part=arguments.part)
    until = datetime.combine(last, time()) + timedelta(days=1)
    inside = visits_between(datetime.combine(arguments.first, time()), until, [rep.id])
    entered = f"已登记：{rep.name} {made.first}–{made.last}，其间的拜访 {len(inside)} 次"
    return {
        "leave": made.id,
        "visits": [_told(visit) for visit in inside],
        "lines": [entered, *map(_line, inside)],
    }


ACTS: Mapping[str, Callable[[Namespace, datetime], Answer]] = {
    "plan": plan,
    "list": listed,
    "cancel": cancel,
    "regular": regular,
    "leave": leave,
}
