"""The painted hours of some days: visits as blocks, the new one dashed, a line from it to what it clashes with."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rules.working_time import WorkingHours
from ui.kit.painting import pen, text_line
from ui.kit.theme import THEME, color
from ui.visits.blocks import Block, Placed, side_by_side
from ui.visits.paint_block import paint_block, paint_clash_line
from ui.visits.week_geometry import GUTTER, STEP, Geometry

DRAG_STARTS = 6
EDGE = 6
QUARTER = 15


class WeekGrid(QWidget):
    """Shows blocks of `days`. Signals: a free time chosen; a block opened, moved or stretched, cancelled (Delete)."""

    time_chosen = Signal(object, int)
    opened = Signal(object)
    moved = Signal(object, object, int)
    cancelled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.hours = WorkingHours()
        self.days: tuple[date, ...] = ()
        self.off_days: frozenset[date] = frozenset()
        self.now: datetime | None = None
        self.blocks: list[Block] = []
        self.draft: Block | None = None
        self.clash: tuple[int, str] | None = None
        self.selected: int | None = None
        self._grip: tuple[Block, QPointF, bool] | None = None
        self._ghost: Block | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("拜访日历"))
        THEME.changed.connect(self._fit)

    def show_days(self, days: Sequence[date], off_days: Sequence[date], hours: WorkingHours, now: datetime) -> None:
        """Show other days."""
        self.days, self.off_days, self.hours, self.now = tuple(days), frozenset(off_days), hours, now
        self._fit()

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show other visits."""
        self.blocks = list(blocks)
        self._fit()

    def show_draft(self, draft: Block | None, clash: tuple[int, str] | None = None) -> None:
        """Show the visit being entered, and a line with a text from it to the visit it clashes with."""
        self.draft, self.clash = draft, clash
        self.update()

    @property
    def geometry_now(self) -> Geometry:
        """Return where everything lies."""
        starts = [block.start.hour for block in self.blocks] + [self.hours.spans[0][0].hour]
        ends = [block.end.hour + 1 for block in self.blocks] + [self.hours.spans[-1][1].hour + 1]
        return Geometry(self.days, self.width(), min(starts), min(max(ends), 24), THEME.scale)

    def _fit(self) -> None:
        if self.days:
            self.setFixedHeight(self.geometry_now.height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(822, 655)

    def placed(self) -> list[Placed]:
        """Return all blocks shown, the new one or the dragged one among them, with their lanes."""
        extra = [block for block in (self.draft, self._ghost) if block]
        hidden = self._ghost.key if self._ghost else None
        blocks = [block for block in self.blocks if block.key != hidden] + extra
        return [p for day in self.days for p in side_by_side(b for b in blocks if b.start.date() == day)]

    def block_at(self, point: QPointF) -> Block | None:
        """Return the block at a point."""
        where = self.geometry_now
        boxes = ((placed.block, where.rect(placed)) for placed in self.placed())
        return next((block for block, box in boxes if box is not None and box.contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.days:
            return
        painter, where = QPainter(self), self.geometry_now
        painter.fillRect(self.rect(), color("panel"))
        self._paint_days(painter, where)
        boxes = {placed.block.key: (placed.block, where.rect(placed)) for placed in self.placed()}
        clash = self.clash[0] if self.clash else None
        for key, (block, box) in boxes.items():
            if box is not None:
                paint_block(
                    painter,
                    box,
                    block,
                    selected=key is not None and key == self.selected,
                    clashes=key is not None and key == clash,
                )
        self._paint_now(painter, where)
        if self.clash and clash in boxes and None in boxes:
            paint_clash_line(painter, boxes[None][1], boxes[clash][1], self.clash[1])

    def _paint_days(self, painter: QPainter, where: Geometry) -> None:
        for hour in range(where.opens, where.closes):
            y = round((hour - where.opens) * where.height / (where.closes - where.opens))
            painter.setPen(pen("grid"))
            painter.drawLine(GUTTER, y, self.width(), y)
            if y:
                text_line(
                    painter,
                    QRectF(0, y - 9, GUTTER - 8, 18),
                    f"{hour:02}:00",
                    "text-3",
                    "badge",
                    Qt.AlignmentFlag.AlignRight,
                )
        for at, day in enumerate(self.days):
            left, width = where.left(at), where.day_width
            if self.now and day == self.now.date():
                painter.fillRect(
                    QRectF(left, 0, width, where.height),
                    color("subtle"),
                )
            for top, bottom in self._closed(where, day):
                painter.fillRect(
                    QRectF(left, top, width, bottom - top), QBrush(color("border"), Qt.BrushStyle.BDiagPattern)
                )
            painter.setPen(pen("border"))
            painter.drawLine(QPointF(left, 0), QPointF(left, where.height))

    def _closed(self, where: Geometry, day: date) -> list[tuple[float, float]]:
        """The spans outside working hours, in pixels."""
        if day in self.off_days:
            return [(0, where.height)]
        edges = [0.0, *(where.top(moment) for span in self.hours.spans for moment in span), float(where.height)]
        return [(top, bottom) for top, bottom in zip(edges[::2], edges[1::2], strict=True) if bottom > top]

    def _paint_now(self, painter: QPainter, where: Geometry) -> None:
        if self.now is None or self.now.date() not in self.days or not where.opens <= self.now.hour < where.closes:
            return
        left, y = where.left(self.days.index(self.now.date())), where.top(self.now.time())
        painter.setPen(pen("danger-solid"))
        painter.drawLine(QPointF(left, y), QPointF(left + where.day_width, y))
        painter.setBrush(color("danger-solid"))
        painter.drawEllipse(QPointF(left, y), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self.block_at(event.position())
        self.selected = block.key if block else None
        if block and not block.is_draft and event.button() == Qt.MouseButton.LeftButton:
            box = next(self.geometry_now.rect(p) for p in self.placed() if p.block is block)
            self._grip = (block, event.position(), event.position().y() > box.bottom() - EDGE)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            block = self.block_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if block else Qt.CursorShape.ArrowCursor)
            return
        block, start, stretches = self._grip
        if self._ghost is None and (event.position() - start).manhattanLength() < DRAG_STARTS:
            return
        self._ghost = self._dragged(block, start, event.position(), stretches)
        self.update()

    def _dragged(self, block: Block, start: QPointF, point: QPointF, stretches: bool) -> Block:
        where = self.geometry_now
        moment = where.moment(point)
        if stretches:
            end = where.moment(point) + timedelta(minutes=STEP)
            minutes = max(
                int((datetime.combine(block.start.date(), end.time()) - block.start).total_seconds() // 60), QUARTER
            )
            return _with(block, block.start, minutes)
        held = where.moment(start) - block.start
        return _with(block, moment - held, block.minutes)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, ghost = self._grip, self._ghost
        self._grip = self._ghost = None
        if ghost is not None:
            self.moved.emit(ghost.key, ghost.start, ghost.minutes)
        elif grip is None and self.block_at(event.position()) is None and event.button() == Qt.MouseButton.LeftButton:
            self.time_chosen.emit(self.geometry_now.moment(event.position(), QUARTER), 60)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self.block_at(event.position())
        if block and not block.is_draft:
            self.opened.emit(block.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ghost is not None:
            self._grip = self._ghost = None
            self.update()
        elif self.selected is not None and event.key() == Qt.Key.Key_Delete:
            self.cancelled.emit(self.selected)
        elif self.selected is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.selected)
        else:
            super().keyPressEvent(event)


def _with(block: Block, start: datetime, minutes: int) -> Block:
    return Block(
        block.key, block.title, start, minutes, block.people, block.reps, block.status, block.by_phone, block.note
    )
