"""A view that zooms with the wheel and pans with Space or the middle button, and can show everything."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView

from ui.kit.theme import THEME

SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 2.0
NOTCH = 1.1
CLOSEST = 1.4
"""The zoom at which a part of the scene is shown at most."""


class ZoomView(QGraphicsView):
    """100 % is the designed size at the user's font size; `zoomed` carries percent."""

    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._zoom, self._fits = 1.0, True
        self._space = False
        self._panned: QPointF | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        THEME.changed.connect(self._follow_theme)

    def zoom_to(self, zoom: float) -> None:
        """Zoom to a factor between 0.5 and 2."""
        self._fits = False
        self._zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        self._apply_zoom()

    def zoom_by(self, notches: int) -> None:
        """Zoom in (positive) or out by steps of a tenth."""
        self.zoom_to(round(self._zoom * 10 + notches) / 10)

    def show_all(self) -> None:
        """Show everything, never larger than at 100 %; it stays so when the window changes its size."""
        self._fits = True
        self._zoom = min(1.0, self._fitting(self.sceneRect()))
        self._apply_zoom()
        self.centerOn(self.sceneRect().center())

    def show_box(self, box: QRectF) -> None:
        """Zoom to a part of the scene."""
        self.zoom_to(min(CLOSEST, self._fitting(box) * 0.9))
        self.centerOn(box.center())

    def _fitting(self, box: QRectF) -> float:
        across, down = self.viewport().width() / box.width(), self.viewport().height() / box.height()
        return min(across, down) / THEME.scale

    def _apply_zoom(self) -> None:
        factor = self._zoom * THEME.scale
        self.resetTransform()
        self.scale(factor, factor)
        self.zoomed.emit(round(self._zoom * 100))

    def _follow_theme(self) -> None:
        self.show_all() if self._fits else self._apply_zoom()
        self.viewport().update()

    def starts_panning(self, event: QMouseEvent) -> bool:
        """Begin to pan where this press asks for it; say whether it did."""
        if event.button() != Qt.MouseButton.MiddleButton and not self._space:
            return False
        self._panned = event.position()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def pans(self, event: QMouseEvent) -> bool:
        """Move on with the mouse while panning; say whether it did."""
        if self._panned is None:
            return False
        self._fits = False
        step, self._panned = event.position() - self._panned, event.position()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(step.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(step.y()))
        return True

    def ends_panning(self) -> bool:
        """Stop panning; say whether there was any."""
        panned, self._panned = self._panned is not None, None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor)
        return panned

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_to(self._zoom * NOTCH**steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.ends_panning()
        super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.show_all()
