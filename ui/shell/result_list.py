"""The results under the search: groups with captions, the matched part in accent, hints for the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.icons import paint_icon
from ui.kit.matched_part import matched_part
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import scaled

CAPTION, RESULT = 28, 40
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Result:
    """Something found: `kind` and `id` say what it is to the program, the rest is shown; `group` is its caption.

    `initials` of the title tell which part of it was meant by letters.
    """

    kind: str
    id: object
    title: str
    subtitle: str = ""
    icon: str = "ph.file"
    hint: str = ""
    group: str = ""
    initials: str = ""


class ResultModel(QAbstractListModel):
    """Captions (str) and results in one list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str | Result] = []

    def set_results(self, results: Sequence[Result]) -> None:
        """Show other results, those of one group together under its caption."""
        self.beginResetModel()
        self.lines = []
        for caption, members in groupby(results, key=lambda result: result.group):
            self.lines += [*filter(None, [caption]), *members]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ResultDelegate(QStyledItemDelegate):
    """Paints captions and results."""

    typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        caption = isinstance(index.model().lines[index.row()], str)
        return QSize(200, scaled(CAPTION if caption else RESULT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.model().lines[index.row()]
        if isinstance(line, str):
            text_line(painter, option.rect.adjusted(8, 0, 0, 0), line, "text-2", "caption")
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            rounded_box(painter, option.rect, 6, "selected")
        self._paint_result(painter, option.rect, line, selected)

    def _paint_result(self, painter: QPainter, rect: QRect, result: Result, selected: bool) -> None:
        paint_icon(painter, QRect(rect.left() + 8, rect.center().y() - 7, 16, 16), result.icon, "text-2")
        right = self._paint_hints(painter, rect, result.hint if selected or " " not in result.hint else "")
        room = QRectF(rect).adjusted(32, 0, 0, 0)
        room.setRight(right - 8)
        start, end = matched_part(result.title, self.typed, result.initials)
        parts = ((result.title[:start], "text", "body"), (result.title[start:end], "accent-text", "strong"))
        for text, token, role in (
            *parts,
            (result.title[end:], "text", "body"),
            (f"  {result.subtitle}", "text-2", "caption"),
        ):
            if text.strip() and room.width() > 8:
                room.setLeft(room.left() + text_line(painter, room, text, token, role))

    def _paint_hints(self, painter: QPainter, rect: QRect, hint: str) -> float:
        right = rect.right() - 8.0
        for text in reversed([part for part in hint.split(" | ") if part]):
            width = text_width(text, "badge") + 10
            key = QRectF(right - width, rect.center().y() - 8.5, width, 18)
            rounded_box(painter, key, 4, "subtle", "border")
            text_line(painter, key, text, "text-2", "badge", Qt.AlignmentFlag.AlignHCenter)
            right -= width + 8
        return right


class ResultList(QListView):
    """The list; `chosen(result)` by click or Enter."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.results, self.drawing = ResultModel(), ResultDelegate(self)
        self.results.setParent(self)
        self.setModel(self.results)
        self.setItemDelegate(self.drawing)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._choose(index))

    def show_results(self, results: Sequence[Result], typed: str) -> None:
        """Show results and select the first."""
        self.drawing.typed = typed
        self.results.set_results(results)
        self.step(1, start=-1)

    def step(self, direction: int, start: int | None = None) -> None:
        """Select the next result down (1) or up (-1), over captions and round the ends."""
        lines = self.results.lines
        row = self.currentIndex().row() if start is None else start
        for _ in lines:
            row = (row + direction) % len(lines)
            if not isinstance(lines[row], str):
                self.setCurrentIndex(self.results.index(row))
                return

    def choose_current(self) -> None:
        """Take the selected result."""
        if self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        line = self.results.lines[index.row()]
        if isinstance(line, Result):
            self.chosen.emit(line)

    def content_height(self) -> int:
        """Return the height of all lines in pixels."""
        return sum(self.sizeHintForRow(row) for row in range(self.results.rowCount()))
