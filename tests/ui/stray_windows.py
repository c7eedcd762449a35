"""Notes parts that flash as windows of their own, and take the keyboard away, before they are put into a page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

MEANT = (Qt.WindowType.Popup, Qt.WindowType.Dialog, Qt.WindowType.ToolTip, Qt.WindowType.Tool)
"""What is a window on purpose: menus and lists, questions, explanations."""


class StrayWindows(QObject):
    """Keeps every widget that was shown as a window, while it listens to the application."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.widgets.append(watched)
        return False

    def listen(self) -> None:
        """Begin."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def stop(self) -> list[QWidget]:
        """Listen no longer, and return what was shown."""
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        return self.widgets


def _is_stray(widget: QWidget) -> bool:
    """Say whether something became a window that was not meant to be one; real windows have titles."""
    return widget.isWindow() and widget.windowType() not in MEANT and not widget.windowTitle()
