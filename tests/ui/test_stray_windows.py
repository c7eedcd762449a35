"""Looks for parts that flash as windows of their own, and take the keyboard away, before they are put into a page."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exchange.demo.office import make_demo
from exchange.demo.people import users
from models.office import close_office, sign_in
from ui.desk import Desk
from ui.kit.background import wait_for_all
from ui.main_window import MainWindow
from ui.screens import SCREENS, entries

NOW = datetime(2026, 11, 23, 10, 12)
ROLES = {user["role"]: user for user in users()}


class Shown(QObject):
    """Keeps every widget that was shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.widgets.append(watched)
        return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demo office, closed."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder, today=date(2026, 11, 23), customers=60, visits_wanted=80)
    close_office()
    return folder


@pytest.mark.parametrize("role", sorted(ROLES))
def test_no_page_opens_windows_of_its_own(folder: Path, role: str, qtbot: QtBot) -> None:
    account = sign_in(folder, ROLES[role]["name"], ROLES[role]["password"])
    window = MainWindow(Desk(account, folder, lambda: NOW), entries())
    qtbot.addWidget(window)
    window.show()
    app, shown = QApplication.instance(), Shown()
    assert app is not None
    app.installEventFilter(shown)
    for screen in SCREENS:
        window.go(screen.key)
        assert wait_for_all()
        app.processEvents()
    app.removeEventFilter(shown)
    window.close()
    close_office()
    assert shown.widgets == []
