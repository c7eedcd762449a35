"""The window of somebody who is signed in: the shell, filled with the screens as they are asked for."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.account import ROLES
from models.contract import Contract, ending
from models.office import back_up_daily, last_backup
from models.store.database import database
from models.store.listing import Listing
from models.task import Task
from models.work_report import awaiting_comment
from rules.permissions import EVERYBODY, FIELD, HOSTS, may
from rules.problem import Problem
from ui.desk import Desk, Page
from ui.importing.dropped import DroppedSheets
from ui.kit.background import run_in_background
from ui.kit.errors import install_excepthook, problem_text, show_problem
from ui.kit.icons import icon
from ui.records.links import install_links
from ui.reminders.reminders import Reminders
from ui.screens import SCREENS
from ui.search_results import acts, found, matching
from ui.shell.result_list import Result
from ui.shell.shell import Shell
from ui.start_of_day import StartOfDay

MINUTE = 60_000
COMMENTED_WITHIN = timedelta(days=31)
"""Days after which nobody expects a comment on a plan any more."""
AFTER_PAINT = 300
"""Milliseconds within which a page that is ready is on the screen."""
APART = 100
"""Milliseconds between one thing that waited for the page and the next: clicks are answered in between."""
OPENED_NEXT = "customers"
"""The page most people go to from the first one: made ready, so that opening it only has to read."""
BACKUP_AFTER = 5 * MINUTE
"""Milliseconds after which the day's backup is made: nobody waits for it at the start."""


class MainWindow(Shell):
    """Builds a page when it is first wanted and tells it when it comes into view."""

    left = Signal(str)
    """Why the window closes for good: `lock`, `sign_out` or a language code to start again in."""

    def __init__(self, desk: Desk, entries: Sequence) -> None:
        super().__init__(entries, lambda text: [*found(text), *matching(text, self._acts)])
        install_links()
        self.desk = desk
        self._screens = {screen.key: screen for screen in SCREENS}
        desk.setParent(self)
        desk.attach(self)
        desk.page_wanted.connect(self.go)
        desk.language_wanted.connect(self.left)
        desk.stored.connect(lambda _table: self._counts())
        self.page_wanted.connect(self.go)
        self.result_chosen.connect(self._open_result)
        self._person()
        self._new_menu()
        self._acts = acts(self._starts, entries)
        DroppedSheets(self, lambda file: self.go("import", file))
        install_excepthook(tell_problem=self._tell)
        self._timers: list[QTimer] = []
        self._day, self.reminders = StartOfDay(desk), Reminders(desk, self)
        for act in (self._counts, self._day.begin, self.reminders.look):
            self._let_run(MINUTE, act)
        for number, act in enumerate((self._counts, lambda: self._made(OPENED_NEXT), self._day.begin)):
            self._let_run(AFTER_PAINT + number * APART, act, once=True)
        self._let_run(BACKUP_AFTER, self.back_up_daily)
        QTimer.singleShot(0, self, self._start_timers)

    def _let_run(self, milliseconds: int, act: Callable[[], None], once: bool = False) -> None:
        """Run `act` after some time, or every so often, until the window closes: then the data may be others'."""
        timer = QTimer(self, interval=milliseconds, singleShot=once)
        timer.timeout.connect(act)
        self._timers.append(timer)

    def _start_timers(self) -> None:
        """Begin to count once the event loop runs: on a slow PC too the window is then painted before anything else."""
        for timer in self._timers:
            timer.start()

    def greet(self) -> None:
        """Say what the day brings once the first page is on the screen."""
        self._let_run(AFTER_PAINT, self.reminders.greet, once=True)

    def _person(self) -> None:
        account = self.desk.account
        role = QCoreApplication.translate("Records", dict(ROLES)[account.role])
        user = self.top_bar.user
        user.set_person(account.name, role, account.colour)
        user.password_wanted.connect(lambda: self.go("settings", "password"))
        user.locked.connect(lambda: self.left.emit("lock"))
        user.signed_out.connect(lambda: self.left.emit("sign_out"))
        user.language_chosen.connect(self.left)

    def _new_menu(self) -> None:
        choices = (
            (self.tr("新建拜访"), "visits", FIELD),
            (self.tr("新建客户"), "customers", EVERYBODY),
            (self.tr("新建合同"), "contracts", FIELD),
            (self.tr("新建待办"), "tasks", EVERYBODY),
            (self.tr("登记来函"), "letters", EVERYBODY),
            (self.tr("新建参观申请"), "tours", EVERYBODY),
            (self.tr("新建宴会"), "banquets", HOSTS),
            (self.tr("导入表格"), "import", EVERYBODY),
        )
        mine = [(text, key) for text, key, roles in choices if self.desk.acting.role in roles]
        for text, key in mine:
            glyph = icon(self._screens[key].icon)
            self.top_bar.new_menu.addAction(glyph, text, lambda key=key: self.go(key, "new"))
        self._starts = {key: text for text, key in mine if key != "import"}
        self.top_bar.new.setToolTip(mine[0][0])
        self.top_bar.new_wanted.connect(lambda: self.go(mine[0][1], "new"))
        QShortcut(QKeySequence.StandardKey.New, self, self.start_new)
        self.top_bar.bell_pressed.connect(lambda: self.go("tasks"))
        self.top_bar.help_pressed.connect(lambda: self.go("settings", "help"))
        if may(self.desk.acting.role, "record_visits"):
            QShortcut(QKeySequence("Ctrl+E"), self, lambda: self.go("evening"))
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, lambda: self.go("settings", "help"))

    def start_new(self) -> None:
        """Start another one of what the page in view lists, elsewhere what is started most."""
        here = self.shown()
        self.go(here if here in self._starts else next(iter(self._starts)), "new")

    def _made(self, key: str) -> QWidget:
        page = self.page(key)
        if page is None:
            page = self._screens[key].build(self.desk)
            self.add_page(key, page)
        return page

    def go(self, key: str, subject: object = None) -> None:
        """Show the page `key` and, if given, a record on it (`"new"` starts a new one)."""
        page = self._made(key)
        self.close_drawer()
        self.show_page(key)
        assert isinstance(page, Page)
        page.enter()
        if page.first:
            page.first.setFocus()
        if subject is not None:
            page.show_subject(subject)

    def _open_result(self, result: Result) -> None:
        page, subject = result.id if isinstance(result.id, tuple) else (result.kind, result.id)
        self.go(page, subject)

    def _counts(self) -> None:
        open_tasks = Task.present().where(Task.owner == self.desk.account, Task.done_at.is_null())
        self.rail.set_count("tasks", open_tasks.count())
        told = open_tasks.where(Task.kind.in_(("colleague_notice", "joint_visit"))).count()
        self.rail.set_count("visits", told, alarm=True)
        self.rail.set_count("contracts", Listing(Contract, [ending(self.desk.now().date())]).count())
        if may(self.desk.acting.role, "comment_reports"):
            self.rail.set_count("planning", awaiting_comment(self.desk.now().date() - COMMENTED_WITHIN))
        self.top_bar.bell.set_waiting(bool(told))
        made = last_backup(self.desk.folder)
        text = self.tr("本机数据 · {when} 已备份") if made else self.tr("本机数据 · 还没有备份")
        today = made is not None and made.date() == self.desk.now().date()
        when = (f"{made:%H:%M}" if today else f"{made:%m-%d}") if made else ""
        self.rail.set_backup(text.format(when=when), late=made is None)

    def back_up_daily(self) -> None:
        """Write the day's backup beside the window, if there is none yet."""
        run_in_background(self, lambda _job: _backed_up(self.desk.folder), self._say_backup)

    def _say_backup(self, made: Path | None) -> None:
        if made is not None:
            self.desk.wrote("backup")

    def _tell(self, problem: Problem) -> None:
        if self.isVisible():
            self.say(problem_text(problem))
        else:
            show_problem(problem)

    def closeEvent(self, event: QCloseEvent) -> None:
        for timer in self._timers:
            timer.stop()
        self._timers.clear()
        self.reminders.tray.leave()
        super().closeEvent(event)


def _backed_up(folder: Path) -> Path | None:
    with database.connection_context():
        return back_up_daily(folder)
