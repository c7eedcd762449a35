"""Text on a screen: a label by role of the type scale and colour token, an eliding one, and small strokes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.kit.painting import text_line, text_width
from ui.kit.theme import line_height


def label(text: str = "", role: str = "body", token: str = "text", wrap: bool = False) -> QLabel:
    """Return a label in a type role and text token; both follow theme and font size."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("tone", token)
    made.setWordWrap(wrap)
    return made


def within(caption: str) -> str:
    """Return a caption as it stands within a sentence: an English word loses its capital, 合同 and CNY stay."""
    return caption[:1].lower() + caption[1:] if caption[1:2].islower() else caption


def key_hint(text: str) -> QLabel:
    """Return a key of the keyboard, for example 「Esc」, in its small frame."""
    made = label(text, "badge", "text-3")
    made.setProperty("kind", "kbd")
    return made


def set_tone(widget: QWidget, token: str) -> None:
    """Change the colour token of a label or button already shown."""
    if widget.property("tone") != token:
        widget.setProperty("tone", token)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def divider(vertical: bool = False) -> QFrame:
    """Return a hairline in `border`."""
    line = QFrame()
    line.setProperty("kind", "divider")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class ElidedLabel(QWidget):
    """One line that is cut with an ellipsis; the full text stands in the tooltip when it is cut."""

    def __init__(self, text: str = "", role: str = "body", token: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._role, self._token = text, role, token
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the full text."""
        return self._text

    def set_text(self, text: str, token: str | None = None) -> None:
        """Show another text, and another colour if given."""
        self._text, self._token = text, token or self._token
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, self._role) + 1, line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.setToolTip(self._text if text_width(self._text, self._role) > self.width() else "")
        text_line(QPainter(self), self.rect(), self._text, self._token, self._role)
