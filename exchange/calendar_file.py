"""Writes visits as an iCalendar file (RFC 5545) that calendars subscribe to or import."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from icalendar import Calendar, Event

from models.store.files import write_whole
from models.store.keys import made_at
from models.visit import Visit

_BEIJING = timezone(timedelta(hours=8))
_STATES = {"tentative": "TENTATIVE", "cancelled": "CANCELLED"}


def write_calendar(file: Path, visits: Iterable[Visit]) -> int:
    """Write one event per visit and return how many; raises `Problem` where the file cannot be written."""
    calendar = Calendar()
    calendar.add("prodid", "-//ZhengqiDesk//visits//CN")
    calendar.add("version", "2.0")
    events = [_event(visit) for visit in visits]
    for event in events:
        calendar.add_component(event)
    write_whole(file, lambda stream: stream.write(calendar.to_ical()))
    return len(events)


def _event(visit: Visit) -> Event:
    event = Event()
    event.add("uid", f"visit-{visit.id}@zhengqi-desk")
    event.add("dtstamp", made_at(visit.id).replace(tzinfo=UTC))
    event.add("dtstart", _in_utc(visit.start))
    event.add("dtend", _in_utc(visit.end))
    event.add("summary", visit.customer.short_label)
    event.add("status", _STATES.get(visit.status, "CONFIRMED"))
    for name, value in (("description", visit.purpose), ("location", visit.place)):
        if value:
            event.add(name, value)
    return event


def _in_utc(moment: datetime) -> datetime:
    """Visits are kept in Chinese local time, which knows no daylight saving."""
    return moment.replace(tzinfo=_BEIJING).astimezone(UTC)
