"""Reads the times of a calendar file as Chinese local time: UTC, named zones, offsets told in the file, whole days."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from exchange.calendar_lines import Component, ContentLine

BEIJING = timezone(timedelta(hours=8))
_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?")
_DURATION = re.compile(r"([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as the file tells it: `local` in `zone` (None: nowhere in particular, taken as ours), or a whole day."""

    local: datetime
    zone: tzinfo | None = None
    whole_day: bool = False

    @property
    def here(self) -> datetime:
        """Return the Chinese local time."""
        return to_beijing(self.local, self.zone)


@dataclass(slots=True)
class Zones:
    """The time zones of a file by the names it gives them."""

    told: dict[str, tzinfo] = field(default_factory=dict)

    def learn(self, component: Component) -> None:
        """Remember the offset a VTIMEZONE tells, for names nobody else knows."""
        for part in (*(p for p in component.parts if p.name == "STANDARD"), *component.parts):
            found = _OFFSET.match(part.text("TZOFFSETTO"))
            if found:
                hours = timedelta(hours=int(found[2]), minutes=int(found[3]))
                offset = -hours if found[1] == "-" else hours
                if abs(offset) < timedelta(days=1):
                    self.told.setdefault(component.text("TZID"), timezone(offset))
                return

    def named(self, name: str) -> tzinfo | None:
        """Return the zone of that name; None where neither the world nor the file knows it."""
        return _known(name) or self.told.get(name)


@cache
def _known(name: str) -> tzinfo | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # a table; only files of Outlook need it

    parts = name.strip("/").split("/")
    for candidate in (name, "/".join(parts[-2:]), "/".join(parts[-3:]), WINDOWS_TO_OLSON.get(name, "")):
        try:
            if candidate:
                return ZoneInfo(candidate)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


def to_beijing(local: datetime, zone: tzinfo | None) -> datetime:
    """Return the Chinese local time of a moment in a zone; years that no other zone can be reckoned in stay."""
    if zone is None:
        return local
    try:
        return local.replace(tzinfo=zone).astimezone(BEIJING).replace(tzinfo=None)
    except OverflowError:
        return local


def moment_of(line: ContentLine | None, zones: Zones) -> Moment | None:
    """Return the time a line tells, or None where it tells none that exists."""
    return moment_from(line.value, line.parameters.get("TZID", ""), zones) if line else None


def moment_from(text: str, zone_name: str, zones: Zones) -> Moment | None:
    """Return the time a text tells, in the named zone unless it says UTC itself."""
    found = _MOMENT.match(text.strip())
    if not found:
        return None
    year, month, day, hour, minute, second, utc = found.groups()
    try:
        whole = date(int(year), int(month), int(day))
        clock = time(int(hour), int(minute), min(int(second or 0), 59)) if hour else time()
    except ValueError:
        return None
    zone = UTC if utc else zones.named(zone_name) if zone_name and hour else None
    return Moment(datetime.combine(whole, clock), zone, whole_day=not hour)


def duration_of(text: str) -> timedelta | None:
    """Return a duration such as PT1H30M; None where it is none or longer than a century."""
    found = _DURATION.fullmatch(text.strip().upper())
    if not found:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    if max(weeks, days, hours, minutes, seconds) > 1_000_000:
        return None
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] == "-" else length
