"""Somebody on the way to a seat: the pill at the mouse, the line back to where the drag began, the seat below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.banquets.hall_canvas import HallCanvas
from ui.kit.painting import CENTRE, pen, rounded_box, text_line, text_width
from ui.kit.theme import scaled

PILL = 26
LEAN = -3.0
"""Degrees by which the pill leans while it is carried."""


class GuestDrag(QWidget):
    """Lies over the seating view and lets every click through.

    `landed(guests, table, seat)`; the seat is None where the group was let go over the table itself. `left(guests)`
    when let go outside every table.
    """

    landed = Signal(list, object, object)
    left = Signal(list)

    def __init__(self, parent: QWidget, canvas: HallCanvas) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._guests: list[int] = []
        self._text, self._side = "", "guest"
        self._origin, self._place = QPoint(), QPoint()
        self.hide()

    def begin(self, guests: Sequence[int], place: QPoint) -> None:
        """Take these guests up at a global place."""
        hall = self._canvas.hall_scene.hall
        self._guests = list(guests)
        first = hall.guests[self._guests[0]]
        many = self.tr("{name}等 {count} 人").format(name=first.name, count=len(guests))
        self._text, self._side = many if len(guests) > 1 else first.name, first.side
        self._origin = self._place = self.mapFromGlobal(place)
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def move_to(self, place: QPoint) -> None:
        """Carry them on; the seat or table below is marked."""
        if not self._guests:
            return
        self._place = self.mapFromGlobal(place)
        self._canvas.hall_scene.mark("target", self._aims(place))
        self.update()

    def _aims(self, place: QPoint) -> list[tuple[int, int]]:
        spot = self._canvas.spot_at(place)
        if spot is None:
            return []
        free = self._canvas.hall_scene.hall.free_seats(spot[0])
        if spot[1] is None or len(self._guests) > 1:
            first = [] if spot[1] is None or spot[1] not in free else [spot[1]]
            seats = [*first, *(seat for seat in free if seat not in first)]
            return [(spot[0], seat) for seat in seats[: len(self._guests)]]
        return [spot]

    def drop(self, place: QPoint) -> None:
        """Let them go."""
        guests, spot = self._guests, self._canvas.spot_at(place)
        self.cancel()
        if not guests:
            return
        if spot is None:
            self.left.emit(guests)
        else:
            self.landed.emit(guests, *spot)

    def cancel(self) -> None:
        """Put them back where they were."""
        self._guests = []
        self._canvas.hall_scene.mark("target", [])
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = max(scaled(62), text_width(self._text, "strong") + 24), scaled(PILL)
        start, end = QPointF(self._origin), QPointF(self._place.x() - width / 2, self._place.y())
        line = QPainterPath(start)
        line.cubicTo(QPointF(start.x(), end.y()), QPointF((start.x() + end.x()) / 2, end.y()), end)
        painter.setPen(pen("accent", 1.5, Qt.PenStyle.DashLine))
        painter.drawPath(line)
        painter.translate(self._place)
        painter.rotate(LEAN)
        box = QRectF(-width / 2, -height / 2, width, height)
        radius = 5 if self._side == "host" else height / 2
        rounded_box(painter, box, radius, "panel", "accent", 2)
        text_line(painter, box.adjusted(4, 0, -4, 0), self._text, self._side, "strong", CENTRE)
