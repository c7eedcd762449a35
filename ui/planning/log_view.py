"""The log book: every working day of a month with what was planned, held, recorded, written and commented."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.account import Account, reps
from models.calendar_day import office_calendar
from models.store.work_facts import visit_facts
from models.visit import visits_between
from models.work_report import WorkReport, report_of, reports_between
from rules.work_draft import VisitFact
from rules.work_periods import next_month
from ui.calendar_words import day_and_weekday
from ui.desk import Desk
from ui.kit.labels import label
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable
from ui.planning.stepper import Stepper, month_step
from ui.planning.words import HANDED_IN, TONES, month_text, state_of, state_text


class LogView(QWidget):
    """A table of days; `paper_wanted(report)` opens the log of one."""

    paper_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rep: Account | None = None
        self._days: dict[int, tuple[Account, date]] = {}
        self.month = Stepper(self.tr("本月"), month_step, month_text)
        self.month.begin(desk.now().date())
        self.month.changed.connect(lambda _day: self._fill())
        self.table = RecordTable()
        self.table.opened.connect(self._open)
        self._told = label("", "caption", "text-3")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.month)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._told)

    def show_rep(self, rep: Account | None) -> None:
        """Show the log of one member of the office, or (None) of every rep, the latest day first."""
        self.rep = rep
        self._fill()

    def _fill(self) -> None:
        today = self.desk.now().date()
        first, until = self.month.day.replace(day=1), next_month(self.month.day)
        last = min(until, today + timedelta(days=1))
        people = [self.rep] if self.rep else reps()
        facts = self._facts(first, last)
        written = {(r.account_id, r.first): r for r in self._written(first, last, people)}
        calendar, rows = office_calendar(), []
        self._days = {}
        for day in (last - timedelta(days=n) for n in range(1, (last - first).days + 1)):
            for rep in people:
                held, report = facts.get((rep.name, day), []), written.get((rep.id, day))
                if held or report or (calendar.is_working_day(day) and self.rep):
                    self._days[len(rows)] = (rep, day)
                    rows.append(self._row(len(rows), rep, day, held, report))
        self.table.set_listing(RowListing(self._columns(), rows))
        self._told.setText(self.tr("双击一天看或写那天的工作日志。没写的日志会按那天的拜访、记录和待办起草。"))

    def _facts(self, first: date, last: date) -> dict[tuple[str, date], list[VisitFact]]:
        span = datetime.combine(first, time()), datetime.combine(last, time())
        whose = (self.rep.id,) if self.rep else ()
        found: dict[tuple[str, date], list[VisitFact]] = {}
        for fact in visit_facts(visits_between(*span, reps=whose)):
            found.setdefault((fact.rep, fact.start.date()), []).append(fact)
        return found

    def _written(self, first: date, last: date, people: list[Account]) -> list[WorkReport]:
        return [r for r in reports_between(first, last, [rep.id for rep in people]) if r.kind == "day_log"]

    def _columns(self) -> list[ListColumn]:
        number = "NumberField"
        return [
            ListColumn("day", self.tr("日期"), 120),
            ListColumn("rep", self.tr("客户经理"), 110, "avatar"),
            ListColumn("planned", self.tr("安排"), 60, number),
            ListColumn("held", self.tr("完成"), 60, number),
            ListColumn("records", self.tr("记录"), 60, number),
            ListColumn("where", self.tr("去了哪里"), 240, "LongTextField"),
            ListColumn("state", self.tr("日志"), 110, "chip"),
            ListColumn("comment", self.tr("点评"), 190),
        ]

    def _row(self, key: int, rep: Account, day: date, visits: list[VisitFact], report: WorkReport | None) -> tuple:
        now = self.desk.now()
        state = (self.tr("没写"), "default") if report is None else (self._state(report), TONES[state_of(report, now)])
        return (
            key,
            day_and_weekday(day),
            (rep.name, rep.colour),
            len(visits),
            sum(visit.status == "done" for visit in visits),
            sum(visit.recorded for visit in visits),
            " · ".join(visit.customer for visit in visits),
            state,
            report.comment if report else None,
        )

    def _state(self, report: WorkReport) -> str:
        open_ = state_of(report, self.desk.now()) not in (HANDED_IN, "commented")
        return self.tr("草稿") if open_ else state_text(report, self.desk.now())

    def _open(self, key: object) -> None:
        rep, day = self._days[int(str(key))]
        self.paper_wanted.emit(report_of("day_log", rep, day, self.desk.now().date()))
