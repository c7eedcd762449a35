"""Sends a document to a printer, page by page as pictures: so paper shows what the screen did, on any printer."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from models.store.database import database
from reports.documents import PrintedDocument, print_document
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.printing.pages import PdfPages

RESOLUTION = 300  # dots per inch: fine print stays sharp, and a page takes 35 MB


def print_on(printer: QPrinter, name: str, record_id: int) -> PrintedDocument:
    """Print a document and log it with its copies; works beside the window.

    Raises `Problem` where it cannot be drawn, or the printer does not take it.
    """
    with TemporaryDirectory() as folder, database.connection_context():
        printed = print_document(name, record_id, Path(folder) / "document.pdf", printer.copyCount())
        pages = PdfPages(printed.file.read_bytes())
        try:
            send(pages, printer)
        finally:
            pages.close()
    return printed


def send(pages: PdfPages, printer: QPrinter) -> None:
    """Paint the pages the printer was asked for on paper of their own size. Raises `Problem`."""
    across, down = pages.size(0)
    size = QPageSize(QSizeF(min(across, down), max(across, down)), QPageSize.Unit.Point)
    lies = QPageLayout.Orientation.Landscape if across > down else QPageLayout.Orientation.Portrait
    printer.setResolution(RESOLUTION)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, lies, QMarginsF()))
    painter = QPainter()
    if not painter.begin(printer):
        message = QT_TRANSLATE_NOOP("Problem", "打印机「{printer}」没有接收。请看它是否开机、有纸，再打印一次。")
        raise Problem(message, printer=printer.printerName())
    chosen = range((printer.fromPage() or 1) - 1, printer.toPage() or len(pages))
    for place in chosen:
        if place > chosen.start:
            printer.newPage()
        painter.drawImage(QRectF(0, 0, printer.width(), printer.height()), pages.picture(place, printer.width()))
    painter.end()
