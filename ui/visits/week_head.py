"""The heads of the days and the row above the hours: what falls due, and who is away."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from ui.calendar_words import weekday
from ui.kit.icons import icon, paint_icon
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.theme import THEME, scaled
from ui.visits.day_notes import DayNote, Notes

HEAD, NOTES = 48, 28
TODAY = 26


class WeekHead(QWidget):
    """Weekday, day and number of visits; below, the notes of that day (the first one in full, a click shows all).

    `view` is the calendar below, whose columns begin after `side` pixels; `followed(note)` when a note is clicked,
    `day_wanted(date)` when a day is.
    """

    followed = Signal(object)
    day_wanted = Signal(object)

    def __init__(self, view: QWidget, side: int) -> None:
        super().__init__()
        self._view, self._side = view, side
        view.installEventFilter(self)
        self._days: Sequence[date] = ()
        self._today: date | None = None
        self._counts: Mapping[date, int] = {}
        self._notes: Notes = {}
        self.setMouseTracking(True)
        THEME.changed.connect(self._fit)
        self._fit()

    def show_days(self, days: Sequence[date], today: date, counts: Mapping[date, int], notes: Notes) -> None:
        """Show other days."""
        self._days, self._today, self._counts, self._notes = days, today, counts, notes
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Columns are those of the view below, which a scroll bar may narrow."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False

    def event(self, event: QEvent) -> bool:
        """Notes that have no room are told when pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "\n".join(note.text for note in self._of(day)), self)
            return True
        return super().event(event)

    def _of(self, day: date | None) -> Sequence[DayNote]:
        return self._notes.get(day, ()) if day else ()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEAD) + scaled(NOTES))

    def _width(self) -> float:
        return (self._view.width() - self._side) / max(len(self._days), 1)

    def _day_at(self, point: QPointF) -> date | None:
        at = int((point.x() - self._side) // self._width())
        return self._days[at] if 0 <= at < len(self._days) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        presses = day and (event.position().y() < scaled(HEAD) or self._of(day))
        self.setCursor(Qt.CursorShape.PointingHandCursor if presses else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day and event.position().y() < scaled(HEAD):
            self.day_wanted.emit(day)
        elif notes := self._of(day):
            self._offer(notes, event.globalPosition().toPoint())

    def _offer(self, notes: Sequence[DayNote], place: QPoint) -> None:
        if len(notes) == 1:
            self.followed.emit(notes[0])
            return
        menu = QMenu(self)
        for note in notes:
            menu.addAction(icon(note.icon, "text-2"), note.text, lambda note=note: self.followed.emit(note))
        menu.popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        head = scaled(HEAD)
        width = self._width()
        painter.setPen(pen("border"))
        painter.drawLine(0, head, self.width(), head)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for at, day in enumerate(self._days):
            left = self._side + at * width
            painter.setPen(pen("border"))
            painter.drawLine(int(left), 0, int(left), self.height())
            self._paint_head(painter, QRectF(left + 9, 0, width - 18, head), day)
            self._paint_notes(painter, QRectF(left + 5, head + 5, width - 10, self.height() - head - 10), day)

    def _paint_head(self, painter: QPainter, room: QRectF, day: date) -> None:
        today = day == self._today
        used = text_line(
            painter, room, weekday(day), "accent-text" if today else "text-2", "strong" if today else "body"
        )
        number = str(day.day)
        left = room.left() + used + 8
        if today:
            side = scaled(TODAY)
            disc = QRectF(left, room.center().y() - side / 2, side, side)
            rounded_box(painter, disc, side / 2, "accent")
            text_line(painter, disc, number, "on-accent", "heading", Qt.AlignmentFlag.AlignHCenter)
        else:
            text_line(painter, QRectF(left, room.top(), 40, room.height()), number, "text", "heading")
        count = self._counts.get(day, 0)
        if count:
            text = self.tr("{count} 家").format(count=count)
            text_line(painter, room, text, "text-3", "caption", Qt.AlignmentFlag.AlignRight)

    def _paint_notes(self, painter: QPainter, room: QRectF, day: date) -> None:
        notes = self._of(day)
        if not notes:
            return
        first, more = notes[0], len(notes) - 1
        rounded_box(painter, room, 4, "hover")
        paint_icon(painter, QRectF(room.left() + 6, room.center().y() - 6, 12, 12), first.icon, "text-2")
        rest = room.adjusted(22, 0, -4, 0)
        if more:
            count = f"+{more}"
            text_line(painter, rest, count, "accent-text", "caption-strong", Qt.AlignmentFlag.AlignRight)
            rest = rest.adjusted(0, 0, -text_width(count, "caption-strong") - 6, 0)
        text_line(painter, rest, first.text, "text-2", "caption")
