"""Bars: completeness of an archive, progress towards a target with the time passed, planned against actual columns."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.painting import pen, rounded_box, text_line
from ui.kit.theme import color, line_height, scaled

BAR = 6
TARGET_BAR = 8


def completeness_token(percent: int) -> str:
    """Return the colour of a completeness: under 50 danger, under 65 warn, else ok."""
    return "danger-solid" if percent < 50 else "warn-solid" if percent < 65 else "ok-solid"


def paint_bar(painter: QPainter, rect: QRectF, share: float, token: str) -> None:
    """Draw a track and its filled share (0 to 1) into `rect`."""
    rounded_box(painter, rect, min(3.0, rect.height() / 2), "grid")
    if share > 0:
        filled = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * min(share, 1.0)), rect.height())
        rounded_box(painter, filled, min(3.0, rect.height() / 2), token)


class Bar(QWidget):
    """A plain bar 6 px high, for example of progress or seats taken."""

    def __init__(self, share: float = 0.0, token: str = "accent") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share, token)

    def set_share(self, share: float, token: str = "accent") -> None:
        """Show another share, 0 to 1."""
        self._share, self._token = share, token
        self.setAccessibleName(f"{share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()), self._share, self._token)


class TargetBar(QWidget):
    """A target: name, done of planned, percent, an 8-px bar with a 2-px marker where the time stands."""

    def __init__(self, name: str, done: float, planned: float, time_share: float | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = name
        self.set_values(done, planned, time_share)

    def set_values(self, done: float, planned: float, time_share: float | None = None) -> None:
        """Show other figures; `time_share` (0 to 1) is how much of the working days has passed."""
        self._done, self._planned, self._time = done, planned, time_share
        self.setAccessibleName(f"{self._name} {done:g} / {planned:g}")
        self.update()

    @property
    def share(self) -> float:
        """Return done of planned, 0 where nothing is planned."""
        return self._done / self._planned if self._planned else 0.0

    def sizeHint(self) -> QSize:
        return QSize(200, line_height() + 4 + TARGET_BAR + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        late = self._time is not None and self.share < self._time - 0.1
        row = QRect(0, 0, self.width(), line_height())
        right = Qt.AlignmentFlag.AlignRight
        text_line(painter, row, self._name)
        percent = scaled(40)
        text_line(painter, row, f"{self.share:.0%}", "warn" if late else "text-2", "caption", right)
        used = text_line(painter, row.adjusted(0, 0, -percent, 0), f" / {self._planned:g}", "text-2", "body", right)
        text_line(painter, row.adjusted(0, 0, -percent - used, 0), f"{self._done:g}", "text", "strong", right)
        bar = QRectF(0, row.height() + 4, self.width(), TARGET_BAR)
        paint_bar(painter, bar, self.share, "warn-solid" if late else "accent")
        if self._time is not None:
            painter.fillRect(
                QRectF(bar.width() * min(self._time, 1) - 1, bar.top() - 3, 2, TARGET_BAR + 6), color("text")
            )


class PlanColumns(QWidget):
    """Columns per week: the plan as outline, the actual figure in accent with its number on top."""

    def __init__(self, weeks: Sequence[tuple[str, float, float | None]] = (), current: int | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_weeks(weeks, current)

    def set_weeks(self, weeks: Sequence[tuple[str, float, float | None]], current: int | None = None) -> None:
        """Show (caption, planned, actual or None) per week; `current` is the place of the present one."""
        self._weeks, self._current = list(weeks), current
        self.setAccessibleName("; ".join(f"{name} {actual or 0:g}/{plan:g}" for name, plan, actual in self._weeks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, scaled(112))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        foot = self.height() - line_height("caption") - 4
        room = foot - line_height("badge")
        highest = max((max(plan, actual or 0) for _, plan, actual in self._weeks), default=0) or 1
        step = self.width() / max(1, len(self._weeks))
        for place, (name, plan, actual) in enumerate(self._weeks):
            middle = step * (place + 0.5)
            planned = room * plan / highest
            rounded_box(painter, QRectF(middle - 17, foot - planned, 16, planned + 1), 2, None, "border-strong")
            if actual:
                done = room * actual / highest
                rounded_box(painter, QRectF(middle + 1, foot - done, 16, done), 2, "accent")
                above = QRectF(middle - 9, foot - done - line_height("badge"), 36, line_height("badge"))
                text_line(painter, above, f"{actual:g}", "text-2", "badge", Qt.AlignmentFlag.AlignHCenter)
            now = place == self._current
            below = QRectF(middle - step / 2, foot + 4, step, line_height("caption"))
            text_line(
                painter,
                below,
                name,
                "text" if now else "text-2",
                "caption-strong" if now else "caption",
                Qt.AlignmentFlag.AlignHCenter,
            )
        painter.setPen(pen("border-strong"))
        painter.drawLine(0, foot, self.width(), foot)
