"""Opens the settings in a window of its own as the account a test names."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from office_fixtures import ADMINISTRATOR, OfficeInUse
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.main_window import MainWindow
from ui.records.links import install_links
from ui.screens import entries
from ui.settings.page import SettingsPage

NOW = datetime(2026, 11, 25, 10, 12)
Open = Callable[..., SettingsPage]


@pytest.fixture
def open_settings(office: OfficeInUse, qtbot: QtBot) -> Iterator[Open]:
    """Return a function of (part, name of the account) that shows a part of the settings."""
    install_links()
    windows: list[MainWindow] = []

    def opened(part: str, name: str = ADMINISTRATOR) -> SettingsPage:
        window = MainWindow(Desk(office.act_as(name), office.folder, lambda: NOW), entries())
        windows.append(window)
        window.drawers.set_slides(False)
        window.resize(1440, 900)
        window.show()
        window.go("settings", part)
        qtbot.addWidget(window)
        page = window.page("settings")
        assert isinstance(page, SettingsPage)
        return page

    yield opened
    for window in windows:
        window.close()
