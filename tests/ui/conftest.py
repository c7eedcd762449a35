"""What every test of the window leaves as it was: editors of fields, preferences. And a demo office to work in."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot
from user_hands import Hands, at_the_program

from exchange.demo.office import make_demo
from models.office import close_office
from ui.kit.editors import EDITORS


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
def at_the_demo(
    cheap_passwords: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """Hands at the sign-in of a small demo office, on the morning of Monday 23 November 2026."""
    folder = tmp_path / "演示 办公室"
    make_demo(folder, today=date(2026, 11, 23), customers=60, visits_wanted=80)
    close_office()
    with at_the_program(folder, datetime(2026, 11, 23, 8, 12), qtbot, monkeypatch) as hands:
        yield hands
