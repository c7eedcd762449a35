"""Which file, which sheet, where its heading is; both can be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exchange.incoming.kinds import KINDS
from models.import_batch import IMPORT_KINDS
from ui.importing.draft import ImportDraft
from ui.kit.buttons import link
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, label
from ui.kit.mark import Mark
from ui.kit.number_editors import NumberEditor
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled

HEIGHT = 44
NAME = 120
"""Width in pixels that the name of the file keeps however much else is said."""


class FileLine(QWidget):
    """Signals: another table (sheet, heading line or None), another kind, or the mapping as it was recognised."""

    kind_chosen = Signal(object)
    sheet_chosen = Signal(str, object)
    guess_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self.setFixedHeight(scaled(HEIGHT))
        self._name, self._facts = ElidedLabel("", "strong"), ElidedLabel("", "caption", "text-2")
        self._name.setMinimumWidth(scaled(NAME))
        self.kind, self.sheet, self.line = ChoiceEditor(), ChoiceEditor(), NumberEditor()
        self.kind.setAccessibleName(self.tr("导入内容"))
        self.kind.setFixedWidth(104)
        self.kind.chosen.connect(self.kind_chosen)
        self.sheet.setAccessibleName(self.tr("工作表"))
        self.line.setAccessibleName(self.tr("表头行"))
        self.sheet.setFixedWidth(150)
        self.line.setFixedWidth(52)
        self.sheet.chosen.connect(lambda sheet: self.sheet_chosen.emit(sheet, None))
        self.line.editingFinished.connect(self._line_typed)
        self._shown = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Mark("ph.file-text"))
        row.addWidget(self._name)
        named = ((self.tr("导入为"), self.kind), (self.tr("工作表"), self.sheet), (self.tr("表头在第"), self.line))
        for words, editor in named:
            row.addSpacing(8)
            row.addWidget(label(words, "caption", "text-2"))
            row.addWidget(editor)
        row.addWidget(label(self.tr("行"), "caption", "text-2"))
        row.addSpacing(8)
        row.addWidget(self._facts)
        row.addStretch()
        self._remembered, self._guess = ElidedLabel("", "caption", "accent-text"), link(self.tr("改回自动识别"))
        self._guess.clicked.connect(self.guess_wanted)
        row.addWidget(self._remembered)
        row.addWidget(self._guess)

    def show_draft(self, draft: ImportDraft) -> None:
        """Show where a draft's rows come from."""
        table = draft.table
        self._name.set_text(draft.path.name)
        kinds = [(key, record_text(text)) for key, text in IMPORT_KINDS]
        with_target = draft.kind.with_target
        self.kind.set_choices([one for one in kinds if KINDS[one[0]].with_target == with_target])
        self.kind.set_value(draft.kind.name)
        self.sheet.set_choices([(sheet.name, sheet.name) for sheet in draft.workbook.sheets])
        self.sheet.set_value(table.sheet)
        self._shown = table.header_row or 0
        self.line.set_value(self._shown or None)
        facts = [self.tr("{count} 行").format(count=len(table.rows))]
        if table.merged:
            facts.append(self.tr("{count} 处合并单元格已拆开").format(count=table.merged))
        if table.left_out:
            facts.append(self.tr("略去 {count} 行合计、示例与签字").format(count=table.left_out))
        self._facts.set_text(" · ".join(facts))
        self._remembered.set_text(self.tr("按记住的「{name}」对应").format(name=draft.remembered))
        for part in (self._remembered, self._guess):
            part.setVisible(bool(draft.remembered))

    def _line_typed(self) -> None:
        line = self.line.value()
        if isinstance(line, int) and line > 0 and line != self._shown:
            self.sheet_chosen.emit(str(self.sheet.value()), line)
