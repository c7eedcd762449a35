"""Tables that are not round: who is beside whom, who is across, which seat is which, and plans on them."""

import pytest
from dinners import dinner
from hypothesis import given
from hypothesis import strategies as st
from plan_checker import broken_hard_rules, own_people_side_by_side, rows

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Banquet, Hall, Shape, Table
from rules.seating.profiles import PROFILES, profile_named
from rules.seating.ring import seat_label, seat_order
from rules.seating.shape import are_beside, facing_seat, gaps, seat_points

SHAPES: tuple[Shape, ...] = ("round", "long", "u", "head")
LABELS = {
    ("long", "second_host", 10): "主 1 3 7 5 副 6 8 4 2",
    ("long", "second_host", 12): "主 1 3 7 10 8 5 副 6 9 4 2",
    ("long", "single", 10): "主 1 4 8 6 3 7 9 5 2",
    ("long", "single_left", 10): "主 2 5 9 7 3 6 8 4 1",
    ("u", "second_host", 9): "主 1 3 5 7 8 6 4 2",
    ("u", "single_left", 9): "主 2 4 6 8 7 5 3 1",
    ("head", "single", 7): "主 1 3 5 6 4 2",
}


@pytest.mark.parametrize(("shape", "key", "seats"), LABELS)
def test_seats_are_numbered_by_shape(shape: Shape, key: str, seats: int) -> None:
    table = Table(1, seats, 0, 0, shape)
    assert [seat_label(seat, table, profile_named(key), True) for seat in range(seats)] == LABELS[
        shape, key, seats
    ].split()


@given(st.sampled_from(SHAPES), st.integers(1, 40), st.sampled_from(PROFILES))
def test_numbers_run_without_gaps_on_every_shape(shape: Shape, seats: int, profile) -> None:
    numbers = sorted(number for number in seat_order(seats, profile, True, shape) if number >= 0)
    assert numbers == list(range(len(numbers)))
    assert len(numbers) >= seats - 1


@given(st.sampled_from(SHAPES), st.integers(3, 40))
def test_beside_means_a_seats_width_apart(shape: Shape, seats: int) -> None:
    points = seat_points(shape, seats)
    assert len(set(points)) == seats
    for one in range(seats):
        right = (one + 1) % seats
        assert are_beside(shape, seats, one, right) == are_beside(shape, seats, right, one)
        if shape != "round":
            apart = max(abs(points[one][0] - points[right][0]), abs(points[one][1] - points[right][1]))
            assert (apart <= 1.01) == (one not in gaps(shape, seats) and apart <= 1.01)


@given(st.integers(4, 40))
def test_across_a_long_table_sits_who_stands_at_the_same_place(seats: int) -> None:
    points = seat_points("long", seats)
    for seat in range(seats):
        other = facing_seat("long", seats, seat)
        if other is not None:
            assert facing_seat("long", seats, other) == seat
            assert points[seat][0] == points[other][0]
            assert points[seat][1] == -points[other][1]
    assert facing_seat("long", seats, 0) is not None
    assert facing_seat("u", seats, 0) is None


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seats", [9, 10, 12])
def test_plans_on_every_shape_keep_the_rules(shape: Shape, seats: int) -> None:
    whole = dinner(3 * seats - 3, seed=seats, profile=profile_named("single"), seats=seats)
    tables = tuple(Table(one.id, seats, one.x, one.y, shape, one.is_main) for one in whole.hall.tables)
    banquet = Banquet(whole.guests, Hall(tables), whole.wishes, whole.profile)
    arranged = arrange(banquet, moves=20_000)
    assert broken_hard_rules(banquet, rows(arranged.plan)) == []
    assert [finding for finding in check_plan(banquet, arranged.plan) if finding.level == "broken"] == []
    assert own_people_side_by_side(banquet, rows(arranged.plan)) <= 2
    assert arranged.proven or seats > 12


def test_hosts_with_their_backs_to_the_door_turn_right_and_left() -> None:
    from rules.seating.hall_order import table_order

    tables = (Table(1, 10, 10, 0, is_main=True), Table(2, 10, 5, 5), Table(3, 10, 15, 5))
    assert table_order(Hall(tables)) == [1, 2, 3]
    assert table_order(Hall(tables, faces_door=False)) == [1, 3, 2]
    assert Hall(tables, door="left").facing == "left"
    assert Hall(tables, door="left", faces_door=False).facing == "right"
