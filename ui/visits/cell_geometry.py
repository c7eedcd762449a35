"""Where the cells of the month and of the board lie, and the lines of visits inside them, in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF

from ui.visits.blocks import Block

LINE, GAP = 20, 2
DAY_LINE = 24
"""Height in pixels of a visit, and of the line that names the day."""
MARGIN = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """One day, in the board of one rep, with its visits in order of time; `muted` lies in another month."""

    day: date
    rep: int | None = None
    blocks: tuple[Block, ...] = ()
    muted: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; `title` names the row, `person` is (name, number of joining) where it is a rep's."""

    title: str
    cells: tuple[Cell, ...]
    person: tuple[str, int | None] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line in a cell: a visit, or how many more there are."""

    box: QRectF
    block: Block | None
    more: int = 0


@dataclass(frozen=True, slots=True)
class CellGeometry:
    """`rows` of `heights` pixels below each other in `width` pixels; `side` is the room for what names the rows."""

    rows: Sequence[Row]
    heights: Sequence[int]
    width: float
    side: int
    scale: float = 1.0
    head: int = field(default=0)

    @property
    def height(self) -> int:
        """Return the height of all rows in pixels."""
        return sum(self.heights)

    @property
    def columns(self) -> int:
        """Return how many cells a row has."""
        return len(self.rows[0].cells) if self.rows else 0

    def cell_box(self, row: int, column: int) -> QRectF:
        """Return where a cell lies."""
        width = (self.width - self.side) / self.columns
        return QRectF(self.side + column * width, sum(self.heights[:row]), width, self.heights[row])

    def place_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and column at a point, None outside the cells."""
        if not self.rows or point.x() < self.side:
            return None
        column = min(int((point.x() - self.side) / ((self.width - self.side) / self.columns)), self.columns - 1)
        top = 0
        for row, height in enumerate(self.heights):
            if top <= point.y() < top + height:
                return row, column
            top += height
        return None

    def lines(self, row: int, column: int) -> list[Line]:
        """Return the visits of a cell as far as there is room, the last line counting those left out."""
        cell, box = self.rows[row].cells[column], self.cell_box(row, column)
        top = box.top() + self.head * self.scale
        step = (LINE + GAP) * self.scale
        room = max(int((box.bottom() - MARGIN - top) // step), 1)
        shown = cell.blocks if len(cell.blocks) <= room else cell.blocks[: room - 1]
        width = box.width() - 2 * MARGIN
        boxes = [QRectF(box.left() + MARGIN, top + at * step, width, LINE * self.scale) for at in range(len(shown) + 1)]
        lines = [Line(place, block) for place, block in zip(boxes, shown, strict=False)]
        left = len(cell.blocks) - len(shown)
        return [*lines, Line(boxes[-1], None, left)] if left else lines
