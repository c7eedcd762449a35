"""What a list shows when it has nothing to show: icon, title, what to do, one button."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import Button, primary
from ui.kit.icons import paint_icon
from ui.kit.labels import label
from ui.kit.painting import rounded_box

CIRCLE = 56
ICON = 22


class _Circle(QWidget):
    """The icon on its disc."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon = icon_name
        self.setFixedSize(CIRCLE, CIRCLE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), CIRCLE / 2, "hover")
        edge = (CIRCLE - ICON) / 2
        paint_icon(painter, QRectF(edge, edge, ICON, ICON), self._icon, "text-3")


class EmptyState(QWidget):
    """Centred in the place of the list; `acted` when its button is pressed."""

    acted = Signal()

    def __init__(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(_Circle(icon_name), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(label(title, "section"), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        body = label(sentence, "body", "text-3")
        column.addWidget(body, alignment=Qt.AlignmentFlag.AlignHCenter)
        if action:
            button = primary(action)
            button.clicked.connect(self.acted)
            column.addSpacing(12)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setAccessibleName(f"{title} {sentence}")

    def add_link(self, button: Button) -> None:
        """Offer something else below the one button."""
        inside = self.layout()
        inside.insertWidget(inside.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)


class NoMatch(EmptyState):
    """Stands where the filters leave nothing; its button is to take them away."""

    def __init__(self, title: str) -> None:
        super().__init__("ph.funnel-simple", title, self.tr("换个条件，或者清除筛选再看。"), self.tr("清除筛选"))
