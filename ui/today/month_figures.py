"""The figures of the month: planned and done, week by week, and how much of the working days has passed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.calendar_day import office_calendar
from models.target import done_in, month_of, planned_in, visits_per_week
from ui.calendar_words import monday_of

WEEKS_BEFORE, WEEKS = 3, 5


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """Sums over some accounts: by indicator, and (Monday, planned, made) per week; `passed` is from 0 to 1."""

    planned: dict[str, int]
    done: dict[str, int]
    weeks: tuple[tuple[date, int, int], ...]
    passed: float


def read_month(accounts: Sequence[int], day: date) -> MonthFigures:
    """Return the figures of the month and the weeks around a day."""
    monday = monday_of(day) - timedelta(weeks=WEEKS_BEFORE)
    weeks = tuple(
        (monday + timedelta(weeks=n), plan, made)
        for n, (plan, made) in enumerate(visits_per_week(accounts, monday, WEEKS))
    )
    return MonthFigures(planned_in(accounts, day), done_in(accounts, day), weeks, share_passed(day))


def share_passed(day: date) -> float:
    """Return how much of the month's working days has passed, the day itself included."""
    first, following = month_of(day)
    calendar, before = office_calendar(), first - timedelta(days=1)
    whole = calendar.working_days_between(before, following - timedelta(days=1))
    return calendar.working_days_between(before, day) / whole if whole else 1.0
