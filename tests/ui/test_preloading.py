"""What is loaded while the password is being typed, and what is not needed before."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.preloading import Preloading

ROOT = Path(__file__).resolve().parents[2]


def test_the_sign_in_needs_neither_the_records_nor_the_pages() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import ui.application, sys; print(*sys.modules)"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    loaded = set(told.stdout.split())
    assert "ui.entrance.sign_in" in loaded
    assert not loaded & {"peewee", "apsw", "argon2", "models.store.record", "ui.main_window", "ui.today.page"}
    assert not loaded & {"decimal", "ui.kit.editors", "ui.kit.banner", "ui.kit.confirm_dialog", "commands.line"}


def test_all_is_loaded_piece_by_piece_while_the_sign_in_is_shown(qtbot: QtBot) -> None:
    sign_in = QObject()
    preloading = Preloading(sign_in)
    qtbot.waitUntil(lambda: preloading.done, timeout=30_000)
    assert {"models.office", "models.merge", "ui.main_window", "ui.customers.page"} <= set(sys.modules)


def test_it_ends_with_the_sign_in(qtbot: QtBot) -> None:
    sign_in = QObject()
    preloading = Preloading(sign_in)
    with qtbot.waitSignal(preloading.destroyed):
        sign_in.deleteLater()
