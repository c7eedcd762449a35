"""Suggested times are real: free, open, away from the colleague."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.visit_conflicts import PlannedVisit, VisitRules, check_visit
from rules.visit_suggestions import suggest_times
from rules.working_time import OfficeCalendar

NOW = datetime(2026, 11, 25, 9)
MINE = PlannedVisit(None, 1, "云岭数据", 11, "林小满", datetime(2026, 11, 26, 10), 60)
THEIRS = PlannedVisit(7, 1, "云岭数据白鹿分公司", 12, "周立夏", datetime(2026, 11, 27, 14), 60)


def test_three_days_outside_the_window_of_the_colleague() -> None:
    starts = [s.start for s in suggest_times(MINE, [THEIRS], now=NOW)]
    assert starts == [datetime(2026, 12, day, 10) for day in (7, 8, 9)]


def test_a_day_nearby_comes_first_and_says_so() -> None:
    there = PlannedVisit(9, 5, "青禾湖农业", 11, "林小满", datetime(2026, 12, 10, 9), 60)
    found = suggest_times(MINE, [THEIRS, there], now=NOW, districts={1: "高新区", 5: "高新区"})
    assert [s.start for s in found] == [
        datetime(2026, 12, 7, 10),
        datetime(2026, 12, 8, 10),
        datetime(2026, 12, 10, 10, 30),
    ]
    assert [str(s.reason) for s in found] == ["上午", "上午", "顺路"]


def test_the_holiday_is_skipped_and_lunch_left_alone() -> None:
    calendar = OfficeCalendar({date(2026, 12, 7): "司庆"})
    found = suggest_times(replace(MINE, minutes=210), [THEIRS], now=NOW, rules=VisitRules(calendar=calendar))
    assert [s.start for s in found] == [datetime(2026, 12, day, 8, 30) for day in (8, 9, 10)]


def test_a_visit_longer_than_any_span_finds_nothing() -> None:
    assert suggest_times(replace(MINE, minutes=300), [], now=NOW) == ()


def test_the_notice_is_kept() -> None:
    (first, *_) = suggest_times(replace(MINE, start=NOW), [], now=NOW)
    assert first.start >= NOW + timedelta(days=1)


OTHERS = st.builds(
    PlannedVisit,
    id=st.integers(1, 10**6),
    customer=st.integers(1, 4),
    customer_name=st.just("客户"),
    rep=st.sampled_from([11, 12]),
    rep_name=st.just("某人"),
    start=st.datetimes(datetime(2026, 11, 20), datetime(2027, 1, 10)),
    minutes=st.integers(15, 240),
    participants=st.frozensets(st.sampled_from([11, 12, 13]), max_size=2),
)


@given(st.lists(OTHERS, max_size=12), st.integers(15, 200), st.frozensets(st.just(13)))
def test_every_suggestion_stands_the_check(others: list[PlannedVisit], minutes: int, along: frozenset[int]) -> None:
    visit = replace(MINE, minutes=minutes, participants=along)
    found = suggest_times(visit, others, now=NOW)
    assert len({s.start.date() for s in found}) == len(found) <= 3
    for suggestion in found:
        assert check_visit(replace(visit, start=suggestion.start), others, now=NOW).level == "none"
