"""What is to be done: overdue, due today, this week and later; ticked off with undo."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.task import Task, open_tasks
from rules.translation import QT_TRANSLATE_NOOP
from ui.desk import Desk
from ui.kit.buttons import icon_button, link
from ui.kit.empty_state import EmptyState
from ui.kit.labels import divider
from ui.tasks.task_acts import TaskActs
from ui.today.column_head import ColumnHead
from ui.today.kept_focus import focus_place, give_focus_back
from ui.today.task_row import TaskRow

GROUPS = (
    ("overdue", QT_TRANSLATE_NOOP("TaskColumn", "已逾期"), "danger"),
    ("today", QT_TRANSLATE_NOOP("TaskColumn", "今天到期"), "text"),
    ("later", QT_TRANSLATE_NOOP("TaskColumn", "本周及以后"), "text"),
)
MOST = 60
"""Rows shown; whoever has more open tasks finds the rest on the page 待办."""


def group_of(task: Task, now: datetime) -> str:
    """Return `overdue`, `today` or `later`."""
    if task.due_at < now:
        return "overdue"
    return "today" if task.due_at.date() == now.date() else "later"


class TaskColumn(QWidget):
    """Shows the open tasks of the signed-in account."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.acts = desk, TaskActs(desk, self)
        self.rows: list[TaskRow] = []
        self.head = ColumnHead(self.tr("待办"))
        every = link(self.tr("全部"))
        every.clicked.connect(lambda: desk.go("tasks"))
        add = icon_button("ph.plus-bold", self.tr("新建待办"), "quiet", "small")
        add.clicked.connect(self.acts.add)
        for button in (every, add):
            self.head.right.addWidget(button)
        self.empty = EmptyState(
            "ph.check-square-offset", self.tr("没有待办"), self.tr("答应客户的事，记下来就不会忘。")
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 12, 0)
        column.setSpacing(0)
        for widget in (self.head, self._area, self.empty):
            column.addWidget(widget)

    def refresh(self) -> None:
        """Read the tasks again."""
        now, tasks = self.desk.now(), open_tasks(self.desk.account)
        self.head.set_words(self.tr("待办"), self.tr("{count} 件").format(count=len(tasks)) if tasks else "")
        before = focus_place(self.rows, _key_of)
        self.rows = []
        place = self._area.verticalScrollBar().value()
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        for key, title, token in GROUPS:
            group = [task for task in tasks[:MOST] if group_of(task, now) == key]
            if group:
                self._add_group(column, QCoreApplication.translate("TaskColumn", title), token, group, now)
        column.addStretch()
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(place)
        self._area.setVisible(bool(tasks))
        self.empty.setVisible(not tasks)
        give_focus_back(self.rows, _key_of, before)

    def _add_group(self, column: QVBoxLayout, title: str, token: str, tasks: Sequence[Task], now: datetime) -> None:
        head = ColumnHead(title, "strong", 34)
        head.set_words(title, str(len(tasks)), token)
        column.addWidget(head)
        column.addWidget(divider())
        for task in tasks:
            row = TaskRow(task, now)
            row.ticked.connect(self.acts.tick)
            row.opened.connect(self.acts.pursue)
            row.menu_wanted.connect(lambda key, at: self.acts.show_menu(key, self, at))
            column.addWidget(row)
            self.rows.append(row)


def _key_of(row: TaskRow) -> int:
    return int(row.task.id)
