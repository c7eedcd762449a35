"""Printing from the seating view: a PDF where the user said, opened, told; nothing without a plan."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from models.print_log import PrintLog
from ui.banquets.seating_view import SeatingView
from ui.kit.background import wait_for_all
from ui.kit.confirm_dialog import ConfirmDialog


@pytest.fixture
def chosen(monkeypatch, tmp_path: Path) -> Path:
    """The file the user chooses in the dialog."""
    file = tmp_path / "席位 图.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(file), ""))
    return file


@pytest.mark.parametrize("document", ["seating-plan", "table-plan", "place-cards"])
def test_a_pdf_is_written_logged_told_and_opened(
    view: SeatingView, dinner, window, chosen: Path, opened, qtbot, document: str
) -> None:
    dinner.seat("方长", 0, 0)
    dinner.seat("顾望", 0, 1)
    view.refresh()
    with qtbot.waitSignal(view.printer.told, timeout=60_000):
        view.toolbar.print_chosen.emit(document)
    assert chosen.read_bytes().startswith(b"%PDF")
    assert PrintLog.get().document == document
    assert "席位 图.pdf" in window.toast.text()
    assert opened.files == [chosen]


def test_without_a_plan_it_is_said_in_words(view: SeatingView, chosen: Path, qapp, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, reason, _trace: told.append(str(reason)))
    view.printer.print(view, "seating-plan", view.hall.banquet)
    assert wait_for_all(60_000)
    qapp.processEvents()
    assert "还没有人入座" in told[0]
    assert not chosen.exists()


def test_nothing_happens_when_no_file_is_chosen(view: SeatingView, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: ("", ""))
    view.toolbar.printing.clicked.emit()
    assert wait_for_all()
    assert not PrintLog.select().exists()


def press(place: int, read: list[str]) -> None:
    """Press a button of the question as soon as it stands there."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, ConfirmDialog):
        QTimer.singleShot(20, lambda: press(place, read))
        return
    read += [dialog.windowTitle(), *(label.text() for label in dialog.findChildren(QLabel))]
    dialog.buttons[place].click()


@pytest.mark.parametrize(("place", "printed"), [(0, False), (-1, True)])
def test_a_character_no_font_has_is_named_with_its_people_before_printing(
    view: SeatingView, dinner, chosen: Path, opened, qtbot, place: int, printed: bool
) -> None:
    dinner.seat("方长", 0, 0)
    guest = dinner.guest("方长")
    guest.name = "方\U0003134a"
    guest.save()
    view.refresh()
    read: list[str] = []
    QTimer.singleShot(0, lambda: press(place, read))
    view.printer.print(view, "place-cards", view.hall.banquet)
    qtbot.waitUntil(lambda: bool(read), timeout=60_000)
    assert "\U0003134a" in read[0] and any("方\U0003134a" in text for text in read[1:])
    assert wait_for_all(60_000)
    qtbot.waitUntil(lambda: chosen.exists() is printed)
