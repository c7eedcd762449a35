"""The parts of the settings, to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box, text_line
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, scaled

WIDTH, ROW, ICON, SIDE = 184, 34, 18, 8
GLYPH = int(Qt.ItemDataRole.UserRole)


class _PartDelegate(QStyledItemDelegate):
    """Paints a part as the navigation rail paints its entries."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = option.rect.adjusted(SIDE, 1, -SIDE, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            rounded_box(painter, box, 6, "selected" if chosen else "hover")
        token, side = "accent-text" if chosen else "text-2", scaled(ICON)
        place = QRect(box.left() + 10, box.top() + (box.height() - side) // 2, side, side)
        paint_icon(painter, place, index.data(GLYPH), token)
        words = box.adjusted(10 + side + 10, 0, -6, 0)
        text_line(painter, words, index.data(), "accent-text" if chosen else "text", "strong" if chosen else "body")


class PartList(QListWidget):
    """Takes (title, icon) pairs; `currentRowChanged` tells the choice."""

    def __init__(self, parts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self.setItemDelegate(_PartDelegate(self))
        self.setMouseTracking(True)
        self.setContentsMargins(0, 8, 0, 0)
        for title, glyph in parts:
            QListWidgetItem(title, self).setData(GLYPH, glyph)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(scaled(WIDTH))
        for place in range(self.count()):
            self.item(place).setSizeHint(QSize(scaled(WIDTH) - 2, scaled(ROW)))
