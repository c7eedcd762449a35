"""Unfolds recurring events into single ones, within a year and within bounds: an endless rule must end somewhere."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from dateutil.rrule import rrulestr

from exchange.calendar_times import Moment, Zones, moment_from, to_beijing

BACK, FORTH = timedelta(days=31), timedelta(days=366)
MOST_EACH = 200
MOST_STEPS = 60_000
"""Repetitions looked at in one file; a daily event since 1900 costs 46,000 of them."""
_NO_VISITS = re.compile(r"FREQ=(SECONDLY|MINUTELY|HOURLY)|INTERVAL=0+(?!\d)", re.I)
_UNTIL = re.compile(r"UNTIL=([0-9TZ]+)", re.I)


@dataclass(slots=True)
class Budget:
    """How many repetitions may still be looked at."""

    steps: int = MOST_STEPS


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The local starts of the repetitions that lie near; `cut` where there are more than are told."""

    starts: tuple[datetime, ...]
    cut: bool = False


def unfold(
    rule: str, first: Moment, left_out: Collection[datetime], zones: Zones, now: datetime, budget: Budget
) -> Unfolded | None:
    """Return the repetitions of an event from a month before `now` to a year after, None for a rule nobody can follow.

    `left_out` are local starts that do not take place. At most 200 repetitions of one event are told; rules that repeat
    more often than daily are no visits and are not followed.
    """
    if _NO_VISITS.search(rule):
        return None
    try:
        repeated = rrulestr(_local_until(rule, first, zones), dtstart=first.local, ignoretz=True)
        return _near(iter(repeated), first, left_out, now, budget)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError):
        return None  # what a hostile rule makes the library raise


def _near(
    moments: Iterator[datetime], first: Moment, left_out: Collection[datetime], now: datetime, budget: Budget
) -> Unfolded:
    found: list[datetime] = []
    for moment in moments:
        budget.steps -= 1
        here = to_beijing(moment, first.zone)
        if here > now + FORTH or len(found) >= MOST_EACH or budget.steps < 0:
            return Unfolded(tuple(found), cut=True)
        if here >= now - BACK and moment not in left_out:
            found.append(moment)
    return Unfolded(tuple(found))


def _local_until(rule: str, first: Moment, zones: Zones) -> str:
    """Let the end of a rule be told in the event's own time, as the start is."""

    def told(found: re.Match[str]) -> str:
        until = moment_from(found[1], "", zones)
        if until is None or until.zone is None or first.zone is None:
            return f"UNTIL={found[1].rstrip('Zz')}"
        local = until.local.replace(tzinfo=until.zone).astimezone(first.zone)
        return f"UNTIL={local:%Y%m%dT%H%M%S}"

    return _UNTIL.sub(told, rule)
