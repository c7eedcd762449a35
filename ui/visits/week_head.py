"""The heads of the days and the row of deadlines above the hours."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.calendar_words import weekday
from ui.kit.icons import paint_icon
from ui.kit.painting import pen, rounded_box, text_line, text_width
from ui.kit.theme import THEME, scaled
from ui.visits.week_geometry import GUTTER

HEAD, DEADLINES = 48, 28
TODAY = 26


class WeekHead(QWidget):
    """Weekday, day and number of visits; below, what falls due that day (the first one in full)."""

    def __init__(self, grid: QWidget) -> None:
        super().__init__()
        self._grid = grid
        grid.installEventFilter(self)
        self._days: Sequence[date] = ()
        self._today: date | None = None
        self._counts: Mapping[date, int] = {}
        self._due: Mapping[date, Sequence[str]] = {}
        THEME.changed.connect(self._fit)
        self._fit()

    def show_days(
        self, days: Sequence[date], today: date, counts: Mapping[date, int], due: Mapping[date, Sequence[str]]
    ) -> None:
        """Show other days."""
        self._days, self._today, self._counts, self._due = days, today, counts, due
        self.setToolTip("\n".join(text for day in days for text in due.get(day, ())))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Columns are those of the hours below, which a scroll bar may narrow."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEAD) + scaled(DEADLINES))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        head = scaled(HEAD)
        width = (self._grid.width() - GUTTER) / len(self._days)
        painter.setPen(pen("border"))
        painter.drawLine(0, head, self.width(), head)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for at, day in enumerate(self._days):
            left = GUTTER + at * width
            painter.setPen(pen("border"))
            painter.drawLine(int(left), 0, int(left), self.height())
            self._paint_head(painter, QRectF(left + 9, 0, width - 18, head), day)
            self._paint_due(painter, QRectF(left + 5, head + 5, width - 10, self.height() - head - 10), day)

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

    def _paint_due(self, painter: QPainter, room: QRectF, day: date) -> None:
        due = self._due.get(day, ())
        if not due:
            return
        text = due[0] if len(due) == 1 else self.tr("{first} 等 {count} 件").format(first=due[0], count=len(due))
        rounded_box(painter, room, 4, "hover")
        paint_icon(painter, QRectF(room.left() + 6, room.center().y() - 6, 12, 12), "ph.timer", "text-2")
        shown = QRectF(
            room.left() + 22, room.top(), min(text_width(text, "caption") + 2, room.width() - 26), room.height()
        )
        text_line(painter, shown, text, "text-2", "caption")
