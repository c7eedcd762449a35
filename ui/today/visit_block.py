"""One visit on the timeline: opened by double click or Enter, dragged to another time, recorded once it is over."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button, link, primary
from ui.kit.theme import line_height
from ui.today.day_geometry import DayGeometry
from ui.today.day_visits import DayVisit
from ui.today.opened_part import OpenedPart
from ui.today.paint_visit import full_words, paint_visit

LOWER_EDGE = 6
"""Pixels at the bottom where dragging changes the length."""
DRAG_STARTS = 4
SHORTEST = 10
"""Minutes a visit may be dragged down to."""


class VisitBlock(OpenedPart):
    """Shows one visit; `moved(key, start, minutes)` after dragging, `record_wanted(key, promises)` and
    `preparation_wanted(key)` by its buttons.
    """

    moved = Signal(object, object, int)
    record_wanted = Signal(object, bool)
    preparation_wanted = Signal(object)

    def __init__(self, parent: QWidget, entry: DayVisit, movable: bool) -> None:
        super().__init__(entry.visit.id, parent)
        self.entry, self._movable = entry, movable
        self._grip: tuple[QPointF, bool] | None = None
        self._dragged: tuple[datetime, int] | None = None
        self.geometry_of_day: DayGeometry | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(full_words(entry))
        self.setToolTip(full_words(entry).replace(" · ", "\n"))
        self.record_button: Button | None = None
        self.quiet_button: Button | None = None
        if entry.state in ("to_record", "done"):
            self._offer_record()
        elif not entry.over:
            self._offer_preparation()

    def _offer_record(self) -> None:
        self.record_button = primary(self.tr("写拜访记录"), measure="tiny")
        self.quiet_button = link(self.tr("记承诺"), measure="tiny")
        for button in (self.quiet_button, self.record_button):
            button.setParent(self)
            button.setAccessibleName(f"{button.text()} {self.entry.block.title}")
        key = self.entry.visit.id
        self.quiet_button.clicked.connect(lambda: self.record_wanted.emit(key, True))
        self.record_button.clicked.connect(lambda: self.record_wanted.emit(key, False))

    def _offer_preparation(self) -> None:
        words = self.tr("预案") if self.entry.is_prepared else self.tr("做预案")
        self.quiet_button = link(words, measure="tiny")
        self.quiet_button.setParent(self)
        self.quiet_button.setAccessibleName(f"{self.quiet_button.text()} {self.entry.block.title}")
        self.quiet_button.clicked.connect(lambda: self.preparation_wanted.emit(self.entry.visit.id))

    @property
    def _has_room(self) -> bool:
        """Say whether there is a second line for the buttons."""
        return self.height() >= 2 * line_height() + 14

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - 8
        for button in self._buttons():
            button.adjustSize()
            left -= button.width() + 2
            button.move(left + 2, self.height() - button.height() - 9 if self._has_room else 3)
        if self.quiet_button:
            self.quiet_button.setVisible(self._has_room)

    def _buttons(self) -> list[Button]:
        """Return the buttons there are, the rightmost first."""
        return [button for button in (self.record_button, self.quiet_button) if button]

    def _room_right(self) -> int:
        shown = [button for button in self._buttons() if self._has_room or button is self.record_button]
        return sum(button.width() for button in shown) + 8 * bool(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(0, 0.5, 0, -0.5)
        paint_visit(QPainter(self), box, self.entry, self._dragged is not None, self._room_right())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._movable and event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition(), event.position().y() > self.height() - LOWER_EDGE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            at_edge = self._movable and event.position().y() > self.height() - LOWER_EDGE
            self.setCursor(Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.PointingHandCursor)
            return
        start, stretches = self._grip
        distance = event.globalPosition().y() - start.y()
        if self._dragged or abs(distance) >= DRAG_STARTS:
            self._drag_by(distance, stretches)

    def _drag_by(self, distance: float, stretches: bool) -> None:
        day, block = self.geometry_of_day, self.entry.block
        step = day.minutes_of(distance)
        if stretches:
            self._dragged = block.start, max(block.minutes + step, SHORTEST)
        else:
            self._dragged = block.start + timedelta(minutes=step), block.minutes
        start, minutes = self._dragged
        self.setGeometry(self.x(), round(day.y(start)), self.width(), round(minutes * day.minute))
        self.raise_()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._grip, self._dragged = self._dragged, None, None
        if dragged and dragged != (self.entry.block.start, self.entry.block.minutes):
            self.moved.emit(self.entry.visit.id, *dragged)
