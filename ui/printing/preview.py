"""A document before it is printed: the real pages on a canvas, and the button that prints them into a PDF."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut, QWheelEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from reports.documents import DOCUMENTS, MISSING_NOTICE, print_document
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.editors import record_text
from ui.kit.labels import label
from ui.kit.page_header import PageHeader
from ui.kit.painting import pen
from ui.kit.segmented import Segmented
from ui.kit.slot import Slot
from ui.kit.surfaces import lay_on
from ui.kit.theme import color
from ui.printing.file_names import legal_file_name
from ui.printing.pages import PdfPages

EDGE, MARGIN = 3, 24
ZOOM_STEP, LEAST, MOST = 1.15, 0.3, 3.0
WHOLE, WIDTH = "whole", "width"


class PaperSheet(QWidget):
    """One page as it will lie in the printer, with a hard edge below it."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._size = QSize()

    def show_page(self, pages: PdfPages, place: int, width: int) -> None:
        """Show a page `width` px wide."""
        points = pages.size(place)
        self._size = QSize(width, round(width * points[1] / points[0]))
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap.fromImage(pages.picture(place, round(width * ratio)))
        self.setFixedSize(self._size + QSize(EDGE, EDGE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = QRectF(0, 0, self._size.width(), self._size.height())
        painter.fillRect(page.translated(EDGE, EDGE), color("border-strong"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(page, self._picture, QRectF(self._picture.rect()))
        painter.setPen(pen("border-strong"))
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))


class PrintPreview(QWidget):
    """Shows document `name` (a key of `reports.documents.DOCUMENTS`) about a record; `notice` warns above it."""

    went_back = Signal()
    printed = Signal(object)

    def __init__(self, desk: Desk, name: str, record_id: int, subject: str = "", notice: str = "") -> None:
        super().__init__()
        self.desk, self.name, self.record_id, self.subject = desk, name, record_id, subject
        self.place, self._zoom = 0, 0.0
        self._title = record_text(DOCUMENTS[name].title)
        self.header = PageHeader(self._title, subject, back=True)
        self.header.went_back.connect(self.went_back)
        self._notice, self.sheet = Slot(), PaperSheet()
        self._notice.setContentsMargins(16, 12 if notice else 0, 16, 0)
        self._tools()
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self.sheet)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self._notice, self._area):
            column.addWidget(widget)
        self._notice.put(Banner("warn", notice) if notice else None)
        lay_on(self, "canvas")
        lay_on(self.header, "panel")
        QShortcut(QKeySequence.StandardKey.Print, self, self.save)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.went_back.emit)
        self.pages = PdfPages(name, record_id)
        self.destroyed.connect(self.pages.close)
        self._area.viewport().installEventFilter(self)
        self.go(0)

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
        self.open_button = self.header.add_right(secondary(self.tr("打开文件"), "ph.file-pdf"))
        self.open_button.hide()
        self.save_button = self.header.add_right(primary(self.tr("存为 PDF"), "ph.printer"))
        self.save_button.clicked.connect(self.save)

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        now = self.sheet.width() / self.pages.size(self.place)[0]
        step = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
        self._zoom = max(LEAST, min(now * step, MOST))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._zoom:
            self._show()
        return False

    def save(self) -> None:
        """Ask where to, print into that file, and say what number it got."""
        proposed = legal_file_name(f"{self._title} {self.subject}") + ".pdf"
        file, _ = QFileDialog.getSaveFileName(self, self.tr("存为 PDF"), proposed, "PDF (*.pdf)")
        if file:
            self.print_into(Path(file))

    def print_into(self, file: Path) -> None:
        """Print into `file`, which takes a serial number and is logged."""
        printed = print_document(self.name, self.record_id, file)
        self.desk.wrote("print_log")
        if printed.missing:
            text = QCoreApplication.translate("Documents", MISSING_NOTICE).format(characters=printed.missing)
            self._notice.put(Banner("warn", text))
            self._notice.setContentsMargins(16, 12, 16, 0)
        words = self.tr("已存到 {file} · 编号 {serial}，第 {times} 次打印")
        self.desk.say(words.format(file=file.name, serial=printed.serial, times=printed.times_printed))
        self.open_button.show()
        self.open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))))
        self._reload()
        self.printed.emit(printed)

    def _reload(self) -> None:
        """Draw the pages again, now with their number."""
        self.pages.close()
        self.pages = PdfPages(self.name, self.record_id)
        self.go(self.place)
