"""The head of a banquet's screen: its name, day, place and size, how many days are left, its form, its tabs."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rules.permissions import may
from ui.banquet_file.banquet_file import SEATS, tab_options
from ui.banquets.banquet_drawer import BanquetDrawer
from ui.banquets.seated_hall import SeatedHall
from ui.calendar_words import day_and_weekday
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.kit.chips import Chip
from ui.kit.page_header import PageHeader
from ui.kit.segmented import Segmented
from ui.kit.theme import scaled

SPARE, FACTS_ROOM = 620, 120
"""Pixels that title and facts take beside the tabs, and what the words on the button take more."""


class SeatingHead(QWidget):
    """`went_back` by the arrow at the left, `tab_chosen(key)` by the tabs at the right."""

    went_back = Signal()
    tab_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hall: SeatedHall | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header = PageHeader("", back=True)
        self.header.went_back.connect(self.went_back)
        self.left = self.header.add_left(Chip())
        self._facts, self._edit_text = "", self.tr("宴会资料")
        self.edit = self.header.add_right(secondary(self._edit_text, "ph.pencil-simple", "small"))
        self.edit.setVisible(may(desk.acting.role, "arrange_banquets"))
        self.edit.setToolTip(self._edit_text)
        self.edit.setAccessibleName(self._edit_text)
        self.edit.clicked.connect(self._edit)
        self.tabs = self.header.add_right(Segmented(tab_options(), SEATS))
        self.tabs.changed.connect(self.tab_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.header)

    def show_hall(self, hall: SeatedHall) -> None:
        """Show the facts of a banquet as it was just read."""
        self._hall = hall
        banquet = hall.banquet
        self.header.set_title(banquet.title)
        size = self.tr("{tables} 桌 {seats} 座").format(tables=len(hall.tables), seats=hall.seats)
        when = f"{day_and_weekday(banquet.start.date())} {banquet.start:%H:%M}"
        self._facts = " · ".join(filter(None, (when, banquet.hall or banquet.place, size)))
        self.header.set_facts(self._facts)
        self.left.set_chip(*self._time_left((banquet.start.date() - self._desk.now().date()).days))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lesser words make room for the tabs."""
        super().resizeEvent(event)
        needed = self.tabs.sizeHint().width() + scaled(SPARE)
        self.edit.setText(self._edit_text if self.width() >= needed + scaled(FACTS_ROOM) else "")
        self.left.setVisible(self.width() >= needed)
        self.header.set_facts(self._facts if self.width() >= needed else "")

    def _time_left(self, days: int) -> tuple[str, str, str]:
        if days < 0:
            return self.tr("已过 {days} 天").format(days=-days), "default", "ph.clock"
        if days == 0:
            return self.tr("就在今天"), "warn", "ph.clock"
        return self.tr("还有 {days} 天").format(days=days), "info", "ph.clock"

    def _edit(self) -> None:
        self._desk.open_drawer(BanquetDrawer(self._desk, self._hall.banquet))
