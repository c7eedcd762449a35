"""Places the tables of a new hall so that their precedence reads right, and finds room for one more."""

from collections.abc import Sequence
from itertools import islice
from math import hypot

from rules.seating.model import Table

Place = tuple[float, float]
"""Centre of a table in metres from the hall's upper left corner."""

COLUMN, ROW = 6.2, 7.0
SIDE, HEAD = 3.8, 4.6
FIRST_BESIDE, FIRST_CENTRE, FIRST_OUTER = 8.2, 12.6, 5.6
USUAL_SEATS = 10
NARROW, MIDDLE = 9, 25
"""Up to so many tables stand in three and in five columns; more stand in seven."""
NEAREST = 4.5
"""Metres two tables' middles must be apart."""


def hall_places(tables: int, seats: int = USUAL_SEATS) -> tuple[Place, ...]:
    """Return the places of so many tables, the main table first, for up to `seats` at each beside the main table.

    The main table stands at the top in the middle, facing the door; the others stand in columns, each gap of one row
    filled by the next, nearest first and the main table's right hand before its left (S2).
    """
    columns = 3 if tables <= NARROW else 5 if tables <= MIDDLE else 7
    stretch = max(1.0, seats / USUAL_SEATS)
    middle = columns // 2 * COLUMN + SIDE
    found = [(middle, HEAD), *islice(_others(columns, tables), max(0, tables - 1))]
    return tuple((round(x * stretch, 2), round(y * stretch, 2)) for x, y in found[:tables])


def free_place(tables: Sequence[Table]) -> Place:
    """Return where one more table finds room: the first place of a template that no table is near."""
    taken = [(table.x, table.y) for table in tables]
    seats = max((table.seats for table in tables if not table.is_main), default=USUAL_SEATS)
    for place in hall_places(max(len(tables) + 1, USUAL_SEATS) * 3, seats):
        if all(hypot(place[0] - x, place[1] - y) >= NEAREST for x, y in taken):
            return place
    return SIDE, max((y for _, y in taken), default=0.0) + ROW


def _others(columns: int, tables: int) -> list[Place]:
    """Return places for at least so many tables, the nearest to the main table first."""
    middle = columns // 2
    centre = middle * COLUMN + SIDE
    places = [
        (column * COLUMN + SIDE, _first_row(column - middle) + row * ROW)
        for column in range(columns)
        for row in range(tables)
    ]
    return sorted(places, key=lambda place: (round(hypot(place[0] - centre, place[1] - HEAD), 3), place[0]))


def _first_row(offset: int) -> float:
    if offset == 0:
        return FIRST_CENTRE
    return FIRST_BESIDE if offset % 2 else FIRST_OUTER
