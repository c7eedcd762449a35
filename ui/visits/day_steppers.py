"""The steppers of the calendar: earlier, today, later, and a month to pick a day from."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import icon_button, secondary
from ui.kit.month import Month
from ui.kit.popup import Popup


class DaySteppers(QWidget):
    """`stepped(-1, 0 or 1)`, 0 being today; `picked(date)`."""

    stepped = Signal(int)
    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        back = icon_button("ph.caret-left", self.tr("往前（PgUp）"), measure="small")
        today = secondary(self.tr("今天"), "", "small")
        today.setToolTip(self.tr("回到今天（T）"))
        forth = icon_button("ph.caret-right", self.tr("往后（PgDn）"), measure="small")
        self.calendar = icon_button("ph.calendar-blank", self.tr("转到日期（G）"), measure="small")
        self.calendar.clicked.connect(self.pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._steps = (back, today, forth)
        for button in (*self._steps, self.calendar):
            row.addWidget(button)
        for button, step in zip(self._steps, (-1, 0, 1), strict=True):
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))

    def show_for(self, view: str) -> None:
        """A list has a period of its own instead of days to step through."""
        self.setHidden(view == "list")

    def pick(self) -> None:
        """Let the user pick a day."""
        popup = Popup(self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = Month()
        month.picked.connect(lambda day: self._take(popup, day))
        popup.column.addWidget(month)
        popup.show_below(self.calendar)
        month.setFocus()

    def _take(self, popup: Popup, day: date) -> None:
        popup.close()
        self.picked.emit(day)
