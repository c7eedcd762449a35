"""拜访日程: the visits of all reps by day, week, month, list or board, and the drawer in which they are planned."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from models.account import reps
from models.leave import Leave, leaves_between
from models.visit import Visit
from models.visit_answer import visit_rules
from ui.desk import Desk, Page
from ui.kit.buttons import icon_button, primary
from ui.kit.icons import icon
from ui.kit.labels import divider
from ui.kit.page_header import PageHeader
from ui.kit.segmented import Segmented
from ui.visits.agenda import Agenda
from ui.visits.answer_choice import AnswerChoice
from ui.visits.blocks import Block, read_blocks
from ui.visits.calendar_view import CalendarView, Slot
from ui.visits.day_notes import DayNote, read_notes
from ui.visits.day_steppers import DaySteppers
from ui.visits.leave_drawer import LeaveDrawer
from ui.visits.quick_add import QuickAdd
from ui.visits.record_drawer import VisitRecordDrawer, is_to_record
from ui.visits.recurrence_drawer import RecurrenceDrawer
from ui.visits.rep_pills import RepPills
from ui.visits.views import VIEWS, CalendarViews, Scope, showable
from ui.visits.visit_acts import VisitActs
from ui.visits.visit_drawer import VisitDrawer
from ui.visits.visit_form import new_visit, next_half_hour
from ui.visits.visit_menu import visit_menu
from ui.visits.ways_out import offer_ways_out

COLLEAGUES = ("joint", "leave")
"""Answers to a double visit after which the colleague's visit stands."""


class VisitsPage(Page):
    """Shows the calendar; `("new", customer)` or `"new"` as a subject opens the drawer, a key the visit."""

    READS = ("visit", "visit_participant", "visit_record", "account", "calendar_day", "leave", "setting", "task")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = desk.now().date()
        self._blocks: list[Block] = []
        self.acts = VisitActs(desk, self._open)
        self.header = self._header()
        self.pills, self.views = RepPills(), CalendarViews(Agenda(desk.now))
        self.grid, self.agenda = self.views.grid, self.views.agenda
        self.pills.changed.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.pills, divider(), self.views):
            column.addWidget(widget)
        for view in self.views.painted:
            self._connect(view)
        self._connect_list()
        for head in (self.views.week_head, self.views.board_head):
            head.followed.connect(self._follow)
        self.views.day_wanted.connect(self.show_one_day)

    def _header(self) -> PageHeader:
        header = PageHeader(self.tr("拜访日程"))
        self.steppers = header.add_left(DaySteppers())
        self.steppers.stepped.connect(self.step)
        self.steppers.picked.connect(self.show_day)
        names = [(key, QCoreApplication.translate("CalendarViews", text)) for key, text, _ in VIEWS]
        self.view = header.add_right(Segmented(names, "week"))
        self.view.setToolTip(" ".join(f"{name} {keys}" for (_, name), (_, _, keys) in zip(names, VIEWS, strict=True)))
        self.view.changed.connect(lambda _view: self.refresh())
        self.more = header.add_right(icon_button("ph.dots-three-bold", self.tr("更多操作")))
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.new_button = header.add_right(primary(self.tr("新建拜访"), "ph.calendar-plus"))
        self.new_button.clicked.connect(lambda: self.plan(None, None))
        self.new_button.setVisible(self.acts.plans)
        return header

    def menu(self) -> QMenu:
        """Return what ⋯ of the page offers."""
        menu = QMenu(self)
        menu.addAction(self.tr("转到日期…"), self.steppers.pick)
        menu.addAction(self.tr("粘贴拜访"), lambda: self.acts.paste(None)).setEnabled(self.acts.held is not None)
        menu.addSeparator()
        menu.addAction(icon("ph.repeat"), self.tr("按周期安排拜访…"), lambda: self.plan_regularly(None))
        menu.addAction(icon("ph.airplane-tilt"), self.tr("请假与外出…"), lambda: self.plan_leave(self.shown))
        menu.addSeparator()
        offer_ways_out(menu, self, self.shown)
        return menu

    def plan_leave(self, day: date) -> None:
        """Open the drawer for a leave."""
        self.desk.open_drawer(LeaveDrawer(self.desk, Leave(account=self.desk.account, first=day, last=day)))

    def plan_regularly(self, customer: int | None) -> None:
        """Open the drawer that proposes visits by the cadence of the value classes."""
        if self.acts.may_plan():
            self.desk.open_drawer(RecurrenceDrawer(self.desk, customer, self.shown))

    def _connect(self, view: CalendarView) -> None:
        view.slot_chosen.connect(lambda slot: self.plan(None, slot.start, slot.minutes, slot.rep))
        view.quick_wanted.connect(lambda slot: self.acts.may_plan() and self.add_quickly(view, slot))
        view.opened.connect(self.open_visit)
        view.moved.connect(self.acts.move)
        view.copied.connect(self.acts.copy)
        view.cancelled.connect(self.acts.cancel)
        view.taken.connect(self.acts.take)
        view.pasted.connect(self.acts.paste)
        view.stepped.connect(self.step)
        view.menu_wanted.connect(lambda block, slot, place: self._offer(view, block, slot, place))
        for name, _, keys in VIEWS:
            QShortcut(QKeySequence(keys), view, lambda name=name: self.show_view(name))
        for keys, step in (("PgUp", -1), ("PgDown", 1), ("T", 0)):
            QShortcut(QKeySequence(keys), view, lambda step=step: self.step(step))
        QShortcut(QKeySequence("G"), view, self.steppers.pick)

    def _connect_list(self) -> None:
        self.agenda.opened.connect(self.open_visit)
        self.agenda.cancelled.connect(self.acts.cancel)
        self.agenda.taken.connect(self.acts.take)
        self.agenda.new_wanted.connect(lambda: self.plan(None, None))
        self.agenda.menu_wanted.connect(lambda block, slot, place: self._offer(self.agenda, block, slot, place))

    def _offer(self, view: CalendarView | Agenda, block: Block | None, slot: Slot | None, place: QPoint) -> None:
        menu = visit_menu(self, view, self.acts, block, slot)
        menu.popup(place)

    def scope(self) -> Scope:
        """Return what is to be shown."""
        hidden = self.pills.hidden_reps()
        shown = [rep for rep in reps() if rep.id not in hidden]
        scope = Scope(str(self.view.value()), self.shown, visit_rules(), self.desk.now(), shown)
        first, until = scope.read_span()
        leaves = [leave for leave in leaves_between(first.date(), until.date()) if leave.account_id not in hidden]
        return replace(scope, leaves=leaves)

    def step(self, step: int) -> None:
        """Show the days before (-1) or after (1) these, or today (0)."""
        self.show_day(self.scope().stepped(step) if step else self.desk.now().date())

    def show_day(self, day: date) -> None:
        """Show the days around this one."""
        self.shown = showable(day)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keys to the calendar."""
        super().showEvent(event)
        self.views.view_of(str(self.view.value())).setFocus()

    def show_view(self, name: str) -> None:
        """Look at the calendar in another way."""
        self.view.set_value(name)
        self.refresh()
        self.views.view_of(name).setFocus()

    def show_one_day(self, day: date) -> None:
        """Show one day by the hour."""
        self.shown = day
        self.show_view("day")

    def refresh(self) -> None:
        """Read the visits of the days shown again."""
        self.pills.show_reps(reps(), self.desk.account)
        scope = self.scope()
        shown = [self.desk.account.id, *(rep.id for rep in scope.reps)] if self.pills.are_some() else []
        self._blocks = [] if scope.view == "list" else read_blocks(*scope.read_span(), shown)
        self._show_blocks()

    def _show_blocks(self) -> None:
        scope, hidden = self.scope(), self.pills.hidden_reps()
        blocks = [block for block in self._blocks if not block.reps <= hidden]
        days = scope.days(blocks)
        self.agenda.hide_reps(hidden)
        self.views.show_blocks(scope, blocks, read_notes(self.desk.account, days, scope.rules.calendar, scope.leaves))
        self.steppers.show_for(scope.view)
        self.header.set_facts(scope.facts(days))

    def plan(self, customer: int | None, start: datetime | None, minutes: int = 60, rep: int | None = None) -> None:
        """Open the drawer for a new visit."""
        if not self.acts.may_plan():
            return
        visit = new_visit(self.desk.account, customer, start or next_half_hour(self.desk.now()), minutes)
        if rep and self.desk.account.role != "rep":
            visit.rep = rep
        self._open(visit)

    def add_quickly(self, view: CalendarView, slot: Slot) -> QuickAdd:
        """Open the line in which only the customer is typed."""
        line = QuickAdd(view, slot)
        line.entered.connect(self.acts.add)
        line.closed.connect(view.setFocus)
        line.show_at(slot.box.toRect())
        return line

    def open_visit(self, key: int) -> None:
        """Open the drawer for a visit, or for its record where the visit lies behind us."""
        visit = Visit.get_by_id(key)
        if is_to_record(visit, self.desk.account, self.desk.now()):
            self.desk.open_drawer(VisitRecordDrawer(self.desk, visit))
        else:
            self._open(visit)

    def _open(self, visit: Visit, participants: Sequence[int] | None = None) -> VisitDrawer:
        is_new = "id" in visit._dirty
        drawer = VisitDrawer(self.desk, visit, participants)
        drawer.drafted.connect(self.grid.show_draft)
        drawer.closed.connect(lambda: self.grid.show_draft(None))
        drawer.stored.connect(lambda stored: self._say_stored(stored, drawer.answers, is_new))
        self.desk.open_drawer(drawer)
        return drawer

    def _say_stored(self, visit: Visit, answers: AnswerChoice | None, is_new: bool) -> None:
        """Say what now stands; a visit that stays the colleague's is not said to be planned."""
        if answers and answers.choice in COLLEAGUES:
            self.acts.say_left(visit, answers.choice)
        else:
            self.acts.say_planned(visit, is_new and answers is None)

    def _follow(self, note: DayNote) -> None:
        if note.page == "leave":
            self.desk.open_drawer(LeaveDrawer(self.desk, Leave.get_by_id(note.subject)))
        elif note.page:
            self.desk.go(note.page, note.subject)

    def show_subject(self, subject: object) -> None:
        """Start a new visit (for a customer, at a time), plan regular ones for a customer, or open one in its week."""
        if isinstance(subject, tuple) and subject[0] == "regular":
            self.plan_regularly(subject[1])
        elif isinstance(subject, tuple):
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
            self.show_day(moment.date())
