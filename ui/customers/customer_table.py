"""The table of customers: rows can be dragged to the tree, Del and F2 act on them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.customers.filing_tree import carried
from ui.kit.record_table import RecordTable


class CustomerTable(RecordTable):
    """`discard_wanted` by Del, `edit_wanted(key)` by F2, `walk_wanted` by F8."""

    discard_wanted = Signal()
    walk_wanted = Signal()
    edit_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("客户"))
        self._pressed_at = None

    def show_order(self, name: str, descending: bool) -> None:
        """Show by which column the rows stand in order, without ordering them anew."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        section = [column.name for column in self.records.columns].index(name)
        header.setSortIndicator(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start a drag once the mouse has moved far enough; without one, a moving mouse only hovers."""
        if not event.buttons():
            super().mouseMoveEvent(event)
        elif self._pressed_at is not None:
            moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
            if moved >= QApplication.startDragDistance() and self.selected_keys():
                self._pressed_at = None
                self.carry()

    def carry(self) -> None:
        """Take the selected customers along, until they are dropped."""
        drag = QDrag(self)
        drag.setMimeData(carried(self.selected_keys()))
        drag.exec(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected_keys():
            self.discard_wanted.emit()
        elif event.key() == Qt.Key.Key_F8:
            self.walk_wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and self.current_key() is not None:
            self.edit_wanted.emit(self.current_key())
        else:
            super().keyPressEvent(event)
