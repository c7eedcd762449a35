"""查重: the customers that are probably one, or how far the search for them is."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models.store.duplicate_pairs import DuplicatePair
from ui.customers.pair_list import PairList
from ui.kit.buttons import secondary
from ui.kit.empty_state import EmptyState
from ui.kit.page_header import PageHeader
from ui.kit.skeleton import ProgressCard, Skeleton
from ui.kit.theme import scaled

CARD, ABOVE = 420, 24
CARD_AFTER = 3000
"""Milliseconds after which the skeleton gives way to a card with the progress."""


class DuplicatesView(QWidget):
    """Signals of what the user wants; `opened` and `apart_wanted` carry a pair."""

    went_back = Signal()
    look_wanted = Signal()
    stop_wanted = Signal()
    opened = Signal(object)
    apart_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.header = PageHeader(self.tr("查重"), back=True)
        self.again = self.header.add_right(secondary(self.tr("重新查"), "ph.arrows-clockwise"))
        self.bars, self.card = Skeleton(), ProgressCard(self.tr("正在查找重复的客户"))
        self.waiting = self._room_for_card()
        self.list = PairList()
        self.nothing = EmptyState(
            "ph.check-circle",
            self.tr("没有疑似重复的客户"),
            self.tr("以后导入表格或多人建档之后，再来查一次。"),
            self.tr("回到客户档案"),
        )
        self._late = QTimer(self, interval=CARD_AFTER, singleShot=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.bars, self.waiting):
            column.addWidget(part)
        for part in (self.list, self.nothing):
            column.addWidget(part, 1)
        column.addStretch()
        self._connect()
        self._show_part(None)

    def _room_for_card(self) -> QWidget:
        room = QWidget()
        inside = QVBoxLayout(room)
        inside.setContentsMargins(0, ABOVE, 0, 0)
        inside.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        self.card.setFixedWidth(scaled(CARD))
        return room

    def _connect(self) -> None:
        self.header.went_back.connect(self.went_back)
        self.nothing.acted.connect(self.went_back)
        self.again.clicked.connect(self.look_wanted)
        self.card.continued.connect(self.went_back)
        self.card.cancelled.connect(self.stop_wanted)
        self.card.cancelled.connect(self.went_back)
        self.list.opened.connect(self.opened)
        self.list.menu_wanted.connect(self._open_menu)
        self._late.timeout.connect(self.show_card)

    def wait(self) -> None:
        """Show that all customers are being looked through: nothing at first, then bars, then the card."""
        self.again.setEnabled(False)
        self.header.set_facts("")
        self.card.set_progress(0)
        self._show_part(None)
        self.bars.begin()
        self._late.start()

    def show_card(self) -> None:
        """Show the card with the progress."""
        self.bars.end()
        self._show_part(self.waiting)

    def show_progress(self, share: float, seconds: int) -> None:
        """Show how far the search is (0 to 1) and how many seconds are left."""
        self.card.set_progress(share, self.tr("约还要 {seconds} 秒").format(seconds=seconds))

    def show_pairs(self, pairs: Sequence[DuplicatePair], most: int) -> None:
        """Show what was found; where there are `most` pairs, there may be more."""
        self._late.stop()
        self.bars.end()
        self.again.setEnabled(True)
        self.list.show_pairs(pairs)
        text = self.tr("最像的 {count} 对") if len(pairs) >= most else self.tr("{count} 对")
        self.header.set_facts(text.format(count=len(pairs)) if pairs else "")
        self._show_part(self.list if pairs else self.nothing)
        if pairs:
            self.list.setFocus()

    def _show_part(self, part: QWidget | None) -> None:
        for one in (self.waiting, self.list, self.nothing):
            one.setVisible(one is part)

    def _open_menu(self, pair: DuplicatePair, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("比较两份档案"), lambda: self.opened.emit(pair))
        menu.addAction(self.tr("不是同一家"), lambda: self.apart_wanted.emit(pair))
        menu.popup(place)
