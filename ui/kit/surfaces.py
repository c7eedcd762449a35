"""What lies behind things: the grounds a widget may stand on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget


def lay_on(widget: QWidget, surface: str) -> QWidget:
    """Give a widget the ground `window`, `panel`, `subtle` or `canvas`; return it."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def card() -> QFrame:
    """Return a frame with border and round corners, to be filled."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    return frame
