"""How the rows of the tree are painted: captions, places with icon, letter or code and count, 「显示其余」."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.customers.folders import Folder
from ui.kit.icons import paint_icon
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import scaled

HEIGHT, CAPTION_HEIGHT = 28, 36
EDGE = 8
"""Pixels between the edge of the tree and a selected row."""
CARET_AT, MARK_AT, TEXT_AT = 16, 35, 57
STEP = 12
"""Pixels by which each level below the divisions stands further right."""
ICON, CARET, LETTER = 15, 10, 17
ROW = Qt.ItemDataRole.UserRole
RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class TreeRow:
    """What a row of the tree is: a caption or 「显示其余」 (no folder), or a place `depth` levels down."""

    text: str
    folder: Folder | None = None
    depth: int = 0
    note: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return f"{self.text} {self.folder.count}" if self.folder else self.text


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands just now."""

    chosen: bool = False
    hovered: bool = False
    target: bool = False
    focused: bool = False
    expanded: bool | None = None


class RowHeight(QStyledItemDelegate):
    """Gives every row of the tree its height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: TreeRow = index.data(ROW)
        return QSize(0, scaled(HEIGHT if row.folder or row.depth else CAPTION_HEIGHT))


def paint_row(painter: QPainter, rect: QRect, row: TreeRow, state: RowState) -> None:
    """Draw one row of the tree."""
    if row.folder is not None:
        _paint_folder(painter, rect, row, row.folder, state)
    elif row.depth:
        text_line(painter, rect.adjusted(MARK_AT + 14, 0, -EDGE, 0), row.text, "accent-text", "caption")
    else:
        text_line(painter, rect.adjusted(16, 6, 0, 0), row.text, "text-2", "caption-strong")
        text_line(painter, rect.adjusted(0, 6, -16, 0), row.note, "text-3", "caption", RIGHT)


def _paint_folder(painter: QPainter, rect: QRect, row: TreeRow, folder: Folder, state: RowState) -> None:
    _paint_ground(painter, rect.adjusted(EDGE, 0, -EDGE, 0), state)
    if state.expanded is not None:
        left = rect.left() + CARET_AT + STEP * max(0, row.depth - 1) + (14 if row.depth else 0)
        place = QRect(left, rect.center().y() - CARET // 2 + 1, CARET, CARET)
        paint_icon(painter, place, "ph.caret-down" if state.expanded else "ph.caret-right", "text-2")
    count = f"{folder.count:,}"
    text_line(painter, rect.adjusted(0, 0, -16, 0), count, "text-3", "badge", RIGHT)
    left = _paint_mark(painter, rect, folder, row.depth)
    room = rect.adjusted(left, 0, -16 - text_width(count, "badge") - 6, 0)
    text_line(painter, room, row.text, "accent-text" if state.chosen else "text", "strong" if state.chosen else "body")


def _paint_ground(painter: QPainter, box: QRect, state: RowState) -> None:
    if state.target:
        rounded_box(painter, box, 6, "accent-soft", "accent", 2)
    elif state.chosen:
        rounded_box(painter, box, 6, "selected", "accent" if state.focused else None, 2)
    elif state.hovered:
        rounded_box(painter, box, 6, "hover")


def _paint_mark(painter: QPainter, rect: QRect, folder: Folder, depth: int) -> int:
    """Draw icon or letter and return where the text begins; below the sections the code is part of the text."""
    middle = rect.center().y() + 1
    if depth:
        return MARK_AT + 8 + STEP * (depth - 1)
    if folder.icon:
        paint_icon(painter, QRect(rect.left() + MARK_AT, middle - ICON // 2, ICON, ICON), folder.icon, "text-2")
        return TEXT_AT
    side = scaled(LETTER)
    chip = QRect(rect.left() + MARK_AT - 1, middle - side // 2, side, side)
    rounded_box(painter, chip, 4, "grid")
    text_line(painter, chip, folder.code, "text-2", "badge", Qt.AlignmentFlag.AlignHCenter)
    return TEXT_AT
