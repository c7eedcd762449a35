"""The head of a table: captions, with an arrow in accent on the column sorted by."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.kit.cells import PADDING, RIGHT_KINDS
from ui.kit.chips import chip_width
from ui.kit.editors import record_text
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, text_line, text_width
from ui.kit.theme import color, scaled

HEIGHT = 32
ARROW = 12
MEASURED = 40
"""Rows looked at to see how wide the cells of a column are."""


class TableHeader(QHeaderView):
    """Sorts by click, moves columns by dragging; `arranged` once the user moved or resized one.

    `order_wanted(section, with Shift)` by click: Qt turns the arrow by itself before it tells of a click, so the arrow
    is turned back first. `second` is the column sorted by where the first says the same, and whether it descends.
    """

    arranged = Signal()
    order_wanted = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.setSortIndicatorShown(False)
        self.second: tuple[int, bool] | None = None
        self._touched = False
        self._before: tuple[int, Qt.SortOrder] | None = None
        self._with_shift = False
        self.sectionClicked.connect(self._tell_click)
        self.sectionResized.connect(lambda *_: self._touch())
        self.sectionMoved.connect(lambda *_: self._touch())

    def set_second(self, second: tuple[int, bool] | None) -> None:
        """Show by which second column the rows are sorted."""
        self.second = second
        self.viewport().update()

    def _tell_click(self, section: int) -> None:
        if self._before is not None:
            self.setSortIndicator(*self._before)
        self.order_wanted.emit(section, self._with_shift)

    def _touch(self) -> None:
        self._touched = bool(QGuiApplication.mouseButtons())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._before = (self.sortIndicatorSection(), self.sortIndicatorOrder())
        super().mouseReleaseEvent(event)
        self._before, self._with_shift = None, False
        if self._touched:
            self._touched = False
            self.arranged.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    def full_width(self, section: int) -> int:
        """Return the width in pixels at which the caption and every choice of a column stand in full."""
        caption = text_width(self.model().headerData(section, Qt.Orientation.Horizontal), "caption-strong")
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            caption += ARROW + 2
        choices = [text_width(record_text(label)) for _, label in self.model().columns[section].choices]
        return max([caption, *choices]) + PADDING * 3 // 2 + 1

    def cells_width(self, section: int) -> int:
        """Return the width in pixels at which the chips or choices of the first rows stand in full, else 0."""
        model = self.model()
        column = model.columns[section]
        if column.kind != "chip" and not column.choices:
            return 0
        texts = {model.text(row, section) for row in range(min(model.rowCount(), MEASURED))}
        measure = chip_width if column.kind == "chip" else text_width
        return max(map(measure, texts), default=0) + PADDING * 3 // 2 + 1

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, color("subtle"))
        painter.setPen(pen("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = self.model().headerData(section, Qt.Orientation.Horizontal)
        inner = rect.adjusted(PADDING, 0, -PADDING // 2, -1)
        sorted_here = self.isSortIndicatorShown() and section == self.sortIndicatorSection()
        second = self.second is not None and self.second[0] == section
        right = self.model().columns[section].kind in RIGHT_KINDS
        if sorted_here or second:
            self._paint_arrow(painter, inner, text, right, second)
            inner.setRight(inner.right() - ARROW - 2)
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        role, token = ("caption-strong", "accent-text") if sorted_here else ("caption", "text-2")
        text_line(painter, inner, text, token, role, align)

    def _paint_arrow(self, painter: QPainter, inner: QRect, text: str, right: bool, second: bool) -> None:
        ascending = not self.second[1] if second else self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        after_text = inner.left() + text_width(text, "caption-strong") + 2
        left = inner.right() - ARROW if right else min(after_text, inner.right() - ARROW)
        place = QRect(left, inner.center().y() - ARROW // 2 + 1, ARROW, ARROW)
        icons = ("ph.caret-up", "ph.caret-down") if second else ("ph.arrow-up-bold", "ph.arrow-down-bold")
        paint_icon(painter, place, icons[not ascending], "accent-text")
