"""Keeps painted visits as pictures, so that a repaint of hundreds only copies those that did not change."""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.kit.theme import THEME

MOST = 1000
"""So many pictures are kept, about 40 MB; beyond that all are painted anew."""


class BlockPictures:
    """Holds the pictures of one view; they are forgotten when the theme or the font size changes."""

    def __init__(self) -> None:
        self._pictures: dict[Hashable, QPixmap] = {}
        THEME.changed.connect(self._pictures.clear)

    def draw(self, painter: QPainter, box: QRectF, key: Hashable, paint: Callable[[QPainter, QRectF], None]) -> None:
        """Draw what `key` stands for into `box`; `paint` paints it the first time, into a box at the origin."""
        ratio, width, height = painter.device().devicePixelRatioF(), round(box.width()), round(box.height())
        known = (key, width, height, ratio)
        picture = self._pictures.get(known)
        if picture is None:
            picture = self._painted(width, height, ratio, paint)
            if len(self._pictures) >= MOST:
                self._pictures.clear()
            self._pictures[known] = picture
        painter.drawPixmap(QPointF(round(box.left()), round(box.top())), picture)

    def _painted(self, width: int, height: int, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
        picture = QPixmap(max(ceil(width * ratio), 1), max(ceil(height * ratio), 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint(painter, QRectF(0, 0, width, height))
        painter.end()
        return picture
