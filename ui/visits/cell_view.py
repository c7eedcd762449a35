"""Days as cells with one line per visit: what the month and the board of reps have in common."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent

from rules.working_time import WorkingHours
from ui.kit.painting import pen, rounded_box
from ui.kit.theme import THEME, color, scaled
from ui.visits.block_pictures import BlockPictures
from ui.visits.blocks import Block
from ui.visits.calendar_view import HOUR, QUARTER, Slot, days_later
from ui.visits.cell_geometry import Cell, CellGeometry, Line, Row
from ui.visits.drag_view import DragView
from ui.visits.paint_line import paint_line, paint_more
from ui.visits.paint_week import hatch


class CellView(DragView):
    """Shows `rows` of cells; a visit is dragged to another cell, 「还有 n 次」 tells `day_wanted(date)`."""

    SIDE = 44
    HEAD = 0
    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.off_days: frozenset[date] = frozenset()
        self.hours = WorkingHours()
        self.today: date | None = None
        self._pictures = BlockPictures()

    def show_rows(self, rows: Sequence[Row], off_days: Sequence[date], hours: WorkingHours, today: date) -> None:
        """Show other cells."""
        self.rows, self.off_days, self.hours, self.today = tuple(rows), frozenset(off_days), hours, today
        self.show_blocks(list({b.key: b for row in rows for cell in row.cells for b in cell.blocks}.values()))

    def heights(self) -> list[int]:
        """Return the height of each row in pixels."""
        raise NotImplementedError

    @property
    def geometry_now(self) -> CellGeometry:
        """Return where everything lies."""
        return CellGeometry(self.rows, self.heights(), self.width(), scaled(self.SIDE), THEME.scale, self.HEAD)

    def sizeHint(self) -> QSize:
        return QSize(822, 655)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def _line_at(self, point: QPointF) -> Line | None:
        where = self.geometry_now
        place = where.place_at(point)
        lines = where.lines(*place) if place else ()
        return next((line for line in lines if line.box.contains(point)), None)

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell at a point."""
        place = self.geometry_now.place_at(point)
        return self.rows[place[0]].cells[place[1]] if place else None

    def block_at(self, point: QPointF) -> Block | None:
        line = self._line_at(point)
        return line.block if line else None

    def slot_at(self, point: QPointF) -> Slot | None:
        """Return the first hour of the day nobody of the row is booked, else the opening hour."""
        place = self.geometry_now.place_at(point)
        if place is None:
            return None
        cell = self.rows[place[0]].cells[place[1]]
        box = self.geometry_now.cell_box(*place)
        return Slot(self._first_free(cell), HOUR, cell.rep, QRectF(box.left(), box.top(), box.width(), box.height()))

    def _first_free(self, cell: Cell) -> datetime:
        opening = datetime.combine(cell.day, self.hours.spans[0][0])
        starts = (opening + timedelta(minutes=QUARTER * n) for n in range(24 * HOUR // QUARTER))
        inside = (start for start in starts if self.hours.within_hours(start, HOUR))
        until = timedelta(minutes=HOUR)
        free = (s for s in inside if not any(b.start < s + until and s < b.end for b in cell.blocks))
        return next(free, opening)

    def dragged(self, block: Block, start: QPointF, point: QPointF) -> Block | None:
        """Return the visit in the cell under the pointer, at its own time of day."""
        cell = self.cell_at(point)
        return days_later(block, (cell.day - block.start.date()).days) if cell else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line, cell = self._line_at(event.position()), self.cell_at(event.position())
        if self.ghost is None and line and line.more and cell:
            self._let_go()
            self.day_wanted.emit(cell.day)
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, where, seen = QPainter(self), self.geometry_now, QRectF(event.rect())
        painter.fillRect(seen, color("panel"))
        target = self.cell_at(self._pointed) if self.ghost else None
        for at, row in enumerate(self.rows):
            for column, cell in enumerate(row.cells):
                box = where.cell_box(at, column)
                if box.intersects(seen):
                    self._paint_ground(painter, box, cell)
                    self.paint_cell(painter, box, cell)
                    self._paint_lines(painter, where.lines(at, column))
                    if cell is target:
                        rounded_box(painter, box.adjusted(1, 1, -1, -1), 4, None, "accent", 2)
            self.paint_side(painter, QRectF(0, where.cell_box(at, 0).top(), where.side, where.heights[at]), row)

    def _paint_ground(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        if cell.day == self.today:
            painter.fillRect(box, color("subtle"))
        elif cell.day in self.off_days:
            hatch(painter, box)
        painter.setPen(pen("grid"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(pen("border"))
        painter.drawLine(box.topLeft(), box.bottomLeft())

    def _paint_lines(self, painter: QPainter, lines: Sequence[Line]) -> None:
        moving = self.ghost.key if self.ghost else None
        for line in lines:
            if line.block is None:
                paint_more(painter, line.box, self.tr("还有 {count} 次").format(count=line.more))
            else:
                self._paint_line(painter, line.box, line.block, line.block.key in (self.selected, moving))

    def _paint_line(self, painter: QPainter, box: QRectF, block: Block, chosen: bool) -> None:
        self._pictures.draw(painter, box, (block, chosen), lambda brush, room: paint_line(brush, room, block, chosen))

    def paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        """Draw what names a cell."""

    def paint_side(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """Draw what names a row."""
