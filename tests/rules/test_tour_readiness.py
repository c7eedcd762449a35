"""What a tour still lacks."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from rules.tour_readiness import AreaRule, TourFacts, open_points
from rules.working_time import OfficeCalendar, WorkingHours

THURSDAY = datetime(2026, 12, 3, 9)
HALL, ROOM = AreaRule("数字展厅", "yes", "approval"), AreaRule("核心机房", "no", "no")
READY = TourFacts(THURSDAY, 150, 12, 12, (HALL, ROOM), True, "中巴 云岭 0017", 19)
CALENDAR = OfficeCalendar({date(2026, 10, 1): "国庆节"}, {}, frozenset({2026}))


def told(tour: TourFacts) -> dict[str, str]:
    """Return what is said, by kind."""
    return {reason.kind: str(reason.detail) for reason in open_points(tour, WorkingHours(), CALENDAR)}


def test_a_complete_tour_lacks_nothing() -> None:
    assert told(READY) == {}


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"areas": ()}, "no_route", "路线"),
        ({"has_guide": False}, "no_guide", "讲解员"),
        ({"named_visitors": 0}, "no_names", "名单"),
        ({"named_visitors": 11}, "names_differ", "11"),
        ({"visitor_count": 20, "named_visitors": 20}, "car_too_small", "19 个座位"),
        ({"photos_wished": True}, "photos", "核心机房"),
        ({"start": datetime(2026, 12, 3, 11)}, "out_of_hours", "12:00"),
        ({"start": datetime(2026, 10, 1, 9)}, "day_off", "国庆节"),
    ],
)
def test_each_gap_is_named(changes: dict, kind: str, words: str) -> None:
    found = told(replace(READY, **changes))
    assert list(found) == [kind]
    assert words in found[kind]


def test_a_party_without_a_car_needs_no_seats() -> None:
    assert told(replace(READY, car="", car_seats=None)) == {}


def test_interviews_are_told_apart_by_what_the_area_says() -> None:
    found = open_points(replace(READY, interviews_wished=True), WorkingHours(), CALENDAR)
    assert ["核心机房" in found[0].detail, "数字展厅" in found[1].detail] == [True, True]
