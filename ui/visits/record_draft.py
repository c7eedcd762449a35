"""Keeps what is being typed every five seconds, and when the drawer goes away."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from models.draft import drop_draft, keep_draft, kept_draft
from models.store.database import database

EVERY = 5_000


class DraftKeeper(QObject):
    """Keeps the draft of one form about one record; `read` returns the values, `kept(at)` follows each keeping."""

    kept = Signal(object)

    def __init__(
        self,
        owner: QObject,
        form: str,
        subject: int,
        read: Callable[[], dict[str, Any]],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(owner)
        self._place, self._read, self._now = (form, subject), read, now
        self._timer = QTimer(self, interval=EVERY, singleShot=True)
        self._timer.timeout.connect(self.keep)

    def earlier(self) -> tuple[dict[str, Any], datetime] | None:
        """Return what was kept before and when, or None."""
        draft = kept_draft(*self._place)
        return (json.loads(draft.content), draft.saved_at) if draft else None

    def touch(self) -> None:
        """Note that something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> bool:
        """Keep at once what was typed since the last time, and say whether there was anything to keep."""
        waiting = self._timer.isActive()
        self._timer.stop()
        if waiting:
            self.keep()
        return waiting

    def keep(self) -> None:
        """Keep what stands in the form now; an office that was closed meanwhile is left alone."""
        if database.is_closed():
            return
        now = self._now()
        keep_draft(*self._place, self._read(), now)
        self.kept.emit(now)

    def drop(self) -> None:
        """Throw the draft away."""
        self._timer.stop()
        drop_draft(*self._place)
