"""A field that filters what stands below it, a moment after the last key."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent

from ui.kit.icons import icon
from ui.kit.text_editors import TextEditor

DEBOUNCE = 120
CLEAR_ACTION = "_q_qlineeditclearaction"
"""What Qt calls the action of its own clear button."""


class SearchField(TextEditor):
    """`searched(text)` comes 120 ms after the last change, at once on Enter; Esc clears."""

    searched = Signal(str)

    def __init__(self, placeholder: str, icon_name: str = "ph.magnifying-glass", debounce: int = DEBOUNCE) -> None:
        super().__init__(icon_name)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.findChild(QAction, CLEAR_ACTION).setIcon(icon("ph.x", "text-3"))
        self._timer = QTimer(self, interval=debounce, singleShot=True)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(lambda _: self._timer.start())
        self.returnPressed.connect(self._search)

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
