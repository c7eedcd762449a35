"""Birthdays as offices keep them: how many days until the next, and which days of the year lie ahead."""

import datetime as dt
from calendar import isleap

SOON = 30
"""Days ahead within which a birthday is told (S4)."""


def days_until(birthday: dt.date, today: dt.date) -> int:
    """Return the days until the next birthday, 0 on the day; one of 29 February is kept on the 28th between leap years.

    A birthday that is still to come in life (a wrong year) counts like any other.
    """
    this_year = _in_year(birthday, today.year)
    coming = this_year if this_year >= today else _in_year(birthday, today.year + 1)
    return (coming - today).days


def _in_year(birthday: dt.date, year: int) -> dt.date:
    leap_day = (birthday.month, birthday.day) == (2, 29)
    return dt.date(year, 2, 28) if leap_day and not isleap(year) else birthday.replace(year=year)


def days_of_year(today: dt.date, ahead: int = SOON) -> list[str]:
    """Return `MM-DD` of today and the days ahead; whoever was born on such a day has a birthday by then."""
    days = [today + dt.timedelta(days=number) for number in range(ahead + 1)]
    found = [f"{day:%m-%d}" for day in days]
    leap_day_kept = any((day.month, day.day) == (2, 28) and not isleap(day.year) for day in days)
    return found + ["02-29"] * (leap_day_kept and "02-29" not in found)
