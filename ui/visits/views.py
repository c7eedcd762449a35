"""The five ways to look at the calendar - day, week, month, list, board - of which one is seen."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from models.account import Account
from models.leave import Leave
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import VisitRules
from ui.calendar_words import days_span, monday_of, week_number, year_and_month
from ui.visits.agenda import Agenda
from ui.visits.blocks import Block
from ui.visits.board_view import BoardView, board_rows
from ui.visits.calendar_view import CalendarView
from ui.visits.day_notes import Notes
from ui.visits.month_view import MonthView, WeekdayHead, month_days, month_rows
from ui.visits.week_geometry import GUTTER
from ui.visits.week_grid import WeekGrid
from ui.visits.week_head import WeekHead

VIEWS = (
    ("day", QT_TRANSLATE_NOOP("CalendarViews", "日"), "D"),
    ("week", QT_TRANSLATE_NOOP("CalendarViews", "周"), "W"),
    ("month", QT_TRANSLATE_NOOP("CalendarViews", "月"), "M"),
    ("list", QT_TRANSLATE_NOOP("CalendarViews", "列表"), "L"),
    ("board", QT_TRANSLATE_NOOP("CalendarViews", "看板"), "B"),
)
"""Each view with its name and its key."""
WORKWEEK, WEEK = 5, 7


EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""Days between which the calendar can be paged."""


def showable(day: date) -> date:
    """Return a day the calendar can be paged from in both directions."""
    return min(max(day, EARLIEST), LATEST)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is shown: the view, a day of it, the office's rules, now, and the reps that are not hidden."""

    view: str
    day: date
    rules: VisitRules
    now: datetime
    reps: Sequence[Account]
    leaves: Sequence[Leave] = ()

    def read_span(self) -> tuple[datetime, datetime]:
        """Return the half-open span of which visits are read."""
        days = month_days(self.day) if self.view == "month" else [monday_of(self.day) + timedelta(days=6)]
        first = days[0] if self.view == "month" else monday_of(self.day)
        return datetime.combine(first, time()), datetime.combine(days[-1], time()) + timedelta(days=1)

    def days(self, blocks: Sequence[Block]) -> list[date]:
        """Return the days shown: one, Monday to Friday and weekend days that are worked or used, or whole weeks."""
        if self.view == "day":
            return [self.day]
        if self.view == "month":
            return month_days(self.day)
        week = [monday_of(self.day) + timedelta(days=n) for n in range(WEEK)]
        used = {block.start.date() for block in blocks}
        works = self.rules.calendar.is_working_day
        return [day for n, day in enumerate(week) if n < WORKWEEK or day in used or works(day)]

    def facts(self, days: Sequence[date]) -> str:
        """Say which days are shown; the list has a period of its own."""
        if self.view == "list":
            return ""
        return year_and_month(self.day) if self.view == "month" else f"{days_span(days)} · {week_number(days[0])}"

    def away(self, days: Sequence[date]) -> list[tuple[datetime, datetime]]:
        """Return when the only rep shown is away on these days."""
        if len(self.reps) != 1:
            return []
        absences = self.rules.absences.get(self.reps[0].id, ())
        return [one.span_of(day) for one in absences for day in days if one.first <= day <= one.last]

    def off_days(self, days: Sequence[date]) -> list[date]:
        """Return the days off among these."""
        return [day for day in days if not self.rules.calendar.is_working_day(day)]

    def stepped(self, step: int) -> date:
        """Return the day to show after so many steps ahead: days, weeks or months."""
        if self.view == "day":
            return self.day + timedelta(days=step)
        if self.view != "month":
            return self.day + timedelta(days=WEEK * step)
        months = self.day.year * 12 + self.day.month - 1 + step
        return date(months // 12, months % 12 + 1, 1)


class CalendarViews(QStackedWidget):
    """Holds the views; `painted` are those that draw visits, `day_wanted(date)` asks for the view of one day."""

    day_wanted = Signal(object)

    def __init__(self, agenda: Agenda) -> None:
        super().__init__()
        self.agenda, self.grid, self.month, self.board = agenda, WeekGrid(), MonthView(), BoardView()
        self.week_head, self.board_head = WeekHead(self.grid, GUTTER), WeekHead(self.board, BoardView.SIDE)
        self.painted: tuple[CalendarView, ...] = (self.grid, self.month, self.board)
        self._panes = {
            "week": _column(self.week_head, _scrolled(self.grid)),
            "month": _column(WeekdayHead(self.month), _scrolled(self.month)),
            "list": agenda,
            "board": _column(self.board_head, _scrolled(self.board)),
        }
        for pane in self._panes.values():
            self.addWidget(pane)
        for view in (self.week_head, self.board_head, self.month, self.board):
            view.day_wanted.connect(self.day_wanted)

    def view_of(self, name: str) -> CalendarView | Agenda:
        """Return the widget that shows a view of `VIEWS`."""
        return {"month": self.month, "board": self.board, "list": self.agenda}.get(name, self.grid)

    def show_blocks(self, scope: Scope, blocks: Sequence[Block], notes: Notes) -> None:
        """Show the visits in the view that is wanted."""
        self.setCurrentWidget(self._panes["week" if scope.view == "day" else scope.view])
        days = scope.days(blocks)
        off, hours, today = scope.off_days(days), scope.rules.hours, scope.now.date()
        counts = Counter(block.start.date() for block in blocks)
        if scope.view == "month":
            by_day = {day: [block for block in blocks if block.start.date() == day] for day in counts}
            self.month.show_rows(month_rows(scope.day, by_day, lambda day: _named(day, notes)), off, hours, today)
        elif scope.view == "board":
            counted = self.tr("{count} 次")
            self.board.show_rows(board_rows(days, scope.reps, blocks, scope.leaves, counted), off, hours, today)
            self.board_head.show_days(days, today, counts, notes)
        elif scope.view == "list":
            self.agenda.refresh()
        else:
            self.grid.show_days(days, off, hours, scope.now)
            self.grid.show_away(scope.away(days))
            self.grid.show_blocks(blocks)
            self.week_head.show_days(days, today, counts, notes)


def _named(day: date, notes: Notes) -> list[str]:
    """Name a day of the month and say how much is due."""
    names = [note.text for note in notes.get(day, ()) if note.page != "tasks"]
    due = sum(note.page == "tasks" for note in notes.get(day, ()))
    if due:
        names.append(QCoreApplication.translate("CalendarViews", "{count} 件到期").format(count=due))
    return names


def _scrolled(view: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(view)
    return area


def _column(*widgets: QWidget) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return pane
