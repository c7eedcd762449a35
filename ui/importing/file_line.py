"""Which file, which sheet, where its heading is; both can be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.importing.draft import ImportDraft
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.labels import ElidedLabel, label
from ui.kit.mark import Mark
from ui.kit.surfaces import lay_on
from ui.kit.text_editors import NumberEditor
from ui.kit.theme import scaled

HEIGHT = 44


class FileLine(QWidget):
    """`sheet_chosen(sheet, heading line or None)` when the user points to another table."""

    sheet_chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        lay_on(self, "subtle")
        self.setFixedHeight(scaled(HEIGHT))
        self._name, self._facts = ElidedLabel("", "strong"), label("", "caption", "text-2")
        self.sheet, self.line = ChoiceEditor(), NumberEditor()
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
        for words, editor in ((self.tr("工作表"), self.sheet), (self.tr("表头在第"), self.line)):
            row.addSpacing(8)
            row.addWidget(label(words, "caption", "text-2"))
            row.addWidget(editor)
        row.addWidget(label(self.tr("行"), "caption", "text-2"))
        row.addSpacing(8)
        row.addWidget(self._facts)
        row.addStretch()

    def show_draft(self, draft: ImportDraft) -> None:
        """Show where a draft's rows come from."""
        table = draft.table
        self._name.set_text(draft.path.name)
        self.sheet.set_choices([(sheet.name, sheet.name) for sheet in draft.workbook.sheets])
        self.sheet.set_value(table.sheet)
        self._shown = table.header_row or 0
        self.line.set_value(self._shown or None)
        facts = [self.tr("{count} 行").format(count=len(table.rows))]
        if table.merged:
            facts.append(self.tr("{count} 处合并单元格已拆开").format(count=table.merged))
        if table.left_out:
            facts.append(self.tr("略去 {count} 行合计与空行").format(count=table.left_out))
        self._facts.setText(" · ".join(facts))

    def _line_typed(self) -> None:
        line = self.line.value()
        if isinstance(line, int) and line > 0 and line != self._shown:
            self.sheet_chosen.emit(str(self.sheet.value()), line)
