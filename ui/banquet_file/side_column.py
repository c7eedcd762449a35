"""The column at the right of a tab: headings, findings and figures, scrolled when they are many."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.labels import ElidedLabel, label
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, scaled

WIDTH = 300


class SideColumn(QScrollArea):
    """Shows whatever parts it is given, the place of its scroll bar kept."""

    def __init__(self) -> None:
        super().__init__()
        lay_on(self, "panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(scaled(WIDTH))

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these from top to bottom."""
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 14, 14)
        column.setSpacing(8)
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        place = self.verticalScrollBar().value()
        before = self.takeWidget()
        self.setWidget(inside)
        if before is not None:
            before.deleteLater()  # one of its buttons may be what asked for the change
        self.verticalScrollBar().setValue(place)


def heading(text: str, *beside: QWidget) -> QWidget:
    """Return a section heading with chips or buttons beside it, the last at the far right."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(8)
    row.addWidget(label(text, "section"))
    for widget in beside[:-1]:
        row.addWidget(widget)
    row.addStretch()
    for widget in beside[-1:]:
        row.addWidget(widget)
    return made


def fact(name: str, value: str, token: str = "text") -> QWidget:
    """Return one line of a name and its value."""
    made = QWidget()
    made.setAccessibleName(f"{name} {value}")
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(ElidedLabel(name, "body", "text-2"), 1)
    row.addWidget(label(value, "strong", token))
    return made


def note(text: str) -> QWidget:
    """Return quiet words over several lines."""
    return label(text, "caption", "text-2", wrap=True)
