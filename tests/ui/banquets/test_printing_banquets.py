"""Printing from the seating view: seen first, then a PDF where the user said, told; nothing without a plan."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from models.print_log import PrintLog
from ui.banquet_file.offset_drawer import OffsetDrawer
from ui.banquet_file.print_menu import CALIBRATE
from ui.banquets.seating_view import SeatingView
from ui.main_window import MainWindow
from ui.printing.preview import PrintPreview


@pytest.fixture
def chosen(monkeypatch, tmp_path: Path) -> Path:
    """The file the user chooses in the dialog."""
    file = tmp_path / "席位 图.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(file), ""))
    return file


def shown(window: MainWindow) -> PrintPreview:
    """Return the document that is seen before it is printed."""
    preview = window.page("print").preview.content
    assert isinstance(preview, PrintPreview) and preview.isVisible()
    return preview


@pytest.mark.parametrize("document", ["seating-plan", "table-plan", "place-cards"])
def test_a_paper_is_seen_first_then_stored_logged_told_and_opened(
    view: SeatingView, dinner, window, chosen: Path, opened, qtbot, document: str
) -> None:
    dinner.seat("方长", 0, 0)
    dinner.seat("顾望", 0, 1)
    view.refresh()
    view.toolbar.print_chosen.emit(document)
    assert not PrintLog.select().exists() and len(shown(window).pages) >= 1
    shown(window).save_button.click()
    assert chosen.read_bytes().startswith(b"%PDF")
    assert PrintLog.get().document == document
    assert "席位 图.pdf" in window.toast.text()
    told = shown(window).notice.content
    assert str(chosen) in told.text()
    told.acted.emit(0)
    assert opened.files == [chosen]
    qtbot.keyClick(shown(window), Qt.Key.Key_Escape)
    assert view.isVisible()


def test_without_a_plan_it_is_said_in_words_and_the_hall_stays(view: SeatingView, window, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, reason, _trace: told.append(str(reason)))
    view.toolbar.print_chosen.emit("seating-plan")
    assert "还没有人入座" in told[0]
    assert view.isVisible() and not PrintLog.select().exists()


def test_nothing_happens_when_no_file_is_chosen(view: SeatingView, dinner, window, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: ("", ""))
    dinner.seat("方长", 0, 0)
    view.refresh()
    view.toolbar.printing.clicked.emit()
    shown(window).save_button.click()
    assert not PrintLog.select().exists()


def test_a_character_no_font_has_is_named_with_its_people_before_printing(view: SeatingView, dinner, window) -> None:
    dinner.seat("方长", 0, 0)
    guest = dinner.guest("方长")
    guest.name = "方\U0003134a"
    guest.save()
    view.refresh()
    view.toolbar.print_chosen.emit("place-cards")
    (words,) = (label.text() for label in shown(window).notice.findChildren(QLabel) if label.text())
    assert "\U0003134a" in words and "涉及：方\U0003134a" in words


def test_cards_are_corrected_in_a_drawer_that_prints_its_own_page(view: SeatingView, dinner, window) -> None:
    view.toolbar.print_chosen.emit(CALIBRATE)
    drawer = window.drawers.drawer()
    assert isinstance(drawer, OffsetDrawer)
    next(button for button in drawer.findChildren(QPushButton) if button.text() == "打印校准页").click()
    assert shown(window).name == "card-calibration"
