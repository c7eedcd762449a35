"""The plans and summaries a rep writes: which span each is about, and by when it is handed in (S2, S3, S4)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rules.deadlines import CLOSING, DAY, month_plan_due, same_day_record_due, week_summary_due
from rules.working_time import OfficeCalendar

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WorkPeriod:
    """One kind of paper: `first` gives the first day it is about as seen from a day, `end` the day after its last one.

    `due` gives the moment by which the paper about the span that begins on a day is handed in.
    """

    first: Callable[[date, OfficeCalendar], date]
    end: Callable[[date], date]
    due: Callable[[date, OfficeCalendar], datetime]


def monday(day: date) -> date:
    """Return the Monday of a week."""
    return day - timedelta(days=day.weekday())


def next_month(day: date) -> date:
    """Return the first day of the month after that of `day`."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _next_working_day(day: date, calendar: OfficeCalendar) -> date:
    return calendar.add_working_days(day, 1)


def _closing_before(first: date, calendar: OfficeCalendar) -> datetime:
    """Return the close of the last working day before a span."""
    return datetime.combine(calendar.add_working_days(first, -1), CLOSING)


def _week_due(first: date, calendar: OfficeCalendar) -> datetime:
    return week_summary_due(first, calendar) or datetime.combine(first + 4 * DAY, CLOSING)


def _month_due(first: date, calendar: OfficeCalendar) -> datetime:
    return month_plan_due(first - DAY, calendar) or _closing_before(first, calendar)


def _same_evening(first: date, calendar: OfficeCalendar) -> datetime:
    return same_day_record_due(datetime.combine(first, CLOSING))


PERIODS: Mapping[str, WorkPeriod] = {
    "day_plan": WorkPeriod(_next_working_day, lambda first: first + DAY, _closing_before),
    "day_log": WorkPeriod(lambda day, _: day, lambda first: first + DAY, _same_evening),
    "evening_review": WorkPeriod(lambda day, _: day, lambda first: first + DAY, _same_evening),
    "week_summary": WorkPeriod(lambda day, _: monday(day), lambda first: first + WEEK, _week_due),
    "week_plan": WorkPeriod(
        lambda day, _: monday(day) + WEEK,
        lambda first: first + WEEK,
        lambda first, calendar: _week_due(first - WEEK, calendar),
    ),
    "month_plan": WorkPeriod(lambda day, _: next_month(day), next_month, _month_due),
}
