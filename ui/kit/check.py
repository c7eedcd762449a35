"""Checkbox and radio button of 16 px, drawn with the tokens."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import line_height

MARK = 16
GAP = 8


def paint_checkbox(painter: QPainter, corner: QRectF, checked: bool, enabled: bool = True) -> None:
    """Draw the 16-px box whose top left corner is that of `corner`."""
    box = QRectF(corner.x(), corner.y(), MARK, MARK)
    if not checked:
        rounded_box(painter, box, 4, "input", "control" if enabled else "border-strong")
        return
    rounded_box(painter, box, 4, "accent" if enabled else "disabled")
    paint_icon(painter, box.adjusted(2, 2, -2, -2), "ph.check-bold", "on-accent")


def paint_radio(painter: QPainter, corner: QRectF, checked: bool, enabled: bool = True) -> None:
    """Draw the 16-px circle whose top left corner is that of `corner`."""
    box = QRectF(corner.x(), corner.y(), MARK, MARK)
    if not checked:
        rounded_box(painter, box, MARK / 2, "input", "control" if enabled else "border-strong")
        return
    rounded_box(painter, box, MARK / 2, "accent" if enabled else "disabled")
    rounded_box(painter, box.adjusted(5, 5, -5, -5), 3, "on-accent")


class _Marked(ShowsFocus):
    """What check box and radio button share: a mark, a gap, one line of text."""

    paint_mark = staticmethod(paint_checkbox)

    def sizeHint(self: QAbstractButton) -> QSize:
        text = self.text()
        return QSize(MARK + (GAP + text_width(text) + 2 if text else 0), max(line_height(), MARK))

    def minimumSizeHint(self: QAbstractButton) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return self.rect().contains(position)

    def paintEvent(self: QAbstractButton, event: QPaintEvent) -> None:
        painter = QPainter(self)
        corner = QRectF(0, (self.height() - MARK) / 2, MARK, MARK)
        self.paint_mark(painter, corner, self.isChecked(), self.isEnabled())
        rest = QRect(MARK + GAP, 0, self.width() - MARK - GAP, self.height())
        text_line(painter, rest, self.text(), "text" if self.isEnabled() else "disabled")


class CheckBox(_Marked, QCheckBox):
    """A tick with a text."""


class RadioButton(_Marked, QRadioButton):
    """One of several choices."""

    paint_mark = staticmethod(paint_radio)
