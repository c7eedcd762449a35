"""A tree beside a list: captions, letters or icons, counts at the right, carets; rows of 28 px."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui.kit.icons import paint_icon
from ui.kit.painting import CENTRE, RIGHT, rounded_box, text_line, text_width
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled

ROW, STEP, MARGIN = 28, 16, 8
CARET, ICON, LETTER = 12, 14, 16
BRANCH = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Branch:
    """A row: `key`, what it reads, how many it holds; a `caption` heads the rows after it and cannot be chosen."""

    key: object
    title: str
    count: int | None = None
    letter: str = ""
    icon: str = ""
    children: Sequence[Branch] = ()
    caption: bool = False


class BranchDelegate(QStyledItemDelegate):
    """Paints one row over the whole width of the tree."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, scaled(ROW + (4 if index.data(BRANCH).caption else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        branch: Branch = index.data(BRANCH)
        row = QRect(MARGIN, option.rect.top(), option.widget.viewport().width() - 2 * MARGIN, option.rect.height())
        if branch.caption:
            self._paint_caption(painter, row, branch)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            rounded_box(painter, row, 6, "selected" if chosen else "hover")
        left = self._paint_marks(painter, row, index, branch)
        self._paint_text(painter, row, left, branch, chosen)

    def _paint_caption(self, painter: QPainter, row: QRect, branch: Branch) -> None:
        text_line(painter, row.adjusted(MARGIN, 0, 0, 0), branch.title, "text", "caption-strong")
        if branch.count is not None:
            text_line(painter, row.adjusted(0, 0, -MARGIN, 0), f"{branch.count:,}", "text-3", "caption", RIGHT)

    def _paint_marks(self, painter: QPainter, row: QRect, index: Index, branch: Branch) -> int:
        """Draw caret, letter and icon; return where the text begins."""
        middle, left = row.center().y() + 1, row.left() + MARGIN + _depth(index) * STEP
        if branch.children:
            name = "ph.caret-down" if self.parent().isExpanded(index) else "ph.caret-right"
            paint_icon(painter, QRect(left, middle - CARET // 2, CARET, CARET), name, "text-3")
        left += CARET + 6
        if branch.letter:
            box = QRect(left, middle - LETTER // 2, LETTER, LETTER)
            rounded_box(painter, box, 4, "hover")
            text_line(painter, box, branch.letter, "text-2", "badge", CENTRE)
            left += LETTER + 8
        if branch.icon:
            paint_icon(painter, QRect(left, middle - ICON // 2, ICON, ICON), branch.icon, "text-3")
            left += ICON + 7
        return left

    def _paint_text(self, painter: QPainter, row: QRect, left: int, branch: Branch, chosen: bool) -> None:
        count = "" if branch.count is None else f"{branch.count:,}"
        room = row.right() - MARGIN - left - (text_width(count, "caption") + 6 if count else 0)
        words = QRect(left, row.top(), room, row.height())
        token, role = ("accent-text", "strong") if chosen else ("text", "body")
        text_line(painter, words, branch.title, token, role)
        text_line(painter, row.adjusted(0, 0, -MARGIN, 0), count, "text-2", "caption", RIGHT)


class Tree(QTreeView):
    """`chosen(key)` when the user goes to another row; a click on a caret opens and closes."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(BranchDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._clicked)

    def set_branches(self, branches: Sequence[Branch]) -> None:
        """Show other rows; what was open or chosen stays so where its key is still there. Tells nothing."""
        open_keys = {index.data(BRANCH).key for index in self._indexes() if self.isExpanded(index)}
        key = self.current_key()
        self._model.clear()
        for branch in branches:
            self._model.appendRow(_item(branch))
        for index in self._indexes():
            self.setExpanded(index, index.data(BRANCH).key in open_keys)
        if key is not None:
            self.set_current(key)

    def current_key(self) -> object:
        """Return the key of the present row, or None."""
        index = self.currentIndex()
        return index.data(BRANCH).key if index.isValid() else None

    def set_current(self, key: object) -> bool:
        """Go to a row without telling; say whether it is there."""
        for index in self._indexes():
            if index.data(BRANCH).key == key and not index.data(BRANCH).caption:
                self.blockSignals(True)
                self.setCurrentIndex(index)
                self.blockSignals(False)
                self.viewport().update()
                return True
        return False

    def _indexes(self, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
        parent = parent or QModelIndex()
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            yield index
            yield from self._indexes(index)

    def _clicked(self, index: QModelIndex) -> None:
        place = self.viewport().mapFromGlobal(self.cursor().pos()).x()
        if index.data(BRANCH).children and place < MARGIN * 2 + _depth(index) * STEP + CARET + 4:
            self.setExpanded(index, not self.isExpanded(index))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(BRANCH).key)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Leave the carets to the rows themselves."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.palette.setBrush(option.palette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, option, index)


def _item(branch: Branch) -> QStandardItem:
    item = QStandardItem(branch.title)
    item.setData(branch, BRANCH)
    item.setSelectable(not branch.caption)
    item.setEnabled(not branch.caption)
    for child in branch.children:
        item.appendRow(_item(child))
    return item


def _depth(index: Index) -> int:
    depth = 0
    while (index := index.parent()).isValid():
        depth += 1
    return depth
