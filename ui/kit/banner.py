"""Banners of three levels: good to know, a rule in danger, a rule broken; each with its next step as a button."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.buttons import Button, icon_button
from ui.kit.icons import paint_icon
from ui.kit.labels import label
from ui.kit.painting import rounded_box

LEVELS = {
    "info": ("accent-soft", "accent-line", "accent-text", "ph.info-fill"),
    "warn": ("warn-soft", "warn-line", "warn", "ph.warning-fill"),
    "blocking": ("danger-soft", "danger-line", "danger", "ph.warning-circle-fill"),
}
"""Level → fill, border, icon colour, icon."""


class Banner(QWidget):
    """One sentence with up to a lead in bold, action buttons and, for what may be ignored, a cross.

    `acted(index)` tells which action was pressed, `closed` that the cross was.
    """

    acted = Signal(int)
    closed = Signal()

    def __init__(
        self,
        level: str,
        text: str,
        lead: str = "",
        actions: tuple[str, ...] = (),
        closable: bool = False,
        icon: str = "",
    ) -> None:
        super().__init__()
        self._level, self._icon = level, icon or LEVELS[level][3]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # a long sentence takes its lines
        self.setMinimumHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 7, 12, 7)
        row.setSpacing(8)
        self._lead, self._text = label(lead, "strong"), label(text, wrap=True)
        sentence = QHBoxLayout()
        sentence.setSpacing(0)
        sentence.addWidget(self._lead)
        sentence.addWidget(self._text, 1)
        row.addLayout(sentence, 1)
        self._lead.setVisible(bool(lead))
        for index, action in enumerate(actions):
            button = Button(action, "link" if index else "secondary", measure="small" if index else "tiny")
            button.clicked.connect(lambda _=False, index=index: self.acted.emit(index))
            row.addWidget(button)
        if closable:
            cross = icon_button("ph.x", self.tr("关闭"), "quiet", "tiny")
            cross.clicked.connect(self.closed)
            cross.clicked.connect(self.hide)
            row.addWidget(cross)
        self._name()

    def set_text(self, text: str, lead: str = "") -> None:
        """Show another sentence."""
        self._text.setText(text)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._name()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def _name(self) -> None:
        self.setAccessibleName(" ".join(filter(None, (self._lead.text(), self._text.text()))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border, tone, _ = LEVELS[self._level]
        rounded_box(painter, self.rect(), 8, fill, border)
        paint_icon(painter, QRectF(13, (self.height() - 16) / 2, 16, 16), self._icon, tone)
