"""The tree at the left: choose a place to see its customers, drop customers on it to file them there."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStyleOptionViewItem, QTreeView, QWidget

from ui.customers.folder_model import FolderModel, folder_row
from ui.customers.folders import Folders
from ui.customers.tree_rows import MARK_AT, ROW, STEP, RowHeight, RowState, TreeRow, paint_row
from ui.kit.buttons import icon_button, link
from ui.kit.focus_ring import KEYBOARD_REASONS
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME

STANDARD = "GB/T 4754"
CUSTOMERS = "application/x-zhengqi-customers"
"""What is dragged: the keys of customers, joined by blanks."""


def carried(keys: Sequence[int]) -> QMimeData:
    """Return customers as they are dragged."""
    data = QMimeData()
    data.setData(CUSTOMERS, QByteArray(" ".join(map(str, keys)).encode("ascii")))
    return data


def _dropped(data: QMimeData) -> list[int]:
    return [int(key) for key in bytes(data.data(CUSTOMERS).data()).decode("ascii").split()]


def _at_right(button: QWidget) -> QWidget:
    """Put a button at the right of a caption."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 6, 10, 0)
    row.addStretch()
    row.addWidget(button)
    return holder


class FilingTree(QTreeView):
    """`chosen(folder)`, `filed(folder, keys)` when customers are dropped on a place, `group_wanted` by 「+」.

    `menu_wanted(folder, place)` by the right mouse button or the menu key; `statistics_wanted` by
    「GB/T 4754」 of those who may see them.
    """

    chosen = Signal(object)
    filed = Signal(object, list)
    group_wanted = Signal()
    statistics_wanted = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(self, may_add_groups: bool) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self._may_add_groups = may_add_groups
        self._folders: Folders | None = None
        self._all_sections = False
        self._groups_at = 0
        self._chosen = ""
        self._open: set[str] = set()
        self._by_keyboard = False
        self._target = QPersistentModelIndex()
        self._items = FolderModel()
        self._items.setParent(self)
        self.setModel(self._items)
        self.setItemDelegate(RowHeight(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("客户分类"))
        self.expanded.connect(lambda index: self._open.add(self._key(index)))
        self.collapsed.connect(lambda index: self._open.discard(self._key(index)))
        self.activated.connect(self._activate)
        THEME.changed.connect(self.doItemsLayout)

    def set_folders(self, folders: Folders, chosen: str) -> None:
        """Show the places with their counts; `chosen` is marked without telling."""
        self._folders, self._chosen = folders, chosen
        self._build()

    def choose(self, key: str) -> None:
        """Choose a place, as a click does."""
        if key != self._chosen:
            self._chosen = key
            self._mark()
            self.chosen.emit(self._folders.named(key))

    def _build(self) -> None:
        place = self.verticalScrollBar().value()
        self._items.set_rows(self._rows())
        if self._may_add_groups:
            self.setIndexWidget(self._items.index(self._groups_at, 0), _at_right(self._plus()))
            self.setIndexWidget(self._items.index(len(self._folders.smart) + 1, 0), _at_right(self._standard()))
        for key in sorted(self._open):
            self.expand(self._items.index_of(key))
        self._mark()
        self.verticalScrollBar().setValue(place)

    def _rows(self) -> list[TreeRow]:
        folders, rows = self._folders, [TreeRow(self.tr("智能名单"))]
        rows += [folder_row(folder, 0) for folder in folders.smart]
        rows.append(TreeRow(self.tr("国民经济行业"), note="" if self._may_add_groups else STANDARD))
        rows += [folder_row(folder, 0) for folder in folders.sections if self._all_sections or folder.count]
        if empty := sum(not folder.count for folder in folders.sections):
            text = self.tr("收起没有客户的门类") if self._all_sections else self.tr("显示其余 {count} 个门类")
            rows.append(TreeRow(text.format(count=empty), depth=1))
        self._groups_at = len(rows)
        rows += [TreeRow(self.tr("本部门分组")), *(folder_row(folder, 0) for folder in folders.groups)]
        return [*rows, TreeRow(self.tr("已删除")), folder_row(folders.bin, 0)]

    def _plus(self) -> QWidget:
        plus = icon_button("ph.plus", self.tr("新建分组"), "quiet", "tiny")
        plus.clicked.connect(self.group_wanted)
        return plus

    def _standard(self) -> QWidget:
        standard = link(STANDARD, "ph.chart-bar", "tiny")
        standard.setToolTip(self.tr("行业统计"))
        standard.setAccessibleName(self.tr("行业统计"))
        standard.clicked.connect(self.statistics_wanted)
        return standard

    def _mark(self) -> None:
        """Make the chosen place current, opening what it stands in."""
        self.setCurrentIndex(self._items.index_of(self._chosen))

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> TreeRow:
        return index.data(ROW)

    def _key(self, index: QModelIndex) -> str:
        folder = self._row(index).folder
        return folder.key if folder else ""

    def _activate(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row.folder is None and row.depth:
            self._all_sections = not self._all_sections
            self._build()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in KEYBOARD_REASONS

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self._row(current).folder:
            self.choose(self._row(current).folder.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._row(index) if index.isValid() else None
        if row and row.folder is None:
            self._activate(index)
        elif row and self._items.hasChildren(index) and event.position().x() < MARK_AT + STEP * row.depth:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        row = self._row(index) if index.isValid() else None
        if row and row.folder:
            by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(row.folder, below if by_keyboard else event.globalPos())

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row = self._row(index)
        chosen = bool(row.folder) and row.folder.key == self._chosen
        pointed = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        state = RowState(
            chosen=chosen,
            hovered=self.underMouse() and pointed == index,
            target=self._target.isValid() and self._target == index,
            focused=self.hasFocus() and self._by_keyboard,
            expanded=self.isExpanded(index) if self._items.hasChildren(index) else None,
        )
        rect = option.rect
        rect.setWidth(self.viewport().width())
        paint_row(painter, rect, row, state)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CUSTOMERS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        folder = self._row(index).folder if index.isValid() else None
        self._aim(index if folder and folder.link else QModelIndex())
        event.setAccepted(self._target.isValid())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragMoveEvent(event)
        if self._target.isValid():
            self.filed.emit(self._row(self._target).folder, _dropped(event.mimeData()))
            event.acceptProposedAction()
        self._aim(QModelIndex())

    def _aim(self, index: QModelIndex) -> None:
        self._target = QPersistentModelIndex(index)
        self.viewport().update()
