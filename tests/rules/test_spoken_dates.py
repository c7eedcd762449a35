"""Dates and times as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.spoken_dates import read_date, read_time

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("明天", date(2026, 11, 26)),
        ("后天", date(2026, 11, 27)),
        ("3天后", date(2026, 11, 28)),
        ("周五", date(2026, 11, 27)),
        ("下周三", date(2026, 12, 2)),
        ("星期日", date(2026, 11, 29)),
        ("11-26", date(2026, 11, 26)),
        ("11月26日", date(2026, 11, 26)),
        ("11/6", date(2026, 11, 6)),
        ("1月5日", date(2027, 1, 5)),
        ("2026-11-26", date(2026, 11, 26)),
        ("2026年3月5日", date(2026, 3, 5)),
        ("20261126", date(2026, 11, 26)),
        (" 2026.3.5 ", date(2026, 3, 5)),
    ],
)
def test_dates_people_type(text: str, day: date) -> None:
    assert read_date(text, WEDNESDAY) == day


@pytest.mark.parametrize("text", ["", "2026-02-30", "13-01", "改天", "明天下午", "99999999"])
def test_what_is_no_date(text: str) -> None:
    assert read_date(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9:30", time(9, 30)),
        ("9：30", time(9, 30)),
        ("0930", time(9, 30)),
        ("下午3点", time(15)),
        ("下午3点半", time(15, 30)),
        ("15点20分", time(15, 20)),
        ("中午12点", time(12)),
        ("14", time(14)),
    ],
)
def test_times_people_type(text: str, moment: time) -> None:
    assert read_time(text) == moment


@pytest.mark.parametrize("text", ["", "25:00", "9:75", "一会儿"])
def test_what_is_no_time(text: str) -> None:
    assert read_time(text) is None


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_written_in_full_is_read_back(day: date) -> None:
    for text in (day.isoformat(), f"{day.year}年{day.month}月{day.day}日", day.strftime("%Y%m%d")):
        assert read_date(text, WEDNESDAY) == day


@given(st.text(max_size=20))
def test_no_text_is_too_strange(text: str) -> None:
    read_date(text, WEDNESDAY)
    read_time(text)
