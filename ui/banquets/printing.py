"""Prints the papers of a banquet: asks where the PDF goes, draws it beside the window, opens it."""

from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from models.banquet import Banquet
from models.banquet_guest import everybody_of
from models.store.database import database
from reports.documents import DOCUMENTS, MISSING_NOTICE, PrintedDocument, preview_document, print_document
from ui.banquet_file.offset_drawer import OffsetDrawer
from ui.banquet_file.print_menu import CALIBRATE
from ui.desk import Desk
from ui.kit.background import run_in_background
from ui.kit.confirm_dialog import ask
from ui.kit.editors import record_text

FORBIDDEN = '<>:"/\\|?*'


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed about which banquet into which file."""

    document: str
    banquet: int
    file: Path


@dataclass(frozen=True, slots=True)
class Missing:
    """The characters no font can draw, and the names they stand in."""

    characters: str
    names: tuple[str, ...]


class BanquetPrinter(QObject):
    """`told` says what was printed, and which characters no font has."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def print(self, owner: QWidget, document: str, banquet: Banquet) -> None:
        """Ask for a file and print `document` (a key of `DOCUMENTS`) about the banquet into it.

        `CALIBRATE` opens the drawer in which this PC's printer is corrected.
        """
        if document == CALIBRATE:
            page = partial(self.print, owner, "card-calibration", banquet)
            self._desk.open_drawer(OffsetDrawer(self._desk, page))
            return
        title = record_text(DOCUMENTS[document].title)
        name = "".join("_" if letter in FORBIDDEN else letter for letter in f"{banquet.title} {title}")
        file, _ = QFileDialog.getSaveFileName(owner, self.tr("存为 PDF"), f"{name}.pdf", "PDF (*.pdf)")
        if file:
            wanted = Wanted(document, banquet.id, Path(file))
            run_in_background(self, lambda _job: _missing(wanted), lambda missing: self._go_on(owner, wanted, missing))

    def _go_on(self, owner: QWidget, wanted: Wanted, missing: Missing) -> None:
        """Print, after asking where names hold characters that no font can draw."""
        if missing.characters:
            question = self.tr("没有字体能印「{characters}」，仍要打印？").format(characters=missing.characters)
            names = self.tr("、").join(missing.names)
            body = self.tr("这些字会印成〓，可手写补上，或先装含生僻字的字体。涉及：{names}").format(names=names or "—")
            if not ask(owner, question, body, self.tr("仍要打印")):
                return
        run_in_background(self, lambda _job: _printed(wanted), self._done)

    def _done(self, printed: PrintedDocument) -> None:
        text = self.tr("已存为 {file}，共 {pages} 页，编号 {serial}")
        text = text.format(file=printed.file.name, pages=printed.pages, serial=printed.serial)
        if printed.missing:
            notice = QCoreApplication.translate("Documents", MISSING_NOTICE)
            text = self.tr("{text}。{notice}").format(text=text, notice=notice.format(characters=printed.missing))
        self.told.emit(text)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(printed.file)))


def _missing(wanted: Wanted) -> Missing:
    """Draw the document into memory to see what no font has."""
    with database.connection_context():
        characters = preview_document(wanted.document, wanted.banquet, BytesIO()).missing
        people = everybody_of(Banquet.get_by_id(wanted.banquet)) if characters else ()
        return Missing(characters, tuple(guest.name for guest in people if set(guest.name) & set(characters)))


def _printed(wanted: Wanted) -> PrintedDocument:
    with database.connection_context():
        return print_document(wanted.document, wanted.banquet, wanted.file)
