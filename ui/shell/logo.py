"""The mark of the program: 工 in three white strokes on a square of accent, and its name beside it."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.painting import pen, rounded_box, text_line
from ui.kit.theme import scaled

SIDE = 24
STROKES = (QLineF(6, 7, 18, 7), QLineF(12, 7, 12, 17), QLineF(4.5, 17, 19.5, 17))


def paint_logo(painter: QPainter, rect: QRectF) -> None:
    """Draw the mark into the square `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded_box(painter, rect, rect.width() / 4, "accent")
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIDE, rect.height() / SIDE)
    stroke = pen("on-accent", 2.4)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(stroke)
    painter.drawLines(STROKES)
    painter.restore()


class Brand(QWidget):
    """Mark and name, as wide as the rail."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("政企客户工作台"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(176), scaled(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - SIDE) / 2
        paint_logo(painter, QRectF(16, top, SIDE, SIDE))
        text_line(painter, QRectF(48, 0, self.width() - 48, self.height()), self.accessibleName(), "text", "section")
