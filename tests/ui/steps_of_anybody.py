"""What everybody at the desk does: opens a view of the plans, prints what is shown."""

from pathlib import Path

from pdf_reading import pages_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from user_hands import CTRL, Hands


def print_into(hands: Hands, file: Path) -> str:
    """Save the document that is shown, go back, and return what stands on it."""
    hands.next_file = file
    hands.press("存为 PDF")
    hands.key(Qt.Key.Key_Escape)
    return "".join(pages_of(file.read_bytes()))


def turn_to(hands: Hands, view: str) -> QWidget:
    """Open a view of the page 计划与总结 with the arrow keys."""
    hands.key(Qt.Key.Key_5, CTRL)
    page = hands.window.page("planning")
    page.view.setFocus()
    for _ in page.views:
        if page.view.value() != view:
            hands.key(Qt.Key.Key_Right)
    assert page.view.value() == view and page.views[view].isVisible()
    return page.views[view]
