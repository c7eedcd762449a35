"""What every part of the demo office draws on: one source of chance, the office's days, keys that repeat."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from random import Random
from typing import Any

from models.store.keys import EPOCH, key_at
from rules.working_time import OfficeCalendar


@dataclass(slots=True)
class Scene:
    """The demo's stage: `today` is a working day, and every other day is told from it in working days."""

    rng: Random
    calendar: OfficeCalendar
    today: date
    _numbers: Any = field(default_factory=count)

    def day(self, offset: int) -> date:
        """Return the working day `offset` working days after today (before it when negative)."""
        return self.calendar.add_working_days(self.today, offset)

    def at(self, offset: int, clock: str) -> datetime:
        """Return a moment on that working day; `clock` is HH:MM."""
        return datetime.combine(self.day(offset), time.fromisoformat(clock))

    def offset_of(self, day: date) -> int:
        """Return how many working days after today a day lies."""
        return self.calendar.working_days_between(self.today, day)

    @property
    def month_end(self) -> int:
        """Return how many working days after today the month's last working day lies; never before today."""
        next_month = (self.today.replace(day=1) + timedelta(days=32)).replace(day=1)
        return max(self.offset_of(self.working_day_before(next_month - timedelta(days=1))), 0)

    def working_day_before(self, day: date) -> date:
        """Return `day` itself, or the last working day before it."""
        return self.calendar.last_working_day(day - timedelta(days=20), day) or day

    def key(self, made: datetime) -> int:
        """Return a key for something made at a moment; the same sequence each time."""
        return key_at(max(made, EPOCH), next(self._numbers))
