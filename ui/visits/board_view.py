"""The board of a week: a row for each rep, a column for each day; visits are dragged from rep to rep."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from models.account import Account
from models.leave import Leave
from ui.kit.avatar import paint_avatar
from ui.kit.painting import text_line
from ui.kit.theme import scaled
from ui.visits.blocks import Block
from ui.visits.calendar_view import days_later
from ui.visits.cell_geometry import GAP, LINE, MARGIN, Cell, Row
from ui.visits.cell_view import CellView
from ui.visits.day_notes import leave_text
from ui.visits.paint_week import hatch

LOWEST = 76
AVATAR = 26


class BoardView(CellView):
    """Rows grow with their visits, so that none is left out."""

    HEAD = MARGIN
    SIDE = 108

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("人员看板"))

    def heights(self) -> list[int]:
        """Give each row the room its fullest day needs, and share out what is left of the window."""
        needed = [max((len(cell.blocks) for cell in row.cells), default=0) for row in self.rows]
        return [max(scaled((LINE + GAP) * most + 3 * MARGIN), scaled(LOWEST)) for most in needed]

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        super().show_blocks(blocks)
        self.setFixedHeight(max(self.geometry_now.height, 1))

    def sizeHint(self) -> QSize:
        return QSize(822, self.geometry_now.height)

    def dragged(self, block: Block, start: QPointF, point: QPointF) -> Block | None:
        """Return the visit on another day, and with another rep in the place of the one whose row it is taken from."""
        source, cell = self.cell_at(start), self.cell_at(point)
        if source is None or cell is None:
            return None
        return passed_on(days_later(block, (cell.day - block.start.date()).days), source.rep, cell.rep)

    def shifted(self, block: Block, across: int, down: int) -> Block | None:
        """Return the visit on the next day, or with the rep of the next row."""
        if not down:
            return days_later(block, across)
        reps = [row.cells[0].rep for row in self.rows]
        at = reps.index(block.rep) + down if block.rep in reps else -1
        if not 0 <= at < len(reps):
            return None
        return passed_on(block, block.rep, reps[at])

    def paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        """Hatch the days on which somebody is away, and say why."""
        if cell.notes:
            hatch(painter, box)
            room = box.adjusted(8, box.height() - scaled(22), -8, 0)
            text_line(painter, room, " ".join(cell.notes), "text-2", "caption", Qt.AlignmentFlag.AlignRight)

    def paint_side(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """Draw who the row belongs to and how many visits the week has."""
        name, joined = row.person or ("", 0)
        side = scaled(AVATAR)
        paint_avatar(painter, QRectF(box.left() + 12, box.top() + 10, side, side), name, joined)
        words = QRectF(box.left() + side + 18, box.top() + 8, box.width() - side - 22, scaled(18))
        text_line(painter, words, name, "text", "strong")
        text_line(painter, words.translated(0, scaled(18)), row.title, "text-3", "caption")


def passed_on(block: Block, giver: int | None, taker: int | None) -> Block:
    """Return the visit with `taker` in the place of `giver`, who leads it or comes along."""
    if taker is None or taker in block.reps:
        return block
    return replace(block, rep=taker if giver == block.rep else block.rep, reps=block.reps - {giver} | {taker})


def board_rows(
    days: Sequence[date], reps: Sequence[Account], blocks: Sequence[Block], leaves: Sequence[Leave], counted: str
) -> list[Row]:
    """Return a row for each rep; a joint visit stands with everybody who goes. `counted` says 「{count} 次」."""
    rows = []
    for rep in reps:
        mine = [block for block in blocks if rep.id in block.reps]
        away = [leave for leave in leaves if leave.account_id == rep.id]
        cells = tuple(_cell(day, rep, mine, away) for day in days)
        rows.append(Row(counted.format(count=len(mine)), cells, (rep.name, rep.colour)))
    return rows


def _cell(day: date, rep: Account, blocks: Sequence[Block], leaves: Sequence[Leave]) -> Cell:
    away = tuple(leave_text(leave) for leave in leaves if leave.first <= day <= leave.last)
    return Cell(day, rep.id, tuple(block for block in blocks if block.start.date() == day), notes=away)
