"""Lays tables out on paper: the hall's proportions are stretched to the frame, rings shrink until none overlap."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import pi, sin

from reports.seated_banquet import SeatedTable
from reports.table_shape import SEAT_HEIGHT, SEAT_WIDTH

STRETCH = 1.08  # rings are a little wider than high, as seats are
SMALLEST_RADIUS = 18.0
DISC_GAP, MAIN_DISC_GAP = 9.9, 9.0  # mm between the ring of seats and the table
STEP, SMALLEST_SCALE, LEGIBLE_SCALE = 0.97, 0.1, 0.55  # names of seats are 9 points at scale 1
GAP = 1.0  # mm between neighbours


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle on the paper in mm."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Ring:
    """A table with its ring of seats at scale 1: half axes of the ring and radius of the table, in mm."""

    across: float
    down: float
    disc: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each table stands (mm), at which scale, and whether its seats are drawn or only the table."""

    places: tuple[tuple[float, float], ...]
    scale: float
    with_seats: bool


def ring_of(table: SeatedTable) -> Ring:
    """Return the ring on which neighbouring seats just touch, or what the rows of another table take."""
    if table.board is not None:
        left, top, right, bottom = table.board
        points = [seat.point or (0.0, 0.0) for seat in table.seats]
        across = max(-left, right, *(abs(x) for x, _ in points))
        return Ring(across, max(-top, bottom, *(abs(y) for _, y in points)), 0.0)
    count = max(len(table.seats), 6)
    across = max(SMALLEST_RADIUS, (SEAT_WIDTH - 0.1) / sin(2 * pi / count))
    down = across / STRETCH
    return Ring(across, down, down - (MAIN_DISC_GAP if table.is_main else DISC_GAP))


def lay_out(tables: Sequence[SeatedTable], frame: Frame) -> Layout:
    """Place all tables in `frame`: with their seats while names stay legible, else the tables alone."""
    full = [(ring.across + SEAT_WIDTH / 2, ring.down + SEAT_HEIGHT / 2) for ring in map(ring_of, tables)]
    layout = _largest(tables, frame, full, LEGIBLE_SCALE, True)
    return (
        layout or _largest(tables, frame, [(12.0, 12.0)] * len(tables), SMALLEST_SCALE, False) or _crowd(tables, frame)
    )


def place_on_paper(tables: Sequence[SeatedTable], layout: Layout, x: float, y: float) -> tuple[float, float]:
    """Return where on the paper (mm) something stands that is at x, y (metres) among the tables laid out."""
    across = [(table.x, place[0]) for table, place in zip(tables, layout.places, strict=True)]
    down = [(table.y, place[1]) for table, place in zip(tables, layout.places, strict=True)]
    return _between(across, x), _between(down, y)


def _between(known: Sequence[tuple[float, float]], value: float) -> float:
    """Continue the line through the outermost of `known` (metres, mm)."""
    (least, start), (most, end) = min(known), max(known)
    return start if least == most else start + (end - start) * (value - least) / (most - least)


def _largest(
    tables: Sequence[SeatedTable], frame: Frame, halves: Sequence[tuple[float, float]], least: float, with_seats: bool
) -> Layout | None:
    """Return the layout of the largest scale at which no two tables overlap, or None below `least`."""
    scale = 1.0
    while scale >= least:
        sizes = [(across * scale, down * scale) for across, down in halves]
        places = _stretched(tables, frame, sizes)
        if places and not _overlap(places, sizes):
            return Layout(tuple(places), scale, with_seats)
        scale *= STEP
    return None


def _crowd(tables: Sequence[SeatedTable], frame: Frame) -> Layout:
    """Return the smallest tables where several stand on one spot: nothing can part them."""
    sizes = [(12.0 * SMALLEST_SCALE, 12.0 * SMALLEST_SCALE)] * len(tables)
    return Layout(tuple(_stretched(tables, frame, sizes)), SMALLEST_SCALE, False)


def _stretched(
    tables: Sequence[SeatedTable], frame: Frame, sizes: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Spread tables over the frame; no places where it is too small."""
    columns = _spread([table.x for table in tables], [across for across, _ in sizes], frame.left, frame.right)
    rows = _spread([table.y for table in tables], [down for _, down in sizes], frame.top, frame.bottom)
    return list(zip(columns, rows, strict=True)) if columns and rows else []


def _spread(values: list[float], halves: list[float], low: float, high: float) -> list[float]:
    """Map values linearly so that each keeps its half size from both ends; equal values go to the middle."""
    if not values:
        return []
    least, most = min(values), max(values)
    start = low + max(half for value, half in zip(values, halves, strict=True) if value == least)
    end = high - max(half for value, half in zip(values, halves, strict=True) if value == most)
    if end < start:
        return []
    if least == most:
        return [(start + end) / 2] * len(values)
    return [start + (end - start) * (value - least) / (most - least) for value in values]


def _overlap(places: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]]) -> bool:
    """Tell whether two of the ellipses come closer than `GAP`."""
    for ((x1, y1), (across1, down1)), ((x2, y2), (across2, down2)) in combinations(zip(places, sizes, strict=True), 2):
        if ((x1 - x2) / (across1 + across2 + GAP)) ** 2 + ((y1 - y2) / (down1 + down2 + GAP)) ** 2 < 1:
            return True
    return False
