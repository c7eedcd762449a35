"""Reads what plans, summaries and logs are drafted from: visits with their records, tasks, customers that are due."""

import datetime as dt

from models.contract import Contract
from models.customer import Customer
from models.setting import cadence
from models.store.keys import made_at
from models.target import due_without_visit
from models.task import Task
from models.visit import Visit, visits_between
from models.visit_record import VisitRecord
from rules.visit_cadence import visit_due
from rules.work_draft import DueFact, TaskFact, VisitFact, WorkFacts

HOPEFUL = dt.timedelta(days=90)
"""How long a record that a customer will probably sign counts."""


def work_facts(account: int | None, first: dt.date, until: dt.date, today: dt.date) -> WorkFacts:
    """Return the facts of the half-open span of days, of one rep or (None) of the whole office."""
    span = dt.datetime.combine(first, dt.time()), dt.datetime.combine(until, dt.time())
    visits = visits_between(*span, reps=() if account is None else (account,))
    return WorkFacts(
        visits=visit_facts(visits),
        cancelled=_cancelled(account, *span),
        due=due_facts(account, until - dt.timedelta(days=1), today),
        tasks=_tasks(account, *span),
        likely=_likely(account, today),
        today=today,
    )


def visit_facts(visits: list[Visit]) -> list[VisitFact]:
    """Return what visits came to, with the texts of their records."""
    keys = [visit.id for visit in visits]
    records = {record.visit_id: record for record in VisitRecord.present().where(VisitRecord.visit.in_(keys))}
    return [_visit_fact(visit, records.get(visit.id)) for visit in visits]


def _visit_fact(visit: Visit, record: VisitRecord | None) -> VisitFact:
    return VisitFact(
        start=visit.start,
        customer=visit.customer.short_label,
        rep=visit.rep.name,
        kind=visit.kind,
        status=visit.status,
        recorded=record is not None,
        said=record.said or "" if record else "",
        problems=record.problems or "" if record else "",
        next_step=record.next_step or "" if record else "",
        better=record.better or "" if record else "",
        likely=record is not None and record.deal == "likely",
    )


def _cancelled(account: int | None, first: dt.datetime, until: dt.datetime) -> int:
    query = Visit.present().where(Visit.status == "cancelled", Visit.start >= first, Visit.start < until)
    return int((query if account is None else query.where(Visit.rep == account)).count())


def _tasks(account: int | None, first: dt.datetime, until: dt.datetime) -> list[TaskFact]:
    query = Task.present().where(Task.due_at >= first, Task.due_at < until, Task.kind.in_(("promise", "problem")))
    query = query if account is None else query.where(Task.owner == account)
    return [TaskFact(task.title, task.due_at.date(), task.done_at is not None) for task in query.order_by(Task.due_at)]


def _likely(account: int | None, today: dt.date) -> list[str]:
    """Return the customers that will probably sign, by what was recorded lately, and have not signed since."""
    since = today - HOPEFUL
    signed = Contract.present().select(Contract.customer).where(Contract.signed_on >= since)
    visits = Visit.present().select(Visit, Customer).join(Customer).switch(Visit).join(VisitRecord)
    likely = visits.where(VisitRecord.deal == "likely", VisitRecord.deleted_at.is_null(), Visit.start >= str(since))
    likely = likely if account is None else likely.where(Visit.rep == account)
    found = likely.where(Visit.customer.not_in(signed)).order_by(Visit.start)
    return list(dict.fromkeys(visit.customer.short_label for visit in found))


def due_facts(account: int | None, by: dt.date, today: dt.date) -> list[DueFact]:
    """Return the customers due by a day that have no visit agreed from today on, the longest overdue first."""
    kept, found = cadence(), []
    told = Customer.id, Customer.name, Customer.short_name, Customer.value_class, Customer.last_visit_at
    for customer in due_without_visit(today, account, by).select(*told):
        last = customer.last_visit_at.date() if customer.last_visit_at else None
        verdict = visit_due(last, made_at(customer.id).date(), customer.value_class, by, kept)
        found.append(DueFact(customer.short_label, customer.value_class, max((today - verdict.due_on).days, 0)))
    return found
