"""What every screen is given: who works here, where, at what time, and how to reach the rest of the window."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.account import Account
from models.store.session import Acting, acting
from ui.kit.drawer import Drawer


class Frame(Protocol):
    """The part of the window a screen may use."""

    def open_drawer(self, drawer: Drawer) -> None:
        """Show a drawer beside the page."""

    def close_drawer(self) -> None:
        """Close it."""

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a toast."""


class Desk(QObject):
    """Handed to every screen.

    `stored` names the table of records that were just written, so that other screens read again; emit it through
    `wrote`. `page_wanted` carries a screen's key and what to show there (a record key, or None). `language_wanted`
    carries the code of the language to open the window in.
    """

    stored = Signal(str)
    page_wanted = Signal(str, object)
    language_wanted = Signal(str)

    def __init__(self, account: Account, folder: Path, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self.account = account
        self.folder = folder
        self._clock = clock
        self._frame: Frame | None = None

    def attach(self, frame: Frame) -> None:
        """Let screens reach the window."""
        self._frame = frame

    @property
    def acting(self) -> Acting:
        """Return the signed-in account as the rules of permission see it."""
        return acting()

    def now(self) -> datetime:
        """Return the local time to the minute; a demo office may have its own."""
        moment = self._clock() if self._clock else datetime.now()
        return moment.replace(second=0, microsecond=0)

    def wrote(self, *tables: str) -> None:
        """Tell the other screens what was written."""
        for table in tables:
            self.stored.emit(table)

    def go(self, page: str, subject: object = None) -> None:
        """Go to another screen and show `subject` there."""
        self.page_wanted.emit(page, subject)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Tell the user what was done; `undo` is offered for some seconds."""
        if self._frame:
            self._frame.say(text, undo)

    def open_drawer(self, drawer: Drawer) -> None:
        """Show a drawer."""
        if self._frame:
            self._frame.open_drawer(drawer)

    def close_drawer(self) -> None:
        """Close the drawer."""
        if self._frame:
            self._frame.close_drawer()


class Page(QWidget):
    """A screen of the window. Override `show_subject` where a screen can be asked to show one record."""

    READS: tuple[str, ...] = ()
    """Tables whose writing makes the page read again while it is shown (or when it is next shown)."""
    first: QWidget | None = None
    """Where the keyboard is when the page comes into view."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        desk.stored.connect(self._note)

    def _note(self, table: str) -> None:
        if table in self.READS:
            self._stale = True
            if self.isVisible():
                self.enter()

    def enter(self) -> None:
        """Read again if anything shown here was written since; called whenever the page comes into view."""
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Read and show everything again."""

    def show_subject(self, subject: object) -> None:
        """Show one record."""
