"""The completeness ring beside a customer's name: 62 px, stroke 5, round cap; a click says what is missing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.kit.bars import completeness_token
from ui.kit.focus_ring import ShowsFocus
from ui.kit.painting import pen, text_line
from ui.kit.theme import scaled

SIDE = 62
STROKE = 5


class Ring(ShowsFocus, QAbstractButton):
    """Shows a share in percent with a caption under the figure; `clicked` as any button."""

    def __init__(self, percent: int = 0, caption: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._caption = caption
        self.set_percent(percent)

    def set_percent(self, percent: int) -> None:
        """Show another share, 0 to 100."""
        self._percent = percent
        self.setAccessibleName(f"{self._caption} {percent}%")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(STROKE / 2, STROKE / 2, -STROKE / 2, -STROKE / 2)
        painter.setPen(pen("grid", STROKE))
        painter.drawEllipse(circle)
        token = {"ok-solid": "accent"}.get(completeness_token(self._percent), completeness_token(self._percent))
        stroke = pen(token, STROKE)
        stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(stroke)
        painter.drawArc(circle, 90 * 16, -round(self._percent * 3.6 * 16))
        half = self.height() / 2
        centre = Qt.AlignmentFlag.AlignHCenter
        text_line(
            painter,
            QRectF(0, half - scaled(16), self.width(), scaled(18)),
            f"{self._percent}%",
            "text",
            "strong",
            centre,
        )
        text_line(painter, QRectF(0, half + 1, self.width(), scaled(16)), self._caption, "text-2", "badge", centre)
