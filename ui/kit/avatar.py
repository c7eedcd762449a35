"""A rep's avatar: the tint as disc, a 1.5 px ring of the solid colour, the surname's first letter."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.painting import pen
from ui.kit.rep_colors import rep_color
from ui.kit.theme import color, font, scaled


def paint_avatar(painter: QPainter, rect: QRectF, name: str, joined: int) -> None:
    """Draw the avatar of `name` into the square `rect`; `joined` 0 is somebody who is no rep (grey)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = rep_color(joined) if joined else None
    painter.setBrush(color("hover") if colours is None else colours.tint)
    painter.setPen(pen("border" if colours is None else colours.solid, 1.0 if colours is None else 1.5))
    painter.drawEllipse(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75))
    if colours is not None and colours.double_ring:
        painter.drawEllipse(QRectF(rect).adjusted(3, 3, -3, -3))
    letter = QFont(font("caption"))
    letter.setPixelSize(round(rect.height() * 0.52))
    painter.setFont(letter)
    painter.setPen(color("text"))
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, name[:1])
    painter.restore()


class Avatar(QWidget):
    """An avatar of 18, 20, 24, 26 or 32 px; the full name is its tooltip."""

    def __init__(self, name: str = "", joined: int = 0, size: int = 24) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, joined)

    def set_person(self, name: str, joined: int) -> None:
        """Show another person."""
        self._name, self._joined = name, joined
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = scaled(self._size)
        paint_avatar(QPainter(self), QRectF(0, (self.height() - side) / 2, side, side), self._name, self._joined)
