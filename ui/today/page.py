"""今日: the day's visits, what is to be done, the month's plan, and what colleagues' visits have to do with mine."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.account import reps
from models.customer import Customer
from models.visit import Visit
from models.visit_record import visits_to_record
from rules.permissions import LEADERS, may
from rules.working_time import WEEKDAYS
from ui.calendar_words import near_day, week_number, with_weekday
from ui.desk import Desk, Page
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.labels import divider
from ui.kit.page_header import PageHeader
from ui.kit.surfaces import lay_on
from ui.preparation.preparation_drawer import PreparationDrawer
from ui.tasks.task_acts import TaskActs
from ui.today.day_column import DayColumn
from ui.today.due_customers import DueCustomers
from ui.today.month_card import MonthCard
from ui.today.month_figures import read_month
from ui.today.notice_bar import NoticeBar
from ui.today.notices import Notice, carry_out, read_notices, take_back
from ui.today.overrides import Overrides
from ui.today.task_column import TaskColumn
from ui.today.welcome import Welcome
from ui.visits.record_drawer import VisitRecordDrawer
from ui.visits.rescheduling import reschedule
from ui.visits.visit_drawer import VisitDrawer

MINUTE = 60_000
DAY_WIDTH, TASK_WIDTH, SIDE_NEEDS = 480, 424, 260
SIDE_HIDES_BELOW = 960
"""Width of the page under which the month and the due customers give way."""


class TodayPage(Page):
    """Shows one day, today unless the steppers say otherwise."""

    READS = (
        "visit",
        "visit_participant",
        "visit_record",
        "preparation",
        "visit_answer",
        "task",
        "customer",
        "target",
        "setting",
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = desk.now().date()
        self._today = self.shown
        self.header = PageHeader(self.tr("今日"))
        self._fill_header()
        self.notices, self.day, self.tasks = NoticeBar(), DayColumn(desk), TaskColumn(desk)
        self.month, self.due, self.overrides = MonthCard(), DueCustomers(desk), Overrides(desk)
        self.notices.accepted.connect(self.accept_notice)
        self.notices.looked_at.connect(self.look_at_notice)
        self._connect_day()
        self.columns, self.side = self._columns(), self._side
        self.welcome = Welcome(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.notices, self.columns, self.welcome):
            column.addWidget(widget)
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self.tick)

    def _fill_header(self) -> None:
        back = icon_button("ph.caret-left", self.tr("前一天"), measure="small")
        today = secondary(self.tr("今天"), measure="small")
        forth = icon_button("ph.caret-right", self.tr("后一天"), measure="small")
        for button, step in ((back, -1), (today, 0), (forth, 1)):
            self.header.add_left(button)
            button.clicked.connect(lambda _=False, step=step: self.step(step))
        self.write_button = secondary("", "ph.note-pencil")
        self.write_button.setToolTip("Ctrl+E")
        self.write_button.clicked.connect(lambda: self.desk.go("evening"))
        new = primary(self.tr("新建拜访"), "ph.calendar-plus")
        new.clicked.connect(lambda: self.desk.go("visits", "new"))
        if may(self.desk.acting.role, "plan_visits"):
            self.header.add_right(self.write_button)
            self.header.add_right(new)

    def _connect_day(self) -> None:
        timeline = self.day.timeline
        self.day.opened.connect(TaskActs(self.desk, self).open_visit)
        timeline.record_wanted.connect(self.record)
        timeline.plan_wanted.connect(lambda: self.desk.go("planning", "day_plan"))
        timeline.records_wanted.connect(lambda: self.desk.go("evening"))
        timeline.preparation_wanted.connect(self.prepare)
        timeline.time_chosen.connect(lambda start: self.desk.go("visits", ("new", None, start)))
        timeline.moved.connect(self.move_visit)
        timeline.day_wanted.connect(self.show_day)

    def _columns(self) -> QWidget:
        columns, self._side = QWidget(), lay_on(QWidget(), "subtle")
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(20, 0, 16, 16)
        stack.setSpacing(12)
        for widget in (self.month, self.overrides, self.due):
            stack.addWidget(widget)
        stack.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole = QVBoxLayout(self._side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.day, divider(vertical=True), self.tasks, divider(vertical=True)):
            row.addWidget(widget)
        row.addWidget(self._side, 1)
        return columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns of 480 and 424 px; on a narrow page they share it, on a very narrow one the month gives way."""
        super().resizeEvent(event)
        width = self.width()
        beside = width >= SIDE_HIDES_BELOW
        self.side.setVisible(beside)
        side = max(width - DAY_WIDTH - TASK_WIDTH, SIDE_NEEDS) if beside else 0
        share = (width - side - 2) / (DAY_WIDTH + TASK_WIDTH)
        self.day.setFixedWidth(int(DAY_WIDTH * share))
        if beside:
            self.tasks.setFixedWidth(int(TASK_WIDTH * share))
        else:
            self.tasks.setFixedWidth(width - int(DAY_WIDTH * share) - 2)

    def step(self, days: int) -> None:
        """Go some days on or back; 0 is today."""
        self.show_day(self.shown + timedelta(days=days) if days else self.desk.now().date())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.shown = day
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        now = self.desk.now()
        today = now.date()
        self.header.set_title(self.tr("今日") if self.shown == today else near_day(self.shown, today))
        day = with_weekday(self.shown, QCoreApplication.translate("Rules", WEEKDAYS[self.shown.weekday()]))
        self.header.set_facts(f"{day} · {week_number(self.shown)}")
        has_customers = Customer.present().exists()
        self.columns.setVisible(has_customers)
        self.welcome.setVisible(not has_customers)
        waiting = len(visits_to_record(self.desk.account, now))
        self.write_button.setText(self.tr("写记录 {count}").format(count=waiting) if waiting else self.tr("写记录"))
        self.notices.show_notices(read_notices(self.desk.account, now))
        self.day.refresh(self.shown)
        self.tasks.refresh()
        self._refresh_side(today)

    def _refresh_side(self, today: date) -> None:
        account = self.desk.account
        mine = account.role == "rep"
        figures = read_month([account.id] if mine else [rep.id for rep in reps()], today)
        self.month.show_figures(figures, today, "" if mine else self.tr("全部门"))
        leads = account.role in LEADERS
        self.due.setVisible(mine or leads)
        if mine or leads:
            self.due.refresh(today, account.id if mine else None)
        if leads:
            self.overrides.refresh()
        self.overrides.setVisible(leads and bool(self.overrides.rows))

    def tick(self) -> None:
        """A minute has passed: move the line; after midnight today is another day."""
        now = self.desk.now()
        if now.date() != self._today:
            self.shown = now.date() if self.shown == self._today else self.shown
            self._today = now.date()
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # nothing is being dragged
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def record(self, key: int, promises: bool = False) -> None:
        """Open the record of a visit, ready for what was said or for what was promised."""
        drawer = VisitRecordDrawer(self.desk, Visit.get_by_id(key))
        self.desk.open_drawer(drawer)
        if promises:
            drawer.entry.promises.rows[0].text.setFocus()

    def prepare(self, key: int) -> None:
        """Open the preparation of a visit."""
        self.desk.open_drawer(PreparationDrawer(self.desk, Visit.get_by_id(key)))

    def move_visit(self, key: int, start: datetime, minutes: int) -> None:
        """Store another time of a visit; a double visit is not stored but opened, with the card that says why."""
        reschedule(self.desk, Visit.get_by_id(key), start, minutes, self._warn)
        self.refresh()

    def _warn(self, visit: Visit, participants: Sequence[int]) -> None:
        self.desk.open_drawer(VisitDrawer(self.desk, visit, participants))

    def accept_notice(self, notice: Notice) -> None:
        """Do what a notice offers, and offer to take it back."""
        account = self.desk.account
        carry_out(notice, account, self.desk.now())
        self.desk.wrote("visit", "task")
        self.desk.say(self.tr("已处理：{act}").format(act=notice.act), lambda: self._take_back(notice))

    def _take_back(self, notice: Notice) -> None:
        take_back(notice, self.desk.account)
        self.desk.wrote("visit", "task")

    def look_at_notice(self, notice: Notice) -> None:
        """Open one's own visit where it can still be changed, else the colleague's."""
        mine = notice.mine
        visit = mine if mine and mine.end > self.desk.now() else notice.other
        if visit:
            self.desk.go("visits", visit.id)
