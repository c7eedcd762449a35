"""The order of a day's visits: nothing lost, fixed times kept, the way never longer, and reasons that are true."""

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rules.route_order import ELSEWHERE, SAME_DISTRICT, SAME_GRID, SAME_PLACE, SAME_ROAD, Stop, distance, propose_route

DAY = dt.datetime(2026, 11, 25)
ADDRESSES = (
    "", "高新区望岭路 18 号", "高新区望岭路 3 号", "高新区科创大道 9 号", "青禾镇湖滨路 3 号", "青禾镇湖滨路 8 号",
    "白鹿区白鹿大道 900 号", "澄江区澄江工业园 A 区 3 号楼",
)  # fmt: skip
places = st.tuples(st.sampled_from(ADDRESSES), st.sampled_from(("", "高新", "青禾", "白鹿")))


def stop(key: int, hour: int, address: str, grid: str = "", minutes: int = 60, **facts: bool) -> Stop:
    start = DAY + dt.timedelta(hours=hour)
    return Stop(key, start, start + dt.timedelta(minutes=minutes), f"客户{key}", address, grid, **facts)


@st.composite
def days(draw: st.DrawFn) -> list[Stop]:
    hours = draw(st.lists(st.integers(8, 17), unique=True, max_size=8))
    return [
        stop(
            key, hour, *draw(places), minutes=draw(st.sampled_from((25, 45, 60))),
            fixed=draw(st.booleans()), by_phone=draw(st.booleans()),
        )
        for key, hour in enumerate(hours)
    ]  # fmt: skip


@given(days())
def test_nothing_is_lost_fixed_times_stay_and_the_way_is_never_longer(day: list[Stop]) -> None:
    proposal = propose_route(day)
    starts = {told.key: told.start for told in proposal.stops}
    assert sorted(starts) == sorted(stop.key for stop in day) and len(proposal.stops) == len(day)
    assert all(starts[stop.key] == stop.start for stop in day if stop.fixed)
    assert sorted(starts.values()) == sorted(stop.start for stop in day)
    assert proposal.after <= proposal.before


@given(days())
def test_no_visit_runs_into_the_next_and_the_same_day_gives_the_same_order(day: list[Stop]) -> None:
    minutes = {stop.key: stop.end - stop.start for stop in day}
    proposal = propose_route(day)
    assert all(a.start + minutes[a.key] <= b.start for a, b in pairwise(proposal.stops))
    assert propose_route(list(reversed(day))) == proposal


@given(places, places)
def test_places_are_as_far_apart_in_both_directions(a: tuple[str, str], b: tuple[str, str]) -> None:
    assert distance(a, b) == distance(b, a)
    assert distance(a, a) == (SAME_PLACE if a[0] else SAME_GRID if a[1] else ELSEWHERE)


def test_places_are_told_apart_by_building_road_grid_and_district() -> None:
    here = ("高新区望岭路 18 号", "高新")
    assert distance(here, ("高新区 望岭路18号", "")) == SAME_PLACE
    assert distance(here, ("高新区望岭路 3 号", "白鹿")) == SAME_ROAD
    assert distance(here, ("澄江区科创大道 9 号", "高新")) == SAME_GRID
    assert distance(here, ("高新区科创大道 9 号", "")) == SAME_DISTRICT
    assert distance(here, ("白鹿区白鹿大道 900 号", "白鹿")) == ELSEWHERE


def test_two_visits_in_one_district_come_one_after_the_other() -> None:
    day = [
        stop(1, 9, "高新区望岭路 18 号"),
        stop(2, 10, "青禾镇湖滨路 3 号"),
        stop(3, 14, "高新区望岭路 3 号"),
        stop(4, 15, "青禾镇湖滨路 8 号"),
    ]
    proposal = propose_route(day)
    assert proposal.is_better and proposal.after < proposal.before
    order = [told.key for told in proposal.stops]
    assert abs(order.index(1) - order.index(3)) == 1 and abs(order.index(2) - order.index(4)) == 1


def test_an_agreed_visit_keeps_its_time_and_a_long_one_does_not_run_into_lunch() -> None:
    day = [
        stop(1, 9, "高新区望岭路 18 号", fixed=True),
        stop(2, 10, "青禾镇湖滨路 3 号", minutes=30),
        stop(3, 14, "高新区望岭路 3 号", minutes=120),
    ]
    assert [told.key for told in propose_route(day).stops] == [1, 2, 3]


def test_reasons_name_the_visit_before_and_phone_calls_lie_nowhere() -> None:
    day = [stop(1, 9, "高新区望岭路 18 号"), stop(2, 10, "", by_phone=True), stop(3, 11, "高新区望岭路 3 号")]
    first, call, last = propose_route(day).stops
    assert first.reason is None and call.reason is None
    assert last.reason is not None and str(last.reason) == "与客户1在同一条路"


def test_an_empty_day_and_twenty_visits_are_no_trouble() -> None:
    assert propose_route([]).stops == ()
    day = [stop(key, 1 + key, ADDRESSES[1 + key % 7]) for key in range(20)]
    assert len(propose_route(day).stops) == 20
