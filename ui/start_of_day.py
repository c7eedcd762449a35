"""What each day brings by itself, made when somebody signs in, as time passes and when midnight passes."""

import datetime as dt

from models.account import reps
from models.contract import remind_renewals
from models.rule_task import make_rule_tasks
from rules.permissions import LEADERS
from ui.contracts.opened_files import OPENED
from ui.desk import Desk


class StartOfDay:
    """Call `begin` as often as wished: what belongs to a day is done the first time only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._day: dt.date | None = None
        OPENED.remove()

    def begin(self) -> None:
        """Make the tasks the office's rules ask for by now, and those of renewing contracts that are due."""
        now = self._desk.now()
        if now.date() != self._day:
            self._day = now.date()
            self._begin_day(now)
        if make_rule_tasks(self._desk.account, now):
            self._desk.wrote("task")

    def _begin_day(self, now: dt.datetime) -> None:
        if remind_renewals(now):
            self._desk.wrote("task", "contract")
        if self._desk.account.role in LEADERS:
            for rep in reps():  # who never signs in is overdue too
                make_rule_tasks(rep, now)
