"""The mark of keyboard focus: a ring 2 px outside buttons and cards, a halo round fields; never for the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from ui.kit.painting import rounded_box

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
REACH = 4
"""Pixels the ring reaches beyond the widget."""


class FocusRing(QWidget):
    """Lies over the focused widget's surroundings, follows it and lets every click through."""

    def __init__(self, target: QWidget, halo: bool) -> None:
        self._target, self._halo = target, halo
        host = _host(target)
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._followed = _chain(target, host)
        for widget in self._followed:
            widget.installEventFilter(self)
        self._follow()
        self.show()

    def leave(self) -> None:
        """Take the ring away."""
        for widget in filter(isValid, self._followed):  # a window that is deleted may have begun with some of them
            widget.removeEventFilter(self)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._follow()
        return False

    def _follow(self) -> None:
        corner = self._target.mapTo(self.parentWidget(), QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._halo:
            rounded_box(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, None, "accent-line", 2)
        else:
            rounded_box(painter, self.rect(), 9, None, "accent", 2)


def _host(target: QWidget) -> QWidget:
    """Return the widget the ring is drawn on: what scrolls with the target, else the window."""
    widget = target
    while (above := widget.parentWidget()) and not widget.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return widget
        widget = above
    return widget


def _chain(target: QWidget, host: QWidget) -> list[QWidget]:
    chain = [target]
    while chain[-1] is not host and (above := chain[-1].parentWidget()) and above is not host:
        chain.append(above)
    return chain


class ShowsFocus:
    """Mixed into a widget class: shows the ring while it has focus by keyboard, or the halo of a field always."""

    focus_halo = False
    _focus_ring: FocusRing | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (self.focus_halo or event.reason() in KEYBOARD_REASONS) and self._focus_ring is None:
            self._focus_ring = FocusRing(self, self.focus_halo)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._focus_ring is not None:
            self._focus_ring.leave()
            self._focus_ring = None
