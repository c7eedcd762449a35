"""Whatever the keyboard reaches on a page has a name that a screen reader can say."""

from datetime import datetime

import pytest
from office_fixtures import MANAGER, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from models.account import Account
from models.customer import Customer
from models.tour_application import TourApplication
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.records.links import install_links
from ui.screens import SCREENS, entries

PAGES = [(screen.key, None) for screen in SCREENS if screen.key != "print"]
NEW = [(key, "new") for key in ("tasks", "letters", "customers", "visits", "contracts", "tours", "banquets")]
VIEWS = [("planning", view) for view in ("progress", "log", "outings", "checks")]
PARTS = [
    ("settings", part) for part in ("rules", "people", "looks", "reminders", "data", "prints", "about", "password")
]


def nameless(window: QWidget) -> list[str]:
    """Return the classes of what can be reached by Tab, is in view and has neither name nor text."""
    return [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollArea)
        and not isinstance(widget.parentWidget(), QAbstractScrollArea)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]


@pytest.mark.parametrize(("page", "subject"), [*PAGES, *NEW, *VIEWS, *PARTS])
def test_everything_the_keyboard_reaches_has_a_name(
    office: OfficeInUse, qtbot: QtBot, page: str, subject: str | None
) -> None:
    install_links()
    manager = office.act_as(MANAGER)
    Customer.create(name="云岭数据科技有限公司", owner=Account.get(Account.role == "rep"))
    TourApplication.create(
        organisation="云岭数据科技有限公司", head="高远", purpose="参观", start=datetime(2026, 11, 25, 14), host=manager
    )
    window = MainWindow(Desk(manager, office.folder), entries())
    window.drawers.set_slides(False)
    window.show()
    qtbot.addWidget(window)
    window.go(page, subject)
    qtbot.waitUntil(lambda: nameless(window) == [])  # parts of a page may come after it
    window.close()
