"""The list of customers that are probably one: two names, how sure, and why."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.store.duplicate_pairs import DuplicatePair
from rules.customer_match import Match
from ui.kit.chips import HEIGHT as CHIP
from ui.kit.chips import paint_chip
from ui.kit.painting import text_line
from ui.kit.theme import color, scaled
from ui.reason_line import REASONS, reason_kind, reason_strength

ROW, EDGE, VERDICT, NAME, GAP, MARK = 64, 20, 72, 320, 8, 3
Index = QModelIndex | QPersistentModelIndex


def verdict(match: Match) -> tuple[str, str]:
    """Return how sure it is that two customers are one, in words, and the tone of the chip that says so."""
    if match.kin:
        return QCoreApplication.translate("PairList", "相关"), "info"
    if match.same:
        return QCoreApplication.translate("PairList", "确定"), "danger"
    return f"{match.score}%", "warn"


def reasons_in_short(match: Match) -> list[tuple[str, str]]:
    """Return each reason's words and icon, for example 「名称相似 92%」."""
    return [(f"{reason_kind(one)} {reason_strength(one)[0]}", REASONS[one.kind][0]) for one in match.reasons]


class PairModel(QAbstractListModel):
    """Pairs as they are spoken; `pairs` are the pairs themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.pairs: list[DuplicatePair] = []

    def set_pairs(self, pairs: Sequence[DuplicatePair]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self.pairs = list(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        pair = self.pairs[index.row()]
        words = [verdict(pair.match)[0], *(text for text, _ in reasons_in_short(pair.match))]
        return f"{pair.first.name} / {pair.second.name} · {' · '.join(words)}"


class PairDelegate(QStyledItemDelegate):
    """Paints the verdict at the left, the names beside it, and the reasons as chips below them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        pair: DuplicatePair = index.model().pairs[index.row()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("selected" if selected else "hover"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), MARK, rect.height()), color("accent"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("grid"))
        inner = rect.adjusted(EDGE, 0, -EDGE, -1)
        middle = inner.center().y() - scaled(CHIP) // 2
        paint_chip(painter, QRect(inner.left(), middle, VERDICT - GAP, CHIP), *verdict(pair.match))
        words = inner.adjusted(scaled(VERDICT), 0, 0, 0)
        self._paint_names(painter, words, pair)
        self._paint_reasons(painter, words, pair.match)

    def _paint_names(self, painter: QPainter, words: QRect, pair: DuplicatePair) -> None:
        line = QRect(words.left(), words.top() + scaled(8), words.width(), scaled(22))
        half = min((line.width() - GAP) // 2, scaled(NAME))
        text_line(painter, QRect(line.left(), line.top(), half, line.height()), pair.first.name, role="strong")
        other = QRect(line.left() + half + GAP, line.top(), half, line.height())
        text_line(painter, other, pair.second.name, role="strong")

    def _paint_reasons(self, painter: QPainter, words: QRect, match: Match) -> None:
        left, top = words.left(), words.top() + scaled(34)
        for text, icon_name in reasons_in_short(match):
            room = QRect(left, top, words.right() - left, CHIP)
            if room.width() > VERDICT:
                left += paint_chip(painter, room, text, "outline", icon_name) + GAP


class PairList(QListView):
    """Signals carry a pair: `opened` by click or Enter, `menu_wanted` also the place on the screen."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.model_of_pairs = PairModel()
        self.model_of_pairs.setParent(self)
        self.setModel(self.model_of_pairs)
        self.setItemDelegate(PairDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("疑似重复的客户"))
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)

    @property
    def pairs(self) -> list[DuplicatePair]:
        """Return the pairs shown."""
        return self.model_of_pairs.pairs

    def show_pairs(self, pairs: Sequence[DuplicatePair]) -> None:
        """Show other pairs; the row stays where it was."""
        row = max(self.currentIndex().row(), 0)
        self.model_of_pairs.set_pairs(pairs)
        if pairs:
            self.setCurrentIndex(self.model_of_pairs.index(min(row, len(pairs) - 1)))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.pairs[index.row()])

    def _want_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(self.pairs[index.row()], self.viewport().mapToGlobal(place))
