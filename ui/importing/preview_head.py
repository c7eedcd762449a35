"""The heads of the preview's columns."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.importing.preview import HEAD, Preview
from ui.kit.painting import pen, text_line
from ui.kit.theme import color, scaled


class PreviewHead(QWidget):
    """Follows the columns of a preview."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self.setFixedHeight(scaled(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("subtle"))
        painter.setPen(pen("border"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        text_line(painter, QRect(18, 0, 30, self.height()), self.tr("行"), "text-2", "caption")
        titles = {column: title for column, title, _ in self._preview.model_rows.columns}
        room = QRect(0, 0, self._preview.viewport().width(), self.height())
        for column, box in self._preview.cells(room):
            text_line(painter, box, titles[column], "text-2", "caption")
