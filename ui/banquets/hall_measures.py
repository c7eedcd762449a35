"""Sizes on the hall's canvas at 100 %, in pixels: how metres become pixels, where seats, labels and roles stand."""

from dataclasses import dataclass
from functools import lru_cache
from math import pi, sin

from PySide6.QtCore import QPointF, QRectF

from rules.seating.model import Edge, Shape
from rules.seating.shape import seat_points

PER_METRE = 35.0
SEAT_WIDTH, SEAT_HEIGHT = 50.0, 24.0
MAIN_RING, RING = 98.0, 80.0
MAIN_GAP, GAP = 34.0, 34.0
STRETCH = 1.08
"""Rings are a little wider than high, as seats are."""
NUMBER_INSET = 13.0
"""How far inside the rim a seat's number stands."""
LYING = 55.0, 36.0, QPointF(SEAT_WIDTH / 2, SEAT_HEIGHT / 2)
STANDING = 31.0, 56.0, QPointF(SEAT_HEIGHT / 2, SEAT_WIDTH / 2)
"""Pixels along and away from a row for a seat's width, and half a seat: rows across the hall, and rows down it."""
INSIDE = 4.0
"""Between a seat and the edge of a table that is not round."""
DEPTH, ROW_DEPTH = 38.0, 72.0
"""How deep the board of a U is, and that of a row, which has room for the table's number."""
NEXT_TO = 0.45
"""Sine of the angle below which a role stands above or below its seat, not beside it."""
ROLE_WIDTH, ROLE_HEIGHT = 100.0, 16.0


@dataclass(frozen=True, slots=True)
class Places:
    """Seen from the middle of a table: its seats, their numbers, where the words for a seat's role stand (seen from
    the seat, and which way they lean), its board (`hollow` is cut out of it, for a U), and everything it covers.

    `middle` is where the table's number stands, `inner` how wide its name may be.
    """

    seats: tuple[QPointF, ...]
    numbers: tuple[QPointF, ...]
    roles: tuple[tuple[QRectF, int], ...]
    board: QRectF
    rounding: float
    hollow: QRectF
    middle: QPointF
    inner: float
    box: QRectF


@lru_cache(maxsize=64)
def places_of(shape: Shape, seats: int, is_main: bool, facing: Edge) -> Places:
    """Return where everything of a table stands whose host looks at an edge of the hall."""
    if shape != "round" and seats > 0:
        return _straight_places(shape, seats, facing)
    return _round_places([_turned(QPointF(*point), facing) for point in seat_points("round", seats)], is_main)


def _turned(place: QPointF, facing: Edge) -> QPointF:
    """A place laid out for a host who looks down, turned to where the host looks."""
    x, y = place.x(), place.y()
    return {"bottom": place, "top": QPointF(-x, -y), "left": QPointF(-y, x), "right": QPointF(y, -x)}[facing]


def _round_places(points: list[QPointF], is_main: bool) -> Places:
    """The ring on which neighbouring seats just touch, not smaller than designed."""
    touching = (SEAT_WIDTH + 0.5) / (STRETCH * sin(2 * pi / max(len(points), 6)))
    ring = max(MAIN_RING if is_main else RING, touching)
    disc = ring - (MAIN_GAP if is_main else GAP)
    across, down = ring * STRETCH + SEAT_WIDTH / 2, ring + SEAT_HEIGHT / 2
    return Places(
        seats=tuple(QPointF(point.x() * ring * STRETCH, point.y() * ring) for point in points),
        roles=tuple(_role_box(point) for point in points),
        numbers=tuple(point * (disc - NUMBER_INSET) for point in points),
        board=QRectF(-disc, -disc, 2 * disc, 2 * disc),
        rounding=disc,
        hollow=QRectF(),
        middle=QPointF(),
        inner=2 * (disc - NUMBER_INSET) - 16,
        box=QRectF(-across, -down, 2 * across, 2 * down),
    )


def _straight_places(shape: Shape, seats: int, facing: Edge) -> Places:
    """Rows of seats along the board of a long table, a row, or a U: laid out for a host who looks down, then turned."""
    wide, high, half = LYING if facing in {"top", "bottom"} else STANDING
    points = [QPointF(x * wide, y * high) for x, y in seat_points(shape, seats)]
    outer = _around(points)
    board, hollow = _board(shape, outer, half)
    numbers = [_inside(board, point) for point in points]
    box = outer.adjusted(-half.x(), -half.y(), half.x(), half.y()).united(board)
    middle = (hollow if shape == "u" else board).center() + QPointF(0, NUMBER_INSET / 2 if shape == "head" else 0)
    turned = _turned_box(hollow if shape == "u" else board, facing)
    return Places(
        seats=tuple(_turned(point, facing) for point in points),
        numbers=tuple(_turned(point, facing) for point in numbers),
        roles=tuple(_role_box(_turned(_outward(board, point), facing)) for point in points),
        board=_turned_box(board, facing),
        rounding=8.0,
        hollow=_turned_box(hollow, facing),
        middle=_turned(middle, facing),
        inner=max(SEAT_WIDTH, turned.width() - 2 * NUMBER_INSET),
        box=_turned_box(box, facing),
    )


def _around(points: list[QPointF]) -> QRectF:
    across, down = [point.x() for point in points], [point.y() for point in points]
    return QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))


def _board(shape: Shape, outer: QRectF, half: QPointF) -> tuple[QRectF, QRectF]:
    """The board between the rows, before the row, or within the U, and what is cut out of the last."""
    across, down = half.x() + INSIDE, half.y() + INSIDE
    if shape == "long":
        return outer.adjusted(-half.x(), down, half.x(), -down), QRectF()
    if shape == "head":
        return QRectF(outer.left() - half.x(), outer.top() + down, outer.width() + 2 * half.x(), ROW_DEPTH), QRectF()
    board = outer.adjusted(across, down, -across, half.y())
    arm = min(DEPTH, board.width() / 4)
    return board, board.adjusted(arm, min(DEPTH, board.height() / 2), -arm, 0)


def _turned_box(box: QRectF, facing: Edge) -> QRectF:
    return QRectF(_turned(box.topLeft(), facing), _turned(box.bottomRight(), facing)).normalized()


def _inside(board: QRectF, seat: QPointF) -> QPointF:
    """Where a seat's number stands: just inside the board's nearest edge."""
    inner = board.adjusted(NUMBER_INSET, NUMBER_INSET, -NUMBER_INSET, -NUMBER_INSET)
    return QPointF(min(max(seat.x(), inner.left()), inner.right()), min(max(seat.y(), inner.top()), inner.bottom()))


def seat_box() -> QRectF:
    """Return a seat, seen from its middle."""
    return QRectF(-SEAT_WIDTH / 2, -SEAT_HEIGHT / 2, SEAT_WIDTH, SEAT_HEIGHT)


def _outward(board: QRectF, seat: QPointF) -> QPointF:
    """The way from the board to a seat beside it."""
    if board.left() <= seat.x() <= board.right():
        return QPointF(0.0, 1.0 if seat.y() > board.center().y() else -1.0)
    return QPointF(1.0 if seat.x() > board.center().x() else -1.0, 0.0)


def _role_box(outward: QPointF) -> tuple[QRectF, int]:
    """Where the words for a seat's role stand, on the side away from the table (`outward` is of length 1).

    -1 leans right (words left of the seat), 1 leans left, 0 stands in the middle.
    """
    across, up = outward.x(), -outward.y()
    if abs(across) < NEXT_TO / 2 or (abs(across) < NEXT_TO and up < 0):
        top = -SEAT_HEIGHT / 2 - ROLE_HEIGHT - 2 if up > 0 else SEAT_HEIGHT / 2 + 2
        return QRectF(-ROLE_WIDTH / 2, top, ROLE_WIDTH, ROLE_HEIGHT), 0
    if across < 0:
        return QRectF(-SEAT_WIDTH / 2 - ROLE_WIDTH - 5, -ROLE_HEIGHT / 2, ROLE_WIDTH, ROLE_HEIGHT), -1
    return QRectF(SEAT_WIDTH / 2 + 5, -ROLE_HEIGHT / 2, ROLE_WIDTH, ROLE_HEIGHT), 1
