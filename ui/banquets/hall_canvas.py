"""The hall as one works in it: selection by mouse and keys, people and tables dragged."""

from functools import reduce

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.banquets.hall_items import SeatItem, TableItem
from ui.banquets.hall_outline import PillarItem
from ui.banquets.hall_scene import HallScene
from ui.banquets.hall_steps import beside, first_spot
from ui.banquets.seated_hall import SeatedHall, Spot
from ui.banquets.zoom_view import ZoomView
from ui.kit.theme import scaled

ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
COMMANDS = {
    Qt.Key.Key_A: "arrange",
    Qt.Key.Key_L: "lock",
    Qt.Key.Key_X: "swap",
    Qt.Key.Key_Delete: "unseat",
    Qt.Key.Key_Backspace: "unseat",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
}


class HallCanvas(ZoomView):
    """Shows a `HallScene`.

    `commanded(name)` by key: arrange, lock, swap, unseat, open. Somebody's being dragged is told by
    `drag_began(guests, place)`, `dragged`, `dropped` and `drag_cancelled`; places are global.
    """

    commanded = Signal(str)
    seat_clicked = Signal(object)
    seat_opened = Signal(object)
    table_opened = Signal(object)
    table_moved = Signal(object, float, float)
    pillar_moved = Signal(object, float, float)
    drag_began = Signal(list, QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hall_scene = HallScene()
        self.hall_scene.setParent(self)
        self.setScene(self.hall_scene)
        self.may_arrange = True
        self._pressed: QPointF | None = None
        self._table: TableItem | PillarItem | None = None
        self._drags = False
        self.setAccessibleName(self.tr("宴会厅座位图"))
        self.hall_scene.selection_changed.connect(self._describe)

    def show_hall(self, hall: SeatedHall) -> None:
        """Show a banquet as it was just read; the part of the hall looked at stays."""
        self.hall_scene.show_hall(hall)
        self._describe()
        if self._fits:
            self.show_all()

    def show_spots(self, spots: list[Spot]) -> None:
        """Zoom to some seats, with the whole of their tables."""
        items = [self.hall_scene.tables[table] for table in {table for table, _ in spots}]
        if items:
            boxes = [item.extent().translated(item.pos()) for item in items]
            self.show_box(reduce(QRectF.united, boxes))

    def spot_at(self, place: QPoint) -> tuple[int, int | None] | None:
        """Return table and seat at a global place; the seat is None over the table itself."""
        at = self.viewport().mapFromGlobal(place)
        if not self.viewport().rect().contains(at):
            return None
        seat, table = self._under(QPointF(at))
        if seat is not None:
            return seat.spot
        return (table.key, None) if table else None

    def _under(self, place: QPointF) -> tuple[SeatItem | None, TableItem | None]:
        at = self.mapToScene(place.toPoint())
        return self.hall_scene.seat_at(at), self.hall_scene.table_at(at)

    def _describe(self) -> None:
        scene, text = self.hall_scene, ""
        if scene.selected and scene.hall is not None:
            table, seat = scene.selected[-1]
            text = self.tr("{table} 号桌 {seat} 座 {name}").format(
                table=scene.hall.layout.number[table],
                seat=scene.hall.layout.label(table, seat),
                name=scene.seats[table, seat].look.text,
            )
        self.setAccessibleDescription(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self.starts_panning(event) and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            seat, _ = self._under(event.position())
            place = self.mapToScene(event.position().toPoint())
            self._table = None if seat else self.hall_scene.thing_at(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.pans(event):
            return
        if self._pressed is None:
            seat, _ = self._under(event.position())
            self.hall_scene.mark("hovered", [seat.spot] if seat else [])
        elif self._drags or self._far(event.position()):
            self._drag(event)

    def _far(self, place: QPointF) -> bool:
        return (place - self._pressed).manhattanLength() >= QApplication.startDragDistance() and self.may_arrange

    def _drag(self, event: QMouseEvent) -> None:
        if self._table is not None:
            self._drags = True
            place = self.mapToScene(event.position().toPoint())
            self._table.setPos(max(0.0, place.x()), max(0.0, place.y()))
            self.hall_scene.renumber()
        elif self._drags or self._takes_guest():
            self.dragged.emit(event.globalPosition().toPoint())

    def _takes_guest(self) -> bool:
        """Begin to drag whoever sits where the mouse was pressed."""
        seat, _ = self._under(self._pressed)
        if seat is None or seat.guest is None:
            return False
        self._drags = True
        self.hall_scene.mark("dragged", [seat.spot])
        self.drag_began.emit([seat.guest], self.viewport().mapToGlobal(self._pressed.toPoint()))
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drags, table = self._pressed, self._drags, self._table
        self._pressed, self._drags, self._table = None, False, None
        if self.ends_panning() or pressed is None:
            return
        if drags and table is not None:
            moved = self.table_moved if isinstance(table, TableItem) else self.pillar_moved
            moved.emit(table.key, *table.metres())
        elif drags:
            self.hall_scene.mark("dragged", [])
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            self._click(event)

    def _click(self, event: QMouseEvent) -> None:
        seat, table = self._under(event.position())
        if seat is None:
            self.hall_scene.select(table=table.key if table else None)
            return
        more = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        kept = [spot for spot in self.hall_scene.selected if spot != seat.spot] if more else []
        self.hall_scene.select([*kept, seat.spot])
        self.seat_clicked.emit(seat.spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        seat, table = self._under(event.position())
        if seat is not None:
            self.seat_opened.emit(seat.spot)
        elif table is not None:
            self.table_opened.emit(table.key)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self.hall_scene.mark("hovered", [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in ARROWS:
            self._step(*ARROWS[key])
        elif key in COMMANDS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commanded.emit(COMMANDS[key])
        elif key == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        """Esc ends a drag where it began, else takes the selection away."""
        drags, table = self._drags, self._table
        self._pressed, self._drags, self._table = None, False, None
        if not drags:
            self.hall_scene.select()
        elif table is not None:
            self.hall_scene.show_hall(self.hall_scene.hall)
        else:
            self.hall_scene.mark("dragged", [])
            self.drag_cancelled.emit()

    def _step(self, across: int, down: int) -> None:
        """Go to the next seat round the table, or to the next table."""
        scene = self.hall_scene
        if scene.hall is None or not scene.seats:
            return
        spot = beside(scene.hall, scene.selected[-1], across, down) if scene.selected else first_spot(scene.hall)
        scene.select([spot])
        self.ensureVisible(scene.seats[spot].sceneBoundingRect(), scaled(40), scaled(40))
