"""The keys that undo and redo on a screen with a stack of its own, never in doubt with those of the whole window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget

REDO = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


class UndoKeys(QWidget):
    """Claims the keys before any shortcut while its stack has a step for them; a text field keeps them for its text."""

    def __init__(self, stack: QUndoStack) -> None:
        super().__init__()
        self._stack = stack

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._step(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(event)
        if step is None:
            super().keyPressEvent(event)
        else:
            step()

    def _step(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Undo) and self._stack.canUndo():
            return self._stack.undo
        redoes = event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == REDO
        return self._stack.redo if redoes and self._stack.canRedo() else None
