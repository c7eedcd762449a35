"""Being at the next customer in time: five minutes early, fifteen for a tender, none by phone."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.arrival import minutes_early, passage

TEN = datetime(2026, 11, 25, 10)


@pytest.mark.parametrize(
    ("kind", "by_phone", "minutes"),
    [("return", False, 5), ("tender", False, 15), ("tender", True, 0), ("first", True, 0)],
)
def test_arrival_rule_depends_on_kind_and_way(kind: str, by_phone: bool, minutes: int) -> None:
    assert minutes_early(kind, by_phone) == minutes


def test_the_office_may_set_other_minutes() -> None:
    assert minutes_early("return", False, early=10) == 10
    assert minutes_early("tender", False, tender_early=20) == 20


@pytest.mark.parametrize(
    ("gap", "early", "same_place", "slack", "ease"),
    [
        (40, 5, False, 35, "easy"),
        (35, 15, False, 20, "tight"),
        (10, 15, False, -5, "late"),
        (0, 0, True, 0, "easy"),
        (-30, 5, False, -35, "late"),
        (10, 5, True, 5, "easy"),
    ],
)
def test_slack_says_whether_one_is_there_in_time(gap: int, early: int, same_place: bool, slack: int, ease: str) -> None:
    way = passage(TEN, TEN + timedelta(minutes=gap), early, same_place)
    assert (way.minutes, way.slack, way.ease) == (gap, slack, ease)
    assert way.arrive_by == TEN + timedelta(minutes=gap - early)


@given(gap=st.integers(-600, 600), early=st.integers(0, 60), same_place=st.booleans())
def test_late_exactly_when_the_visit_before_ends_after_one_must_be_there(
    gap: int, early: int, same_place: bool
) -> None:
    way = passage(TEN, TEN + timedelta(minutes=gap), early, same_place)
    assert (way.ease == "late") == (way.arrive_by < TEN)
