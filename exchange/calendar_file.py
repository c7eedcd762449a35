"""Writes visits as an iCalendar file (RFC 5545) that calendars subscribe to or import."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import reduce
from operator import and_
from pathlib import Path
from typing import Any

from icalendar import Calendar, Event

from exchange.calendar_reading import ADDRESS, CUSTOMER, KIND, REP, WAY
from exchange.calendar_times import BEIJING
from exchange.calendar_visits import own_uid
from models.account import Account
from models.store.changes import Edition, editions
from models.store.files import write_whole
from models.store.keys import made_at
from models.store.session import acting
from models.visit import VISIT_KINDS, WAYS, Visit, participants_of
from models.visit_participant import VisitParticipant
from rules.translation import QT_TRANSLATE_NOOP

KEPT_CANCELLED = timedelta(days=90)
"""How long a visit that was thrown away is still called off in the calendars it went to."""
CALENDAR_NAME = QT_TRANSLATE_NOOP("Export", "拜访日程")
_STATES = {"tentative": "TENTATIVE", "cancelled": "CANCELLED"}
_KINDS, _WAYS = dict(VISIT_KINDS), dict(WAYS)


def visits_for_calendar(conditions: Sequence[Any], now: datetime) -> list[Visit]:
    """Return the visits that fit and those the signed-in account joins.

    Cancelled visits and those lately thrown away are among them, so that calendars drop them.
    """
    lately = Visit.deleted_at.is_null() | (Visit.deleted_at >= now - KEPT_CANCELLED)
    joins = VisitParticipant.present().where(VisitParticipant.account == acting().account)
    wanted = [reduce(and_, conditions) | Visit.id.in_(joins.select(VisitParticipant.visit))] if conditions else []
    return list(Visit.select().where(lately, *wanted).order_by(Visit.start))


def write_calendar(file: Path, visits: Iterable[Visit]) -> int:
    """Write one event per visit and return how many; raises `Problem` where the file cannot be written.

    Each keeps its UID for life; its SEQUENCE grows with every change, so that a calendar takes over the latest.
    """
    calendar, leaving = Calendar(), list(visits)
    calendar.add("prodid", "-//ZhengqiDesk//visits//CN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", CALENDAR_NAME)
    changed = editions([visit.id for visit in leaving])
    along = _companions(leaving)
    for visit in leaving:
        calendar.add_component(_event(visit, changed.get(visit.id), along.get(visit.id, "")))
    write_whole(file, lambda stream: stream.write(calendar.to_ical()))
    return len(leaving)


def _companions(visits: Sequence[Visit]) -> dict[int, str]:
    names = dict(Account.select(Account.id, Account.name).tuples())
    found = participants_of([visit.id for visit in visits])
    return {key: "、".join(names[account] for account in accounts) for key, accounts in found.items()}


def _event(visit: Visit, edition: Edition | None, along: str) -> Event:
    event = Event()
    made = made_at(visit.id).replace(microsecond=0, tzinfo=UTC)
    event.add("uid", own_uid(visit.id))
    event.add("dtstamp", _in_utc(edition.at) if edition else made)
    event.add("created", made)
    event.add("sequence", edition.number if edition else 0)
    event.add("dtstart", _in_utc(visit.start))
    event.add("dtend", _in_utc(visit.end))
    event.add("summary", visit.customer.short_label)
    event.add("status", "CANCELLED" if visit.deleted_at else _STATES.get(visit.status, "CONFIRMED"))
    for name, value in (
        ("description", "\n".join(filter(None, (visit.purpose, along and f"同行：{along}")))),
        ("location", visit.place or (visit.customer.address if visit.way != "phone" else "")),
        (ADDRESS, visit.customer.address),
        (CUSTOMER, visit.customer.name),
        (REP, visit.rep.name),
        (KIND, _KINDS[visit.kind]),
        (WAY, _WAYS[visit.way]),
    ):
        if value:
            event.add(name, value)
    return event


def _in_utc(moment: datetime) -> datetime:
    """Visits are kept in Chinese local time, which knows no daylight saving."""
    return moment.replace(tzinfo=BEIJING).astimezone(UTC)
