"""Reads the times of a calendar file as Chinese local time: UTC, named zones, offsets told in the file, whole days."""

import warnings
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache

from icalendar.prop import vDuration, vUTCOffset
from icalendar.timezone import tzp

from exchange.calendar_lines import Component, Told

BEIJING = timezone(timedelta(hours=8))
_DAY = len("2026-11-26")


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
            try:
                offset = timezone(vUTCOffset.from_ical(part.text("TZOFFSETTO")))
            except ValueError:
                continue
            self.told.setdefault(component.text("TZID"), offset)
            return

    def named(self, name: str) -> tzinfo | None:
        """Return the zone of that name; None where neither the world nor the file knows it."""
        return _known(name) or self.told.get(name)


@cache
def _known(name: str) -> tzinfo | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a maker's prefix was left out of /mozilla.org/Asia/Tokyo
        try:
            zone: tzinfo | None = tzp.timezone(name)
        except (OSError, ValueError):  # a name no file of zones could have
            return None
    return zone


def to_beijing(local: datetime, zone: tzinfo | None) -> datetime:
    """Return the Chinese local time of a moment in a zone; years that no other zone can be reckoned in stay."""
    if zone is None:
        return local
    try:
        return local.replace(tzinfo=zone).astimezone(BEIJING).replace(tzinfo=None)
    except OverflowError:
        return local


def moment_of(line: Told | None, zones: Zones) -> Moment | None:
    """Return the time a line tells, or None where it tells none that exists."""
    return moment_from(line.text, line.zone, zones) if line else None


def moment_from(text: str, zone_name: str, zones: Zones) -> Moment | None:
    """Return the time a text tells, in the named zone unless it says UTC itself."""
    try:
        told = datetime.fromisoformat(text.strip().upper())
    except ValueError:
        return None
    whole_day = len(text.strip()) <= _DAY
    named = zones.named(zone_name) if zone_name and not whole_day else None
    return Moment(told.replace(tzinfo=None), told.tzinfo or named, whole_day)


def duration_of(text: str) -> timedelta | None:
    """Return a duration such as PT1H30M; None where it is none."""
    try:
        length: timedelta = vDuration.from_ical(text.upper())
    except ValueError:
        return None
    return length
