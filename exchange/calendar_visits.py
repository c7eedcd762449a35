"""Knows imported events again: which visit an event is already, by its identity in the calendar it came from."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exchange.incoming.plan import PlannedRow
from exchange.sheets.fields import ImportField, Kind
from models.calendar_entry import CalendarEntry
from models.store.session import acting
from models.visit import Visit, participants_of
from rules.translation import QT_TRANSLATE_NOOP

FIELDS = (
    ImportField("uid", QT_TRANSLATE_NOOP("Records", "日历编号"), kind=Kind.LONG_TEXT),
    ImportField("recurrence", QT_TRANSLATE_NOOP("Records", "第几次")),
    ImportField("sequence", QT_TRANSLATE_NOOP("Records", "版次"), kind=Kind.WHOLE),
)
NAMES = frozenset(field.name for field in FIELDS)
TOLD = frozenset({"start", "minutes", "place", "status"})
"""What a later edition of an event may change of the visit; the rest was perhaps mended here."""
_OWN = re.compile(r"visit-(\d{1,19})@zhengqi-desk")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """The visit an event is already, and the edition that was imported last; our own events count theirs themselves."""

    visit: int
    sequence: int


def own_uid(visit: int) -> str:
    """Return the identity under which a visit leaves the office; it stays the same for life."""
    return f"visit-{visit}@zhengqi-desk"


def known_events(rows: Iterable[PlannedRow]) -> dict[int, KnownEvent]:
    """Return what is known of the events of rows, by line; a visit in the recycle bin is known too."""
    told = {row.number: (str(row.values.get("uid") or ""), str(row.values.get("recurrence") or "")) for row in rows}
    kept = _kept({uid for uid, _ in told.values() if uid})
    own = {line: int(found[1]) for line, (uid, _) in told.items() if (found := _OWN.fullmatch(uid))}
    present = _present(own.values())
    known = {line: kept[identity] for line, identity in told.items() if identity in kept}
    return known | {line: KnownEvent(visit, -1) for line, visit in own.items() if visit in present}


def _kept(uids: Iterable[str]) -> dict[tuple[str, str], KnownEvent]:
    found: dict[tuple[str, str], KnownEvent] = {}
    wanted = sorted(uids)
    for start in range(0, len(wanted), _AT_ONCE):
        entries = CalendarEntry.present().where(CalendarEntry.uid.in_(wanted[start : start + _AT_ONCE]))
        found |= {(entry.uid, entry.recurrence): KnownEvent(entry.visit_id, entry.sequence) for entry in entries}
    return found


def _present(keys: Iterable[int]) -> set[int]:
    wanted, found = sorted(set(keys)), set[int]()
    for start in range(0, len(wanted), _AT_ONCE):
        query = Visit.select(Visit.id).where(Visit.id.in_(wanted[start : start + _AT_ONCE]))
        found |= {key for (key,) in query.tuples()}
    return found


def remember_events(rows: Sequence[PlannedRow], visits: Mapping[int, int]) -> None:
    """Keep the identity and edition of imported events, each with the visit its line became (`visits`)."""
    for row in rows:
        uid, visit = row.values.get("uid"), visits.get(row.number)
        if not uid or visit is None or _OWN.fullmatch(str(uid)):
            continue
        identity = {"uid": str(uid), "recurrence": str(row.values.get("recurrence") or "")}
        entry = CalendarEntry.get_or_none(**identity) or CalendarEntry(**identity)
        entry.visit, entry.sequence, entry.deleted_at = visit, int(str(row.values.get("sequence") or 0)), None
        entry.save()


def is_news(row: PlannedRow, event: KnownEvent) -> bool:
    """Tell whether a line is a later edition of a visit that is still there and that whoever imports it may change.

    What was thrown away stays away, and a colleague's visit stays as the colleague has it.
    """
    visit = Visit.get_or_none(Visit.id == event.visit, Visit.deleted_at.is_null())
    if visit is None or int(str(row.values.get("sequence") or 0)) < event.sequence:
        return False
    who = acting()
    going = {visit.rep_id, *participants_of([visit.id]).get(visit.id, ())}
    return who.role != "rep" or who.account in going


def their_visits(told: Sequence[Mapping[str, Any]], _target: int | None) -> Iterable[Visit]:
    """The visits that events are already, those in the recycle bin included."""
    keys = [values["id"] for values in told]
    for start in range(0, len(keys), _AT_ONCE):
        yield from Visit.select().where(Visit.id.in_(keys[start : start + _AT_ONCE]))
