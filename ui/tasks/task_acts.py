"""What can be done with a task: tick it off, put it off, change it, throw it away, or do what it asks for."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.calendar_day import office_calendar
from models.customer_letter import letter_of
from models.task import Task
from models.visit import Visit
from rules.deadlines import CLOSING
from ui.calendar_words import month_day
from ui.desk import Desk
from ui.kit.buttons import link
from ui.kit.drawer import Drawer
from ui.preparation.letter_drawer import LetterDrawer
from ui.preparation.preparation_drawer import PreparationDrawer
from ui.records.record_drawer import RecordDrawer
from ui.tasks.answer_drawer import AnswerLetterDrawer
from ui.tasks.escalating import Escalating
from ui.tasks.next_steps import next_step, place_of
from ui.visits.record_drawer import VisitRecordDrawer, is_to_record

ABOUT_A_VISIT = ("visit_record", "colleague_notice", "joint_visit", "visit_notice", "promise", "problem")


def new_task(desk: Desk) -> Task:
    """Return an empty task of the signed-in account, due at closing time, after it on the next working day."""
    now = desk.now()
    due = datetime.combine(now.date(), CLOSING)
    if due <= now:
        due = datetime.combine(office_calendar().add_working_days(now.date(), 1), CLOSING)
    return Task(owner=desk.account.id, due_at=due)


class TaskActs(QObject):
    """Does things with tasks on behalf of a screen, and offers to take them back."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.escalating = Escalating(desk, self)

    def tick(self, key: int) -> None:
        """Tick a task off, or take the tick back."""
        task = Task.get_by_id(key)
        if task.done_at:
            self._reopen(key)
            return
        task.finish(self.desk.now())
        self.desk.wrote("task")
        self.desk.say(self.tr("已完成：{title}").format(title=task.title), lambda: self._reopen(key))

    def _reopen(self, key: int) -> None:
        Task.get_by_id(key).reopen()
        self.desk.wrote("task")

    def add(self) -> None:
        """Enter a new task."""
        self.desk.open_drawer(RecordDrawer(self.desk, new_task(self.desk), self.tr("新建待办")))

    def edit(self, key: int) -> None:
        """Change a task."""
        task = Task.get_by_id(key)
        drawer = RecordDrawer(self.desk, task, self.tr("修改待办"))
        if step := next_step(task):
            button = link(step, "ph.arrow-right")
            button.clicked.connect(lambda: self.pursue(key))
            drawer.footer_left.addWidget(button)
        self.desk.open_drawer(drawer)

    def put_off(self, key: int) -> None:
        """Let a task be due one working day after today, at the same time of day."""
        task = Task.get_by_id(key)
        before = task.due_at
        day = office_calendar().add_working_days(max(self.desk.now().date(), before.date()), 1)
        task.due_at = datetime.combine(day, before.time())
        task.save()
        self.desk.wrote("task")
        text = self.tr("推迟到 {day}：{title}").format(day=month_day(day), title=task.title)
        self.desk.say(text, lambda: self._due_again(key, before))

    def _due_again(self, key: int, due_at: datetime) -> None:
        task = Task.get_by_id(key)
        task.due_at = due_at
        task.save()
        self.desk.wrote("task")

    def discard(self, key: int) -> None:
        """Throw a task into the recycle bin."""
        Task.get_by_id(key).discard()
        self.desk.wrote("task")
        self.desk.say(self.tr("已删除 1 件待办"), lambda: self._restore(key))

    def _restore(self, key: int) -> None:
        Task.get_by_id(key).restore()
        self.desk.wrote("task")

    def pursue(self, key: int) -> None:
        """Do what the task asks for: its next step where there is one, else change the task."""
        task = Task.get_by_id(key)
        if task.kind in ABOUT_A_VISIT and task.visit_id:
            self.open_visit(task.visit_id)
        elif drawer := self._drawer_for(task):
            self.desk.open_drawer(drawer)
        elif task.kind == "escalation" and task.about_id and not task.done_at:
            self.escalating.answer(key)
        elif task.kind == "overdue" and task.about_id:
            self.edit(task.about_id)
        elif place := place_of(task):
            self.desk.go(*place)
        else:
            self.edit(key)

    def _drawer_for(self, task: Task) -> Drawer | None:
        """Return the drawer in which a letter is written, or a visit prepared."""
        if task.kind == "thank_you_letter" and task.visit_id:
            return LetterDrawer(self.desk, task.visit)
        if task.kind == "phone_first" and task.visit_id:
            return PreparationDrawer(self.desk, task.visit)
        letter = letter_of(task) if task.kind == "letter_answer" else None
        return AnswerLetterDrawer(self.desk, letter) if letter else None

    def open_visit(self, key: int) -> None:
        """Open the record of a visit that is over, else the visit in the calendar."""
        visit = Visit.get_by_id(key)
        if is_to_record(visit, self.desk.account, self.desk.now()):
            self.desk.open_drawer(VisitRecordDrawer(self.desk, visit))
        else:
            self.desk.go("visits", key)

    def menu(self, key: int, parent: QWidget) -> QMenu:
        """Return what can be done with one task, as a menu."""
        task = Task.get_by_id(key)
        menu = QMenu(parent)
        step = next_step(task)
        choices: list[tuple[str, Callable[[], None], bool]] = [
            (step, lambda: self.pursue(key), bool(step)),
            (self.tr("重新打开") if task.done_at else self.tr("完成"), lambda: self.tick(key), True),
            (self.tr("打开拜访"), lambda: self.open_visit(task.visit_id), bool(task.visit_id)),
            (self.tr("打开客户"), lambda: self.desk.go("customers", task.customer_id), bool(task.customer_id)),
            (self.tr("修改"), lambda: self.edit(key), True),
            (self.tr("推迟一个工作日"), lambda: self.put_off(key), not task.done_at),
            (self.tr("请示上级"), lambda: self.escalating.ask(key), not task.done_at and task.kind != "escalation"),
            (self.tr("删除"), lambda: self.discard(key), True),
        ]
        for text, act, fits in choices:
            if fits:
                menu.addAction(text, act)
        return menu

    def show_menu(self, key: int, parent: QWidget, place: QPoint) -> None:
        """Show the menu of a task at a place of the screen."""
        menu = self.menu(key, parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
