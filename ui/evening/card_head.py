"""The head of a visit on the evening page: time, customer, whom and what for, and how far its record is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.account import Account
from models.visit import Visit
from ui.kit.avatar import Avatar
from ui.kit.chips import Chip
from ui.kit.focus_ring import ShowsFocus
from ui.kit.labels import ElidedLabel, label
from ui.kit.theme import THEME, scaled
from ui.visits.record_head import way_and_kind, whom

HEIGHT = 44


class CardHead(ShowsFocus, QWidget):
    """`pressed` by click, Enter or Space."""

    pressed = Signal()

    def __init__(self, visit: Visit, team: Sequence[Account]) -> None:
        super().__init__()
        self.visit = visit
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.state = Chip()
        self.outcome = label("", "caption", "text-2")
        times = f"{visit.start:%H:%M}–{visit.end:%H:%M}"
        about = " · ".join(filter(None, (way_and_kind(visit), whom(visit), visit.purpose)))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(label(times, "body", "text-2"))
        row.addWidget(label(visit.customer.short_label, "strong"))
        row.addWidget(ElidedLabel(about, "caption", "text-2"), 1)
        for account in team if len(team) > 1 else ():
            row.addWidget(Avatar(account.name, account.colour, 20))
        row.addWidget(self.outcome)
        row.addWidget(self.state)
        self._words = f"{times} {visit.customer.short_label} {about}"
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEIGHT))

    def show_state(self, words: str, tone: str, icon: str, outcome: str = "") -> None:
        """Show how far the record is, and what came of it."""
        self.state.set_chip(words, tone, icon)
        self.outcome.setText(outcome)
        self.setAccessibleName(f"{self._words} {words} {outcome}".strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)
