"""The left column of today: how many visits of which kind, and the day itself."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.account import Account
from models.visit_answer import visit_rules
from ui.calendar_words import month_day
from ui.desk import Desk
from ui.kit.empty_state import EmptyState
from ui.today.column_head import ColumnHead
from ui.today.day_visits import DayVisit, evening_of, read_day
from ui.today.team_day import TeamDay
from ui.today.timeline import Timeline

SEEN_BEFORE = 90
"""Minutes before the present that stay in view."""


class DayColumn(QWidget):
    """Shows a rep the own day as a timeline, everybody else the day of the whole office as a list."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.goes_out = desk.account.role == "rep"
        self._scrolled_for: date | None = None
        self.head = ColumnHead()
        self.timeline, self.team = Timeline(), TeamDay()
        self.team.opened.connect(self.opened)
        self.timeline.opened.connect(self.opened)
        self.empty = EmptyState("ph.calendar-check", self.tr("这一天没有拜访"), self.tr("在拜访日程里可以看整周。"))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 4, 0)
        column.setSpacing(0)
        for widget in (self.head, self.area, self.empty):
            column.addWidget(widget)

    def _inside(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        shown: QWidget = self.timeline if self.goes_out else self.team
        (self.team if self.goes_out else self.timeline).setParent(self)
        (self.team if self.goes_out else self.timeline).hide()
        column.addWidget(shown)
        if self.goes_out:
            column.addStretch()
        return inside

    def refresh(self, day: date) -> None:
        """Read the visits of a day."""
        now, me = self.desk.now(), self.desk.account
        entries = read_day(day, me if self.goes_out else None, now)
        title = self.tr("今天的拜访") if day == now.date() else self.tr("{day}的拜访").format(day=month_day(day))
        self.head.set_words(title, self._facts(entries))
        if self.goes_out:
            self._show_mine(day, entries, me)
        else:
            self.team.show_visits(entries)
        self.area.setVisible(self.goes_out or bool(entries))
        self.empty.setVisible(not self.goes_out and not entries)

    def _show_mine(self, day: date, entries: Sequence[DayVisit], me: Account) -> None:
        now = self.desk.now()
        self.timeline.show_day(day, entries, visit_rules().hours, me, evening_of(day, entries, me, now))
        self.timeline.show_now(now)
        if day != self._scrolled_for:
            self._scrolled_for = day
            QTimer.singleShot(0, self, lambda: self._scroll_to(now, entries))

    def _scroll_to(self, now: datetime, entries: Sequence[DayVisit]) -> None:
        """Bring what matters into view: now with what lies just behind, on another day the first visit."""
        where = self.timeline.geometry_now
        first = min((entry.visit.start for entry in entries), default=now)
        moment = now if now.date() == where.day else first
        self.area.verticalScrollBar().setValue(round(where.y(moment) - SEEN_BEFORE * where.minute))

    def _facts(self, entries: Sequence[DayVisit]) -> str:
        if not entries:
            return ""
        by_phone = sum(entry.block.by_phone for entry in entries)
        words = self.tr("{count} 家 · 上门 {there}，电话 {phone}")
        return words.format(count=len(entries), there=len(entries) - by_phone, phone=by_phone)
