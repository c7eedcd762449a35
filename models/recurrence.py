"""Recurring visits planned in one act by the cadence of each customer's value class, and taken back as one."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from models.account import Account
from models.customer import Customer
from models.setting import cadence
from models.store import match_keys, near_visits
from models.store.changes import changed_since, changes_of
from models.store.database import writing
from models.store.fields import DateField, DateTimeField, LinkField, NumberField
from models.store.record import Record
from models.store.session import acting, demand, from_origin
from models.store.visit_clashes import ANSWER_WITHIN, drop_notices
from models.task import Task
from models.visit import Visit
from models.visit_answer import plan_visit, visit_rules
from rules.problem import Problem
from rules.reason import Reason
from rules.recurrence import Proposed, Regular, propose_visits
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import PlannedVisit
from rules.visit_suggestions import HORIZON_DAYS

Relations = Mapping[int, Sequence[Reason]]
AT_MOST = 200
"""So many customers are planned at once; nobody looks through more dates."""
FARTHEST_DAYS = 366
_NOTHING = QT_TRANSLATE_NOOP("Problem", "没有选中要保存的拜访。请至少勾选一次。")
_UNDONE = QT_TRANSLATE_NOOP("Problem", "这批拜访已在 {at} 撤销过，不用再撤销。")
_TOO_FAR = QT_TRANSLATE_NOOP("Problem", "排到 {until} 太远了。请排到一年以内。")


class Recurrence(Record):
    """One act of planning; each change it made carries the origin `recurrence:KEY` in the change log."""

    at = DateTimeField(QT_TRANSLATE_NOOP("Records", "时间"))
    by = LinkField(Account, QT_TRANSLATE_NOOP("Records", "经办人"), null=True)
    customers = NumberField(QT_TRANSLATE_NOOP("Records", "客户数"), default=0)
    visits = NumberField(QT_TRANSLATE_NOOP("Records", "拜访数"), default=0)
    until = DateField(QT_TRANSLATE_NOOP("Records", "排到哪天"))
    undone_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "撤销时间"), null=True)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "周期拜访")
        icon = "ph.repeat"
        name_field = "at"
        list_columns = ("at", "by.name", "customers", "visits", "until", "undone_at")
        order = "-at"

    @property
    def origin(self) -> str:
        """Return the mark this act's changes carry in the change log."""
        return f"recurrence:{self.id}"


def due_customers(owner: int | None, until: dt.date) -> list[Customer]:
    """Return the customers due by a day, the most urgent first; of one rep, or of all who have an active one."""
    query = Customer.present().join(Account).where(Account.active, Customer.due_on <= until)
    query = query.where(Customer.owner == owner) if owner else query.where(Account.role == "rep")
    return list(query.order_by(Customer.due_on, Customer.id).limit(AT_MOST))


def propose(customers: Sequence[Customer], until: dt.date, now: dt.datetime) -> tuple[Proposed, ...]:
    """Return free times for each customer's visits until a day, by its owner and the cadence of its class (S4).

    Visits that are planned already count: the next one is due a cadence after the last of them.
    """
    if (until - now.date()).days > FARTHEST_DAYS:
        raise Problem(_TOO_FAR, until=until.isoformat())
    owned = [customer for customer in customers if customer.owner_id]
    relations = {customer.id: match_keys.relations_of(customer.id) for customer in owned}
    rules, others = visit_rules(), _others(owned, relations, until, now)
    last = _last_planned(others, now)
    regulars = [_regular(customer, relations[customer.id], last.get(customer.id)) for customer in owned]
    return propose_visits(regulars, others, until=until, rules=rules, now=now)


def _others(
    owned: Sequence[Customer], relations: Mapping[int, Relations], until: dt.date, now: dt.datetime
) -> list[PlannedVisit]:
    if not owned:
        return []
    keys = {key for customer in owned for key in (customer.id, *relations[customer.id])}
    reps = {customer.owner_id for customer in owned}
    ends = dt.datetime.combine(until, dt.time()) + dt.timedelta(days=HORIZON_DAYS)
    return near_visits.between(sorted(keys), sorted(reps), now - dt.timedelta(days=HORIZON_DAYS), ends)


def _last_planned(others: Sequence[PlannedVisit], now: dt.datetime) -> dict[int, dt.date]:
    """Return the day of the last coming visit to each customer."""
    ahead = sorted((visit for visit in others if visit.start > now), key=lambda visit: visit.start)
    return {visit.customer: visit.start.date() for visit in ahead}


def _regular(customer: Customer, relations: Relations, planned: dt.date | None) -> Regular:
    days = cadence()
    every = days.get(customer.value_class, max(days.values()))
    due = planned + dt.timedelta(days=every) if planned else customer.due_on
    rep = customer.owner
    return Regular(customer.id, customer.name, rep.id, rep.name, due, every, relations)


def plan_all(visits: Sequence[Visit], until: dt.date, now: dt.datetime) -> Recurrence:
    """Store visits in one act, each through the check, all or none; raises `DoubleVisit` where one is in the way."""
    demand("plan_visits")
    if not visits:
        raise Problem(_NOTHING)
    customers = {visit.customer_id for visit in visits}
    with writing():
        made: Recurrence = Recurrence.create(
            at=now, by=acting().account, customers=len(customers), visits=len(visits), until=until
        )
        with from_origin(made.origin):
            for visit in visits:
                plan_visit(visit, now=now)
            _tell_reps(visits, now)
    return made


def _tell_reps(visits: Sequence[Visit], now: dt.datetime) -> None:
    """Tell reps for whom somebody else has planned."""
    counts = Counter(visit.rep_id for visit in visits if visit.rep_id != acting().account)
    title = QT_TRANSLATE_NOOP("Records", "{by} 按周期为您排了 {count} 次拜访，请看日程")
    for rep, count in counts.items():
        text = title.format(by=acting().name, count=count)
        Task.create(title=text, kind="colleague_notice", owner=rep, due_at=now + ANSWER_WITHIN)


def undo_recurrence(key: int, now: dt.datetime) -> int:
    """Take an act back, except for visits somebody changed or recorded since; return how many of them stay."""
    demand("plan_visits")
    with writing():
        recurrence: Recurrence = Recurrence.get_by_id(key)
        if recurrence.undone_at:
            raise Problem(_UNDONE, at=f"{recurrence.undone_at:%Y-%m-%d %H:%M}")
        made = [
            change for change in changes_of(recurrence.origin) if (change.kind, change.action) == ("visit", "insert")
        ]
        untouched = [change.key for change in made if not changed_since(change.key, change.sequence)]
        for visit in Visit.present().where(Visit.id.in_(untouched)):
            visit.discard()
        drop_notices(recurrence.origin)
        recurrence.undone_at = now
        recurrence.save()
    return len(made) - len(untouched)
