"""Loads what the desk needs while the password is being typed, one small piece whenever no key waits."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

import models

AFTER_PAINT = 100
"""Milliseconds by which the sign-in is on the screen."""

FIRST = ("argon2.low_level", "apsw", "peewee", "models.store.record", "models.store.database")
WINDOW = ("models.office", "ui.kit.drawer", "ui.shell.shell", "ui.main_window", "ui.today.page", "ui.customers.page")


class Preloading(QObject):
    """Imports one module a turn of the event loop, for as long as its owner, the sign-in, is there."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        records = (f"models.{file}" for file in models.FILES)
        self._waiting = [*FIRST, *records, *WINDOW]
        self._timer = QTimer(self, interval=AFTER_PAINT)
        self._timer.timeout.connect(self._load_next)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Say whether all is loaded."""
        return not self._waiting

    def _load_next(self) -> None:
        self._timer.setInterval(0)
        import_module(self._waiting.pop(0))
        if self.done:
            self._timer.stop()
            QAbstractScrollArea().viewport()  # makes PySide's classes of all widgets: it cannot know which this one is
