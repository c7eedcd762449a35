"""The panel that holds the pages: bordered, round at the corners whatever lies in them."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.kit.painting import rounded_box
from ui.kit.theme import color

RADIUS = 10


class _Corner(QWidget):
    """Covers one corner with what lies behind the panel, and draws the border's arc."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.setFixedSize(RADIUS, RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.parentWidget().rect()).translated(-QPoint(self.pos()))
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(outside.subtracted(inside), color("window"))
        rounded_box(painter, whole, RADIUS, None, "border")


class Panel(QFrame):
    """Takes one widget."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "shell-panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(content)
        self._corners = [_Corner(self) for _ in range(4)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        right, bottom = self.width() - RADIUS, self.height() - RADIUS
        for corner, place in zip(self._corners, ((0, 0), (right, 0), (0, bottom), (right, bottom))):
            corner.move(*place)
            corner.raise_()
