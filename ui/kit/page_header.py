"""The head of a page: title and quiet facts at the left, views and buttons at the right; 56 px high."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.buttons import icon_button
from ui.kit.labels import label
from ui.kit.painting import pen
from ui.kit.theme import THEME, scaled

HEIGHT = 56


class PageHeader(QWidget):
    """`add_left` puts steppers after the facts, `add_right` views and buttons, the primary last. `went_back` by ←."""

    went_back = Signal()

    def __init__(self, title: str, facts: str = "", back: bool = False) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._facts = label(title, "title"), label(facts, "body", "text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(12)
        if back:
            arrow = icon_button("ph.arrow-left", self.tr("返回"), "quiet", "small")
            arrow.clicked.connect(self.went_back)
            row.addWidget(arrow)
        row.addWidget(self._title)
        row.addWidget(self._facts)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._left.setSpacing(8)
        self._right.setSpacing(12)
        row.addSpacing(4)
        row.addLayout(self._left)
        row.addStretch()
        row.addLayout(self._right)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(pen("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_facts(self, facts: str) -> None:
        """Change the quiet facts after the title."""
        self._facts.setText(facts)

    def add_left(self, widget: QWidget) -> QWidget:
        """Put a widget after the facts; return it."""
        self._left.addWidget(widget)
        return widget

    def add_right(self, widget: QWidget) -> QWidget:
        """Put a widget at the right, after those before; return it."""
        self._right.addWidget(widget)
        return widget
