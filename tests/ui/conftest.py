"""What every test of the window leaves as it was: editors of fields, preferences. And a demo office to work in."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from office_fixtures import OfficeInUse
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot
from user_hands import Hands, OpenWindow, at_the_program

from exchange.demo.office import make_demo
from models.office import close_office
from ui.desk import Desk
from ui.kit.editors import EDITORS
from ui.main_window import MainWindow
from ui.records.links import install_links
from ui.screens import entries

NOW = datetime(2026, 11, 25, 10, 12)


@pytest.fixture(autouse=True)
def editors_as_before() -> Iterator[None]:
    """Forget editors registered by a test, such as those of links, which need an office."""
    before = dict(EDITORS)
    yield
    EDITORS.clear()
    EDITORS.update(before)


@pytest.fixture(autouse=True)
def own_preferences(tmp_path: Path) -> None:
    """Keep what a PC remembers in the test's own folder, not in that of whoever runs the tests."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "preferences"))


@pytest.fixture
def open_window(office: OfficeInUse, qtbot: QtBot) -> Iterator[OpenWindow]:
    """Return a function of (name, page, subject, clock) that shows somebody's window on a page; one is open at a time.

    `clock` says what time it is in the window, 10:12 on Wednesday 25 November 2026 unless told otherwise.
    """
    install_links()
    windows: list[MainWindow] = []

    def opened(
        name: str, page: str = "today", subject: object = None, clock: Callable[[], datetime] = lambda: NOW
    ) -> MainWindow:
        for window in windows:
            window.close()
        window = MainWindow(Desk(office.act_as(name), office.folder, clock), entries())
        windows.append(window)
        qtbot.addWidget(window)
        window.drawers.set_slides(False)
        window.resize(1440, 900)
        window.show()
        window.go(page, subject)
        return window

    yield opened
    for window in windows:
        window.close()


@pytest.fixture
def at_the_demo(
    cheap_passwords: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """Hands at the sign-in of a small demo office, on the morning of Monday 23 November 2026."""
    folder = tmp_path / "演示 办公室"
    make_demo(folder, today=date(2026, 11, 23), customers=60, visits_wanted=80)
    close_office()
    with at_the_program(folder, datetime(2026, 11, 23, 8, 12), qtbot, monkeypatch) as hands:
        yield hands
