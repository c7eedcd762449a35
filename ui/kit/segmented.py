"""A segmented control: one of a few views, chosen by click or arrow keys (32, 28 or 24 px high)."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.theme import color, scaled

PADDING = 12
ICON = 14


class Segmented(ShowsFocus, QWidget):
    """Shows `options` of (value, text) or (value, text, icon); `changed(value)` when the user chooses another."""

    changed = Signal(object)

    def __init__(self, options: Sequence[tuple], value: object = None, height: int = 32) -> None:
        super().__init__()
        self._options = list(options)
        self._value = self._options[0][0] if value is None else value
        self._height = height
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._name()

    def value(self) -> object:
        """Return the chosen value."""
        return self._value

    def set_value(self, value: object) -> None:
        """Choose without telling."""
        self._value = value
        self._name()
        self.update()

    def set_options(self, options: Sequence[tuple]) -> None:
        """Replace the options, for example because the counts in their texts changed."""
        self._options = list(options)
        self.updateGeometry()
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(" ".join(option[1] for option in self._options if option[0] == self._value))

    def _widths(self) -> list[int]:
        role = "body" if self._height > 24 else "caption"
        icons = (ICON + 6 if len(option) > 2 else 0 for option in self._options)
        return [
            text_width(option[1], "strong" if role == "body" else "caption-strong") + 2 * PADDING + extra
            for option, extra in zip(self._options, icons)
        ]

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 2, scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cells(self) -> list[QRect]:
        widths = self._widths()
        spare = max(0, self.width() - 2 - sum(widths)) // len(widths)
        left, cells = 1, []
        for width in widths:
            cells.append(QRect(left, 0, width + spare, self.height()))
            left += width + spare
        return cells

    def _choose(self, place: int) -> None:
        value = self._options[place % len(self._options)][0]
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, cell in enumerate(self._cells()):
            if cell.contains(event.position().toPoint()):
                self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose([option[0] for option in self._options].index(self._value) + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 6, "panel", "border-strong")
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        for place, (cell, option) in enumerate(zip(self._cells(), self._options)):
            if option[0] == self._value:
                painter.setClipPath(inside)
                painter.fillRect(cell, color("selected"))
                painter.setClipping(False)
            if place:
                painter.setPen(pen("border-strong"))
                painter.drawLine(cell.left(), 1, cell.left(), self.height() - 2)
            self._paint_option(painter, cell, option)

    def _paint_option(self, painter: QPainter, cell: QRect, option: tuple) -> None:
        chosen = option[0] == self._value
        token = "accent-text" if chosen else "text-2"
        small = self._height <= 24
        role = ("caption-strong" if small else "strong") if chosen else ("caption" if small else "body")
        left = cell.left() + (cell.width() - text_width(option[1], role) - (ICON + 6 if len(option) > 2 else 0)) // 2
        if len(option) > 2:
            paint_icon(painter, QRect(left, (cell.height() - ICON) // 2, ICON, ICON), option[2], token)
            left += ICON + 6
        text_line(painter, QRect(left, 0, cell.right() - left + 4, cell.height()), option[1], token, role)
