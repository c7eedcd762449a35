"""Where the seats of a table that is not round stand on paper: along rows, at both sides, outside a U."""

from dataclasses import dataclass

from rules.seating.model import Edge, Shape
from rules.seating.shape import seat_points

SEAT_WIDTH, SEAT_HEIGHT = 13.4, 5.8  # mm, as large as seats get
LYING, STANDING = (14.2, 9.6), (7.4, 15.0)  # mm along and away from a row that runs across the hall, and down it
INSIDE, DEPTH, ROW_DEPTH = 1.2, 9.0, 15.0  # between seat and board; how deep the board of a U and that of a row is

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Outline:
    """Seats by number, the board, and what is cut out of it for a U; mm from the table's middle."""

    seats: tuple[Point, ...]
    board: Box
    hollow: Box | None = None


def outline(shape: Shape, seats: int, facing: Edge) -> Outline:
    """Return the outline of a table whose host looks at an edge of the hall; laid out looking down, then turned."""
    lies = facing in {"top", "bottom"}
    along, away = LYING if lies else STANDING
    half = (SEAT_WIDTH / 2, SEAT_HEIGHT / 2) if lies else (SEAT_HEIGHT / 2, SEAT_WIDTH / 2)
    points = [(x * along, y * away) for x, y in seat_points(shape, seats)]
    across, down = [x for x, _ in points], [y for _, y in points]
    outer = (min(across), min(down), max(across), max(down))
    board, hollow = _board(shape, outer, half)
    turned = tuple(_turned(point, facing) for point in points)
    return Outline(turned, _turned_box(board, facing), hollow and _turned_box(hollow, facing))


def _board(shape: Shape, outer: Box, half: Point) -> tuple[Box, Box | None]:
    """Return the board between the rows, before the row, or within the U, and what is cut out of the last."""
    left, top, right, bottom = outer
    beside, below = half[0] + INSIDE, half[1] + INSIDE
    if shape == "long":
        return (left - half[0], top + below, right + half[0], bottom - below), None
    if shape == "head":
        return (left - half[0], top + below, right + half[0], top + below + ROW_DEPTH), None
    board = (left + beside, top + below, right - beside, bottom + half[1])
    depth = min(DEPTH, (board[2] - board[0]) / 3)
    return board, (board[0] + depth, board[1] + depth, board[2] - depth, board[3])


def _turned(point: Point, facing: Edge) -> Point:
    x, y = point
    return {"bottom": (x, y), "top": (-x, -y), "left": (-y, x), "right": (y, -x)}[facing]


def _turned_box(box: Box, facing: Edge) -> Box:
    (one_x, one_y), (other_x, other_y) = _turned(box[:2], facing), _turned(box[2:], facing)
    return min(one_x, other_x), min(one_y, other_y), max(one_x, other_x), max(one_y, other_y)
