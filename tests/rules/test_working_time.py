"""Working hours, days off and counting in working days."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.problem import Problem
from rules.working_time import OfficeCalendar, WorkingHours

NATIONAL_DAY = {date(2025, 10, day): "国庆节、中秋节" for day in range(1, 9)}
CALENDAR = OfficeCalendar(NATIONAL_DAY, {date(2025, 9, 28): "国庆节", date(2025, 10, 11): "国庆节"}, frozenset({2025}))
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("clock", "minutes", "fits"),
    [
        ((8, 30), 210, True),
        ((8, 29), 60, False),
        ((11, 30), 31, False),
        ((12, 0), 0, True),
        ((12, 30), 30, False),
        ((13, 30), 240, True),
        ((17, 0), 31, False),
        ((23, 30), 60, False),
    ],
)
def test_a_visit_fits_into_one_span(clock: tuple[int, int], minutes: int, fits: bool) -> None:
    start = datetime.combine(date(2025, 3, 5), time(*clock))
    assert WorkingHours().within_hours(start, minutes) is fits
    assert (WorkingHours().why_outside(start, minutes) is None) is fits


def test_the_reason_names_the_hours() -> None:
    why = WorkingHours().why_outside(datetime(2025, 3, 5, 12, 0), 60)
    assert why == "12:00–13:00 不在上班时间 08:30–12:00、13:30–17:30 内"
    assert why is not None and why.template.count("{") == 3


def test_a_visit_over_midnight_says_so() -> None:
    assert "第二天" in str(WorkingHours().why_outside(datetime(2025, 3, 5, 23, 30), 60))


def test_holidays_and_make_up_days() -> None:
    assert not CALENDAR.is_working_day(date(2025, 10, 8))
    assert CALENDAR.is_working_day(date(2025, 10, 11))
    assert CALENDAR.is_working_day(date(2025, 9, 28))
    assert CALENDAR.why_off(date(2025, 10, 1)) == "2025-10-01 是国庆节、中秋节"
    assert CALENDAR.why_off(date(2025, 10, 12)) == "2025-10-12 是星期日"
    assert CALENDAR.why_off(date(2025, 10, 13)) is None


def test_an_unpublished_year_says_so() -> None:
    assert "尚未公布" in str(CALENDAR.why_off(date(2027, 10, 2)))
    assert CALENDAR.is_provisional(date(2027, 10, 2)) and not CALENDAR.is_provisional(date(2025, 1, 1))


def test_counting_skips_the_holiday() -> None:
    assert CALENDAR.add_working_days(date(2025, 9, 30), 1) == date(2025, 10, 9)
    assert CALENDAR.add_working_days(date(2025, 9, 30), 3) == date(2025, 10, 11)
    assert CALENDAR.add_working_days(date(2025, 10, 9), -1) == date(2025, 9, 30)
    assert CALENDAR.working_days_between(date(2025, 9, 26), date(2025, 9, 30)) == 3


def test_last_working_day_of_a_span() -> None:
    assert CALENDAR.last_working_day(date(2025, 10, 6), date(2025, 10, 12)) == date(2025, 10, 11)
    assert CALENDAR.last_working_day(date(2025, 10, 1), date(2025, 10, 8)) is None


@given(DAYS, st.integers(1, 40))
def test_adding_and_counting_agree(day: date, count: int) -> None:
    later = CALENDAR.add_working_days(day, count)
    assert CALENDAR.is_working_day(later)
    assert CALENDAR.working_days_between(day, later) == count
    assert CALENDAR.working_days_between(later, day) == -count


@given(DAYS, st.integers(0, 60), st.integers(0, 60))
def test_adding_twice_is_adding_the_sum(day: date, first: int, second: int) -> None:
    twice = CALENDAR.add_working_days(CALENDAR.add_working_days(day, first), second)
    assert twice == CALENDAR.add_working_days(day, first + second)


@given(st.datetimes(datetime(1900, 1, 1), datetime(2100, 12, 31)), st.integers(0, 600))
def test_within_hours_means_every_minute_is_open(start: datetime, minutes: int) -> None:
    start = start.replace(second=0, microsecond=0)
    spans = WorkingHours().spans
    moments = [start + timedelta(minutes=n) for n in range(minutes + 1)]
    fits = any(all(a <= m.time() <= b and m.date() == start.date() for m in moments) for a, b in spans)
    assert WorkingHours().within_hours(start, minutes) is fits


def test_hours_are_read_as_the_settings_keep_them() -> None:
    assert WorkingHours.parse("08:30-12:00 13:30-17:30") == WorkingHours()
    assert WorkingHours.parse("9:00–18:00").spans == ((time(9), time(18)),)
    assert WorkingHours.parse(str(WorkingHours())) == WorkingHours()


@pytest.mark.parametrize("text", ["", "上午", "08:30", "12:00-08:30", "08:30-12:00 11:00-17:30", "25:00-26:00"])
def test_hours_that_make_no_sense_are_a_problem(text: str) -> None:
    with pytest.raises(Problem, match="上班时间"):
        WorkingHours.parse(text)
