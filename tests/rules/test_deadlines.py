"""Due times and how they are said."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.deadlines import (
    contract_renewal_due,
    invitations_due,
    letter_answer_due,
    month_plan_due,
    same_day_record_due,
    thank_you_letter_due,
    time_left,
    week_summary_due,
)
from rules.working_time import OfficeCalendar

OFF = {date(2025, 10, day): "国庆节、中秋节" for day in range(1, 9)}
CALENDAR = OfficeCalendar(OFF, {date(2025, 9, 28): "国庆节", date(2025, 10, 11): "国庆节"}, frozenset({2025}))
MOMENTS = st.datetimes(datetime(1900, 2, 1), datetime(2100, 1, 1))


def test_a_thank_you_letter_takes_two_days_holiday_or_not() -> None:
    assert thank_you_letter_due(datetime(2025, 9, 30, 15, 10)) == datetime(2025, 10, 2, 15, 10)
    assert thank_you_letter_due(datetime(2025, 9, 30, 15), hours=24) == datetime(2025, 10, 1, 15)


def test_a_letter_is_answered_within_two_working_days() -> None:
    assert letter_answer_due(datetime(2025, 9, 29, 9), CALENDAR) == datetime(2025, 10, 9, 17, 30)
    assert letter_answer_due(datetime(2025, 10, 4, 9), CALENDAR) == datetime(2025, 10, 10, 17, 30)


def test_records_are_due_the_same_day() -> None:
    assert same_day_record_due(datetime(2025, 3, 5, 16)) == datetime(2025, 3, 5, 23, 59)


def test_invitations_go_out_two_weeks_before() -> None:
    assert invitations_due(datetime(2026, 12, 11, 18)) == datetime(2026, 11, 27, 17, 30)


@pytest.mark.parametrize(
    ("end", "today", "due"),
    [
        (date(2025, 9, 26), date(2025, 8, 1), date(2025, 9, 26)),
        (date(2025, 10, 5), date(2025, 8, 1), date(2025, 9, 30)),
        (date(2025, 9, 26), date(2025, 10, 9), date(2025, 10, 9)),
    ],
)
def test_a_renewal_is_spoken_of_while_the_contract_is_in_force(end: date, today: date, due: date) -> None:
    assert contract_renewal_due(end, today, CALENDAR) == datetime.combine(due, time(17, 30))


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2025, 9, 22), date(2025, 9, 28)),
        (date(2025, 9, 29), date(2025, 9, 30)),
        (date(2025, 10, 6), date(2025, 10, 11)),
        (date(2025, 10, 13), date(2025, 10, 17)),
    ],
)
def test_the_week_ends_with_its_last_working_day(day: date, due: date) -> None:
    assert week_summary_due(day, CALENDAR) == datetime.combine(due, datetime(1, 1, 1, 17, 30).time())


def test_a_week_without_work_needs_no_summary() -> None:
    week_off = OfficeCalendar({date(2025, 3, 3) + timedelta(days=n): "停工" for n in range(7)})
    assert week_summary_due(date(2025, 3, 5), week_off) is None


def test_the_month_plan_is_due_on_the_last_working_day() -> None:
    assert month_plan_due(date(2025, 8, 1), CALENDAR) == datetime(2025, 8, 29, 17, 30)
    assert month_plan_due(date(2025, 12, 31), CALENDAR) == datetime(2025, 12, 31, 17, 30)


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (timedelta(hours=5, minutes=59), "还剩 5 小时"),
        (timedelta(days=2, hours=3), "还剩 2 天"),
        (timedelta(minutes=12), "还剩 12 分钟"),
        (timedelta(seconds=20), "现在到期"),
        (timedelta(minutes=-1), "逾期 1 分钟"),
        (timedelta(hours=-3), "逾期 3 小时"),
        (timedelta(days=-1), "逾期 1 天"),
    ],
)
def test_time_left_in_words(gap: timedelta, words: str) -> None:
    now = datetime(2026, 11, 25, 10)
    assert time_left(now + gap, now) == words


@given(MOMENTS, MOMENTS)
def test_words_follow_the_clock(due: datetime, now: datetime) -> None:
    words = time_left(due, now)
    assert words.startswith(
        "还剩" if due - now >= timedelta(minutes=1) else ("逾期" if due <= now - timedelta(minutes=1) else "现在")
    )


@given(MOMENTS, st.integers(1, 10))
def test_an_answer_is_due_on_a_working_day_after_the_letter(received: datetime, days: int) -> None:
    due = letter_answer_due(received, CALENDAR, days)
    assert CALENDAR.is_working_day(due.date()) and due.date() > received.date()
