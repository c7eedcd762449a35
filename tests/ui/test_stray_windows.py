"""Looks for parts that flash as windows of their own, and take the keyboard away, before they are put into a page."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stray_windows import StrayWindows

from exchange.demo.office import make_demo
from exchange.demo.people import users
from models.office import close_office, sign_in
from ui.desk import Desk
from ui.kit.background import wait_for_all
from ui.main_window import MainWindow
from ui.screens import SCREENS, entries
from ui.settings.page import PARTS

NOW = datetime(2026, 11, 23, 10, 12)
ROLES = {user["role"]: user for user in users()}


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
    app, shown = QApplication.instance(), StrayWindows()
    assert app is not None
    shown.listen()
    for screen in SCREENS:
        window.go(screen.key)
        assert wait_for_all()
        app.processEvents()
    for part in PARTS:
        window.go("settings", part.key)
        assert wait_for_all()
    window.close()
    close_office()
    assert shown.stop() == []
