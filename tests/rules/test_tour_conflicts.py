"""Parties on our premises never meet, and routes can be walked."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.tour_conflicts import PlannedTour, TourConflict, TourStop, check_tour

NINE = datetime(2026, 11, 25, 9)
HALL = TourStop(1, "展厅", NINE, 30)
PLANT = TourStop(2, "电解车间", NINE + timedelta(minutes=30), 45)
TOUR = PlannedTour(None, "云岭考察团", (HALL, PLANT), guide=5, guide_name="江讲解", car=8, car_name="中巴 1 号")
OTHER = PlannedTour(3, "青禾学校", (HALL,))


def kinds(found: tuple[TourConflict, ...]) -> list[str]:
    return [conflict.reason.kind for conflict in found]


def test_two_parties_in_one_area() -> None:
    (conflict,) = check_tour(TOUR, [OTHER])
    assert (conflict.other, conflict.reason.kind) == (3, "same_area")
    assert conflict.reason.detail == "09:00–09:30 展厅 已有 青禾学校 参观"


def test_back_to_back_is_fine() -> None:
    assert check_tour(TOUR, [replace(OTHER, stops=(replace(HALL, start=NINE + timedelta(minutes=30)),))]) == ()


def test_one_guide_and_one_car_go_with_one_party() -> None:
    elsewhere = replace(TOUR, id=4, stops=(TourStop(9, "食堂", NINE + timedelta(minutes=40), 20),))
    assert kinds(check_tour(TOUR, [elsewhere])) == ["same_guide", "same_car"]
    assert kinds(check_tour(TOUR, [replace(elsewhere, guide=None, car=9)])) == []


def test_the_route_itself() -> None:
    wrong = (
        HALL,
        replace(PLANT, start=NINE + timedelta(minutes=10), closed=True),
        replace(HALL, start=NINE, minutes=0),
    )
    assert kinds(check_tour(replace(TOUR, stops=wrong), [])) == ["closed_area", "no_time", "backwards", "backwards"]


def test_the_tour_itself_and_tours_without_stops_do_no_harm() -> None:
    stored = replace(TOUR, id=3)
    assert check_tour(stored, [stored, PlannedTour(6, "未定", guide=5, car=8)]) == ()


STOPS = st.builds(
    TourStop,
    area=st.integers(1, 3),
    area_name=st.just("展厅"),
    start=st.integers(0, 300).map(lambda minutes: NINE + timedelta(minutes=minutes)),
    minutes=st.integers(1, 90),
)
TOURS = st.builds(
    PlannedTour,
    id=st.none(),
    party=st.just("来宾"),
    stops=st.lists(STOPS, max_size=4).map(tuple),
    guide=st.none() | st.integers(1, 2),
    car=st.none() | st.integers(1, 2),
)


@given(TOURS, TOURS)
def test_meeting_is_mutual(one: PlannedTour, two: PlannedTour) -> None:
    mine = {c.reason.kind for c in check_tour(one, [two])} - {"backwards"}
    theirs = {c.reason.kind for c in check_tour(two, [one])} - {"backwards"}
    assert mine == theirs
