"""Reminds whoever is signed in: of visits to set out for, of tasks falling due, and at the start of the day itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.store.database import database
from rules.reminding import to_remind
from ui import preferences
from ui.desk import Desk
from ui.reminders.card import ReminderCard
from ui.reminders.things import Thing, day_in_words, things_of
from ui.reminders.tray import Tray
from ui.tasks.task_acts import TaskActs

NEVER = datetime.max


class Reminders(QObject):
    """Call `look` as time passes and `greet` once after signing in; what was answered is silent until then."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self._window = desk, window
        self.tray = Tray(self, self._come_to_front)
        self.card = ReminderCard(window)
        self.card.opened.connect(self._open)
        self.card.answered.connect(self._answer)
        self._acts = TaskActs(desk, self)
        self._silent: dict[tuple[str, int], datetime] = {}
        self._shown: list[Thing] = []

    def greet(self) -> None:
        """Say once what the day brings."""
        words = day_in_words(self.desk.account, self.desk.now())
        if preferences.preference("remind_start") == "on" and words:
            head = self.tr("{name}，今天的安排").format(name=self.desk.account.name)
            self.card.show_things(head, (), self.desk.now(), words)
            self._pop_up(head, words)

    def look(self) -> None:
        """Remind of what it is time for, unless reminders are switched off."""
        if preferences.preference("remind") != "on" or database.is_closed():
            return
        now = self.desk.now()
        lead = timedelta(minutes=int(preferences.preference("remind_minutes")))
        things = {thing.moment.key: thing for thing in things_of(self.desk.account, now)}
        due = [things[one.key] for one in to_remind((t.moment for t in things.values()), now, lead, self._silent)]
        fresh = [thing for thing in due if thing not in self._shown]
        if due and (fresh or self.card.isHidden()):
            self._show(due, now)

    def _show(self, things: Sequence[Thing], now: datetime) -> None:
        self._shown = list(things)
        head = self.tr("提醒")
        self.card.show_things(head, things, now)
        self._pop_up(head, "\n".join(thing.title for thing in things[:3]))

    def _pop_up(self, head: str, text: str) -> None:
        if preferences.preference("remind_tray") == "on" and not self._window.isActiveWindow():
            self.tray.tell(head, text)

    def _answer(self, until: datetime | None) -> None:
        for thing in self._shown:
            self._silent[thing.moment.key] = until or NEVER
        self._shown = []
        self.card.hide()

    def _open(self, thing: Thing) -> None:
        self._answer(None)
        if thing.moment.key[0] == "task":
            self._acts.pursue(thing.moment.key[1])
        else:
            self.desk.go(thing.page, thing.subject)

    def _come_to_front(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
