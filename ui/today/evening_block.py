"""The last three quarters of an hour of the day, kept for writing up what happened and for planning tomorrow."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.calendar_words import month_day
from ui.kit.buttons import link
from ui.kit.painting import rounded_box, text_line
from ui.kit.theme import line_height

MINUTES = 45


@dataclass(frozen=True, slots=True)
class Evening:
    """When it starts, how many visits of the day still want a record, the next working day and its visits so far."""

    start: datetime
    unrecorded: int
    following: date
    planned: int


class EveningBlock(QWidget):
    """Shows the evening as a dashed box; `day_wanted(day)`, `plan_wanted` and `records_wanted` by its buttons."""

    day_wanted = Signal(object)
    plan_wanted = Signal()
    records_wanted = Signal()

    def __init__(self, parent: QWidget, evening: Evening) -> None:
        super().__init__(parent)
        self.evening = evening
        self._button = link(self.tr("看{day}").format(day=month_day(evening.following)), measure="tiny")
        self._button.setParent(self)
        self._button.clicked.connect(lambda: self.day_wanted.emit(evening.following))
        self._plan = link(self.tr("写计划"), measure="tiny")
        self._plan.setParent(self)
        self._plan.clicked.connect(self.plan_wanted)
        self._write = link(self.tr("写记录"), measure="tiny")
        self._write.setParent(self)
        self._write.setToolTip("Ctrl+E")
        self._write.setVisible(bool(evening.unrecorded))
        self._write.clicked.connect(self.records_wanted)
        self.setAccessibleName(f"{self._times()} {self._title()} {self._facts()}")

    def _times(self) -> str:
        start = self.evening.start
        return f"{start:%H:%M}–{start + timedelta(minutes=MINUTES):%H:%M}"

    def _title(self) -> str:
        return self.tr("整理当天记录，安排明天")

    def _facts(self) -> str:
        day = month_day(self.evening.following)
        planned = self.tr("{day}已排 {count} 家").format(day=day, count=self.evening.planned)
        if not self.evening.unrecorded:
            return planned
        return self.tr("{count} 次拜访待写记录 · {planned}").format(count=self.evening.unrecorded, planned=planned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._button.adjustSize()
        self._button.move(self.width() - self._button.width() - 8, 5)
        self._plan.adjustSize()
        self._plan.move(self.width() - self._plan.width() - 8, 3 + line_height())
        self._write.adjustSize()
        self._write.move(self._button.x() - self._write.width() - 2, 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 5, "panel", "border-strong", style=Qt.PenStyle.DashLine)
        left = self._write if self.evening.unrecorded else self._button
        room = QRectF(14, 5, left.x() - 20, line_height())
        used = text_line(painter, room, self._times(), "text-2")
        text_line(painter, room.adjusted(used + 8, 0, 0, 0), self._title())
        below = QRectF(14, 5 + line_height(), self._plan.x() - 20, line_height("caption"))
        text_line(painter, below, self._facts(), "text-3", "caption")
