"""拜访日程: a week or a day of all reps, and the drawer in which visits are planned."""

from collections import Counter
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from models.account import reps
from models.calendar_day import office_calendar
from models.task import Task
from models.visit import Visit
from models.visit_answer import plan_visit, visit_rules
from ui.calendar_words import days_span, monday_of, month_day, week_number
from ui.desk import Desk, Page
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.labels import divider
from ui.kit.page_header import PageHeader
from ui.kit.segmented import Segmented
from ui.visits.answer_choice import AnswerChoice
from ui.visits.blocks import Block, read_blocks
from ui.visits.offers import VERBS
from ui.visits.record_drawer import VisitRecordDrawer, is_to_record
from ui.visits.rep_pills import RepPills
from ui.visits.rescheduling import reschedule
from ui.visits.visit_drawer import VisitDrawer
from ui.visits.visit_form import new_visit, next_half_hour
from ui.visits.week_grid import WeekGrid
from ui.visits.week_head import WeekHead

WORKWEEK = 5
COLLEAGUES = ("joint", "leave")
"""Answers to a double visit after which the colleague's visit stands."""
DEADLINE_KINDS = ("thank_you_letter", "letter_answer", "invitation", "weekly_summary", "month_plan", "promise")


class VisitsPage(Page):
    """Shows the calendar; `("new", customer)` or `"new"` as a subject opens the drawer, a key the visit."""

    READS = ("visit", "visit_participant", "visit_record", "account", "calendar_day", "setting", "task")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = desk.now().date()
        self.header = PageHeader(self.tr("拜访日程"))
        self._steppers()
        self.view = self.header.add_right(Segmented([("day", self.tr("日")), ("week", self.tr("周"))], "week"))
        self.view.changed.connect(lambda _view: self.refresh())
        new = self.header.add_right(primary(self.tr("新建拜访"), "ph.calendar-plus"))
        new.clicked.connect(lambda: self.plan(None, None))
        self.pills, self.grid = RepPills(), WeekGrid()
        self.head = WeekHead(self.grid)
        self.pills.changed.connect(self._show_blocks)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.pills, divider(), self.head, self.area):
            column.addWidget(widget)
        self.grid.time_chosen.connect(lambda start, minutes: self.plan(None, start, minutes))
        self.grid.opened.connect(self.open_visit)
        self.grid.moved.connect(self.move_visit)
        self.grid.cancelled.connect(self.cancel_visit)
        self._blocks: list[Block] = []
        for keys, step in (("Left", -1), ("Right", 1), ("T", 0)):
            QShortcut(QKeySequence(keys), self.grid, lambda step=step: self._step(step))

    def _steppers(self) -> None:
        back, today = (
            icon_button("ph.caret-left", self.tr("前一周"), measure="small"),
            secondary(self.tr("本周"), "", "small"),
        )
        forth = icon_button("ph.caret-right", self.tr("后一周"), measure="small")
        for button, step in ((back, -1), (today, 0), (forth, 1)):
            self.header.add_left(button)
            button.clicked.connect(lambda _=False, step=step: self._step(step))

    def _step(self, step: int) -> None:
        days = 7 if self.view.value() == "week" else 1
        self.shown = self.shown + timedelta(days=days * step) if step else self.desk.now().date()
        self.refresh()

    def days(self) -> list[date]:
        """Return the days shown: the one chosen, or Monday to Friday and the weekend days that are worked or used."""
        if self.view.value() == "day":
            return [self.shown]
        monday = monday_of(self.shown)
        week = [monday + timedelta(days=n) for n in range(7)]
        used = {block.start.date() for block in self._blocks}
        calendar = office_calendar()
        return [day for n, day in enumerate(week) if n < WORKWEEK or day in used or calendar.is_working_day(day)]

    def refresh(self) -> None:
        """Read the visits of the week again."""
        monday = datetime.combine(monday_of(self.shown), time())
        self._blocks = read_blocks(monday, monday + timedelta(days=7))
        self.pills.show_reps(reps(), self.desk.account)
        days, now = self.days(), self.desk.now()
        calendar = office_calendar()
        self.grid.show_days(days, [day for day in days if not calendar.is_working_day(day)], visit_rules().hours, now)
        self._show_blocks()
        self.header.set_facts(f"{days_span(days)} · {week_number(days[0])}")

    def _show_blocks(self) -> None:
        hidden = self.pills.hidden_reps()
        blocks = [block for block in self._blocks if not block.reps <= hidden]
        self.grid.show_blocks(blocks)
        counts = Counter(block.start.date() for block in blocks)
        self.head.show_days(self.grid.days, self.desk.now().date(), counts, self._deadlines())

    def _deadlines(self) -> dict[date, list[str]]:
        """What the signed-in account has due on the days shown."""
        found: dict[date, list[str]] = {}
        mine = Task.present().where(
            Task.owner == self.desk.account, Task.done_at.is_null(), Task.kind.in_(DEADLINE_KINDS)
        )
        for task in mine.order_by(Task.due_at):
            found.setdefault(task.due_at.date(), []).append(f"{task.title} {task.due_at:%H:%M}")
        return found

    def plan(self, customer: int | None, start: datetime | None, minutes: int = 60) -> None:
        """Open the drawer for a new visit."""
        start = start or next_half_hour(self.desk.now())
        self._open(new_visit(self.desk.account, customer, start, minutes))

    def open_visit(self, key: int) -> None:
        """Open the drawer for a visit, or for its record where the visit lies behind us."""
        visit = Visit.get_by_id(key)
        if is_to_record(visit, self.desk.account, self.desk.now()):
            self.desk.open_drawer(VisitRecordDrawer(self.desk, visit))
        else:
            self._open(visit)

    def _open(self, visit: Visit) -> VisitDrawer:
        drawer = VisitDrawer(self.desk, visit)
        drawer.drafted.connect(self.grid.show_draft)
        drawer.closed.connect(lambda: self.grid.show_draft(None))
        drawer.stored.connect(lambda stored: self._say_stored(stored, drawer.answers))
        self.desk.open_drawer(drawer)
        drawer.form.customer.setFocus()
        return drawer

    def _say_stored(self, visit: Visit, answers: AnswerChoice | None) -> None:
        """Say what now stands; a visit that stays the colleague's is not said to be planned."""
        when = f"{month_day(visit.start.date())} {visit.start:%H:%M}"
        if answers and answers.choice in COLLEAGUES:
            verb = QCoreApplication.translate("VisitDrawer", VERBS[answers.choice][1])
            self.desk.say(" · ".join((verb, visit.rep.name, when, visit.customer.short_label)))
            return
        self.desk.say(self.tr("已排好：{when} 拜访 {customer}").format(when=when, customer=visit.customer.short_label))

    def move_visit(self, key: int, start: datetime, minutes: int) -> None:
        """Move or stretch a visit; a double visit opens the drawer instead of being stored."""
        reschedule(self.desk, Visit.get_by_id(key), start, minutes, self._open)

    def cancel_visit(self, key: int) -> None:
        """Cancel a visit, and offer to take that back."""
        visit = Visit.get_by_id(key)
        before, visit.status = visit.status, "cancelled"
        visit.save()
        self.desk.wrote("visit")
        self.desk.say(
            self.tr("已取消拜访 {customer}").format(customer=visit.customer.short_label),
            lambda: self._revive(key, before),
        )

    def _revive(self, key: int, status: str) -> None:
        visit = Visit.get_by_id(key)
        visit.status = status
        plan_visit(visit, (), None, self.desk.now())
        self.desk.wrote("visit")

    def show_subject(self, subject: object) -> None:
        """Start a new visit (for a customer, at a time) or open one, in its week."""
        if isinstance(subject, tuple):
            _, customer, *rest = subject
            start = rest[0] if rest else None
            self._go_to(start)
            self.plan(customer, start)
        elif subject == "new":
            self.plan(None, None)
        else:
            self._go_to(Visit.get_by_id(subject).start)
            self.open_visit(int(str(subject)))

    def _go_to(self, moment: datetime | None) -> None:
        if moment and moment.date() not in self.grid.days:
            self.shown = moment.date()
            self.refresh()
