"""待办: the whole list of tasks with filters, a tick by click or Space, and a drawer for one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QMouseEvent

from models.store.listing import Listing
from models.task import TASK_KINDS, Task
from rules.permissions import LEADERS
from ui.desk import Desk
from ui.kit.buttons import secondary
from ui.kit.cells import PADDING
from ui.kit.editors import record_text
from ui.records.record_page import RecordPage
from ui.tasks.task_acts import TaskActs, new_task
from ui.tasks.task_listing import TICK_ROOM, TaskListing

OPEN, DONE = "open", "done"


class TasksPage(RecordPage):
    """Lists tasks; what is asked for first is one's own open ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Task, make=lambda: new_task(desk))
        self.acts = TaskActs(desk, self)
        self._leads = desk.account.role in LEADERS
        self._add_filters()
        self.table.viewport().installEventFilter(self)
        self.table.previewed.connect(self.acts.tick)
        self.table.menu_wanted.connect(self._show_menu)
        letters = secondary(self.tr("客户来函"), "ph.envelope-open")
        letters.clicked.connect(lambda: desk.go("letters"))
        self.header.add_right(letters)
        self.header.add_right(self.new_button)
        self.new_button.setToolTip("Ctrl+N")

    def words(self) -> tuple[str, str]:
        """Say where tasks come from."""
        return self.tr("新建待办"), self.tr("到期的记录、函件、计划会自动列在这里；自己要做的事也可以记下来。")

    def _add_filters(self) -> None:
        if self._leads:
            whose = [("mine", self.tr("我的")), (None, self.tr("全部"))]
            self.filter.add_choice("whose", self.tr("负责人"), whose, "mine")
        states = [(OPEN, self.tr("未完成")), (DONE, self.tr("已完成")), (None, self.tr("全部"))]
        self.filter.add_choice("state", self.tr("状态"), states, OPEN)
        kinds = [(None, self.tr("全部")), *((kind, record_text(text)) for kind, text in TASK_KINDS)]
        self.filter.add_choice("kind", self.tr("种类"), kinds)
        self._usual = self.filter.values()

    def conditions(self) -> Sequence[Any]:
        """Return what narrows the list: the filters, and for reps and clerks their own tasks."""
        chosen = self.filter.values()
        found: list[Any] = []
        if chosen.get("whose", "mine"):
            found.append(Task.owner == self.desk.account)
        if chosen["state"]:
            found.append(Task.done_at.is_null(chosen["state"] == OPEN))
        if chosen["kind"]:
            found.append(Task.kind == chosen["kind"])
        return found

    def listing(self) -> TaskListing | Listing:
        """Return the tasks that fit the filters, the most urgent first."""
        return TaskListing(self.conditions(), self.filter.text(), self.desk.now(), self.tr("已完成"))

    def is_narrowed(self) -> bool:
        """Say whether anything but one's own open tasks was asked for."""
        return super().is_narrowed() or self.filter.values() != self._usual

    def open_record(self, key: object) -> None:
        """Open the drawer for one task."""
        self.acts.edit(int(str(key)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the box before a title ticks the task."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            place = event.position().toPoint()
            index = self.table.indexAt(place)
            if index.column() == 0 and place.x() < self.table.visualRect(index).left() + PADDING + TICK_ROOM:
                self.acts.tick(int(str(self.table.records.key(index.row()))))
        return False

    def _show_menu(self, key: object, place: QPoint) -> None:
        self.acts.show_menu(int(str(key)), self, place)
