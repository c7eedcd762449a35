"""One task in 52 px: a box to tick, its title, the rule with the time left, its next step, and a menu."""

from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from models.task import Task
from ui.kit.buttons import icon_button, link
from ui.kit.check import CheckBox
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, text_line
from ui.kit.theme import THEME, color, line_height, scaled
from ui.tasks.next_steps import next_step
from ui.tasks.task_words import details, rule_and_time_left, urgency
from ui.today.opened_part import OpenedPart

HEIGHT = 52
WORDS = 26
"""Where the words begin, in pixels from the left."""


class TaskRow(OpenedPart):
    """Shows one task; `ticked(key)` by its box or Space, `menu_wanted(key, place)`."""

    ticked = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, task: Task, now: datetime) -> None:
        super().__init__(task.id)
        self.task = task
        self._urgency = urgency(task, now)
        self._rule, self._details = rule_and_time_left(task, now), details(task, now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{task.title} · {self._rule} · {self._details}")
        self.setToolTip(f"{task.title}\n{self._rule}\n{self._details}")
        self.box = CheckBox()
        self.box.setAccessibleName(self.tr("完成 {title}").format(title=task.title))
        self.box.clicked.connect(lambda: self.ticked.emit(task.id))
        self.more = icon_button("ph.dots-three-vertical-bold", self.tr("更多"), "quiet", "tiny")
        self.more.clicked.connect(lambda: self._ask_menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.step = link(next_step(task), measure="tiny")
        self.step.setAccessibleName(f"{self.step.text()} {task.title}")
        if not self.step.text():
            self.step.hide()
        self.step.clicked.connect(lambda: self.opened.emit(task.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        row.addWidget(self.step, 0, Qt.AlignmentFlag.AlignTop)
        self.step.setVisible(bool(self.step.text()))
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        THEME.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(300, scaled(HEIGHT))

    def _ask_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.task.id, place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._ask_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.task.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), color("hover"))
        painter.setPen(pen("grid"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        line, top = line_height(), 8
        room = self.width() - WORDS - scaled(24) - 6
        first = room - (self.step.width() + 4 if self.step.text() else 0)
        text_line(painter, QRectF(WORDS, top, first, line), self.task.title)
        second = QRectF(WORDS, top + line, room, line_height("caption"))
        token = self._urgency.token
        paint_icon(painter, QRectF(WORDS, second.center().y() - 6, 12, 12), self._urgency.icon, token)
        used = text_line(painter, second.adjusted(17, 0, 0, 0), self._rule, token, "caption")
        rest = second.adjusted(17 + used, 0, 0, 0)
        if rest.width() > 40:
            text_line(painter, rest, f" · {self._details}", "text-3", "caption")
