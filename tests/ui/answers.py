"""Answers the question the window asks next, as a user who presses one of its buttons."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from ui.kit.confirm_dialog import ConfirmDialog

LOOK_EVERY = 10
"""Milliseconds."""


def answer_next(verb: str) -> list[str]:
    """Press `verb` in the next dialog; return a list that then holds what it said, its question first."""
    said: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ConfirmDialog):
            QTimer.singleShot(LOOK_EVERY, press)
            return
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        next(button for button in dialog.buttons if button.text() == verb).click()

    QTimer.singleShot(0, press)
    return said
