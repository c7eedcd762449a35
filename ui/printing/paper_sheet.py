"""One page on the screen, as it will lie in the printer."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit.painting import pen
from ui.kit.theme import color
from ui.printing.pages import PdfPages

EDGE = 3


class PaperSheet(QWidget):
    """One page as it will lie in the printer, with a hard edge below it."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._size = QSize()

    def show_page(self, pages: PdfPages, place: int, width: int) -> None:
        """Show a page `width` px wide."""
        points = pages.size(place)
        self._size = QSize(width, round(width * points[1] / points[0]))
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap.fromImage(pages.picture(place, round(width * ratio)))
        self.setFixedSize(self._size + QSize(EDGE, EDGE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = QRectF(0, 0, self._size.width(), self._size.height())
        painter.fillRect(page.translated(EDGE, EDGE), color("border-strong"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(page, self._picture, QRectF(self._picture.rect()))
        painter.setPen(pen("border-strong"))
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))
