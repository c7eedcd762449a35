"""Finds double visits that arise without anybody planning them (handover, merge, restoring) and tells both reps."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.customer import Customer
from models.store.changes import changes_of
from models.store.record import Record, on_restored
from models.task import Task
from models.visit import Visit, participants_of
from models.visit_answer import check, unanswered
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import Conflict

ANSWER_WITHIN = dt.timedelta(days=1)
MERGED = QT_TRANSLATE_NOOP("Records", "两份客户档案合并后")
RESTORED = QT_TRANSLATE_NOOP("Records", "从回收站恢复后")
HANDED_OVER = QT_TRANSLATE_NOOP("Records", "客户移交后")
_CLASHES = QT_TRANSLATE_NOOP(
    "Records", "{why}撞车：{mine_rep} {mine_when} 拜访 {mine}，{other_rep} {other_when} 拜访 {other}，请商量谁去"
)
_AWAY = QT_TRANSLATE_NOOP(
    "Records", "{why}撞车：{mine_rep} {mine_when} 要拜访 {mine}，{other_rep} 那天{other}，请改时间"
)


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
    ahead = Visit.start > now, Visit.status.in_(("tentative", "confirmed"))
    return list(Visit.present().where(Visit.customer.in_(list(customers)), *ahead))


def tell_of_clashes(visits: Iterable[Visit], why: str, now: dt.datetime) -> tuple[VisitClash, ...]:
    """Tell both reps of every double visit among these; `why` says what brought it about (`MERGED`, …)."""
    clashes = clashes_of(visits, now)
    for clash in clashes:
        for account in sorted({clash.visit.rep_id, clash.conflict.rep}):
            Task.create(
                title=_words(clash, why)[:250],
                kind="colleague_notice",
                owner=account,
                customer=clash.visit.customer_id,
                visit=clash.visit,
                due_at=now + ANSWER_WITHIN,
            )
    return clashes


def drop_notices(origin: str) -> None:
    """Take the notices an act left, now taken back itself, from the lists of those who have not read them yet."""
    notices = [change.key for change in changes_of(origin) if change.action == "insert"]
    for task in Task.present().where(Task.id.in_(notices), Task.done_at.is_null()):
        task.discard()


def _words(clash: VisitClash, why: str) -> str:
    visit, conflict = clash.visit, clash.conflict
    return (_AWAY if conflict.visit is None else _CLASHES).format(
        why=why,
        mine_rep=visit.rep.name,
        mine_when=f"{visit.start:%m-%d %H:%M}",
        mine=visit.customer.short_label,
        other_rep=conflict.rep_name,
        other_when=f"{conflict.start:%m-%d %H:%M}",
        other=conflict.customer_name,
    )


def _look_again(record: Record) -> None:
    """A customer or visit that comes back from the bin may be in somebody's way by now."""
    now = dt.datetime.now().replace(microsecond=0)
    if isinstance(record, Customer):
        tell_of_clashes(coming_visits([record.id], now), RESTORED, now)
    elif isinstance(record, Visit) and record.start > now:
        tell_of_clashes([record], RESTORED, now)


on_restored(_look_again)
