"""For those who do not go out themselves: everybody's visits of the day, in order of time."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.kit.avatar import paint_avatar
from ui.kit.chips import chip_width, paint_chip
from ui.kit.painting import pen, text_line
from ui.kit.theme import THEME, color, line_height, scaled
from ui.today.day_visits import DayVisit
from ui.today.opened_part import OpenedPart
from ui.today.paint_visit import STATES, state_words
from ui.visits.record_head import way_and_kind

HEIGHT, AVATAR, TIMES = 48, 24, 92


class TeamVisitRow(OpenedPart):
    """One visit: time, who goes, which customer."""

    def __init__(self, entry: DayVisit) -> None:
        super().__init__(entry.visit.id)
        self.entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = f"{' '.join(name for name, _ in entry.block.people)} · {way_and_kind(entry.visit)}"
        self._times = f"{entry.block.start:%H:%M}–{entry.block.end:%H:%M}"
        self.setAccessibleName(f"{self._times} · {entry.block.title} · {self._words} · {state_words(entry)}")
        THEME.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(400, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, block = QPainter(self), self.entry.block
        if self.underMouse():
            painter.fillRect(self.rect(), color("hover"))
        painter.setPen(pen("grid"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        past = "text-3" if self.entry.over else "text"
        text_line(painter, QRectF(0, 0, scaled(TIMES), self.height()), self._times, past)
        left, side = float(scaled(TIMES)), scaled(AVATAR)
        for name, joined in block.people:
            paint_avatar(painter, QRectF(left, (self.height() - side) / 2, side, side), name, joined)
            left += side + 4
        _, tone, icon_name = STATES[self.entry.state]
        words = state_words(self.entry)
        wide = chip_width(words, tone, icon_name)
        chip = QRect(self.width() - wide, (self.height() - scaled(20)) // 2, wide, scaled(20))
        paint_chip(painter, chip, words, tone, icon_name)
        top = (self.height() - line_height() - line_height("caption")) / 2
        room = QRectF(left + 6, top, self.width() - wide - left - 16, line_height())
        text_line(painter, room, block.title, past, "strong")
        below = QRectF(room.left(), top + line_height(), room.width(), line_height("caption"))
        text_line(painter, below, self._words, "text-2", "caption")


class TeamDay(QWidget):
    """Lists the visits of everybody."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TeamVisitRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(0)
        self._column.addStretch()

    def show_visits(self, entries: Sequence[DayVisit]) -> None:
        """Show other visits."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [TeamVisitRow(entry) for entry in entries]
        for place, row in enumerate(self.rows):
            row.opened.connect(self.opened)
            self._column.insertWidget(place, row)
