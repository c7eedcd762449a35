"""Prints the papers of a banquet: asks where the PDF goes, draws it beside the window, opens it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from models.banquet import Banquet
from models.store.database import database
from reports.documents import DOCUMENTS, MISSING_NOTICE, PrintedDocument, print_document
from ui.kit.background import run_in_background
from ui.kit.editors import record_text

FORBIDDEN = '<>:"/\\|?*'


class BanquetPrinter(QObject):
    """`told` says what was printed, and which characters no font has."""

    told = Signal(str)

    def print(self, owner: QWidget, document: str, banquet: Banquet) -> None:
        """Ask for a file and print `document` (a key of `DOCUMENTS`) about the banquet into it."""
        title = record_text(DOCUMENTS[document].title)
        name = "".join("_" if letter in FORBIDDEN else letter for letter in f"{banquet.title} {title}")
        file, _ = QFileDialog.getSaveFileName(owner, self.tr("存为 PDF"), f"{name}.pdf", "PDF (*.pdf)")
        if file:
            run_in_background(self, lambda _job: _printed(document, banquet.id, Path(file)), self._done)

    def _done(self, printed: PrintedDocument) -> None:
        text = self.tr("已存为 {file}，共 {pages} 页，编号 {serial}")
        text = text.format(file=printed.file.name, pages=printed.pages, serial=printed.serial)
        if printed.missing:
            notice = QCoreApplication.translate("Documents", MISSING_NOTICE)
            text = self.tr("{text}。{notice}").format(text=text, notice=notice.format(characters=printed.missing))
        self.told.emit(text)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(printed.file)))


def _printed(document: str, banquet: int, file: Path) -> PrintedDocument:
    with database.connection_context():
        return print_document(document, banquet, file)
