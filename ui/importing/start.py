"""The start of 导入导出: which kind of sheet, a file to choose or drop, templates, exports, and the past imports."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.banquet import Banquet
from models.import_batch import IMPORT_KINDS
from models.import_mapping import ImportMapping
from rules.permissions import may
from ui.desk import Desk
from ui.importing.dropped import SUFFIXES, files_in
from ui.kit.banner import Banner
from ui.kit.buttons import primary, quiet, secondary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.editors import record_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.kit.mark import Mark
from ui.kit.segmented import Segmented
from ui.kit.slot import Slot
from ui.kit.surfaces import card
from ui.settings.import_batches import ImportBatches

MARGIN = 20


class Start(QWidget):
    """`file_chosen(kind, path, banquet or None)`; `template_wanted(kind)`, `export_wanted(kind)`, `mappings_wanted`."""

    file_chosen = Signal(str, object, object)
    template_wanted = Signal(str)
    export_wanted = Signal(str)
    mappings_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setAcceptDrops(True)
        self.kind = Segmented([(kind, record_text(text)) for kind, text in IMPORT_KINDS], "customers")
        self.banquet = ChoiceEditor((), "ph.fork-knife")
        self._banquet_field = Field(self.tr("属于哪一场宴会"), self.banquet, required=True)
        self.kind.changed.connect(lambda _kind: self._show_banquet())
        self.batches = ImportBatches(desk)
        self.mappings = quiet("", "ph.arrows-left-right", "small")
        self.mappings.clicked.connect(self.mappings_wanted)
        self._problem = Slot()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(self._problem)
        column.addWidget(self._drop_card())
        column.addWidget(self._past(), 1)
        self._show_banquet()

    def _drop_card(self) -> QWidget:
        place = card()
        row, words = QHBoxLayout(place), QVBoxLayout()
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(16)
        words.setSpacing(10)
        words.addWidget(label(self.tr("从表格导入"), "section"))
        text = self.tr(
            "选择表格，或把它拖到窗口里：Excel、WPS、CSV，或手机、邮箱导出的名片（.vcf）。"
            "标题行、合并单元格、两行表头都能认；先预览、再写入，可以整批撤销。"
        )
        words.addWidget(label(text, "body", "text-2", wrap=True))
        self.kind.setMaximumWidth(560)
        words.addWidget(self.kind)
        words.addWidget(self._banquet_field)
        words.addLayout(self._buttons())
        row.addWidget(Mark("ph.tray", "accent", 40))
        row.addLayout(words, 1)
        return place

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        choose = primary(self.tr("选择文件…"), "ph.upload-simple")
        template = secondary(self.tr("下载模板…"), "ph.file-arrow-down")
        template.setToolTip(self.tr("一张空表：表头、示例和下拉选项都填好了，填完就能导入"))
        export = secondary(self.tr("导出…"), "ph.download-simple")
        choose.clicked.connect(self.choose_file)
        template.clicked.connect(lambda: self.template_wanted.emit(str(self.kind.value())))
        export.clicked.connect(lambda: self.export_wanted.emit(str(self.kind.value())))
        if not may(self.desk.acting.role, "export"):
            export.hide()
        for button in (choose, template, export):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.mappings)
        return buttons

    def _past(self) -> QWidget:
        area, inside = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.batches)
        column.addStretch()
        area.setWidget(inside)
        return area

    def _show_banquet(self) -> None:
        self._banquet_field.setVisible(self.kind.value() == "guests")
        self.banquet.set_choices([(one.id, one.title) for one in Banquet.present().order_by(Banquet.start.desc())])

    def refresh(self) -> None:
        """Read again which imports were made and which mappings are remembered."""
        self.batches.show_batches()
        count = ImportMapping.present().count()
        self.mappings.setText(self.tr("记住的对应 {count}").format(count=count))
        self.mappings.setVisible(count > 0)
        self._show_banquet()

    def tell(self, text: str) -> None:
        """Show why a file could not be read; an empty text takes that away."""
        self._problem.put(Banner("blocking", text, closable=True) if text else None)

    @property
    def told(self) -> bool:
        """Return whether a reason is shown."""
        return self._problem.content is not None

    def choose_file(self) -> None:
        """Ask for a file."""
        if not self._knows_banquet():
            return
        words = self.tr("表格与名片 ({suffixes})").format(suffixes=" ".join(f"*{suffix}" for suffix in SUFFIXES))
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
        if files_in(event.mimeData()):  # of any kind: what is no sheet is refused in words
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for file in files_in(event.mimeData())[:1]:
            self.take(file)
