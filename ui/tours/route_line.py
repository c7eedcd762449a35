"""The painted route of a tour: a line of stops with times, to be chosen, dragged and shortened."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.tour_stop import TourStop
from ui.kit.focus_ring import ShowsFocus
from ui.kit.painting import CENTRE, pen, rounded_box, text_line
from ui.kit.theme import THEME, color
from ui.tours.route_geometry import RouteGeometry

DRAG_STARTS = 6
MARK, PLAIN = 11, 7
STEP = 5


class RouteLine(ShowsFocus, QWidget):
    """Shows stops. `chosen(place)`; `moved(from, to)` by drag or Ctrl+arrows; `stretched(place, minutes)` by + and −;
    `removed(place)` by Delete. A read-only route can be looked at only.
    """

    chosen = Signal(int)
    moved = Signal(int, int)
    stretched = Signal(int, int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.stops: list[TourStop] = []
        self.wrong: frozenset[str] = frozenset()
        self.current = -1
        self.read_only = False
        self._grip: tuple[int, QPointF] | None = None
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.changed.connect(self._fit)

    def show_stops(self, stops: Sequence[TourStop], wrong: Collection[str], read_only: bool) -> None:
        """Show a route; `wrong` names the areas where something speaks against it."""
        self.stops, self.wrong, self.read_only = list(stops), frozenset(wrong), read_only
        self.current = min(self.current, len(self.stops) - 1)
        words = " · ".join(f"{stop.arrive:%H:%M} {stop.area.name}" for stop in self.stops)
        self.setAccessibleName(self.tr("参观路线：{stops}").format(stops=words))
        self._fit()

    def choose(self, place: int) -> None:
        """Mark a stop as the current one and tell so."""
        if 0 <= place < len(self.stops):
            self.current = place
            self.chosen.emit(place)
            self.update()

    @property
    def places(self) -> RouteGeometry:
        """Return where everything lies."""
        return RouteGeometry(len(self.stops), self.width(), THEME.scale)

    def _fit(self) -> None:
        self.setFixedHeight(self.places.height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, self.places.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.places.height != self.height():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, where = QPainter(self), self.places
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.current >= 0 and not self.read_only:
            rounded_box(painter, where.cell(self.current).adjusted(3, 4, -3, -4), 6, "selected")
        self._paint_lines(painter, where)
        for place in range(len(self.stops)):
            self._paint_stop(painter, where, place)
        if self._grip and self._held is not None:
            self._paint_held(painter, where)

    def _paint_lines(self, painter: QPainter, where: RouteGeometry) -> None:
        painter.setPen(pen("text-2", 2))
        for first in range(0, len(self.stops), where.per_line):
            last = min(first + where.per_line, len(self.stops)) - 1
            painter.drawLine(where.centre(first), where.centre(last))

    def _paint_stop(self, painter: QPainter, where: RouteGeometry, place: int) -> None:
        stop, cell, middle = self.stops[place], where.cell(place), where.centre(place)
        token = "danger" if stop.area.name in self.wrong or stop.area.closed else "text"
        self._paint_mark(painter, middle, stop, token)
        scale = THEME.scale
        time = QRectF(cell.left(), cell.top() + 6 * scale, cell.width(), 18 * scale)
        text_line(painter, time, f"{stop.arrive:%H:%M}", "text-2", "caption", CENTRE)
        name = QRectF(cell.left() + 4, middle.y() + 16 * scale, cell.width() - 8, 20 * scale)
        text_line(painter, name, stop.area.name, token, "strong", CENTRE)
        note = name.translated(0, 20 * scale)
        words = stop.note or self.tr("{minutes} 分钟").format(minutes=stop.minutes)
        text_line(painter, note, words, "text-3", "caption", CENTRE)

    def _paint_mark(self, painter: QPainter, middle: QPointF, stop: TourStop, token: str) -> None:
        if stop.area.notes or stop.area.closed:
            reach = MARK * THEME.scale
            box = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
            rounded_box(painter, box, reach, token)
            text_line(painter, box, "×" if stop.area.closed else "!", "panel", "strong", CENTRE)
            return
        reach = PLAIN * THEME.scale
        painter.setPen(pen(token, 2))
        painter.setBrush(color("panel"))
        painter.drawEllipse(middle, reach, reach)

    def _paint_held(self, painter: QPainter, where: RouteGeometry) -> None:
        """Draw the stop in hand, and a bar where it would be put down."""
        place, target = self._grip[0], where.nearest(self._held)
        cell = where.cell(target)
        edge = cell.right() if target > place else cell.left()
        if target != place:
            painter.fillRect(QRectF(edge - 1.5, cell.top() + 8, 3, cell.height() - 16), color("accent"))
        box = QRectF(self._held.x() - 44, self._held.y() - 14, 88, 28)
        rounded_box(painter, box, 6, "panel", "accent", 2)
        text_line(painter, box.adjusted(8, 0, -8, 0), self.stops[place].area.name, "text", "strong", CENTRE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.places.stop_at(event.position())
        if place is not None:
            self.choose(place)
            if not self.read_only:
                self._grip = (place, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip and (self._held or (event.position() - self._grip[1]).manhattanLength() > DRAG_STARTS):
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, held = self._grip, self._held
        self._drop()
        if grip and held is not None:
            self._move(grip[0], self.places.nearest(held))

    def _drop(self) -> None:
        self._grip = self._held = None
        self.unsetCursor()
        self.update()

    def _move(self, place: int, target: int) -> None:
        if place != target and 0 <= target < len(self.stops):
            self.current = target
            self.moved.emit(place, target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._grip:
            self._drop()
        elif not self._by_key(event):
            super().keyPressEvent(event)

    def _by_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; say whether it stands for anything."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        longer = {"+": STEP, "=": STEP, "-": -STEP}.get(event.text(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.read_only:
            self._move(self.current, self.current + step)
        elif step:
            self.choose(self.current + step if self.current >= 0 else 0)
        elif self.current < 0 or self.read_only:
            return False
        elif longer:
            self.stretched.emit(self.current, max(self.stops[self.current].minutes + longer, STEP))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.current)
        else:
            return False
        return True
