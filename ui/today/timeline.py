"""The day from opening to closing: hours, lunch, visits, the ways between them, and a line where the time stands."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.account import Account
from rules.working_time import WorkingHours
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.theme import THEME, color, line_height, scaled
from ui.today.day_geometry import DayGeometry
from ui.today.day_visits import DayVisit, ways_between
from ui.today.evening_block import MINUTES as EVENING
from ui.today.evening_block import Evening, EveningBlock
from ui.today.kept_focus import focus_place, give_focus_back
from ui.today.visit_block import VisitBlock
from ui.today.way_row import HEIGHT as WAY_HEIGHT
from ui.today.way_row import WayRow
from ui.visits.blocks import side_by_side

LABEL, BLOCKS = 40, 60
"""Where the hour labels end and the visits begin, in pixels from the left."""
LOWEST = 22
"""Height of the shortest visit that can still be read."""
PILL = 18


class NowLine(QWidget):
    """A red line across the day with the time at its left; lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.time = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.height() / 2
        painter.setPen(pen("danger-solid"))
        painter.drawLine(0, round(middle), self.width(), round(middle))
        box = QRectF(0, middle - scaled(PILL) / 2, text_width(self.time, "caption-strong") + 12, scaled(PILL))
        rounded_box(painter, box, 4, "danger-solid")
        text_line(painter, box, self.time, "on-danger", "caption-strong", Qt.AlignmentFlag.AlignHCenter)


class Timeline(QWidget):
    """Shows one day of one person; `time_chosen(start)` after a click on empty time."""

    time_chosen = Signal(object)
    opened = Signal(object)
    record_wanted = Signal(object, bool)
    moved = Signal(object, object, int)
    day_wanted = Signal(object)
    plan_wanted = Signal()
    records_wanted = Signal()
    preparation_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.evening: EveningBlock | None = None
        self.blocks: list[VisitBlock] = []
        self.ways: list[WayRow] = []
        self._hours = WorkingHours()
        self.geometry_now = DayGeometry(date.min, 8 * 60, 18 * 60)
        self._entries: Sequence[DayVisit] = ()
        self.now_line = NowLine(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("一天的拜访"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        THEME.changed.connect(self._fit)

    def show_day(
        self, day: date, entries: Sequence[DayVisit], hours: WorkingHours, me: Account, evening: Evening | None = None
    ) -> None:
        """Show another day."""
        before = focus_place(self.blocks, _key_of)
        self._entries, self._hours = entries, hours
        for widget in self._placed():
            widget.hide()
            widget.deleteLater()
        self.blocks = [self._block(entry, me) for entry in entries]
        self.ways = [WayRow(self, way) for way in ways_between(entries)]
        for row in self.ways:
            row.moved.connect(self.moved)
        self.evening = EveningBlock(self, evening) if evening else None
        if self.evening:
            self.evening.day_wanted.connect(self.day_wanted)
            self.evening.plan_wanted.connect(self.plan_wanted)
            self.evening.records_wanted.connect(self.records_wanted)
        opens = [_minutes(entry.block.start) for entry in entries] + [_minutes(hours.spans[0][0])]
        closes = [_minutes(entry.block.start) + entry.block.minutes for entry in entries]
        closes.append(_minutes(hours.spans[-1][1]))
        self.geometry_now = DayGeometry(day, min(opens) // 30 * 30, min(max(closes), 24 * 60), THEME.scale)
        self._fit()
        for widget in self._placed():
            widget.show()
        give_focus_back(self.blocks, _key_of, before)

    def _placed(self) -> list[QWidget]:
        """Everything that stands at a time of its own."""
        return [*self.blocks, *self.ways, *([self.evening] if self.evening else [])]

    def _block(self, entry: DayVisit, me: Account) -> VisitBlock:
        block = VisitBlock(self, entry, movable=not entry.over and entry.visit.rep_id == me.id)
        block.opened.connect(self.opened)
        block.moved.connect(self.moved)
        block.record_wanted.connect(self.record_wanted)
        block.preparation_wanted.connect(self.preparation_wanted)
        return block

    def show_now(self, now: datetime) -> None:
        """Draw the line where the time stands, on today only."""
        where = self.geometry_now
        shown = now.date() == where.day and where.opens <= _minutes(now) <= where.closes
        self.now_line.setVisible(shown)
        self.now_line.time = f"{now:%H:%M}"
        height = scaled(PILL) + 2
        self.now_line.setGeometry(0, round(where.y(now) - height / 2), self.width(), height)
        self.now_line.raise_()
        self.now_line.update()

    def _fit(self) -> None:
        where = self.geometry_now
        self.geometry_now = DayGeometry(where.day, where.opens, where.closes, THEME.scale)
        self.setFixedHeight(self.geometry_now.height)
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        where, left = self.geometry_now, scaled(BLOCKS)
        lanes = {placed.block.key: placed for placed in side_by_side(entry.block for entry in self._entries)}
        for block in self.blocks:
            placed = lanes[block.entry.block.key]
            room = (self.width() - left) / placed.lanes
            gap = 3 if placed.lanes > 1 else 0
            height = max(round(placed.block.minutes * where.minute) - 2, scaled(LOWEST))
            top = round(where.y(placed.block.start)) + 1
            block.geometry_of_day = where
            block.setGeometry(round(left + placed.lane * room), top, round(room - gap), height)
        for row in self.ways:
            row.setGeometry(self._way_box(row))
            row.raise_()
        if self.evening:
            height = round(EVENING * where.minute) - 2
            top = round(where.y(self.evening.evening.start)) + 1
            self.evening.setGeometry(left, top, self.width() - left, height)
        self.now_line.resize(self.width(), self.now_line.height())
        self.now_line.raise_()

    def _way_box(self, row: WayRow) -> QRect:
        """Return the place right before the next visit; where there is none, over the end of the one before."""
        where, left, height = self.geometry_now, scaled(BLOCKS), scaled(WAY_HEIGHT)
        top, bottom = where.y(row.way.before.block.end), where.y(row.way.after.block.start)
        space = bottom - top
        if height <= space <= 2 * height:
            return QRect(left, round(top), self.width() - left, round(space))
        return QRect(left, round(bottom) - height - 1, self.width() - left, height)

    def sizeHint(self) -> QSize:
        return QSize(448, self.geometry_now.height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.time_chosen.emit(self.geometry_now.moment(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, where = QPainter(self), self.geometry_now
        left = scaled(BLOCKS) - 8
        for closed_from, closed_until in self._breaks():
            box = QRectF(left, closed_from, self.width() - left, closed_until - closed_from)
            painter.fillRect(box, QBrush(color("border"), Qt.BrushStyle.BDiagPattern))
        for hour in range(-(-where.opens // 60), where.closes // 60 + 1):
            y = round(where.y(datetime(1, 1, 1, hour % 24)))
            painter.setPen(pen("grid"))
            painter.drawLine(left, y, self.width(), y)
            label_box = QRectF(0, y - 9, scaled(LABEL), 18)
            text_line(painter, label_box, f"{hour:02}:00", "text-2", "badge", Qt.AlignmentFlag.AlignRight)
        self._name_breaks(painter, left)
        if not self.blocks:
            room = QRectF(left + 12, where.y(self._hours.spans[0][0]) + 6, self.width() - left - 12, line_height())
            text_line(painter, room, self.tr("还没有安排。点一下空白处，从那个时间新建拜访。"), "text-3")

    def _breaks(self) -> list[tuple[float, float]]:
        """The spans between working hours, in pixels."""
        spans = self._hours.spans
        return [(self.geometry_now.y(a[1]), self.geometry_now.y(b[0])) for a, b in pairwise(spans)]

    def _name_breaks(self, painter: QPainter, left: int) -> None:
        spans = self._hours.spans
        for before, after in pairwise(spans):
            words = self.tr("午休 {start}–{end}").format(start=f"{before[1]:%H:%M}", end=f"{after[0]:%H:%M}")
            middle = (self.geometry_now.y(before[1]) + self.geometry_now.y(after[0])) / 2
            box = QRectF(left + 8, middle - 10, text_width(words, "caption") + 20, 20)
            rounded_box(painter, box, 4, "panel")
            text_line(painter, box, words, "text-3", "caption", Qt.AlignmentFlag.AlignHCenter)


def _minutes(moment: datetime | object) -> int:
    """Return the minute of the day."""
    return int(moment.hour) * 60 + int(moment.minute)


def _key_of(block: VisitBlock) -> int:
    return int(block.entry.visit.id)
