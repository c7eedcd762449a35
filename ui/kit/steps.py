"""The steps of a wizard: numbers in circles joined by lines; done ones carry a tick and can be revisited."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.painting import CENTRE, rounded_box, text_line, text_width
from ui.kit.theme import color, scaled

CIRCLE, GAP, LINE, SPACE = 22, 8, 44, 12


class Steps(QWidget):
    """`chosen(place)` when the user goes back to a step that is done."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles, self._present = list(titles), 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_present(0)

    def present(self) -> int:
        """Return the place of the present step."""
        return self._present

    def set_present(self, place: int) -> None:
        """Mark a step as the present one and those before as done."""
        self._present = place
        self.setAccessibleName(f"{place + 1}/{len(self._titles)} {self._titles[place]}")
        self.update()

    def _cells(self) -> list[QRect]:
        left, cells = 0, []
        for title in self._titles:
            width = scaled(CIRCLE) + GAP + text_width(title, "strong")
            cells.append(QRect(left, 0, width, self.height()))
            left += width + SPACE + LINE + SPACE
        return cells

    def sizeHint(self) -> QSize:
        return QSize(self._cells()[-1].right() + 2, scaled(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, cell in enumerate(self._cells()):
            if place < self._present and cell.contains(event.position().toPoint()):
                self.chosen.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        cells = self._cells()
        for place, (cell, title) in enumerate(zip(cells, self._titles)):
            self._paint_step(painter, cell, place, title)
            if place:
                painter.fillRect(cell.left() - SPACE - LINE, self.height() // 2, LINE, 1, color("border-strong"))

    def _paint_step(self, painter: QPainter, cell: QRect, place: int, title: str) -> None:
        side = scaled(CIRCLE)
        circle = QRectF(cell.left(), (cell.height() - side) / 2, side, side)
        present, done = place == self._present, place < self._present
        if done:
            rounded_box(painter, circle, side / 2, "ok-soft", "ok-line")
            paint_icon(painter, circle.adjusted(5, 5, -5, -5), "ph.check-bold", "ok")
        else:
            rounded_box(
                painter, circle, side / 2, "accent" if present else "panel", None if present else "border-strong"
            )
            number = "on-accent" if present else "text-2"
            text_line(painter, circle, str(place + 1), number, "caption-strong" if present else "caption", CENTRE)
        words = cell.adjusted(side + GAP, 0, 2, 0)
        text_line(painter, words, title, "text" if present else "text-2", "strong" if present else "body")
