"""One part of the settings: a title, a sentence, what can be set, and why not where it cannot."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from models.account import ROLES
from rules.permissions import ACTIONS, may
from ui.desk import Desk, Page
from ui.kit.banner import Banner
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.page_header import PageHeader
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled

WIDEST = 760


def why_not(desk: Desk, action: str) -> str:
    """Say who may do `action` (a key of `rules.permissions.ACTIONS`), or nothing where the signed-in account may."""
    if not action or may(desk.acting.role, action):
        return ""
    roles = QCoreApplication.translate("Settings", "或").join(
        record_text(name) for role, name in ROLES if role in ACTIONS[action]
    )
    return QCoreApplication.translate("Settings", "您可以查看；要改动请找{roles}。").format(roles=roles)


class Section(Page):
    """A part with `body` to fill; `action` is the permission its changes need (empty: everybody's own matter)."""

    def __init__(self, desk: Desk, title: str, sentence: str = "", action: str = "") -> None:
        super().__init__(desk)
        self.refused = why_not(desk, action)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        inside = lay_on(QWidget(), "panel")
        inside.setMaximumWidth(scaled(WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 24)
        column.setSpacing(4)
        if sentence:
            column.addWidget(label(sentence, "body", "text-2", wrap=True))
            column.addSpacing(12)
        if self.refused:
            column.addWidget(Banner("info", self.refused))
            column.addSpacing(12)
        column.addLayout(self.body)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(PageHeader(title))
        outer.addWidget(area)
