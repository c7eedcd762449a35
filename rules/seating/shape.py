"""The shapes of tables: who sits beside whom and across from whom, and where each seat stands.

Seats run from the host seat 0 towards the host's right hand, round the table and back to the host's left.
"""

from functools import cache
from math import ceil, cos, radians, sin

from rules.seating.model import Shape

Point = tuple[float, float]
"""Across (to the viewer's right) and down, in widths of a seat; the host sits at the top and looks down."""
BASE_OF_A_U = 3
"""One seat in so many stands along the base of a U, the rest along its arms."""
CORNER = 0.9
"""How far the first seat of an arm stands beyond the last of the base."""
ACROSS = 3.4
"""How far the rows of a long table are apart."""
MORE_THAN_A_PAIR = 2


def seats_at_right(shape: Shape, seats: int) -> int:
    """How many seats the host has at the right hand before the table turns: 1, 2 … to this number."""
    if shape == "long":
        return ceil(seats / 2) // 2
    return seats // 2


@cache
def gaps(shape: Shape, seats: int) -> frozenset[int]:
    """The seats whose neighbour to the right does not sit beside them: round a long table's ends, between the ends of
    a row or a U."""
    right = seats_at_right(shape, seats)
    if shape == "round" or seats < MORE_THAN_A_PAIR:
        return frozenset()
    return frozenset({right, right + seats // 2}) if shape == "long" else frozenset({right})


def are_beside(shape: Shape, seats: int, one: int, other: int) -> bool:
    """Whether two seats are next to each other."""
    ends = gaps(shape, seats)
    return (other == (one + 1) % seats and one not in ends) or (one == (other + 1) % seats and other not in ends)


def facing_seat(shape: Shape, seats: int, seat: int) -> int | None:
    """The seat across the table, None where there is none."""
    if shape == "round":
        return (seat + seats // 2) % seats if seats >= MORE_THAN_A_PAIR else None
    if shape != "long":
        return None
    right = seats_at_right(shape, seats)
    other = (2 * right + 1 - seat) % seats
    return other if (seat in _far_row(seats)) != (other in _far_row(seats)) else None


def _far_row(seats: int) -> range:
    """The row of a long table across from the host."""
    right = seats_at_right("long", seats)
    return range(right + 1, right + 1 + seats // 2)


def steps_from_host(shape: Shape, seats: int, seat: int, left_first: bool = False) -> tuple[int, bool, bool]:
    """How near a seat is to the host: steps, whether it is in the row across, whether it is at the lesser hand; near
    to far and right before left when sorted (S2), or left before right."""
    if shape == "long" and seat in _far_row(seats):
        across = 2 * seats_at_right(shape, seats) + 1 - seat
        return abs(across) + 1, True, (across < 0) != left_first
    return min(seat, seats - seat), False, (seat > seats - seat) != left_first


@cache
def seat_points(shape: Shape, seats: int) -> tuple[Point, ...]:
    """Where each seat stands, seen from the middle of the table; a round table's seats lie on a circle of radius 1."""
    if shape == "round":
        turns = [radians(360.0 * seat / seats) for seat in range(seats)]
        return tuple((-sin(turn), -cos(turn)) for turn in turns)
    corner = {"long": _long_point, "u": _u_point, "head": _head_point}[shape]
    return _centred([corner(seat, seats) for seat in range(seats)])


def _centred(points: list[Point]) -> tuple[Point, ...]:
    across, down = [point[0] for point in points], [point[1] for point in points]
    middle = (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
    return tuple((x - middle[0], y - middle[1]) for x, y in points)


def _long_point(seat: int, seats: int) -> Point:
    right = seats_at_right("long", seats)
    if seat in _far_row(seats):
        return float(seat - 2 * right - 1), ACROSS
    return _head_point(seat, seats) if seat > right else (float(-seat), 0.0)


def _head_point(seat: int, seats: int) -> Point:
    return (float(-seat), 0.0) if seat <= seats // 2 else (float(seats - seat), 0.0)


def _u_point(seat: int, seats: int) -> Point:
    """The host in the middle of the base, the arms towards the door."""
    side = 1 if seat > seats // 2 else -1
    steps = min(seat, seats - seat)
    base = seats // (2 * BASE_OF_A_U)
    if steps <= base:
        return float(side * steps), 0.0
    return side * (base + CORNER), float(steps - base)
