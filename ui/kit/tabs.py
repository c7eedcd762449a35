"""Tabs of a detail: words with small counts, the present one in accent and underlined; 40 px high."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.painting import text_line, text_width
from ui.kit.theme import color, scaled

HEIGHT, GAP, LINE = 40, 18, 2


class Tabs(ShowsFocus, QWidget):
    """Shows `options` of (value, text); `changed(value)` when the user goes to another."""

    changed = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._options = list(options)
        self._value = self._options[0][0]
        self._counts: dict[object, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._options[0][1])

    def value(self) -> object:
        """Return the present tab."""
        return self._value

    def set_value(self, value: object) -> None:
        """Go to a tab without telling."""
        self._value = value
        self.setAccessibleName(next(text for key, text in self._options if key == value))
        self.update()

    def set_counts(self, counts: Mapping[object, int]) -> None:
        """Show how many each tab holds."""
        self._counts = dict(counts)
        self.update()

    def _count(self, value: object) -> str:
        return str(self._counts[value]) if value in self._counts else ""

    def _cells(self) -> list[QRect]:
        left, cells = 0, []
        for value, text in self._options:
            count = self._count(value)
            width = text_width(text, "strong") + (text_width(count, "badge") + 5 if count else 0)
            cells.append(QRect(left, 0, width, self.height()))
            left += width + GAP
        return cells

    def sizeHint(self) -> QSize:
        return QSize(self._cells()[-1].right(), scaled(HEIGHT))

    def _choose(self, place: int) -> None:
        value = self._options[place % len(self._options)][0]
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, cell in enumerate(self._cells()):
            if cell.adjusted(-GAP // 2, 0, GAP // 2, 0).contains(event.position().toPoint()):
                self._choose(place)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose([option[0] for option in self._options].index(self._value) + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("border"))
        for cell, (value, text) in zip(self._cells(), self._options):
            present = value == self._value
            token, role = ("accent-text", "strong") if present else ("text-2", "body")
            used = text_line(painter, cell.adjusted(0, 0, 1, 0), text, token, role)
            text_line(painter, cell.adjusted(used + 5, 1, 2, 1), self._count(value), "text-3", "badge")
            if present:
                painter.fillRect(cell.left(), self.height() - LINE, cell.width(), LINE, color("accent"))
