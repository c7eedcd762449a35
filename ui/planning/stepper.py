"""Steps through days or months: back, the present one, forth."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rules.work_periods import next_month
from ui.kit.buttons import icon_button, secondary
from ui.kit.labels import label


def day_step(day: date, step: int) -> date:
    """Return the day before or after."""
    return day + timedelta(days=step)


def month_step(day: date, step: int) -> date:
    """Return the first day of the month before or after."""
    first = day.replace(day=1)
    return next_month(first) if step > 0 else (first - timedelta(days=1)).replace(day=1)


class Stepper(QWidget):
    """Shows where one stands in `words(day)`; `changed(day)` when another day is shown."""

    changed = Signal(object)

    def __init__(self, now_words: str, step: Callable[[date, int], date], words: Callable[[date], str]) -> None:
        super().__init__()
        self.day, self._today, self._step, self._words = date.today(), date.today(), step, words
        back, forth = (icon_button(icon, name, measure="small") for icon, name in self._names())
        present = secondary(now_words, "", "small")
        back.clicked.connect(lambda: self.show_day(self._step(self.day, -1)))
        forth.clicked.connect(lambda: self.show_day(self._step(self.day, 1)))
        present.clicked.connect(lambda: self.show_day(self._today))
        self._label = label("", "section")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (back, present, forth, self._label):
            row.addWidget(widget)

    def _names(self) -> tuple[tuple[str, str], tuple[str, str]]:
        return ("ph.caret-left", self.tr("往前")), ("ph.caret-right", self.tr("往后"))

    def begin(self, today: date) -> None:
        """Stand on the present day without telling."""
        self.day = self._today = today
        self._label.setText(self._words(today))

    def show_day(self, day: date) -> None:
        """Show another day and tell so."""
        self.day = day
        self._label.setText(self._words(day))
        self.changed.emit(day)
