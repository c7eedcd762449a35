"""The painted hours of some days: visits as blocks, the new one dashed, a line from it to what it clashes with."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from rules.working_time import WorkingHours
from ui.kit.theme import THEME, color
from ui.visits.block_pictures import BlockPictures
from ui.visits.blocks import Block, Placed, side_by_side
from ui.visits.calendar_view import HOUR, QUARTER, Slot, days_later
from ui.visits.drag_view import DragView
from ui.visits.paint_block import paint_block, paint_clash_line
from ui.visits.paint_week import paint_away, paint_ground, paint_now
from ui.visits.week_geometry import GUTTER, STEP, Geometry

EDGE = 6


class Shown(NamedTuple):
    """A block and the box in which it is painted."""

    block: Block
    box: QRectF


class WeekGrid(DragView):
    """Shows blocks of `days` by the hour; `draft` is the visit being entered, `clash` what it clashes with."""

    def __init__(self) -> None:
        super().__init__()
        self.hours = WorkingHours()
        self.days: tuple[date, ...] = ()
        self.off_days: frozenset[date] = frozenset()
        self.now: datetime | None = None
        self.away: tuple[tuple[datetime, datetime], ...] = ()
        self.draft: Block | None = None
        self.clash: tuple[int, str] | None = None
        self._shown: dict[date, list[Shown]] = {}
        self._touched: set[date] = set()
        self._span = (0, 24)
        self._pictures = BlockPictures()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("拜访日历"))
        THEME.changed.connect(self._fit)

    def show_days(self, days: Sequence[date], off_days: Sequence[date], hours: WorkingHours, now: datetime) -> None:
        """Show other days."""
        self.days, self.off_days, self.hours, self.now = tuple(days), frozenset(off_days), hours, now
        self._fit()

    def show_away(self, away: Sequence[tuple[datetime, datetime]]) -> None:
        """Hatch the times at which the only rep shown is away."""
        self.away = tuple(away)
        self.update()

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        super().show_blocks(blocks)
        self._fit()

    def show_draft(self, draft: Block | None, clash: tuple[int, str] | None = None) -> None:
        """Show the visit being entered, and a line with a text from it to the visit it clashes with."""
        self.draft, self.clash = draft, clash
        self.ghost_changed()

    def ghost_changed(self) -> None:
        """Lay out anew the days from which and to which something is dragged or entered; the others stay."""
        moving = [block for block in (self.draft, self.ghost) if block]
        keys = {block.key for block in moving if block.key is not None}
        touched = {block.start.date() for block in moving}
        touched |= {block.start.date() for block in self.blocks if block.key in keys}
        for day in touched | self._touched:
            self._shown.pop(day, None)
        self._touched = touched
        self.update()

    @property
    def geometry_now(self) -> Geometry:
        """Return where everything lies."""
        return Geometry(self.days, self.width(), *self._span, THEME.scale)

    def _fit(self) -> None:
        """Show the working hours, and those before and after in which there are visits."""
        starts = [block.start.hour for block in self.blocks] + [self.hours.spans[0][0].hour]
        ends = [block.end.hour + 1 for block in self.blocks] + [self.hours.spans[-1][1].hour + 1]
        self._span = min(starts), min(max(ends), 24)
        if self.days:
            self.setFixedHeight(self.geometry_now.height)
        self._shown.clear()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shown.clear()

    def sizeHint(self) -> QSize:
        return QSize(822, 655)

    def placed(self) -> list[Placed]:
        """Return all blocks shown, the new one or the dragged one among them, with their lanes."""
        return [placed for day in self.days for placed in self._placed_on(day)]

    def _placed_on(self, day: date) -> list[Placed]:
        extra = [block for block in (self.draft, self.ghost) if block]
        hidden = self.ghost.key if self.ghost and not self.copies else None
        blocks = (block for block in (*self.blocks, *extra) if block.start.date() == day)
        return side_by_side(block for block in blocks if block.key != hidden or block in extra)

    def shown(self) -> list[Shown]:
        """Return the blocks with their boxes, worked out once for many paintings."""
        where = self.geometry_now
        for day in self.days:
            if day not in self._shown:
                boxes = ((placed.block, where.rect(placed)) for placed in self._placed_on(day))
                self._shown[day] = [Shown(block, box) for block, box in boxes if box is not None]
        return [shown for day in self.days for shown in self._shown[day]]

    def box_of(self, key: int | None) -> QRectF | None:
        """Return where a visit is painted; None as a key is the one being entered."""
        return next((box for block, box in self.shown() if block.key == key), None)

    def block_at(self, point: QPointF) -> Block | None:
        return next((block for block, box in self.shown() if box.contains(point)), None)

    def slot_at(self, point: QPointF) -> Slot | None:
        return self.slot_between(point, point)

    def slot_between(self, start: QPointF, point: QPointF) -> Slot | None:
        """Return the time from one point to the other of the same day; a mere click means an hour."""
        if not self.days or start.x() < GUTTER:
            return None
        where = self.geometry_now
        first, last = sorted((where.moment(start, QUARTER), where.moment(QPointF(start.x(), point.y()), QUARTER)))
        marked = int((last - first).total_seconds() // 60)
        slot = Block(None, "", first, marked + QUARTER if marked else HOUR, (), frozenset())
        box = where.rect(Placed(slot, 0, 1))
        return Slot(slot.start, slot.minutes, None, box) if box else None

    def shifted(self, block: Block, across: int, down: int) -> Block | None:
        """Return the visit on the next day shown, or a quarter of an hour later."""
        if not across:
            return block.at(block.start + timedelta(minutes=down * QUARTER))
        at = self.days.index(block.start.date()) + across if block.start.date() in self.days else -1
        return days_later(block, (self.days[at] - block.start.date()).days if 0 <= at < len(self.days) else across)

    def is_edge(self, block: Block, point: QPointF) -> bool:
        box = self.box_of(block.key)
        return box is not None and point.y() > box.bottom() - EDGE

    def dragged(self, block: Block, start: QPointF, point: QPointF) -> Block | None:
        where = self.geometry_now
        return block.at(where.moment(point) - (where.moment(start) - block.start))

    def dragged_end(self, block: Block, point: QPointF) -> Block:
        end = self.geometry_now.moment(point) + timedelta(minutes=STEP)
        end = datetime.combine(block.start.date(), end.time())
        return block.at(block.start, max(int((end - block.start).total_seconds() // 60), QUARTER))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.days:
            return
        painter, where, seen = QPainter(self), self.geometry_now, QRectF(event.rect())
        painter.fillRect(seen, color("panel"))
        paint_ground(painter, where, self.off_days, self.hours, self.now.date() if self.now else None)
        paint_away(painter, where, self.away)
        clash = self.clash[0] if self.clash else None
        for block, box in self.shown():
            if box.intersects(seen):
                self._paint_block(painter, block, box, clash)
        paint_now(painter, where, self.now)
        if self.clash:
            paint_clash_line(painter, self.box_of(None), self.box_of(clash), self.clash[1])

    def _paint_block(self, painter: QPainter, block: Block, box: QRectF, clash: int | None) -> None:
        stored = block.key is not None
        chosen, clashes = stored and block.key == self.selected, stored and block.key == clash
        self._pictures.draw(
            painter, box, (block, chosen, clashes), lambda brush, room: paint_block(brush, room, block, chosen, clashes)
        )
