"""The card of reminders at the lower right of the window: what, what to do, and when to be reminded again."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.kit.buttons import DropDown, icon_button, link
from ui.kit.labels import ElidedLabel, label
from ui.kit.mark import Mark
from ui.kit.popup import OFFSET, FloatingCard
from ui.kit.theme import scaled
from ui.reminders.things import Thing

WIDTH, EDGE = 340, 16
SHOWN = 3
"""Reminders that are told at once; of the others only their number."""
SNOOZES = (10, 30, 60)
MORNING = 8, 30


def tomorrow_morning(now: datetime) -> datetime:
    """Return when the next day begins."""
    hour, minute = MORNING
    return (now + timedelta(days=1)).replace(hour=hour, minute=minute)


class ReminderCard(FloatingCard):
    """Lies over its window; `opened(thing)` by a title, `answered(until)` by the buttons (None: not again)."""

    opened = Signal(object)
    answered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = datetime.min
        self.head = label("", "strong")
        cross = icon_button("ph.x", self.tr("知道了"), "quiet", "tiny")
        cross.clicked.connect(lambda: self.answered.emit(None))
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 8, 0)
        row.setSpacing(8)
        row.addWidget(Mark("ph.bell-ringing", "accent-text", 16))
        row.addWidget(self.head, 1)
        row.addWidget(cross)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(6, 4, 14, 4)
        self._lines.setSpacing(2)
        self.column.addLayout(row)
        self.column.addLayout(self._lines)
        self.column.addLayout(self._foot())
        parent.installEventFilter(self)
        self.hide()

    def _foot(self) -> QHBoxLayout:
        self.snooze = DropDown(self.tr("稍后提醒"), "quiet", "ph.clock", "small")
        menu = QMenu(self.snooze)
        for minutes in SNOOZES:
            words = self.tr("{minutes} 分钟后").format(minutes=minutes)
            menu.addAction(words, lambda minutes=minutes: self._put_off(timedelta(minutes=minutes)))
        menu.addAction(self.tr("明天上班时"), lambda: self.answered.emit(tomorrow_morning(self._now)))
        self.snooze.set_menu(menu)
        known = link(self.tr("知道了"))
        known.clicked.connect(lambda: self.answered.emit(None))
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 8)
        foot.addWidget(self.snooze)
        foot.addStretch()
        foot.addWidget(known)
        return foot

    def _put_off(self, by: timedelta) -> None:
        self.answered.emit(self._now + by)

    def show_things(self, head: str, things: Sequence[Thing], now: datetime, more: str = "") -> None:
        """Show reminders with a title each that opens what it speaks of, then `more` as plain words."""
        self._now = now
        self.head.setText(head)
        while self._lines.count():
            widget = self._lines.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for thing in things[:SHOWN]:
            button = link(thing.title)
            button.clicked.connect(lambda _=False, thing=thing: self.opened.emit(thing))
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            details = ElidedLabel(thing.details, "caption", "text-2")
            details.setContentsMargins(8, 0, 0, 0)
            self._lines.addWidget(details)
        left = len(things) - SHOWN
        rest = self.tr("另有 {count} 条，在待办里").format(count=left) if left > 0 else ""
        for words in filter(None, (more, rest)):
            self._lines.addWidget(label(words, "body", "text-2", wrap=True))
        self.snooze.setVisible(bool(things))
        self.setAccessibleName(" ".join((head, more, *(thing.title for thing in things))))
        self.show()
        self.raise_()
        self._place()

    def _place(self) -> None:
        parent, width = self.parentWidget(), scaled(WIDTH)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(parent.width() - width - EDGE, parent.height() - self.height() - EDGE - OFFSET)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
