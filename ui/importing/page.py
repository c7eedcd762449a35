"""导入导出: start, wizard, and what became of the rows."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from exchange.incoming.kinds import kind_of
from exchange.incoming.plan import ImportResult
from exchange.template import write_template
from exchange.write_records import write_records
from models.import_batch import IMPORT_KINDS
from rules.problem import Problem
from ui.desk import Desk, Page
from ui.importing.draft import ImportDraft, open_draft
from ui.importing.mappings_drawer import MappingsDrawer
from ui.importing.outcome import Outcome
from ui.importing.start import Start
from ui.importing.taking_back import take_back
from ui.importing.wizard import Wizard
from ui.kit.background import run_in_background
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.page_header import PageHeader
from ui.kit.steps import Steps

OTHER_WRITINGS = {"contacts": ";;vCard (*.vcf)", "visits": ";;iCalendar (*.ics)"}


class ImportPage(Page):
    """Shows start, wizard or outcome; a path as a subject starts with that file."""

    READS = ("import_batch", "import_mapping", "banquet")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.header = PageHeader(self.tr("导入导出"))
        self.steps = Steps([self.tr("选择文件"), self.tr("对应列与检查"), self.tr("导入")])
        self.header.add_left(self.steps)
        self.start, self.wizard, self.outcome = Start(desk), Wizard(desk), Outcome(desk)
        self.views = QStackedWidget()
        for view in (self.start, self.wizard, self.outcome):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.views)
        self.start.file_chosen.connect(self.open_file)
        self.start.template_wanted.connect(self.save_template)
        self.start.mappings_wanted.connect(lambda: desk.open_drawer(MappingsDrawer(desk)))
        self.start.export_wanted.connect(self.export)
        self.wizard.left.connect(lambda: self._show(0))
        self.wizard.finished.connect(self._done)
        self.outcome.undo_wanted.connect(self.undo)
        self.outcome.again_wanted.connect(lambda: self._show(0))
        self.steps.chosen.connect(self._show)

    def _show(self, step: int) -> None:
        self.steps.set_present(step)
        self.views.setCurrentIndex(step)

    def refresh(self) -> None:
        """Read the imports made so far again."""
        self.start.refresh()

    def open_file(self, kind: str, path: Path, target: int | None = None) -> None:
        """Read a file beside the window and show what it holds; without a kind, as what it looks like most."""
        self.start.tell("")
        kind = "visits" if path.suffix.lower() == ".ics" else kind
        run_in_background(
            self,
            lambda _job: open_draft(kind, path, target),
            self._show_draft,
            lambda p: self.start.tell(problem_text(p)),
        )

    def _show_draft(self, draft: ImportDraft) -> None:
        self.wizard.show_draft(draft)
        self._show(1)

    def _done(self, result: ImportResult) -> None:
        assert self.wizard.draft is not None
        self.outcome.show_result(self.wizard.draft.kind.name, result)
        self._show(2)

    def undo(self, batch: int | None) -> None:
        """Take an import back."""
        if batch is None:
            return
        take_back(self, self.desk, batch, lambda: self._show(0), self._refused)

    def _refused(self, problem: Problem) -> None:
        self.start.tell(problem_text(problem))
        self._show(0)

    def export(self, kind: str) -> None:
        """Write all records of a kind that the user may see to a sheet."""
        name = self.tr("{kind}.xlsx").format(kind=self._named(kind))
        writings = "Excel (*.xlsx);;CSV (*.csv)" + OTHER_WRITINGS.get(kind, "")
        file, _ = QFileDialog.getSaveFileName(self, self.tr("导出"), name, writings)
        if file:
            count = write_records(kind, Path(file))
            self.desk.say(self.tr("已导出 {count} 条到 {file}").format(count=count, file=Path(file).name))

    def save_template(self, kind: str) -> None:
        """Write the empty sheet of a kind, to be filled in."""
        name = self.tr("{kind}导入模板.xlsx").format(kind=self._named(kind))
        file, _ = QFileDialog.getSaveFileName(self, self.tr("下载模板"), name, "Excel (*.xlsx)")
        if file:
            columns = write_template(kind_of(kind), Path(file))
            words = self.tr("已写好 {file}：{columns} 列，第 2 行是示例，不会被导入")
            self.desk.say(words.format(file=Path(file).name, columns=columns))

    def _named(self, kind: str) -> str:
        return record_text(dict(IMPORT_KINDS)[kind])

    def show_subject(self, subject: object) -> None:
        """Start with a file, read as what it looks like most, or from the beginning."""
        if isinstance(subject, Path):
            self.open_file("", subject)
        else:
            self._show(0)
