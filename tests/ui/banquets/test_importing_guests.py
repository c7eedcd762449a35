"""A sheet of guests brought into a banquet from its hall: asked first, written at once, taken back as a whole."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from models.banquet_guest import BanquetGuest
from ui.banquets.seating_view import SeatingView
from ui.kit.confirm_dialog import ConfirmDialog

SHEET = "姓名,单位,职务,方,级别,忌口\n竹青山,青禾湖农业,总经理,客方,3,忌羊肉\n江清越,青禾湖农业,主任,客方,5,\n"


@pytest.fixture
def sheet(monkeypatch, tmp_path: Path) -> Path:
    """The sheet the user chooses."""
    file = tmp_path / "来宾 名单.csv"
    file.write_text(SHEET, encoding="utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(file), ""))
    return file


def answer(place: int, read: list[str]) -> None:
    """Press a button of the question as soon as it stands there."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ConfirmDialog):
        QTimer.singleShot(20, lambda: answer(place, read))
        return
    read.append(dialog.windowTitle())
    dialog.buttons[place].click()


def test_guests_come_in_after_the_question_and_go_again(view: SeatingView, sheet, window, qtbot) -> None:
    read = []
    QTimer.singleShot(0, lambda: answer(-1, read))
    with qtbot.waitSignal(view.importing.ended, timeout=60_000):
        view.guests.importing.click()
    assert "来宾 名单.csv" in read[0]
    assert len(view.hall.guests) == 22
    assert BanquetGuest.get(BanquetGuest.name == "竹青山").diet == "忌羊肉"
    assert "已导入 2 位来宾" in window.toast.text()
    window.toast.undo()
    assert len(view.hall.guests) == 20


def test_nothing_is_written_against_the_users_will(view: SeatingView, sheet, qtbot) -> None:
    QTimer.singleShot(0, lambda: answer(0, []))
    with qtbot.waitSignal(view.importing.ended, timeout=60_000):
        view.guests.importing.click()
    assert len(view.hall.guests) == 20
