"""A document before it is printed: its pages by keyboard, a PDF, a printer, and a PC without one."""

import datetime as dt
from pathlib import Path

import pypdfium2
import pytest
from office_fixtures import MANAGER
from pdf_reading import sizes_of
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from user_hands import OpenWindow

from models.archive_volume import make_volume
from models.customer import Customer
from models.print_log import PrintLog
from rules.problem import Problem
from ui.kit.background import wait_for_all
from ui.main_window import MainWindow
from ui.printing.order import PrintOrder
from ui.printing.pages import previewed
from ui.printing.preview import PrintPreview
from ui.printing.printer import send

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk_window(open_window: OpenWindow) -> MainWindow:
    """The manager's window."""
    return open_window(MANAGER, "customers")


@pytest.fixture
def volume(desk_window: MainWindow) -> int:
    """An archive of three customers: an index and three pages."""
    keys = [Customer.create(name=f"云岭{number}号商行").id for number in range(3)]
    return int(make_volume("三家", keys, dt.datetime(2026, 11, 25, 10, 12)).id)


@pytest.fixture
def preview(desk_window: MainWindow, volume: int) -> PrintPreview:
    """The archive, about to be printed."""
    desk_window.go("print", PrintOrder("archive-book", volume, "三家：A/B", "customers"))
    shown = desk_window.page("print").preview.content
    assert isinstance(shown, PrintPreview)
    return shown


def on_paper(file: Path) -> QPrinter:
    """Return a printer that writes what it prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_pages_are_turned_and_enlarged_by_keyboard(preview: PrintPreview) -> None:
    for key, place in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_End, 3), (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(preview, key)
        assert preview.place == place
    before = preview.sheet.width()
    QTest.keyClick(preview, Qt.Key.Key_Plus, CTRL)
    assert preview.sheet.width() > before
    QTest.keyClick(preview, Qt.Key.Key_Minus, CTRL)
    assert preview.sheet.width() == pytest.approx(before, abs=2)


def test_a_pc_without_a_printer_offers_a_pdf_instead(
    preview: PrintPreview, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this PC has a printer")
    QTest.keyClick(preview, Qt.Key.Key_P, CTRL)
    told = preview.notice.content
    assert "没有打印机" in told.text() and not PrintLog.select().exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "档案.pdf"), ""))
    told.acted.emit(0)
    assert len(sizes_of((tmp_path / "档案.pdf").read_bytes())) == 4
    assert str(tmp_path) in preview.notice.content.text()


def test_the_folder_of_the_last_pdf_is_proposed_again(
    preview: PrintPreview, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposed: list[str] = []

    def choose(_owner: object, _title: str, file: str, _kinds: str) -> tuple[str, str]:
        proposed.append(file)
        return str(tmp_path / "一.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for _ in range(2):
        QTest.keyClick(preview, Qt.Key.Key_S, CTRL)
    assert Path(proposed[0]).name == Path(proposed[1]).name == "客户档案册 三家：A／B.pdf"
    assert Path(proposed[1]).parent == tmp_path


def test_a_printer_gets_all_pages_in_their_size_and_the_log_the_copies(preview: PrintPreview, tmp_path: Path) -> None:
    printer = on_paper(tmp_path / "printed.pdf")
    printer.setCopyCount(2)
    preview.print_on(printer)
    assert wait_for_all(60_000)
    preview.window().repaint()
    assert sizes_of((tmp_path / "printed.pdf").read_bytes())[0] == (210, 297)
    assert PrintLog.get().copies == 2 and PrintLog.get().times == 1


def test_only_the_pages_asked_for_are_sent_and_they_show_what_the_screen_did(
    desk_window: MainWindow, volume: int, tmp_path: Path
) -> None:
    pages, _missing = previewed("archive-list", volume)
    book, _missing = previewed("archive-book", volume)
    printer = on_paper(tmp_path / "two.pdf")
    printer.setFromTo(2, 3)
    send(book, printer)
    assert sizes_of((tmp_path / "two.pdf").read_bytes()) == [(210, 297)] * 2
    send(pages, on_paper(tmp_path / "list.pdf"))
    assert sizes_of((tmp_path / "list.pdf").read_bytes()) == [(297, 210)]
    with pypdfium2.PdfDocument(tmp_path / "list.pdf") as printed:
        drawn = printed[0].render(scale=1, grayscale=True).to_pil()
    ink = sum(value < 128 for value in drawn.tobytes())
    assert 0.002 < ink / (drawn.width * drawn.height) < 0.2


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told_in_words(desk_window: MainWindow, volume: int, tmp_path: Path) -> None:
    pages, _missing = previewed("archive-list", volume)
    with pytest.raises(Problem, match="没有接收"):
        send(pages, on_paper(tmp_path / "no such folder" / "list.pdf"))


def test_what_cannot_be_drawn_leads_back(desk_window: MainWindow) -> None:
    desk_window.go("customers")
    with pytest.raises(Problem):
        desk_window.go("print", PrintOrder("archive-book", 1, "没有", "customers"))
    assert desk_window.pages.currentWidget() is desk_window.page("customers")
