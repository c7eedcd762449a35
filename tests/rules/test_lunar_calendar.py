"""The lunar calendar against the moon itself and against the published holidays."""

import datetime as dt
import math
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.lunar_calendar import FIRST_DAY, lunar_day

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from chinese_calendar import constants

END = dt.date(2050, 1, 23)
EPOCH = dt.datetime(2000, 1, 1, 12)


def new_moon(number: int) -> dt.date:
    """Return the day of a new moon in China, `number` lunations after 6 January 2000 (Meeus, chapter 49)."""
    t = number / 1236.85
    days = 5.09766 + 29.530588861 * number + 0.00015437 * t * t
    sun = math.radians(2.5534 + 29.1053567 * number)
    moon = math.radians(201.5643 + 385.81693528 * number + 0.0107582 * t * t)
    node = math.radians(160.7108 + 390.67050284 * number - 0.0016118 * t * t)
    days += -0.4072 * math.sin(moon) + 0.17241 * math.sin(sun) + 0.01608 * math.sin(2 * moon)
    days += 0.01039 * math.sin(2 * node) + 0.00739 * math.sin(moon - sun) - 0.00514 * math.sin(moon + sun)
    days += 0.00208 * math.sin(2 * sun) - 0.00111 * math.sin(moon - 2 * node)
    return (EPOCH + dt.timedelta(days=days, hours=8, seconds=-68)).date()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ((2026, 2, 16), "腊月廿九"),
        ((2026, 2, 17), "正月初一"),
        ((2026, 9, 25), "八月十五"),
        ((2025, 7, 25), "闰六月初一"),
        ((2024, 2, 9), "腊月三十"),
        ((2023, 3, 22), "闰二月初一"),
        ((2026, 12, 18), "冬月初十"),
    ],
)
def test_known_days_are_called_as_on_a_wall_calendar(day: tuple[int, int, int], words: str) -> None:
    assert str(lunar_day(dt.date(*day))) == words


def test_every_month_begins_at_a_new_moon() -> None:
    moons = {new_moon(number) + dt.timedelta(days=shift) for number in range(620) for shift in (-1, 0, 1)}
    exact = {new_moon(number) for number in range(620)}
    days = [FIRST_DAY + dt.timedelta(days=n) for n in range((END - FIRST_DAY).days)]
    first = [day for day in days if lunar_day(day).day == 1]
    assert len(first) == 618
    assert set(first) <= moons
    assert sum(day in exact for day in first) >= 612, "a moon at midnight may fall on either day"


def test_published_spring_festivals_hold_the_first_day_of_the_year() -> None:
    published = [day for day, name in constants.holidays.items() if name == "Spring Festival"]
    years = {day.year for day in published}
    firsts = {day.year for day in published if (moon := lunar_day(day)) and (moon.month, moon.day) == (1, 1)}
    assert firsts == years != set()


@pytest.mark.parametrize("day", [dt.date(2000, 2, 4), END, dt.date(1949, 10, 1), dt.date(2100, 1, 1)])
def test_beyond_the_table_nothing_is_claimed(day: dt.date) -> None:
    assert lunar_day(day) is None


@given(st.dates(FIRST_DAY, END - dt.timedelta(days=2)))
def test_days_follow_one_another(day: dt.date) -> None:
    today, tomorrow = lunar_day(day), lunar_day(day + dt.timedelta(days=1))
    assert tomorrow.day == today.day + 1 or (tomorrow.day == 1 and today.day in (29, 30))
    assert 1 <= today.month <= 12
