"""Collects Python's garbage in the window's thread only: collected elsewhere, dead widgets take the program with them.

Python collects in whichever thread happens to allocate. A worker that prints would then destroy widgets outside the
thread they live in, which Qt does not survive. So the automatic collection is off and a timer looks instead.
"""

import gc
from functools import cache

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 2000
"""Milliseconds between two looks."""


class GarbageCollector(QObject):
    """Collects a generation whenever Python itself would have; lives as long as the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> int:
        """Collect the oldest generation that is due and return its number, or -1 when nothing is due."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if not due:
            return -1
        gc.collect(due[-1])
        return due[-1]


@cache
def collect_here(app: QObject) -> GarbageCollector:
    """Let garbage be collected in this thread only from now on; asked again, return the collector at work."""
    return GarbageCollector(app)
