"""The tab 变更记录: who changed what, newest first."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.store.changes import history
from ui.customers.change_words import told
from ui.kit.labels import divider, label

SHOWN = 60
"""Changes shown; older ones stay in the log."""


class HistoryTab(QScrollArea):
    """The latest changes of one customer."""

    def __init__(self, key: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(4)
        for change in told(history(key, SHOWN)):
            column.addWidget(label(f"{change.at:%Y-%m-%d %H:%M} · {change.who}", "caption", "text-3"))
            for line in change.lines:
                column.addWidget(label(line, wrap=True))
            column.addWidget(divider())
        column.addStretch()
        self.setWidget(inside)
