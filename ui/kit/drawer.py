"""The right drawer: 432 px of form beside the content; under 1280 px of window it covers the content instead."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Property, QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.buttons import icon_button
from ui.kit.labels import divider, key_hint, label
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled

WIDTH, NARROWEST, WIDEST = 432, 400, 560
HEADER, FOOTER = 52, 56
SLIDE = 140
COVERS_BELOW = 1280
EDGE = 6
"""Width in pixels of the left edge that can be dragged."""


class Drawer(QFrame):
    """Header with title, Esc and cross; a scrolled body; a footer on `subtle` with the primary at far right.

    Put widgets into `body` (a column) and buttons into `footer_left` and `footer_right`. `closing` may be set to a
    function that says whether the drawer may close, for example after asking about a draft. `closed` follows.
    """

    closed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        lay_on(self, "panel")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.closing: Callable[[], bool] = lambda: True
        self._title = label(title, "heading")
        self.body = QVBoxLayout()
        self.footer_left, self.footer_right = QHBoxLayout(), QHBoxLayout()
        self.set_title(title)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(divider(vertical=True))
        column = QVBoxLayout()
        column.setSpacing(0)
        self._foot = (divider(), self._footer())
        for part in (self._header(), divider(), self._scrolled_body(), *self._foot):
            column.addWidget(part)
        line.addLayout(column)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(scaled(HEADER))
        row = QHBoxLayout(header)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(8)
        cross = icon_button("ph.x", self.tr("关闭"), "quiet", "small")
        cross.clicked.connect(self.dismiss)
        row.addWidget(self._title, 1)
        row.addWidget(key_hint("Esc"))
        row.addWidget(cross)
        return header

    def _scrolled_body(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 16)
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addStretch()
        area.setWidget(inside)
        return area

    def _footer(self) -> QWidget:
        footer = lay_on(QWidget(), "subtle")
        footer.setFixedHeight(scaled(FOOTER))
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 0, 20, 0)
        self.footer_left.setSpacing(8)
        self.footer_right.setSpacing(8)
        row.addLayout(self.footer_left)
        row.addStretch()
        row.addLayout(self.footer_right)
        return footer

    def showEvent(self, event: QShowEvent) -> None:
        """A drawer without buttons has no foot."""
        super().showEvent(event)
        for part in self._foot:
            part.setVisible(bool(self.footer_left.count() or self.footer_right.count()))

    def focus_first(self) -> None:
        """Go to the first editor of the body that takes something, or to the drawer itself, so that Esc is heard."""
        inside = self.findChild(QScrollArea).widget().findChildren(QWidget)
        ready = (w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and not w.isHidden())
        next((w for w in ready if not getattr(w, "isReadOnly", bool)()), self).setFocus()

    def dismiss(self) -> None:
        """Close, unless `closing` says no."""
        if self.closing():
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)


class DrawerHost(QWidget):
    """Content with a place for one drawer at its right."""

    def __init__(self, content: QWidget, slides: bool = True) -> None:
        super().__init__()
        self._content, self._drawer = content, None
        self._slides, self._wanted, self._shown = slides, WIDTH, 0
        content.setParent(self)
        self._before: QWidget | None = None
        self._slide = QPropertyAnimation(self, b"shown", self)
        self._slide.setDuration(SLIDE)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._finished)

    def drawer(self) -> Drawer | None:
        """Return the open drawer."""
        return self._drawer

    def open(self, drawer: Drawer) -> None:
        """Show `drawer`, in the place of the one before; it is deleted when it closes."""
        if self._drawer is not None:
            self._drop(self._drawer)
        self._drawer = drawer
        drawer.setParent(self)
        drawer.closed.connect(self.close_drawer)
        drawer.installEventFilter(self)
        drawer.setMouseTracking(True)
        drawer.show()
        self._before = self._before or QApplication.focusWidget()
        self._move_to(scaled(self._wanted))
        drawer.focus_first()

    def close_drawer(self) -> None:
        """Slide the drawer away."""
        self._move_to(0)

    def set_slides(self, slides: bool) -> None:
        """Follow the setting 减少动画."""
        self._slides = slides

    def _move_to(self, width: int) -> None:
        self._slide.stop()
        if not (self._slides and self.isVisible()):
            self.shown = width
            self._finished()
            return
        self._slide.setStartValue(self._shown)
        self._slide.setEndValue(width)
        self._slide.start()

    def _finished(self) -> None:
        if self._shown == 0 and self._drawer is not None:
            drawer, self._drawer = self._drawer, None
            self._drop(drawer)
            before, self._before = self._before, None
            kept = before is not None and shiboken6.isValid(before) and before.isVisible()
            (before if kept else self._content).setFocus()

    def _drop(self, drawer: Drawer) -> None:
        drawer.removeEventFilter(self)
        drawer.closed.disconnect(self.close_drawer)
        drawer.hide()
        drawer.deleteLater()

    def _get_shown(self) -> int:
        return self._shown

    def _set_shown(self, width: int) -> None:
        self._shown = width
        self._arrange()

    shown = Property(int, _get_shown, _set_shown)

    def _arrange(self) -> None:
        covers = self.window().width() < COVERS_BELOW
        self._content.setGeometry(0, 0, self.width() - (0 if covers else self._shown), self.height())
        if self._drawer is not None:
            self._drawer.setGeometry(self.width() - self._shown, 0, scaled(self._wanted), self.height())
            self._drawer.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._edge_moved(event)
        return False

    def _edge_moved(self, event: QMouseEvent) -> None:
        at_edge = event.position().x() <= EDGE
        self._drawer.setCursor(Qt.CursorShape.SizeHorCursor if at_edge else Qt.CursorShape.ArrowCursor)
        if event.buttons() & Qt.MouseButton.LeftButton:
            wanted = self.mapToGlobal(self.rect().topRight()).x() - event.globalPosition().x()
            self._wanted = int(max(NARROWEST, min(WIDEST, wanted)))
            self.shown = scaled(self._wanted)
