"""Paints the cells of a table: background, grid line, mark of the selected row, and the cell by its kind."""

from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.kit.cells import PADDING, Cell, paint_cell
from ui.kit.formats import shown
from ui.kit.painting import text_width
from ui.kit.record_model import RecordModel
from ui.kit.theme import color

MARK = 3
"""Width in pixels of the accent bar at the left of the selected row."""


class Painted(Protocol):
    """What painting needs of a table."""

    records: RecordModel
    hovered_row: int

    def selectionModel(self) -> QItemSelectionModel:
        """Return what is selected."""


class CellDelegate(QStyledItemDelegate):
    """Paints background, grid line and cell without asking the style sheet: that is what keeps scrolling fast."""

    def __init__(self, table: Painted) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, model = option.rect, self._table.records
        selected = self._table.selectionModel().isSelected(index)
        row, column = index.row(), index.column()
        if selected or row == self._table.hovered_row:
            painter.fillRect(rect, color("selected" if selected else "hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("grid"))
        if selected and rect.left() <= 0:
            painter.fillRect(QRect(rect.left(), rect.top(), MARK, rect.height()), color("accent"))
        inner = rect.adjusted(PADDING, 0, -PADDING // 2, -1)
        shape, value = model.columns[column], model.cell(row, column)
        text = shown(value, shape.kind, shape.choices)
        paint_cell(painter, Cell(value, text, inner, shape.kind, selected, column == 0))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        text = index.data() if index.isValid() else ""
        cut = text and text_width(text) > option.rect.width() - PADDING * 3 // 2
        QToolTip.showText(event.globalPos(), text if cut else "", view)
        return True
