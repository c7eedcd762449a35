"""Golden seat rings of every protocol profile, read from the host seat towards the host's right hand."""

import pytest

from rules.problem import Problem
from rules.seating.model import Table
from rules.seating.profiles import PROFILES, profile_named
from rules.seating.ring import role_seats, seat_angle, seat_label, seat_order

RINGS = {
    ("second_host", 8): "主 1 3 5 副 6 4 2",
    ("second_host", 10): "主 1 3 5 7 副 8 6 4 2",
    ("second_host", 12): "主 1 3 5 7 9 副 10 8 6 4 2",
    ("second_host", 14): "主 1 3 5 7 9 11 副 12 10 8 6 4 2",
    ("second_host_a", 8): "主 1 5 4 副 3 6 2",
    ("second_host_a", 10): "主 1 5 8 4 副 3 7 6 2",
    ("second_host_a", 12): "主 1 5 9 8 4 副 3 7 10 6 2",
    ("second_host_a", 14): "主 1 5 9 12 8 4 副 3 7 11 10 6 2",
    ("second_host_b", 8): "主 1 5 4 副 2 6 3",
    ("second_host_b", 10): "主 1 5 8 4 副 2 7 6 3",
    ("second_host_b", 12): "主 1 5 9 8 4 副 2 7 10 6 3",
    ("second_host_b", 14): "主 1 5 9 12 8 4 副 2 7 11 10 6 3",
    ("single", 8): "主 1 3 5 7 6 4 2",
    ("single", 10): "主 1 3 5 7 9 8 6 4 2",
    ("single", 12): "主 1 3 5 7 9 11 10 8 6 4 2",
    ("single", 14): "主 1 3 5 7 9 11 13 12 10 8 6 4 2",
    ("single_stage", 10): "主 1 3 5 7 9 8 6 4 2",
    ("single_left", 8): "主 2 4 6 7 5 3 1",
    ("single_left", 10): "主 2 4 6 8 9 7 5 3 1",
    ("single_left", 12): "主 2 4 6 8 10 11 9 7 5 3 1",
    ("single_left", 14): "主 2 4 6 8 10 12 13 11 9 7 5 3 1",
    ("single_clockwise", 8): "主 1 7 6 5 4 3 2",
    ("single_clockwise", 10): "主 1 9 8 7 6 5 4 3 2",
    ("hostess", 8): "主 1 5 4 副 2 6 3",
    ("hostess", 10): "主 1 5 8 4 副 2 7 6 3",
    ("hostess_beside", 8): "主 1 3 5 6 4 2 副",
    ("hostess_beside", 10): "主 1 3 5 7 8 6 4 2 副",
    ("honour_in_host_seat", 8): "主 1 3 5 7 6 4 2",
    ("family", 10): "主 1 3 5 7 9 8 6 4 2",
}
ROLES = {
    "second_host": {"host": "主", "second_host": "副", "guest_of_honour": "1", "second_guest": "2"},
    "hostess": {"host": "主", "hostess": "副", "guest_of_honour": "1", "spouse": "2", "second_guest": "3"},
    "honour_in_host_seat": {"guest_of_honour": "主", "host": "1", "second_host": "2", "second_guest": "3"},
    "family": {"guest_of_honour": "主", "second_guest": "1", "host": "9"},
}


def labels(seats: int, key: str, is_main: bool = True) -> list[str]:
    return [seat_label(seat, Table(1, seats, 0, 0), profile_named(key), is_main) for seat in range(seats)]


@pytest.mark.parametrize(("key", "seats"), RINGS)
def test_ring_is_numbered_by_protocol(key: str, seats: int) -> None:
    assert labels(seats, key) == RINGS[key, seats].split()


def test_every_profile_has_a_golden_ring() -> None:
    assert {key for key, _ in RINGS} == {profile.key for profile in PROFILES}


@pytest.mark.parametrize("key", ROLES)
def test_parts_take_their_seats(key: str) -> None:
    ring = labels(10, key)
    assert {role: ring[seat] for role, seat in role_seats(10, profile_named(key)).items()} == ROLES[key]


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
@pytest.mark.parametrize("seats", range(1, 31))
def test_numbers_run_without_gaps(profile, seats: int) -> None:
    numbers = sorted(number for number in seat_order(seats, profile) if number >= 0)
    assert numbers == list(range(len(numbers)))
    assert len(numbers) >= seats - 1


def test_other_tables_have_no_second_host() -> None:
    assert labels(10, "second_host", is_main=False) == labels(10, "single")


def test_host_sits_at_the_top_with_the_right_hand_to_the_viewers_left() -> None:
    assert seat_angle(0, 10) == 0
    assert seat_angle(1, 10) == 324
    assert seat_angle(5, 10) == 180


def test_unknown_profile_is_said_in_words() -> None:
    with pytest.raises(Problem, match="没有名为"):
        profile_named("无此规则")
