"""A calendar whose visits are dragged with the mouse: elsewhere, longer, or as a copy while Ctrl is held."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QScrollArea

from ui.visits.blocks import Block
from ui.visits.calendar_view import CalendarView, Slot

SCROLLS_AT = 24
DRAG_STARTS = 6
"""Pixels the pointer moves before a press becomes a drag."""


class DragView(CalendarView):
    """Adds dragging; a click or a drag on free time chooses that slot, Esc lets go of what is dragged."""

    def __init__(self) -> None:
        super().__init__()
        self.ghost: Block | None = None
        self.copies = False
        self._held: Block | None = None
        self._pressed: QPointF | None = None
        self._stretches = False

    def dragged(self, block: Block, start: QPointF, point: QPointF) -> Block | None:
        """Return the visit as it is wanted when it is dragged from `start` to `point`."""
        raise NotImplementedError

    def dragged_end(self, block: Block, point: QPointF) -> Block:
        """Return the visit as it is wanted when its lower edge is dragged to `point`."""
        return block

    def is_edge(self, block: Block, point: QPointF) -> bool:
        """Say whether a point is where a visit is made longer."""
        return False

    def slot_between(self, start: QPointF, point: QPointF) -> Slot | None:
        """Return the free time marked by dragging from `start` to `point`."""
        return self.slot_at(start)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        block = self.block_at(point)
        held = block if block and not block.is_draft else None
        self.choose(held.key if held else None)
        if event.button() == Qt.MouseButton.LeftButton and (held or not block):
            self._pressed, self._held = point, held
            self._stretches = held is not None and self.is_edge(held, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed = event.position()
        if self._pressed is None:
            self._show_cursor(event.position())
            return
        if self.ghost is None and (event.position() - self._pressed).manhattanLength() < DRAG_STARTS:
            return
        self.copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and not self._stretches
        self.ghost = self._wanted(event.position())
        self.ghost_changed()
        self._keep_in_sight(event.position())

    def _keep_in_sight(self, point: QPointF) -> None:
        """Scroll on when something is dragged to the edge of what is seen."""
        area = self.parentWidget().parentWidget() if self.parentWidget() else None
        if isinstance(area, QScrollArea):
            area.ensureVisible(int(point.x()), int(point.y()), 0, SCROLLS_AT)

    def _wanted(self, point: QPointF) -> Block | None:
        if self._held is None:
            slot = self.slot_between(self._pressed or point, point)
            return Block(None, "", slot.start, slot.minutes, (), frozenset(), rep=slot.rep) if slot else None
        if self._stretches:
            return self.dragged_end(self._held, point)
        return self.dragged(self._held, self._pressed or point, point)

    def ghost_changed(self) -> None:
        """Show what is dragged where it is now."""
        self.update()

    def _show_cursor(self, point: QPointF) -> None:
        block = self.block_at(point)
        shape = Qt.CursorShape.PointingHandCursor if block else Qt.CursorShape.ArrowCursor
        if block and not block.is_draft and self.is_edge(block, point):
            shape = Qt.CursorShape.SizeVerCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, held, ghost, stretched = self._pressed, self._held, self.ghost, self._stretches
        self._let_go()
        if held and ghost:
            copies = event.modifiers() & Qt.KeyboardModifier.ControlModifier and not stretched
            (self.copied if copies else self.moved).emit(ghost)
        elif pressed is not None and held is None and (slot := self.slot_between(pressed, event.position())):
            self.slot_chosen.emit(slot)

    def _let_go(self) -> None:
        self._pressed = self._held = self.ghost = None
        self._stretches = self.copies = False
        self.ghost_changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self.block_at(event.position())
        if block and not block.is_draft:
            self.opened.emit(block.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pressed is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)
