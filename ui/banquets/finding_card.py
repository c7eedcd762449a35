"""One line of the rule list that wants attention: what is wrong, and a button that mends it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.banquets.seated_hall import Spot
from ui.kit.buttons import Button
from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import paint_icon
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box

LOOKS = {"broken": ("danger", "ph.x-circle-fill"), "reminder": ("warn", "ph.warning-fill")}
ICON = 16


class FindingCard(ShowsFocus, QWidget):
    """`pointed(spots)` while the mouse or the focus is on it (empty when it leaves), `wanted(spots)` on click or Enter.

    `fixed` when its button is pressed; without `action` there is none.
    """

    pointed = Signal(list)
    wanted = Signal(list)
    fixed = Signal()

    def __init__(self, level: str, title: str, text: str, spots: Sequence[Spot], action: str = "") -> None:
        super().__init__()
        self._tone, self._icon = LOOKS[level]
        self.spots = list(spots)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("{title}：{text}").format(title=title, text=text))
        if spots:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 8, 10, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "strong", wrap=True))
        words.addWidget(label(text, "caption", "text-2", wrap=True))
        row.addLayout(words, 1)
        self.button = Button(action, "secondary", measure="tiny")
        self.button.clicked.connect(self.fixed)
        row.addWidget(self.button)
        self.button.setVisible(bool(action))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.spots)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit([])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(self.spots)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.emit(self.spots)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 8, f"{self._tone}-soft", f"{self._tone}-line")
        paint_icon(painter, QRectF(12, (self.height() - ICON) / 2, ICON, ICON), self._icon, f"{self._tone}-solid")


class PassedLine(QWidget):
    """A rule that is kept: a tick, its name, and what was looked at."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("{title}：{text}").format(title=title, text=text))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 1, 2, 1)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(title), 1)
        row.addWidget(label(text, "caption", "text-3"))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(0, (self.height() - 15) / 2, 15, 15), "ph.check-circle-fill", "ok")
