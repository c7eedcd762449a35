"""Birthdays: across the year's end, on the day, and on 29 February."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.birthdays import SOON, days_of_year, days_until

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@pytest.mark.parametrize(
    ("born", "today", "days"),
    [
        ((1980, 3, 5), (2026, 3, 5), 0),
        ((1980, 3, 5), (2026, 3, 4), 1),
        ((1980, 1, 2), (2026, 12, 30), 3),
        ((1984, 2, 29), (2027, 2, 27), 1),
        ((1984, 2, 29), (2028, 2, 27), 2),
        ((1984, 2, 29), (2027, 3, 1), 365),
    ],
)
def test_days_until(born, today, days) -> None:
    assert days_until(dt.date(*born), dt.date(*today)) == days


@given(DAYS, DAYS)
def test_a_birthday_is_soon_just_when_its_day_lies_ahead(born: dt.date, today: dt.date) -> None:
    assert (f"{born:%m-%d}" in days_of_year(today)) == (days_until(born, today) <= SOON)
    assert 0 <= days_until(born, today) <= 366
