"""Editors of days and times that understand what people type and can be empty."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rules.spoken_dates import read_date, read_time
from ui.kit.month import Month
from ui.kit.popup import Popup
from ui.kit.text_editors import TextEditor

CALENDAR_EDGE = 30
"""Pixels at the left, where the calendar icon answers a click; Down opens the calendar too."""


class DateEditor(TextEditor):
    """A day, typed (明天, 11-26, 11月26日) or picked; shows it as 2026-11-26 once left."""

    def __init__(self, today: date | None = None) -> None:
        super().__init__("ph.calendar-blank")
        self._today = today
        self.editingFinished.connect(self._tidy)

    def value(self) -> date | None:
        """Return the day, or None where the field is empty or not understood."""
        return read_date(self.text(), self._today or date.today())

    def set_value(self, value: object) -> None:
        """Show a day, or nothing for None."""
        self.setText(value.isoformat()[:10] if isinstance(value, date) else str(value or ""))

    def problem(self) -> str:
        """Say so when the text names no day."""
        wrong = bool(self.text().strip()) and self.value() is None
        return self.tr("没有这一天，可以写「明天」「11-26」或「11月26日」。") if wrong else ""

    def _tidy(self) -> None:
        day = self.value()
        if day is not None and self.text() != day.isoformat():
            self.set_value(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.position().x() < CALENDAR_EDGE and not self.isReadOnly():
            self.open_calendar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Let the user pick a day from a month."""
        popup = Popup(self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = Month(self.value(), self._today)
        month.picked.connect(lambda day: (self.set_value(day), popup.close()))
        popup.column.addWidget(month)
        popup.show_below(self)
        month.setFocus()


class TimeEditor(TextEditor):
    """A time of day, typed as 9:30, 930, 下午3点; shows it as 09:30 once left."""

    def __init__(self) -> None:
        super().__init__("ph.clock")
        self.editingFinished.connect(self._tidy)

    def value(self) -> time | None:
        """Return the time, or None where the field is empty or not understood."""
        return read_time(self.text())

    def set_value(self, value: object) -> None:
        """Show a time, or nothing for None."""
        self.setText(value.strftime("%H:%M") if isinstance(value, (time, datetime)) else str(value or ""))

    def problem(self) -> str:
        """Say so when the text names no time."""
        wrong = bool(self.text().strip()) and self.value() is None
        return self.tr("看不懂这个时间，可以写「9:30」或「下午3点」。") if wrong else ""

    def _tidy(self) -> None:
        moment = self.value()
        if moment is not None:
            self.set_value(moment)


class DateTimeEditor(QWidget):
    """A day and a time side by side; both or neither."""

    changed = Signal()

    def __init__(self, today: date | None = None) -> None:
        super().__init__()
        self.day, self.time = DateEditor(today), TimeEditor()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 3)
        row.addWidget(self.time, 2)
        self.setFocusProxy(self.day)
        self.day.changed.connect(self.changed)
        self.time.changed.connect(self.changed)

    def value(self) -> datetime | None:
        """Return the moment of local time, or None unless both are given."""
        day, moment = self.day.value(), self.time.value()
        return datetime.combine(day, moment) if day is not None and moment is not None else None

    def set_value(self, value: object) -> None:
        """Show a moment, or nothing for None."""
        self.day.set_value(value)
        self.time.set_value(value)

    def problem(self) -> str:
        """Say what is wrong with day or time, or that one of them is missing."""
        half = bool(self.day.text().strip()) != bool(self.time.text().strip())
        return self.day.problem() or self.time.problem() or (self.tr("日期和时间请都填上。") if half else "")

    def set_wrong(self, wrong: bool) -> None:
        """Mark both parts as wrong."""
        self.day.set_wrong(wrong)
        self.time.set_wrong(wrong)
