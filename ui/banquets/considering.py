"""Tells when a button is being considered: the mouse or the keyboard is on it, but it is not pressed yet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton

BEGINS = {QEvent.Type.Enter, QEvent.Type.FocusIn}
ENDS = {QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide}


class Considering(QObject):
    """Calls `heard(True)` when somebody comes to the button, `heard(False)` when they leave it."""

    def __init__(self, button: QAbstractButton, heard: Callable[[bool], None]) -> None:
        super().__init__(button)
        self._heard = heard
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in BEGINS | ENDS:
            self._heard(event.type() in BEGINS)
        return False
