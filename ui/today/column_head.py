"""The head of a column of today: a section title, quiet facts after it, and what belongs at its right."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.kit.labels import ElidedLabel, label, set_tone
from ui.kit.theme import THEME, scaled

HEIGHT = 44


class ColumnHead(QWidget):
    """44 px high; put widgets into `right`."""

    def __init__(self, title: str = "", role: str = "section", height: int = HEIGHT) -> None:
        super().__init__()
        self._height = height
        self._title: QLabel = label(title, role)
        self._facts = ElidedLabel("", "caption" if role != "section" else "body", "text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._facts)
        row.addStretch()
        self.right = QHBoxLayout()
        self.right.setSpacing(4)
        row.addLayout(self.right)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(self._height))

    def set_words(self, title: str, facts: str, token: str = "text") -> None:
        """Show another title and other facts."""
        self._title.setText(title)
        self._facts.set_text(facts)
        set_tone(self._title, token)

    def facts(self) -> str:
        """Return the quiet facts shown."""
        return self._facts.text()
