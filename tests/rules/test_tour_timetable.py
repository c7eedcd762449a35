"""Times along a route."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.tour_timetable import WALK, arrivals, walks

NINE = datetime(2026, 12, 3, 9)
STAYS = st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 240)), max_size=8)


def test_the_way_between_areas_counts_but_not_the_way_to_the_first() -> None:
    assert arrivals(NINE, [(5, 10), (0, 25), (5, 30)]) == [
        NINE,
        NINE + timedelta(minutes=10),
        NINE + timedelta(minutes=40),
    ]


def test_a_route_without_stops_has_no_times() -> None:
    assert arrivals(NINE, []) == []
    assert walks([]) == []


@given(STAYS)
def test_nobody_arrives_before_leaving_the_stop_before(stays: list[tuple[int, int]]) -> None:
    times = arrivals(NINE, stays)
    for (_, stay), before, after in zip(stays, times, times[1:], strict=False):
        assert after >= before + timedelta(minutes=max(stay, 0))


@given(STAYS)
def test_the_walks_of_a_timetable_are_those_it_was_made_from(stays: list[tuple[int, int]]) -> None:
    times = arrivals(NINE, stays)
    found = walks([(arrive, minutes) for arrive, (_, minutes) in zip(times, stays, strict=True)])
    assert found[:1] == [WALK][: len(stays)]
    assert found[1:] == [max(walk, 0) for walk, _ in stays[1:]]


def test_stops_that_overlap_leave_no_time_to_walk() -> None:
    assert walks([(NINE, 60), (NINE + timedelta(minutes=30), 10)]) == [WALK, 0]
