"""The tables that stand in the hall, and their seats."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from rules.seating.model import Edge, Shape
from ui.banquets.hall_drawing import SeatLook, draw_seat, words
from ui.banquets.hall_measures import PER_METRE, ROLE_WIDTH, places_of, seat_box
from ui.kit.painting import pen, rounded_box
from ui.kit.theme import color

LEANING = {-1: Qt.AlignmentFlag.AlignRight, 0: Qt.AlignmentFlag.AlignHCenter, 1: Qt.AlignmentFlag.AlignLeft}
FRAME = 7


class SeatItem(QGraphicsItem):
    """One seat; `guest` is the key of whoever sits there, `role` the words beside it."""

    def __init__(self, parent: "TableItem", seat: int) -> None:
        super().__init__(parent)
        self.table, self.seat = parent.key, seat
        self.guest: int | None = None
        self.look = SeatLook()
        self.role, self._role_box = "", parent.places.roles[seat]
        self.setPos(parent.places.seats[seat])
        self.setZValue(1)

    @property
    def spot(self) -> tuple[int, int]:
        """Key of the table and number of the seat."""
        return self.table, self.seat

    def mark(self, **marks: bool) -> None:
        """Set marks of the look, for example `selected=True`."""
        for name, value in marks.items():
            setattr(self.look, name, value)
        self.update()

    def boundingRect(self) -> QRectF:
        box = seat_box().adjusted(-3, -9, 9, 3)
        return box.united(self._role_box[0]) if self.role else box

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(seat_box(), 4, 4)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        draw_seat(painter, self.look)
        if self.role:
            box, lean = self._role_box
            words(painter, box, self.role, self.look.side or "text-2", 12, bold=True, align=LEANING[lean])


class TableItem(QGraphicsItem):
    """A table of key `key` at its place in the hall, with its seats as children."""

    def __init__(self, key: int, seats: int, is_main: bool, shape: Shape, facing: Edge, place: QPointF) -> None:
        super().__init__()
        self.key, self.seats, self.is_main = key, seats, is_main
        self.places = places_of(shape, seats, is_main, facing)
        self.number, self.name = 0, ""
        self.labels: list[str] = []
        self.selected = False
        self.setPos(place)
        self.seat_items = [SeatItem(self, seat) for seat in range(seats)]

    def metres(self) -> tuple[float, float]:
        """Return the middle in metres from the hall's upper left corner."""
        return round(self.pos().x() / PER_METRE, 2), round(self.pos().y() / PER_METRE, 2)

    def set_number(self, number: int) -> None:
        """Show another number, as while a table is dragged."""
        self.number = number
        self.update()

    def set_selected(self, selected: bool) -> None:
        """Frame the table or not; the frame lies below the seats of other tables."""
        self.selected = selected
        self.setZValue(-1 if selected else 0)
        self.update()

    def extent(self) -> QRectF:
        """Return what table and seats cover, seen from the table's middle."""
        box = self.places.box
        return box.adjusted(-ROLE_WIDTH / 2, -20, ROLE_WIDTH / 2, 20) if self.is_main else box

    def boundingRect(self) -> QRectF:
        return self.places.box.adjusted(-FRAME - 2, -FRAME - 2, FRAME + 2, FRAME + 2)

    def shape(self) -> QPainterPath:
        return self._board()

    def _board(self) -> QPainterPath:
        path, hollow = QPainterPath(), QPainterPath()
        path.addRoundedRect(self.places.board, self.places.rounding, self.places.rounding)
        hollow.addRect(self.places.hollow)
        return path.subtracted(hollow) if not self.places.hollow.isEmpty() else path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.selected:
            self._paint_frame(painter)
        strong = self.selected or self.is_main
        painter.setBrush(color("panel"))
        painter.setPen(pen("accent" if strong else "border-strong", 2.0 if strong else 1.5))
        painter.drawPath(self._board())
        for label, middle in zip(self.labels, self.places.numbers):
            box = QRectF(middle.x() - 12, middle.y() - 8, 24, 16)
            first = not label.isdigit()
            words(painter, box, label, "text" if first else "text-3", 12 if first else 11, bold=first)
        painter.translate(self.places.middle)
        self._paint_number(painter)
        painter.translate(-self.places.middle)

    def _paint_number(self, painter: QPainter) -> None:
        size = 28 if self.is_main else 22
        down = 5 if self.is_main else 4
        words(painter, QRectF(-40, -size / 2 - down - 5, 80, size), str(self.number), "text", size, bold=True)
        inner = self.places.inner
        words(painter, QRectF(-inner / 2, size / 2 - down, inner, 16), self.name, "text-2", 11)

    def _paint_frame(self, painter: QPainter) -> None:
        frame = self.places.box.adjusted(-FRAME, -FRAME, FRAME, FRAME)
        fill = QColor(color("accent"))
        fill.setAlphaF(0.05)
        rounded_box(painter, frame, 10, fill, "accent", 1.5, Qt.PenStyle.DashLine)
