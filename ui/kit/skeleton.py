"""What stands in for content that takes longer than 300 ms: still bars, and after 3 s a card with progress."""

from PySide6.QtCore import QRectF, QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.bars import Bar
from ui.kit.buttons import link
from ui.kit.labels import label
from ui.kit.painting import rounded_box

ROW = 34
DISC = 20
LENGTHS = (150, 120, 170, 96, 140)
DELAY = 300


class Skeleton(QWidget):
    """Static bars of `grid`, shown only once `DELAY` ms have passed since `begin()`."""

    def __init__(self, rows: int = 5) -> None:
        super().__init__()
        self._rows = rows
        self._timer = QTimer(self, interval=DELAY, singleShot=True)
        self._timer.timeout.connect(self.show)
        self.setAccessibleName(self.tr("正在载入"))

    def begin(self) -> None:
        """Show the bars unless `end()` comes within `DELAY` ms."""
        self.hide()
        self._timer.start()

    def end(self) -> None:
        """The content is there."""
        self._timer.stop()
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(400, self._rows * ROW + 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row in range(self._rows):
            middle = 12 + ROW * row + ROW / 2
            rounded_box(painter, QRectF(12, middle - DISC / 2, DISC, DISC), DISC / 2, "grid")
            rounded_box(painter, QRectF(44, middle - 5, LENGTHS[row % len(LENGTHS)], 10), 5, "grid")
            rounded_box(painter, QRectF(self.width() - 60, middle - 5, 48, 10), 5, "grid")


class ProgressCard(QFrame):
    """Long work: title, percent, bar, what remains, 在后台继续 and 取消."""

    continued = Signal()
    cancelled = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._percent = label("0%", "caption", "text-3")
        self._detail = label("", "caption", "text-2")
        self._bar = Bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        head, self._foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(label(title, "strong"), 1)
        head.addWidget(self._percent)
        self._foot.addWidget(self._detail, 1)
        for text, signal in ((self.tr("在后台继续"), self.continued), (self.tr("取消"), self.cancelled)):
            self.add_choice(text, signal)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(self._foot)

    def add_choice(self, text: str, signal: SignalInstance) -> None:
        """Add a link at the right that emits a signal."""
        button = link(text, measure="tiny")
        button.clicked.connect(signal)
        self._foot.addWidget(button)

    def set_progress(self, share: float, detail: str = "") -> None:
        """Show a share (0 to 1) and what remains, for example 「8 人 · 约还要 4 秒」."""
        self._percent.setText(f"{share:.0%}")
        self._bar.set_share(share)
        self._detail.setText(detail)
