"""A ruled sheet as on paper: cells with a frame round them, the heads of rows and columns on grey."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.kit.labels import label
from ui.kit.painting import pen, rounded_box
from ui.kit.theme import color, scaled

ROW = 34
SIDE = 12


@dataclass(frozen=True, slots=True)
class _Cell:
    widget: QWidget
    row: int
    column: int
    head: bool


class FormSheet(QWidget):
    """Cells are added row by row; `widths` gives the width of each column in px, 0 for one that shares the rest."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._cells: list[_Cell] = []
        for column, width in enumerate(widths):
            self._grid.setColumnStretch(column, 0 if width else 1)
            self._grid.setColumnMinimumWidth(column, scaled(width))

    def add_head(self, row: int, column: int, text: str) -> None:
        """Put the name of a row or column into a cell."""
        made = label(text, "caption", "text-2")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._put(_Cell(made, row, column, True), 1, 0)

    def add_text(self, row: int, column: int, text: str, columns: int = 1, role: str = "body") -> None:
        """Put a text into a cell that may span several columns; an empty one reads as a dash."""
        made = label(text or "—", role, "text" if text else "text-3", wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._put(_Cell(made, row, column, False), columns, SIDE)

    def add_widgets(self, row: int, column: int, widgets: Sequence[QWidget], columns: int = 1) -> None:
        """Put several widgets side by side into a cell, the first one taking the room that is left."""
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for at, widget in enumerate(widgets):
            line.addWidget(widget, 0 if at else 1)
        self._put(_Cell(inside, row, column, False), columns, SIDE)

    def _put(self, cell: _Cell, columns: int, side: int) -> None:
        cell.widget.setContentsMargins(side, 5, side - 4 if side else 0, 5)
        self._grid.addWidget(cell.widget, cell.row, cell.column, 1, columns)
        self._grid.setRowMinimumHeight(cell.row, scaled(ROW))
        self._cells.append(cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 6, "panel", "border-strong")
        inside = self.rect().adjusted(1, 1, -1, -1)
        for cell in self._cells:
            box = cell.widget.geometry()
            if cell.head:
                painter.fillRect(box.intersected(inside), color("subtle"))
            painter.setPen(pen("border"))
            if cell.row:
                painter.drawLine(box.left(), box.top(), box.right(), box.top())
            if cell.column:
                painter.drawLine(box.left(), box.top(), box.left(), box.bottom())
        rounded_box(painter, self.rect(), 6, None, "border-strong")
