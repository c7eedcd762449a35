"""The toast: what was just done, at the bottom centre, with 撤销 for some seconds; one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.icons import paint_icon
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box
from ui.kit.theme import scaled

SECONDS = 8
HEIGHT = 44
ABOVE_EDGE = 20


class Toast(QWidget):
    """One line on `tip`; a parent's only toast: a new text takes the place of the one before.

    `replaced(text)` tells the bell which text had to give way before its time.
    """

    replaced = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self._left = 0
        self._text = ElidedLabel(token="on-tip")
        self._count = label("", "caption", "on-tip")
        self._button = Button(self.tr("撤销"), "tip", measure="small")
        self._button.clicked.connect(self.undo)
        self._shortcut = QShortcut(QKeySequence.StandardKey.Undo, parent, self.undo)
        self._shortcut.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._count)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, undo: Callable[[], None] | None = None, seconds: int = SECONDS) -> None:
        """Say `text`; with `undo`, 撤销 calls it once within `seconds`."""
        if self.isVisible():
            self.replaced.emit(self._text.text())
        self._undo, self._left = undo, seconds
        self._shortcut.setEnabled(undo is not None)
        self._text.set_text(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self._count.setVisible(undo is not None)
        self._show_count()
        self._timer.start()
        self._place()
        self.show()
        self.raise_()

    def text(self) -> str:
        """Return the text shown last."""
        return self._text.text()

    def undo(self) -> None:
        """Take back what the toast speaks of, as Ctrl+Z does; nothing once it is gone."""
        undo, self._undo = self._undo, None
        self._dismiss()
        if undo is not None:
            undo()

    def _dismiss(self) -> None:
        self._timer.stop()
        self._shortcut.setEnabled(False)
        self.hide()

    def _tick(self) -> None:
        if self.underMouse():
            return
        self._left -= 1
        self._show_count()
        if self._left <= 0:
            self._undo = None
            self._dismiss()

    def _show_count(self) -> None:
        self._count.setText(self.tr("{seconds} 秒").format(seconds=self._left))

    def _place(self) -> None:
        parent = self.parentWidget()
        width = min(max(self.sizeHint().width(), scaled(240)), parent.width() - 40)
        height = scaled(HEIGHT)
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - ABOVE_EDGE, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 8, "tip")
        paint_icon(painter, QRectF(15, (self.height() - 16) / 2, 16, 16), "ph.check-circle-fill", "on-tip")
