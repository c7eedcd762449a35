"""The tab 变更记录: who changed what and who checked what, newest first."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.customer import Customer
from models.merge import one_with
from models.store.changes import history
from models.verification import Verification
from ui.customers.change_words import told, told_checks
from ui.kit.labels import divider, label

SHOWN = 60
"""Changes shown; older ones stay in the log."""


class HistoryTab(QScrollArea):
    """The latest changes and checks of one customer, and the changes of archives merged into it."""

    def __init__(self, key: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(4)
        checked = (
            Verification.present().where(Verification.customer == key).order_by(Verification.at.desc()).limit(SHOWN)
        )
        found = [("", one) for one in (*told(history(key, SHOWN)), *told_checks(checked))]
        for merged in Customer.select().where(Customer.id.in_(one_with(key) - {key})):
            found += [(f" · {merged.name}", one) for one in told(history(merged.id, SHOWN))]
        for of, change in sorted(found, key=lambda one: one[1].at, reverse=True)[:SHOWN]:
            column.addWidget(label(f"{change.at:%Y-%m-%d %H:%M} · {change.who}{of}", "caption", "text-3"))
            for line in change.lines:
                column.addWidget(label(line, wrap=True))
            column.addWidget(divider())
        column.addStretch()
        self.setWidget(inside)
