"""Numbers the seats of one table: which seat is 主, 副, 1, 2 …, and where each stands when drawn."""

from functools import cache

from rules.seating.model import Profile, Role, Shape, Table
from rules.seating.shape import facing_seat, steps_from_host
from rules.translation import QT_TRANSLATE_NOOP

HOST_NUMBER = 0
SECOND_NUMBER = -1
HOST_LABEL = QT_TRANSLATE_NOOP("Seating", "主")
SECOND_LABEL = QT_TRANSLATE_NOOP("Seating", "副")
LAST_LABEL = "last"
SMALLEST_RING_WITH_SECOND_SEAT = 4


@cache
def seat_order(seats: int, profile: Profile, is_main: bool = True, shape: Shape = "round") -> tuple[int, ...]:
    """The number of every seat index: 0 for 主, -1 for 副, then 1, 2 … by precedence.

    The seat 副 exists only at the main table, only where there are at least four seats, and where profile and shape
    have a place for it: nobody sits across a row or a U.
    """
    second = _second_seat(seats, profile, shape) if is_main else None
    numbers = [HOST_NUMBER] * seats
    walk = _facing(seats, second, profile.walk) if second and profile.walk.startswith("facing") else None
    for number, seat in enumerate(walk or _single(seats, second, profile, shape), start=1):
        numbers[seat] = number
    if second:
        numbers[second] = SECOND_NUMBER
    return tuple(numbers)


def _second_seat(seats: int, profile: Profile, shape: Shape) -> int | None:
    if profile.second_seat == "none" or seats < SMALLEST_RING_WITH_SECOND_SEAT:
        return None
    return facing_seat(shape, seats, 0) if profile.second_seat == "opposite" else seats - 1


def _single(seats: int, second: int | None, profile: Profile, shape: Shape) -> list[int]:
    """Right, left, right … from the host (or left first), or from host and hostess side by side; clockwise: on from the
    left hand."""
    if profile.walk == "clockwise":
        order = [1, *range(seats - 1, 1, -1)] if seats > 1 else []
    elif second == seats - 1:
        order = sorted(range(1, seats), key=lambda seat: (min(seat, second - seat), seat > second - seat))
    else:
        order = sorted(range(1, seats), key=lambda seat: steps_from_host(shape, seats, seat, profile.left_first))
    return [seat for seat in order if seat != second]


def _facing(seats: int, second: int | None, walk: str) -> list[int]:
    """Round both centres: variant A serves 主陪's two sides first, variant B the right hands first."""
    assert second is not None
    first_four = [1, seats - 1, second + 1, second - 1]
    if walk == "facing_b":
        first_four = [1, second + 1, seats - 1, second - 1]
    first = list(dict.fromkeys(seat % seats for seat in first_four if seat % seats not in {0, second}))
    rest = [seat for seat in range(1, seats) if seat not in {second, *first}]

    def nearness(seat: int) -> tuple[int, bool, bool]:
        from_host, from_second = min(seat, seats - seat), abs(seat - second)
        host_is_nearer = from_host <= from_second
        return min(from_host, from_second), not host_is_nearer, (seat < second) != host_is_nearer

    return first + sorted(rest, key=nearness)


def seat_label(seat: int, table: Table, profile: Profile, is_main: bool) -> str:
    """What users read on the seat: 主, 副 or its number."""
    return _label(seat_order(table.seats, profile, is_main, table.shape)[seat])


def seat_angle(seat: int, seats: int) -> float:
    """Degrees clockwise from the top as seen on screen; the host's right hand is on the viewer's left."""
    return (360.0 - 360.0 * seat / seats) % 360.0


@cache
def role_seats(seats: int, profile: Profile, shape: Shape = "round") -> dict[Role, int]:
    """The seat each role takes at a main table of so many seats; roles whose seat does not exist are absent."""
    if seats < 1:
        return {}
    order = seat_order(seats, profile, True, shape)
    seat_of = {_label(number): seat for seat, number in enumerate(order)}
    seat_of[LAST_LABEL] = order.index(max(order))
    return {part.role: seat_of[part.label] for part in profile.role_seats if part.label in seat_of}


def _label(number: int) -> str:
    return {HOST_NUMBER: HOST_LABEL, SECOND_NUMBER: SECOND_LABEL}.get(number, str(number))
