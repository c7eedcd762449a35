"""Where an import starts: what the sheet holds, the file (also dropped here), and the imports made so far."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from exchange.incoming.kinds import KINDS
from models.banquet import Banquet
from models.import_batch import ImportBatch
from models.store.listing import Listing
from ui.desk import Desk
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.mark import Mark
from ui.kit.record_table import RecordTable
from ui.kit.segmented import Segmented
from ui.kit.surfaces import card

SUFFIXES = "*.xlsx *.xls *.xlsb *.ods *.csv *.txt *.vcf"
MARGIN = 20


class Start(QWidget):
    """`file_chosen(kind, path, banquet or None)`; `undo_wanted(batch)`, `export_wanted(kind)`."""

    file_chosen = Signal(str, object, object)
    undo_wanted = Signal(object)
    export_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setAcceptDrops(True)
        names = {
            "customers": self.tr("客户"),
            "contacts": self.tr("联系人"),
            "visits": self.tr("拜访"),
            "guests": self.tr("宴会来宾"),
        }
        self.kind = Segmented([(name, names[name]) for name in KINDS], "customers")
        self.banquet = ChoiceEditor((), "ph.fork-knife")
        self._banquet_field = Field(self.tr("属于哪一场宴会"), self.banquet, required=True)
        self.kind.changed.connect(lambda _kind: self._show_banquet())
        self.batches = RecordTable()
        self.batches.opened.connect(self.undo_wanted)
        self._banner: Banner | None = None
        self._problem_place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addLayout(self._problem_place)
        column.addWidget(self._drop_card())
        column.addLayout(self._batches_head())
        column.addWidget(self.batches, 1)
        self._show_banquet()

    def _drop_card(self) -> QWidget:
        place = card()
        row, words = QHBoxLayout(place), QVBoxLayout()
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(16)
        words.setSpacing(10)
        words.addWidget(label(self.tr("从表格导入"), "section"))
        text = self.tr(
            "选择或拖入 Excel、WPS、CSV 表格，或手机、邮箱导出的名片（.vcf）。"
            "标题行、合并单元格、两行表头都能认；先预览、再写入，可以整批撤销。"
        )
        words.addWidget(label(text, "body", "text-2", wrap=True))
        self.kind.setMaximumWidth(480)
        words.addWidget(self.kind)
        words.addWidget(self._banquet_field)
        buttons = QHBoxLayout()
        choose, export = (
            primary(self.tr("选择文件…"), "ph.upload-simple"),
            secondary(self.tr("导出…"), "ph.download-simple"),
        )
        choose.clicked.connect(self.choose_file)
        export.clicked.connect(lambda: self.export_wanted.emit(str(self.kind.value())))
        buttons.addWidget(choose)
        buttons.addWidget(export)
        buttons.addStretch()
        words.addLayout(buttons)
        row.addWidget(Mark("ph.tray", "accent", 40))
        row.addLayout(words, 1)
        return place

    def _batches_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        undo = secondary(self.tr("撤销选中的导入"), "ph.arrow-u-up-left", "small")
        undo.clicked.connect(lambda: self.undo_wanted.emit(self.batches.current_key()))
        row.addWidget(label(self.tr("导入过的表格"), "section"))
        row.addStretch()
        row.addWidget(undo)
        return row

    def _show_banquet(self) -> None:
        self._banquet_field.setVisible(self.kind.value() == "guests")
        self.banquet.set_choices([(one.id, one.title) for one in Banquet.present().order_by(Banquet.start.desc())])

    def refresh(self) -> None:
        """Read the list of imports again."""
        self.batches.set_listing(Listing(ImportBatch))
        self._show_banquet()

    def tell(self, text: str) -> None:
        """Show why a file could not be read."""
        if self._banner:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if text:
            self._banner = Banner("blocking", text, closable=True)
            self._problem_place.addWidget(self._banner)

    def choose_file(self) -> None:
        """Ask for a file."""
        if not self._knows_banquet():
            return
        words = self.tr("表格与名片 ({suffixes})").format(suffixes=SUFFIXES)
        file, _ = QFileDialog.getOpenFileName(self, self.tr("选择表格"), "", words)
        if file:
            self.take(Path(file))

    def _knows_banquet(self) -> bool:
        """Say at the field when guests are to come in and nobody knows to which banquet."""
        missing = self.kind.value() == "guests" and self.banquet.value() is None
        self._banquet_field.set_error(self.tr("请先选一场宴会。") if missing else "")
        return not missing

    def take(self, file: Path) -> None:
        """Start with a file."""
        if not self._knows_banquet():
            return
        target = self.banquet.value() if self.kind.value() == "guests" else None
        self.file_chosen.emit(str(self.kind.value()), file, target)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.take(files[0])
