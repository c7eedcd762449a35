"""What every painted calendar shares: the chosen visit, its keys, and what a view asks of the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolTip, QWidget

from ui.calendar_words import day_and_weekday
from ui.kit.theme import THEME
from ui.sentences import listed
from ui.visits.blocks import Block

QUARTER = 15
HOUR = 60
"""Minutes of a new visit."""
MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Arrow → steps across and down."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A free place of the calendar: when, how long, whose (None: of whoever is signed in), and where it lies."""

    start: datetime
    minutes: int
    rep: int | None
    box: QRectF


class CalendarView(QWidget):
    """A painted calendar of `blocks`; `selected` is the key of the chosen one, Tab walks through them.

    `moved` and `copied` carry the block as it is now wanted: with another time, length or rep. `slot_chosen` asks for
    the drawer of a new visit, `quick_wanted` for a line to type the customer into, `stepped` for earlier or later days.
    """

    slot_chosen = Signal(object)
    quick_wanted = Signal(object)
    opened = Signal(object)
    moved = Signal(object)
    copied = Signal(object)
    cancelled = Signal(object)
    taken = Signal(object)
    pasted = Signal(object)
    stepped = Signal(int)
    menu_wanted = Signal(object, object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self.selected: int | None = None
        self._pointed = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        THEME.changed.connect(self.update)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show other visits; what was chosen stays so while it is there."""
        self.blocks = list(blocks)
        if self.selected not in {block.key for block in blocks}:
            self.selected = None
        self.update()

    def chosen(self) -> Block | None:
        """Return the chosen visit."""
        return next((block for block in self.blocks if block.key == self.selected), None)

    def ordered(self) -> list[Block]:
        """Return the visits in the order in which Tab walks through them."""
        return sorted(self.blocks, key=lambda block: (block.start, block.key or 0))

    def block_at(self, point: QPointF) -> Block | None:
        """Return the visit at a point."""
        raise NotImplementedError

    def slot_at(self, point: QPointF) -> Slot | None:
        """Return the free place at a point."""
        raise NotImplementedError

    def slot_ahead(self) -> Slot | None:
        """Return the place the keyboard means while no visit is chosen: the one under the pointer."""
        return self.slot_at(self._pointed)

    def shifted(self, block: Block, across: int, down: int) -> Block | None:
        """Return the visit so many steps of the arrow keys further, or None where the view knows no such step."""
        raise NotImplementedError

    def stretched(self, block: Block, steps: int) -> Block:
        """Return the visit so many quarters of an hour longer."""
        return block.at(block.start, max(block.minutes + steps * QUARTER, QUARTER))

    def choose(self, key: int | None) -> None:
        """Mark a visit, or none."""
        self.selected = key
        block = self.chosen()
        self.setAccessibleDescription(f"{block.start:%m-%d %H:%M} {block.title}" if block else "")
        self.update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from visit to visit, and on from the last one."""
        keys = [block.key for block in self.ordered()]
        at = keys.index(self.selected) if self.selected in keys else (-1 if forward else len(keys))
        at += 1 if forward else -1
        if 0 <= at < len(keys):
            self.choose(keys[at])
            return True
        self.choose(None)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        block = self.chosen()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(self.slot_ahead())
        elif not (self._act_on(block, event) if block else self._act_on_nothing(event)):
            super().keyPressEvent(event)

    def _act_on(self, block: Block, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & MODIFIERS
        if event.matches(QKeySequence.StandardKey.Copy):
            self.taken.emit(block.key)
        elif key in ARROWS:
            self._step(block, *ARROWS[key], modifiers)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cancelled.emit(block.key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(block.key)
        elif key == Qt.Key.Key_Escape:
            self.choose(None)
        else:
            return False
        return True

    def _step(self, block: Block, across: int, down: int, modifiers: Qt.KeyboardModifier) -> None:
        stretches = modifiers == Qt.KeyboardModifier.ShiftModifier and down
        wanted = self.stretched(block, down) if stretches else self.shifted(block, across, down)
        if wanted is None or wanted == block:
            return
        (self.copied if modifiers & Qt.KeyboardModifier.ControlModifier else self.moved).emit(wanted)

    def _act_on_nothing(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers() & MODIFIERS:
            self.stepped.emit(ARROWS[event.key()][0])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (slot := self.slot_ahead()):
            self.quick_wanted.emit(slot)
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = self._pointed if by_keyboard else QPointF(event.pos())
        block = self.chosen() if by_keyboard else self.block_at(point)
        self.choose(block.key if block else None)
        self.menu_wanted.emit(block, self.slot_at(point), event.globalPos())

    def event(self, event: QEvent) -> bool:
        """A pointed-at visit says in full what its block may have no room for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            block = self.block_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), in_full(block) if block else "", self)
            return True
        return super().event(event)


def in_full(block: Block) -> str:
    """Return all that a block shows, as text."""
    times = f"{day_and_weekday(block.start.date())} {block.start:%H:%M}–{block.end:%H:%M}"
    return "\n".join(filter(None, (block.title, times, listed(name for name, _ in block.people), block.note)))


def days_later(block: Block, days: int) -> Block:
    """Return the visit some days later, at the same time of day."""
    return block.at(block.start + timedelta(days=days))
