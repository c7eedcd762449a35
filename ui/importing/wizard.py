"""The import wizard: mapping at the left, the checked rows at the right, and nothing written before the last button."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from exchange.incoming.plan import Decision, ImportResult, Status
from exchange.incoming.rejects import write_rejects
from exchange.sheets.mapping import required_missing
from rules.problem import Problem
from ui.desk import Desk
from ui.importing.draft import ImportDraft, carry_out, read_again
from ui.importing.file_line import FileLine
from ui.importing.mapping_list import MappingList
from ui.importing.preview import Preview
from ui.importing.preview_bar import PreviewBar
from ui.importing.preview_head import PreviewHead
from ui.importing.taking_back import WRITES
from ui.kit.background import Job, run_in_background
from ui.kit.banner import Banner
from ui.kit.buttons import primary, secondary
from ui.kit.confirm_dialog import ask
from ui.kit.editors import record_text
from ui.kit.errors import problem_text
from ui.kit.labels import divider, label
from ui.kit.mark import Mark
from ui.kit.slot import Slot
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled
from ui.sentences import said

FOOTER = 64
REJECTS = "rejects"


class Wizard(QWidget):
    """Works on one draft; `finished(result)` after it was written, `left` when the user goes back."""

    finished = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.draft: ImportDraft | None = None
        self._job: Job | None = None
        self.file_line, self.mapping, self.preview = FileLine(), MappingList(), Preview()
        self.head = PreviewHead(self.preview)
        self.bar = PreviewBar()
        self._told = Slot()
        self._footer_text = label("", "caption", "text-3")
        self.import_button = primary(self.tr("导入"), "ph.tray")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.file_line, divider(), self._told):
            column.addWidget(part)
        column.addLayout(self._middle(), 1)
        for part in (divider(), self._footer()):
            column.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        self.mapping.changed.connect(lambda letter, name: self._change(lambda draft: draft.with_field(letter, name)))
        self.file_line.sheet_chosen.connect(lambda sheet, row: self._change(lambda draft: draft.with_table(sheet, row)))
        self.preview.decided.connect(self._decide)
        self.preview.mended.connect(self._mend)
        self.file_line.kind_chosen.connect(lambda kind: self._change(lambda draft: draft.with_kind(kind)))
        self.file_line.guess_wanted.connect(lambda: self._change(ImportDraft.as_guessed))
        self.bar.status_chosen.connect(lambda _status: self._show_rows())
        self.bar.all_decided.connect(self._decide_all)
        self.bar.rejects_wanted.connect(self.export_rejects)
        self.import_button.clicked.connect(self.import_now)

    def _middle(self) -> QHBoxLayout:
        row, right = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(0)
        right.setSpacing(0)
        for part in (self.bar, self.head, self.preview):
            right.addWidget(part)
        row.addWidget(self.mapping)
        row.addWidget(divider(vertical=True))
        row.addLayout(right, 1)
        return row

    def _footer(self) -> QWidget:
        footer = lay_on(QWidget(), "subtle")
        footer.setFixedHeight(scaled(FOOTER))
        row, words = QHBoxLayout(footer), QVBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(label(self.tr("现在还没有写入任何数据"), "strong"))
        words.addWidget(label(self.tr("按「导入」后才写入；导入后 7 天内可以整批撤销。"), "caption", "text-2"))
        words.addStretch()
        back = secondary(self.tr("上一步"))
        back.clicked.connect(self.left)
        row.addWidget(Mark("ph.shield-check", "accent", 20))
        row.addLayout(words)
        row.addStretch()
        for widget in (self._footer_text, back, self.import_button):
            row.addWidget(widget)
        return footer

    def show_draft(self, draft: ImportDraft) -> None:
        """Show a draft; one without a plan lacks a required column, which is said."""
        self.draft = draft
        self.file_line.show_draft(draft)
        self.mapping.show_draft(draft)
        self.tell("" if draft.plan else self._missing(draft))
        if draft.plan and draft.plan.warnings:
            self.tell("\n".join(said(warning, "Import") for warning in draft.plan.warnings), "warn")
        self._count()
        self._show_rows()

    def _missing(self, draft: ImportDraft) -> str:
        if not draft.table.rows:
            return self.tr("这张表只有表头，没有数据行。请换一张工作表或另一个文件。")
        words = self.tr("这里没有找到{what}：没有一列像「{missing}」。请在左边指定，或换一张工作表、另一个文件。")
        missing = required_missing(draft.mapping, draft.kind.fields())
        names = self.tr("、").join(record_text(one.label) for one in missing)
        what = QCoreApplication.translate("Import", draft.kind.what)
        return words.format(what=what, missing=names)

    def tell(self, text: str, level: str = "blocking") -> None:
        """Show a problem or a warning below the file line; an empty text takes it away."""
        self._told.put(Banner(level, text) if text else None)

    @property
    def told(self) -> bool:
        """Return whether a problem or a warning is shown."""
        return self._told.content is not None

    def _count(self) -> None:
        draft = self.draft
        assert draft is not None
        self.bar.show_draft(draft)
        rows = 0
        if draft.plan:
            result = draft.figures()
            rows = result.added + result.updated
        self._footer_text.setText(self._left_out(draft))
        text = self.tr("导入 {rows} 行", "", rows).format(rows=rows) if rows else self.tr("没有要导入的行")
        self.import_button.setText(text)
        self.import_button.setEnabled(rows > 0)

    def _left_out(self, draft: ImportDraft) -> str:
        """Say how many rows stay out, and why."""
        wrong = draft.plan.count(Status.ERROR) if draft.plan else 0
        said_of = (
            (draft.undecided, self.tr("{count} 处重复还没有选择")),
            (wrong, self.tr("{count} 行有错误，不会导入")),
        )
        return " · ".join(words.format(count=count) for count, words in said_of if count)

    def _show_rows(self) -> None:
        if self.draft:
            self.preview.show_draft(self.draft, self.bar.status.value())
            self.head.update()

    def _change(self, change: Callable[[ImportDraft], ImportDraft]) -> None:
        """Take a change of mapping, table or cells and read all rows again, beside the window."""
        if self.draft is None:
            return
        try:
            self.draft = change(self.draft)
        except Problem as problem:
            self.tell(problem_text(problem))
            return
        if self._job:
            self._job.cancel()
        draft = self.draft
        self._job = run_in_background(
            self, lambda _job: read_again(draft), self.show_draft, lambda problem: self.tell(problem_text(problem))
        )

    def _decide(self, line: int, decision: Decision) -> None:
        if self.draft:
            self.draft = self.draft.with_decision(line, decision)
            self._count()
            self._show_rows()

    def _decide_all(self, decision: Decision) -> None:
        if self.draft:
            self.draft = self.draft.with_all(decision)
            self._count()
            self._show_rows()

    def _mend(self, line: int, column: int, text: str) -> None:
        assert self.draft is not None and self.draft.plan is not None
        same = self.draft.plan.same_mistake(line, column)
        lines = [line]
        if len(same) > 1 and self._for_all(len(same), text):
            lines = same
        self._change(lambda draft: draft.with_edits({(number, column): text for number in lines}))

    def _for_all(self, count: int, text: str) -> bool:
        question = self.tr("把相同的 {count} 处都改为「{text}」？").format(count=count, text=text)
        return ask(self.window(), question, self.tr("只改预览，不改原文件。"), self.tr("都改"))

    def export_rejects(self) -> None:
        """Write the wrong rows with their reasons to a sheet the user names the folder of."""
        if not (self.draft and self.draft.plan):
            return
        wrong = [row for row in self.draft.plan.rows if row.status is Status.ERROR]
        if not wrong:
            self.desk.say(self.tr("没有错误行"))
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("错误行放在哪里"), str(self.draft.path.parent))
        if folder:
            file = write_rejects(self.draft.plan, wrong, Path(folder))
            self.desk.say(self.tr("已写好 {file}").format(file=file.name if file else ""))

    def import_now(self) -> None:
        """Write all rows at once, beside the window."""
        if not (self.draft and self.draft.plan):
            return
        draft, folder, now = self.draft, self.desk.folder / REJECTS, self.desk.now()
        self.import_button.setEnabled(False)
        run_in_background(self, lambda _job: carry_out(draft, folder, now), self._done, self._failed)

    def _done(self, result: ImportResult) -> None:
        self.desk.wrote(*WRITES, "import_mapping")
        self.finished.emit(result)

    def _failed(self, problem: Problem) -> None:
        self.import_button.setEnabled(True)
        self.tell(problem_text(problem))
