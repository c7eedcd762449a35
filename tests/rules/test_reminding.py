"""Tries when to remind: within the lead, once, and again only where it was put off."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.reminding import LATE, Moment, to_remind

NOW = datetime(2026, 11, 25, 10)
LEAD = timedelta(minutes=30)
MINUTES = st.integers(-600, 600)


def speaks(minutes: int, silent: dict[tuple[str, int], datetime] | None = None) -> bool:
    moment = Moment(("visit", 1), NOW + timedelta(minutes=minutes))
    return to_remind([moment], NOW, LEAD, silent or {}) == [moment]


def test_it_speaks_from_the_lead_on_until_two_hours_after() -> None:
    assert [minutes for minutes in (31, 30, 0, -119, -120) if speaks(minutes)] == [30, 0, -119]


def test_what_was_put_off_speaks_at_that_time_and_not_before() -> None:
    assert not speaks(10, {("visit", 1): NOW + timedelta(minutes=1)})
    assert speaks(-500, {("visit", 1): NOW})
    assert not speaks(10, {("visit", 1): datetime.max})


@given(st.lists(MINUTES, max_size=20))
def test_the_earliest_comes_first_and_nothing_outside_its_time(minutes: list[int]) -> None:
    moments = [Moment(("task", key), NOW + timedelta(minutes=after)) for key, after in enumerate(minutes)]
    found = to_remind(moments, NOW, LEAD, {})
    assert found == sorted(found, key=lambda one: one.at)
    assert all(one.at - LEAD <= NOW < one.at + LATE for one in found)
    assert len(found) == sum(-120 < after <= 30 for after in minutes)
