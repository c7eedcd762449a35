"""Where the minutes of a day lie on the timeline, in pixels."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

MINUTE = 1.2
"""Pixels per minute at the standard font size."""
TOP, BOTTOM = 10, 16
"""Pixels kept free above the first and below the last minute."""
STEP, QUARTER = 5, 15
"""Minutes to which a dragged visit and a click on empty time snap."""


@dataclass(frozen=True, slots=True)
class DayGeometry:
    """One `day` from the minute of the day `opens` to `closes`; `scale` is the font-size factor."""

    day: date
    opens: int
    closes: int
    scale: float = 1.0

    @property
    def minute(self) -> float:
        """Return the pixels of one minute."""
        return MINUTE * self.scale

    @property
    def height(self) -> int:
        """Return the height of the whole timeline."""
        return round((self.closes - self.opens) * self.minute) + TOP + BOTTOM

    def y(self, moment: datetime | time) -> float:
        """Return where a moment of the day lies."""
        return TOP + (moment.hour * 60 + moment.minute - self.opens) * self.minute

    def moment(self, y: float, step: int = QUARTER) -> datetime:
        """Return the moment at a height, snapped down to `step` minutes and kept within what is shown."""
        minutes = self.opens + (y - TOP) / self.minute
        minutes = min(max(minutes, self.opens), self.closes - step)
        return datetime.combine(self.day, time()) + timedelta(minutes=int(minutes // step * step))

    def minutes_of(self, pixels: float) -> int:
        """Return a dragged distance in minutes, to the nearest step."""
        return round(pixels / self.minute / STEP) * STEP
