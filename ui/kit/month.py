"""A month to pick a day from: weeks from Monday, today ringed, the chosen day filled; arrows and PgUp/PgDn."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.kit.icons import paint_icon
from ui.kit.painting import CENTRE, rounded_box, text_line
from ui.kit.theme import scaled

CELL, HEAD, EDGE, WEEKS = 32, 36, 8, 6
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
MONTH_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Month(QWidget):
    """`picked(date)` by click or Enter."""

    picked = Signal(object)

    def __init__(self, day: date | None = None, today: date | None = None) -> None:
        super().__init__()
        self._today = today or date.today()
        self._day = day or self._today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._name()

    def day(self) -> date:
        """Return the day marked at present."""
        return self._day

    def sizeHint(self) -> QSize:
        cell = scaled(CELL)
        return QSize(7 * cell + 2 * EDGE, scaled(HEAD) + (WEEKS + 1) * cell + EDGE)

    def _go(self, day: date) -> None:
        self._day = day
        self._name()
        self.update()

    def _go_months(self, months: int) -> None:
        first = self._day.replace(day=1)
        for _ in range(abs(months)):
            first = (first + timedelta(days=31 if months > 0 else -1)).replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self._go(min(last, first + timedelta(days=self._day.day - 1)))

    def _name(self) -> None:
        self.setAccessibleName(self._day.isoformat())

    def _first_shown(self) -> date:
        first = self._day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _cell(self, row: int, column: int) -> QRect:
        side = scaled(CELL)
        return QRect(EDGE + column * side, scaled(HEAD) + row * side, side, side)

    def _arrows(self) -> tuple[QRect, QRect]:
        side = scaled(HEAD)
        return QRect(EDGE, 0, side, side), QRect(self.width() - EDGE - side, 0, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        for arrow, months in zip(self._arrows(), (-1, 1)):
            if arrow.contains(place):
                self._go_months(months)
                return
        day = self._day_at(place)
        if day is not None:
            self._go(day)
            self.picked.emit(day)

    def _day_at(self, place: QPoint) -> date | None:
        for number in range(WEEKS * 7):
            if self._cell(1 + number // 7, number % 7).contains(place):
                return self._first_shown() + timedelta(days=number)
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._go_months(-1 if event.angleDelta().y() > 0 else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self._go(self._day + timedelta(days=STEPS[event.key()]))
        elif event.key() in MONTH_STEPS:
            self._go_months(MONTH_STEPS[event.key()])
        elif event.key() in TAKE:
            self.picked.emit(self._day)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        month = QLocale().standaloneMonthName(self._day.month, QLocale.FormatType.ShortFormat)
        title = self.tr("{year}年{month}").format(year=self._day.year, month=month)
        text_line(painter, QRect(0, 0, self.width(), scaled(HEAD)), title, "text", "strong", CENTRE)
        for arrow, name in zip(self._arrows(), ("ph.caret-left", "ph.caret-right")):
            paint_icon(painter, QRect(arrow.center() - QPoint(7, 7), QSize(14, 14)), name, "text-2")
        for column in range(7):
            name = QLocale().standaloneDayName(column + 1, QLocale.FormatType.NarrowFormat)
            text_line(painter, self._cell(0, column), name, "text-3", "caption", CENTRE)
        for number in range(WEEKS * 7):
            day = self._first_shown() + timedelta(days=number)
            self._paint_day(painter, self._cell(1 + number // 7, number % 7).adjusted(2, 2, -2, -2), day)

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        chosen = day == self._day
        if chosen:
            rounded_box(painter, cell, 6, "accent")
        elif day == self._today:
            rounded_box(painter, cell, 6, None, "accent")
        plain = "text" if day.month == self._day.month else "text-3"
        text_line(painter, cell, str(day.day), "on-accent" if chosen else plain, "strong" if chosen else "body", CENTRE)
