"""The visits as a list: filters, any order, Enter opens one."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.store import search
from models.visit import VISIT_STATES, WAYS, Visit
from models.visit_participant import VisitParticipant
from rules.translation import QT_TRANSLATE_NOOP
from ui.calendar_words import monday_of
from ui.kit.choice_editor import translated_choices
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState
from ui.kit.filter_bar import FilterBar
from ui.kit.record_table import RecordTable
from ui.visits.agenda_listing import AgendaListing
from ui.visits.blocks import Block, read_block
from ui.visits.month_view import month_days

PERIODS = (
    ("ahead", QT_TRANSLATE_NOOP("Agenda", "今后")),
    ("week", QT_TRANSLATE_NOOP("Agenda", "本周")),
    ("month", QT_TRANSLATE_NOOP("Agenda", "本月")),
    ("behind", QT_TRANSLATE_NOOP("Agenda", "过去 30 天")),
    (None, QT_TRANSLATE_NOOP("Agenda", "全部")),
)
BEHIND = timedelta(days=30)


def period(name: object, now: datetime) -> tuple[datetime, datetime]:
    """Return the half-open span a period of `PERIODS` means."""
    today = datetime.combine(now.date(), time())
    monday = datetime.combine(monday_of(now), time())
    month = month_days(now.date())
    spans = {
        "ahead": (today, datetime.max),
        "week": (monday, monday + timedelta(days=7)),
        "month": (datetime.combine(month[0], time()), datetime.combine(month[-1], time()) + timedelta(days=1)),
        "behind": (today - BEHIND, now),
        None: (datetime.min, datetime.max),
    }
    return spans[name if isinstance(name, str) else None]


class Agenda(QWidget):
    """Lists visits; `opened`, `cancelled` and `taken` carry the key, `menu_wanted` the block and the place."""

    opened = Signal(object)
    cancelled = Signal(object)
    taken = Signal(object)
    menu_wanted = Signal(object, object, QPoint)
    new_wanted = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock, self._hidden = clock, frozenset[int]()
        self.filter = FilterBar(self.tr("客户名称"))
        everything: list[tuple[object, str]] = [(None, self.tr("全部"))]
        periods = [(name, QCoreApplication.translate("Agenda", text)) for name, text in PERIODS]
        self.filter.add_choice("period", self.tr("时间"), periods, "ahead")
        for name, text, choices in (("way", self.tr("方式"), WAYS), ("status", self.tr("状态"), VISIT_STATES)):
            self.filter.add_choice(name, text, [*everything, *translated_choices(choices, record_text)])
        self.filter.changed.connect(self.refresh)
        self.filter.columns.clicked.connect(self._offer_columns)
        self.table = RecordTable()
        self.table.opened.connect(self.opened)
        self.table.menu_wanted.connect(lambda key, place: self.menu_wanted.emit(read_block(key), None, place))
        sentence = self.tr("换个时间或条件再看，或者新建一次拜访。")
        self.empty = EmptyState("ph.calendar-check", self.tr("没有符合条件的拜访"), sentence, self.tr("新建拜访"))
        self.empty.acted.connect(self.new_wanted)
        here = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence.StandardKey.Delete, self.table, lambda: self._tell(self.cancelled), context=here)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, lambda: self._tell(self.taken), context=here)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter, self.table, self.empty):
            column.addWidget(widget)

    def _tell(self, signal: Any) -> None:
        if (key := self.table.current_key()) is not None:
            signal.emit(key)

    def _offer_columns(self) -> None:
        anchor = self.filter.columns
        self.table.columns_menu().popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def chosen(self) -> Block | None:
        """Return the current visit."""
        key = self.table.current_key()
        return read_block(int(str(key))) if key is not None else None

    def hide_reps(self, hidden: Collection[int]) -> None:
        """Leave out the visits on which only these reps go, from the next reading on."""
        self._hidden = frozenset(hidden)

    def conditions(self) -> Sequence[Any]:
        """Return what narrows the list."""
        chosen = self.filter.values()
        first, until = period(chosen["period"], self._clock())
        found: list[Any] = [Visit.start >= first, Visit.start < until]
        found.append(Visit.status == chosen["status"] if chosen["status"] else Visit.status != "cancelled")
        if chosen["way"]:
            found.append(Visit.way == chosen["way"])
        if text := self.filter.text():
            found.append(search.condition(Visit.customer, text))
        if self._hidden:
            goes_along = VisitParticipant.present().where(VisitParticipant.account.not_in(self._hidden))
            found.append(Visit.rep.not_in(self._hidden) | Visit.id.in_(goes_along.select(VisitParticipant.visit)))
        return found

    def refresh(self) -> None:
        """Read the list again, the past from its end."""
        listing = AgendaListing(self.conditions())
        if self.filter.values()["period"] == "behind":
            listing = listing.sorted_by("start", descending=True)
        count = listing.count()
        self.table.set_listing(listing)
        self.table.setVisible(bool(count))
        self.empty.setVisible(not count)
        self.filter.set_count(self.tr("{count} 次").format(count=f"{count:,}"))
