"""The head of a table: captions, with an arrow in accent on the column sorted by."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.kit.cells import PADDING, RIGHT_KINDS
from ui.kit.editors import record_text
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, text_line, text_width
from ui.kit.theme import color, scaled

HEIGHT = 32
ARROW = 12


class TableHeader(QHeaderView):
    """Sorts by click, moves columns by dragging."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.setSortIndicatorShown(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    def full_width(self, section: int) -> int:
        """Return the width in pixels at which the caption and every choice of a column stand in full."""
        caption = text_width(self.model().headerData(section, Qt.Orientation.Horizontal), "caption-strong")
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            caption += ARROW + 2
        choices = [text_width(record_text(label)) for _, label in self.model().columns[section].choices]
        return max([caption, *choices]) + PADDING * 3 // 2 + 1

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, color("subtle"))
        painter.setPen(pen("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = self.model().headerData(section, Qt.Orientation.Horizontal)
        inner = rect.adjusted(PADDING, 0, -PADDING // 2, -1)
        sorted_here = self.isSortIndicatorShown() and section == self.sortIndicatorSection()
        right = self.model().columns[section].kind in RIGHT_KINDS
        if sorted_here:
            self._paint_arrow(painter, inner, text, right)
            inner.setRight(inner.right() - ARROW - 2)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        role, token = ("caption-strong", "accent-text") if sorted_here else ("caption", "text-2")
        text_line(painter, inner, text, token, role, align)

    def _paint_arrow(self, painter: QPainter, inner: QRect, text: str, right: bool) -> None:
        ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        after_text = inner.left() + text_width(text, "caption-strong") + 2
        left = inner.right() - ARROW if right else min(after_text, inner.right() - ARROW)
        place = QRect(left, inner.center().y() - ARROW // 2 + 1, ARROW, ARROW)
        paint_icon(painter, place, "ph.arrow-up-bold" if ascending else "ph.arrow-down-bold", "accent-text")
