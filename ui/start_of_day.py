"""What each day brings by itself, made when somebody signs in and when midnight passes."""

import datetime as dt

from models.contract import remind_renewals
from ui.contracts.opened_files import OPENED
from ui.desk import Desk


class StartOfDay:
    """Call `begin` as often as wished: only the first time of a day does something."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._day: dt.date | None = None
        OPENED.remove()

    def begin(self) -> None:
        """Make the tasks of renewing contracts that are due."""
        now = self._desk.now()
        if now.date() == self._day:
            return
        self._day = now.date()
        if remind_renewals(now):
            self._desk.wrote("task", "contract")
