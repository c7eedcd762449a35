"""Floating things: a card with a 1-px border and a solid shadow 4 px below, painted without blur."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.painting import rounded_box

OFFSET = 4
RADIUS = 8


def paint_floating(painter: QPainter, widget: QWidget, fill: str = "panel") -> None:
    """Draw the card and its shadow into the whole of `widget`, whose layout keeps `OFFSET` px free below."""
    card = QRectF(widget.rect()).adjusted(0, 0, 0, -OFFSET)
    rounded_box(painter, card.translated(0, OFFSET), RADIUS, "border")
    rounded_box(painter, card, RADIUS, fill, "border-strong")


class FloatingCard(QWidget):
    """A card that floats inside its window, such as the result of a search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, OFFSET + 1)
        self.column.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(QPainter(self), self)


class Popup(FloatingCard):
    """A card in a window of its own that closes when the user clicks elsewhere; `closed` says so."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def show_below(self, anchor: QWidget) -> None:
        """Open with the top left corner under that of `anchor`, within the screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + OFFSET))
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
