"""Where the stops of a route lie on the screen: on one line, or on several of about equal length."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

PER_LINE = 7
LINE_HEIGHT = 112
MARGIN = 52
AXIS = 38
"""Pixels from the top of a line of stops down to the line itself, times above it, names below."""
NARROWEST = 84


@dataclass(frozen=True, slots=True)
class RouteGeometry:
    """`count` stops on a widget `width` px wide; `scale` is the factor of the font size."""

    count: int
    width: float
    scale: float = 1.0

    @property
    def per_line(self) -> int:
        """Return how many stops stand on one line."""
        room = max(int((self.width - 2 * self.margin) // (NARROWEST * self.scale)) + 1, 2)
        lines = -(-self.count // min(PER_LINE, room)) or 1
        return max(-(-self.count // lines), 1)

    @property
    def lines(self) -> int:
        """Return how many lines there are."""
        return max(-(-self.count // self.per_line), 1)

    @property
    def margin(self) -> float:
        """Return the room left of the first stop."""
        return MARGIN * self.scale

    @property
    def line_height(self) -> float:
        """Return the height of a line of stops."""
        return LINE_HEIGHT * self.scale

    @property
    def pitch(self) -> float:
        """Return the distance of two stops."""
        return (self.width - 2 * self.margin) / max(self.per_line - 1, 1)

    @property
    def height(self) -> int:
        """Return the height of the whole route."""
        return round(self.lines * self.line_height)

    def centre(self, place: int) -> QPointF:
        """Return where the mark of a stop is."""
        line, at = divmod(place, self.per_line)
        return QPointF(self.margin + at * self.pitch, line * self.line_height + AXIS * self.scale)

    def cell(self, place: int) -> QRectF:
        """Return the room of a stop, to be clicked and to be written into."""
        middle, room = self.centre(place), min(self.pitch, 150 * self.scale)
        top = middle.y() - AXIS * self.scale
        return QRectF(middle.x() - room / 2, top, room, self.line_height)

    def stop_at(self, point: QPointF) -> int | None:
        """Return the stop at a point."""
        return next((place for place in range(self.count) if self.cell(place).contains(point)), None)

    def nearest(self, point: QPointF) -> int:
        """Return the place a stop dropped at a point would take."""
        return min(range(self.count), key=lambda place: (self.centre(place) - point).manhattanLength())
