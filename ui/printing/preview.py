"""A document before it is printed: the real pages on a canvas, a button that prints and one that makes a PDF."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from reports.documents import DOCUMENTS, MISSING_NOTICE, PrintedDocument, print_document
from rules.file_names import legal_file_name
from ui.desk import Desk
from ui.kit.background import run_in_background
from ui.kit.banner import Banner
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.page_header import PageHeader
from ui.kit.segmented import Segmented
from ui.kit.slot import Slot
from ui.kit.surfaces import lay_on
from ui.preferences import preference, remember
from ui.printing.pages import previewed
from ui.printing.paper_sheet import PaperSheet
from ui.printing.printer import print_on

MARGIN = 24
ZOOM_STEP, LEAST, MOST = 1.15, 0.3, 3.0
WHOLE, WIDTH = "whole", "width"


class PrintPreview(QWidget):
    """Shows document `name` (a key of `reports.documents.DOCUMENTS`) about a record; `notice` warns above it.

    Those of `names` that hold characters without a glyph are told there.
    """

    went_back = Signal()
    printed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        name: str,
        record_id: int,
        subject: str = "",
        notice: str = "",
        names: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.desk, self.name, self.record_id, self.subject = desk, name, record_id, subject
        self.place, self._zoom = 0, 0.0
        self._title = record_text(DOCUMENTS[name].title)
        self.header = PageHeader(self._title, subject, back=True)
        self.header.went_back.connect(self.went_back)
        self.notice, self.sheet = Slot(), PaperSheet()
        self._tools()
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self.sheet)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.notice, self._area):
            column.addWidget(widget)
        lay_on(self, "canvas")
        lay_on(self.header, "panel")
        self._keys()
        missing = self._load()
        if notice or missing:
            self._tell("warn", notice or self._without_glyphs(missing, names))
        self._area.viewport().installEventFilter(self)
        self.go(0)

    def _load(self) -> str:
        """Draw the document and return the characters no font has."""
        self.pages, missing = previewed(self.name, self.record_id)
        self.destroyed.connect(self.pages.close)
        return missing

    def _tools(self) -> None:
        self._number = label("", "body", "text-2")
        back = icon_button("ph.caret-left", self.tr("上一页"), measure="small")
        forth = icon_button("ph.caret-right", self.tr("下一页"), measure="small")
        back.clicked.connect(lambda: self.go(self.place - 1))
        forth.clicked.connect(lambda: self.go(self.place + 1))
        self.steps = (back, forth)
        self.fit = Segmented([(WHOLE, self.tr("整页")), (WIDTH, self.tr("页宽"))], WHOLE)
        self.fit.changed.connect(lambda _way: self._refit())
        for widget in (back, self._number, forth, self.fit):
            self.header.add_right(widget)
        self.save_button = self.header.add_right(secondary(self.tr("存为 PDF"), "ph.file-pdf"))
        self.save_button.clicked.connect(self.save)
        self.print_button = self.header.add_right(primary(self.tr("打印"), "ph.printer"))
        self.print_button.clicked.connect(self.print_out)
        for button, keys in ((self.save_button, "Ctrl+S"), (self.print_button, "Ctrl+P")):
            button.setToolTip(keys)

    def _keys(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, act in (
            (standard.Print, self.print_out),
            (standard.Save, self.save),
            (standard.ZoomIn, lambda: self.zoom(ZOOM_STEP)),
            (standard.ZoomOut, lambda: self.zoom(1 / ZOOM_STEP)),
            (Qt.Key.Key_Escape, self.went_back.emit),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.pages) - 1
        goals = {
            Qt.Key.Key_PageUp: self.place - 1,
            Qt.Key.Key_PageDown: self.place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in goals:
            self.go(goals[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def go(self, place: int) -> None:
        """Show another page."""
        self.place = max(0, min(place, len(self.pages) - 1))
        words = self.tr("第 {page} / {count} 页")
        self._number.setText(words.format(page=self.place + 1, count=len(self.pages)))
        for button in self.steps:
            button.setVisible(len(self.pages) > 1)
        self._show()

    def _refit(self) -> None:
        self._zoom = 0.0
        self._show()

    def _show(self) -> None:
        self.sheet.show_page(self.pages, self.place, self._width())
        self.sheet.setAccessibleName(f"{self._title} {self._number.text()}")

    def _width(self) -> int:
        """Return the width of the page in px: fitted, or as zoomed."""
        room = self._area.viewport().size() - QSize(2 * MARGIN, 2 * MARGIN)
        across, down = self.pages.size(self.place)
        whole = min(room.width(), room.height() * across / down)
        fitted = whole if self.fit.value() == WHOLE else room.width()
        return max(round(self._zoom * across if self._zoom else fitted), 120)

    def zoom(self, step: float) -> None:
        """Show the page `step` times as large."""
        now = self._width() / self.pages.size(self.place)[0]
        self._zoom = max(LEAST, min(now * step, MOST))
        self._show()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
        else:
            super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._zoom:
            self._show()
        return False

    def print_out(self) -> None:
        """Ask for the printer and print; a PC without one is told what to do instead."""
        if not QPrinterInfo.availablePrinterNames():
            told = self._tell(
                "warn", self.tr("这台电脑还没有打印机。可以存为 PDF，拿到别处打印。"), self.save_button.text()
            )
            told.acted.connect(lambda _place: self.save())
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(f"{self._title} {self.subject}")
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self.pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer beside the window, which takes a serial number and is logged."""
        name, key = self.name, self.record_id
        run_in_background(self, lambda _job: print_on(printer, name, key), self._printed)

    def _printed(self, printed: PrintedDocument) -> None:
        words = self.tr("已送到打印机 · 编号 {serial}，第 {times} 次打印")
        self._done(printed, words.format(serial=printed.serial, times=printed.times_printed))

    def save(self) -> None:
        """Ask where to, print into that file, and say what number it got."""
        folder = preference("pdf_folder") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        proposed = legal_file_name(f"{self._title} {self.subject}.pdf")
        file, _ = QFileDialog.getSaveFileName(self, self.save_button.text(), str(Path(folder, proposed)), "PDF (*.pdf)")
        if file:
            remember("pdf_folder", str(Path(file).parent))
            self.print_into(Path(file))

    def print_into(self, file: Path) -> None:
        """Print into `file`, which takes a serial number and is logged; then it can be opened."""
        printed = print_document(self.name, self.record_id, file)
        words = self.tr("已存到 {file} · 编号 {serial}，第 {times} 次打印")
        self._done(printed, words.format(file=file.name, serial=printed.serial, times=printed.times_printed))
        lies = self.tr("PDF 在 {file}").format(file=QDir.toNativeSeparators(str(file)))
        told = self._tell("info", lies, self.tr("打开文件"), self.tr("打开文件夹"))
        places = (file, file.parent)
        told.acted.connect(lambda place: QDesktopServices.openUrl(QUrl.fromLocalFile(str(places[place]))))

    def _done(self, printed: PrintedDocument, words: str) -> None:
        """Say what was printed, and show the pages again, now with their number."""
        self.desk.wrote("print_log")
        self.desk.say(words)
        self.pages.close()
        self._load()
        self.go(self.place)
        self.printed.emit(printed)

    def _tell(self, level: str, text: str, *actions: str) -> Banner:
        """Put a sentence with its next steps above the page."""
        told = Banner(level, text, actions=actions, closable=True)
        told.closed.connect(lambda: self._clear())
        self.notice.setContentsMargins(16, 12, 16, 0)
        self.notice.put(told)
        return told

    def _clear(self) -> None:
        self.notice.setContentsMargins(0, 0, 0, 0)
        self.notice.put(None)

    def _without_glyphs(self, characters: str, names: Sequence[str]) -> str:
        told = QCoreApplication.translate("Documents", MISSING_NOTICE).format(characters=characters)
        hit = self.tr("、").join(name for name in names if set(name) & set(characters))
        return self.tr("{told}涉及：{names}。").format(told=told, names=hit) if hit else told
