"""The time between two visits: how much of it is left, in red with a way out where one cannot be there in time."""

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, rounded_box, text_line
from ui.today.day_geometry import STEP
from ui.today.day_visits import Way

HEIGHT = 26
LINE = 1.5


class WayRow(QWidget):
    """Shows one way; `moved(key, start, minutes)` when the way out is taken."""

    moved = Signal(object, object, int)

    def __init__(self, parent: QWidget, way: Way) -> None:
        super().__init__(parent)
        self.way = way
        self.late = way.passage.ease == "late"
        self.fix_button: Button | None = None
        self.setAccessibleName(f"{self._text()} {self._verdict()}")
        if self.late:
            self._offer_fix()

    def _text(self) -> str:
        way, by = self.way.passage, f"{self.way.passage.arrive_by:%H:%M}"
        if self.late:
            words = self.tr("{time} 才结束，来不及 {by} 前到场")
            return words.format(time=f"{self.way.before.visit.end:%H:%M}", by=by)
        return self.tr("中间 {minutes} 分钟 · 请 {by} 前到").format(minutes=way.minutes, by=by)

    def _verdict(self) -> str:
        slack = self.way.passage.slack
        return "" if self.late else self.tr("路上可用 {minutes} 分钟").format(minutes=slack)

    def earlier_start(self) -> datetime:
        """Return when the visit before must start for everybody to be in time."""
        late = -self.way.passage.slack
        return self.way.before.visit.start - timedelta(minutes=-(-late // STEP) * STEP)

    def _offer_fix(self) -> None:
        start, before = self.earlier_start(), self.way.before
        self.fix_button = Button(self.tr("提前到 {time}").format(time=f"{start:%H:%M}"), "danger", measure="tiny")
        self.fix_button.setParent(self)
        self.fix_button.setToolTip(
            self.tr("把 {customer} 提前到 {time}").format(customer=before.block.title, time=f"{start:%H:%M}")
        )
        self.fix_button.setVisible(not before.over)
        self.fix_button.clicked.connect(lambda: self.moved.emit(before.visit.id, start, before.visit.minutes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fix_button:
            self.fix_button.adjustSize()
            button = self.fix_button.size()
            self.fix_button.move(self.width() - button.width() - 2, (self.height() - button.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "danger" if self.late else "text-2"
        if self.late:
            rounded_box(painter, self.rect(), 5, "danger-soft", "danger-line")
        painter.setPen(pen("danger-solid" if self.late else "border-strong", LINE, Qt.PenStyle.DotLine))
        painter.drawLine(3, 0, 3, self.height())
        middle = self.height() / 2
        icon_name = "ph.warning-fill" if self.late else "ph.car-simple"
        paint_icon(painter, QRectF(14, middle - 7, 14, 14), icon_name, token)
        used = self.fix_button.width() + 8 if self.fix_button and self.fix_button.isVisible() else 0
        room = QRectF(33, 0, self.width() - 33 - used, self.height())
        if verdict := self._verdict():
            tone = "ok" if self.way.passage.ease == "easy" else "warn"
            used = text_line(painter, room, verdict, tone, "caption", Qt.AlignmentFlag.AlignRight)
            room = room.adjusted(0, 0, -used - 8, 0)
        text_line(painter, room, self._text(), token, "caption")
