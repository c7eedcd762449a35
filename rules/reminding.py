"""What to remind somebody of now: each thing once within its time, later again where that was wished."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

LATE = timedelta(hours=2)
"""How long after its moment a thing is still worth a reminder."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something to be reminded of: a lasting `key`, and the moment `at` which it should be done or left for."""

    key: tuple[str, int]
    at: datetime


def to_remind(
    moments: Iterable[Moment], now: datetime, lead: timedelta, silent_until: Mapping[tuple[str, int], datetime]
) -> list[Moment]:
    """Return what to remind of now, the earliest first.

    That is what comes within `lead` or is over since less than two hours, unless it is to be silent until later; what
    was put off speaks again at that time however long it is over.
    """
    found = [one for one in moments if _speaks(one, now, lead, silent_until.get(one.key))]
    return sorted(found, key=lambda one: one.at)


def _speaks(moment: Moment, now: datetime, lead: timedelta, until: datetime | None) -> bool:
    if until is not None:
        return until <= now
    return moment.at - lead <= now < moment.at + LATE
