"""Finds double visits that arise without anybody planning them (handover, merge, …); tells both reps and managers."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.account import managers
from models.store.changes import changes_of
from models.store.match_keys import on_new_kin
from models.store.record import Record, on_restored
from models.store.session import acting
from models.task import Task
from models.visit import Visit, participants_of, to_come
from models.visit_answer import check, unanswered
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import Conflict

ANSWER_WITHIN = dt.timedelta(days=1)
MERGED = QT_TRANSLATE_NOOP("Records", "两份客户档案合并后")
RESTORED = QT_TRANSLATE_NOOP("Records", "从回收站恢复后")
HANDED_OVER = QT_TRANSLATE_NOOP("Records", "客户移交后")
NEW_KIN = QT_TRANSLATE_NOOP("Records", "客户档案改动后")
_CLASHES = QT_TRANSLATE_NOOP(
    "Records", "撞车：{rep} {when} 拜访 {customer}，{other_rep} {other_when} 拜访 {other}，请商量谁去"
)
_AWAY = QT_TRANSLATE_NOOP("Records", "撞车：{rep} {when} 要拜访 {customer}，{other_rep} 那天{other}，请改时间")


@dataclass(frozen=True, slots=True)
class VisitClash:
    """A visit that came into the way of another one without anybody planning it so."""

    visit: Visit
    conflict: Conflict


def clashes_of(visits: Iterable[Visit], now: dt.datetime) -> tuple[VisitClash, ...]:
    """Return each pair of visits in each other's way once, in order of time."""
    found: dict[frozenset[int | None], VisitClash] = {}
    ordered = sorted(visits, key=lambda visit: visit.start)
    participants = participants_of([visit.id for visit in ordered])
    for visit in ordered:
        for conflict in unanswered(visit, check(visit, participants.get(visit.id, ()), now)):
            found.setdefault(frozenset((visit.id, conflict.visit)), VisitClash(visit, conflict))
    return tuple(found.values())


def coming_visits(customers: Sequence[int], now: dt.datetime) -> list[Visit]:
    """Return the visits to customers that lie ahead."""
    return list(Visit.present().where(Visit.customer.in_(list(customers)), *to_come(now)))


def tell_of_clashes(visits: Iterable[Visit], why: str, now: dt.datetime) -> tuple[VisitClash, ...]:
    """Tell both reps and the managers of every double visit among these, each of them once, and return them all.

    `why` says what brought it about (`MERGED`, …). The manager who did it sees it in the outcome and is not told.
    """
    clashes = clashes_of(visits, now)
    for clash in clashes:
        _tell(clash, why, now)
    return clashes


def _tell(clash: VisitClash, why: str, now: dt.datetime) -> None:
    title, acts = _words(clash)[:250], acting().account
    concerned = {manager.id for manager in managers()} - {acts} | {clash.visit.rep_id, clash.conflict.rep}
    told = {owner for (owner,) in Task.present().select(Task.owner).where(Task.title == title).tuples()}
    for account in sorted(concerned - told):
        Task.create(
            title=title,
            kind="colleague_notice",
            owner=account,
            customer=clash.visit.customer_id,
            visit=clash.visit,
            due_at=now + ANSWER_WITHIN,
            source=why,
        )


def drop_notices(origin: str) -> None:
    """Take the notices an act left, now taken back itself, from the lists of those who have not read them yet."""
    notices = [change.key for change in changes_of(origin) if change.action == "insert"]
    for task in Task.present().where(Task.id.in_(notices), Task.done_at.is_null()):
        task.discard()


def _words(clash: VisitClash) -> str:
    visit, conflict = clash.visit, clash.conflict
    if conflict.visit is None:
        away = {"other_rep": conflict.rep_name, "other": conflict.customer_name}
        return _AWAY.format(rep=visit.rep.name, when=_when(visit), customer=visit.customer.short_label, **away)
    one, two = sorted((visit, Visit.get_by_id(conflict.visit)), key=lambda visit: (visit.start, visit.id))
    names = {"rep": one.rep.name, "customer": one.customer.short_label}
    others = {"other_rep": two.rep.name, "other": two.customer.short_label}
    return _CLASHES.format(when=_when(one), other_when=_when(two), **names, **others)


def _when(visit: Visit) -> str:
    return f"{visit.start:%m-%d %H:%M}"


def _look_again(record: Record) -> None:
    """A visit that comes back from the bin may be in somebody's way by now."""
    now = dt.datetime.now().replace(microsecond=0)
    if isinstance(record, Visit) and record.start > now:
        tell_of_clashes([record], RESTORED, now)


def _look_at_kin(customers: Sequence[int]) -> None:
    """Customers that are like others only now may be visited by two reps without their knowing."""
    now = dt.datetime.now().replace(microsecond=0)
    for clash in clashes_of(coming_visits(customers, now), now):
        if clash.conflict.customer != clash.visit.customer_id:
            _tell(clash, NEW_KIN, now)


on_restored(_look_again)
on_new_kin(_look_at_kin)
