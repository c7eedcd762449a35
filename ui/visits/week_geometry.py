"""Where days and minutes lie on the calendar, in pixels."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF

from ui.visits.blocks import Placed

GUTTER = 52
HOUR = 65.5
STEP = 5
"""Minutes to which a dragged visit snaps."""
GAP = 3


@dataclass(frozen=True, slots=True)
class Geometry:
    """`days` side by side in `width` pixels, from hour `opens` to hour `closes`; `scale` is the font-size factor."""

    days: tuple[date, ...]
    width: float
    opens: int
    closes: int
    scale: float = 1.0

    @property
    def height(self) -> int:
        """Return the height of a day in pixels."""
        return round((self.closes - self.opens) * HOUR * self.scale)

    @property
    def day_width(self) -> float:
        """Return the width of a day in pixels."""
        return (self.width - GUTTER) / len(self.days)

    def left(self, at: int) -> float:
        """Return where the day number `at` begins."""
        return GUTTER + at * self.day_width

    def top(self, moment: time) -> float:
        """Return the height of a time of day."""
        return ((moment.hour - self.opens) * 60 + moment.minute) * HOUR * self.scale / 60

    def rect(self, placed: Placed) -> QRectF | None:
        """Return the box of a block, or None where its day is not shown."""
        block = placed.block
        if block.start.date() not in self.days:
            return None
        left = self.left(self.days.index(block.start.date())) + GAP
        room = (self.day_width - 2 * GAP) / placed.lanes
        height = max(block.minutes * HOUR * self.scale / 60, 20)
        gap = 2 if placed.lanes > 1 else 0
        return QRectF(left + placed.lane * room, self.top(block.start.time()), room - gap, height - 1)

    def moment(self, point: QPointF, step: int = STEP) -> datetime:
        """Return the day and time at a point, snapped down to `step` minutes and kept within the calendar."""
        at = min(max(int((point.x() - GUTTER) / self.day_width), 0), len(self.days) - 1)
        minutes = self.opens * 60 + point.y() / (HOUR * self.scale) * 60
        minutes = min(max(minutes, self.opens * 60), self.closes * 60 - step)
        return datetime.combine(self.days[at], time()) + timedelta(minutes=int(minutes // step * step))
