"""Editors of text: a line, several lines, a phone; all with `value`, `set_value`, `changed`, `problem`."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import paint_icon
from ui.kit.theme import scaled

LONG_LINES = 3
ICON_ROOM, MARK_ROOM = 21, 22
"""Pixels kept free for the icon at the left and the mark at the right."""


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """Give an editor the border of an error, or take it away."""
    widget.setProperty("wrong", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class TextEditor(ShowsFocus, QLineEdit):
    """One line of text; empty means None. With `icon_name`, the icon stands inside at the left."""

    focus_halo = True
    changed = Signal()

    def __init__(self, icon_name: str = "") -> None:
        super().__init__()
        self._icon = icon_name
        self._keep_free(0)
        self.textChanged.connect(lambda _: self.changed.emit())

    def _keep_free(self, right: int) -> None:
        self.setTextMargins(ICON_ROOM if self._icon else 0, 0, right, 0)

    def value(self) -> object:
        """Return what was typed, without blanks at the ends."""
        return self.text().strip() or None

    def set_value(self, value: object) -> None:
        """Show a value."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Return what is wrong with the text as typed, or nothing."""
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Mark the editor as wrong."""
        mark_wrong(self, wrong)
        self._keep_free(MARK_ROOM if wrong else 0)

    def set_read_only(self, reason: str) -> None:
        """Forbid typing; the tooltip says who may change the value, and the lock takes the icon's place."""
        self.setReadOnly(True)
        self.setToolTip(reason)
        self._icon = ""
        self._keep_free(MARK_ROOM)
        mark_wrong(self, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            paint_icon(QPainter(self), QRect(10, (self.height() - 16) // 2, 16, 16), self._icon, "text-3")
        mark = ("ph.warning-circle-fill", "danger") if self.property("wrong") else ("ph.lock-simple", "text-3")
        if self.property("wrong") or self.isReadOnly():
            place = QRect(self.width() - 26, (self.height() - 16) // 2, 16, 16)
            paint_icon(QPainter(self), place, *mark)


class PhoneEditor(TextEditor):
    """A phone number; the keyboard of a touch screen shows digits."""

    def __init__(self) -> None:
        super().__init__()
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)


class LongTextEditor(ShowsFocus, QPlainTextEdit):
    """Several lines of text, `lines` of them seen at once; Tab leaves the field."""

    focus_halo = True
    changed = Signal()

    def __init__(self, lines: int = LONG_LINES) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.changed)
        self._fit()

    def set_lines(self, lines: int) -> None:
        """Show more lines, or fewer."""
        self._lines = lines
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(20) * self._lines + 14)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def value(self) -> object:
        """Return the text, or None where there is none."""
        return self.toPlainText().strip() or None

    def set_value(self, value: object) -> None:
        """Show a text."""
        self.setPlainText("" if value is None else str(value))

    def problem(self) -> str:
        """Any text will do."""
        return ""

    def set_read_only(self, reason: str) -> None:
        """Forbid typing; the tooltip says who may change the text."""
        self.setReadOnly(True)
        self.setToolTip(reason)
        mark_wrong(self, False)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the editor as wrong."""
        mark_wrong(self, wrong)
