"""One to five stars, by click, by arrow keys or by digit."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import paint_icon
from ui.kit.theme import scaled

STARS = 5
STAR = 18


def paint_stars(painter: QPainter, rect: QRect, rating: int, side: int = 14) -> None:
    """Draw five stars from the left of `rect`, `rating` of them filled."""
    for place in range(STARS):
        star = QRect(rect.left() + place * (side + 2), rect.top() + (rect.height() - side) // 2, side, side)
        full = place < rating
        paint_icon(painter, star, "ph.star-fill" if full else "ph.star", "warn-solid" if full else "control")


class RatingEditor(ShowsFocus, QWidget):
    """A rating of one to five; clicking the present one takes it away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def value(self) -> object:
        """Return 1 to 5, or None."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a rating."""
        self._value = int(value) if value else None
        self.setAccessibleDescription(f"{self._value or 0}/{STARS}")
        self.update()

    def problem(self) -> str:
        """Any rating will do."""
        return ""

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(STARS * (STAR + 2), scaled(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = min(STARS, int(event.position().x()) // (STAR + 2) + 1)
        self._choose(None if star == self._value else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= STARS:
            self._choose(digit)
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose(max(0, min(STARS, (self._value or 0) + step)) or None)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_stars(QPainter(self), self.rect(), self._value or 0, STAR)
