"""The columns of the sheet and what each becomes, one row per column, changed by a combo."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exchange.sheets.mapping import ColumnMapping
from exchange.sheets.table import Table
from exchange.sheets.workbook import text_of
from rules.sentence import Sentence
from ui.importing.draft import ImportDraft
from ui.kit.chips import Chip
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.editors import record_text
from ui.kit.labels import ElidedLabel, divider, label
from ui.kit.mark import Mark
from ui.sentences import said

WIDTH = 420
NOT_IMPORTED = ""


class MappingRow(QWidget):
    """One column: letter, heading and a sample, the field, and what was noticed."""

    chosen = Signal(str, object)

    def __init__(
        self,
        column: ColumnMapping,
        sample: str,
        choices: Sequence[tuple[object, str]],
        hints: Sequence[Sentence],
        wrong: bool,
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 9, 0, 9)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        self.editor = ChoiceEditor(choices)
        self.editor.setAccessibleName(column.heading or column.letter)
        self.editor.set_value(column.field or NOT_IMPORTED)
        self.editor.chosen.connect(lambda value: self.chosen.emit(column.letter, value or None))
        grid.addWidget(Chip(column.letter), 0, 0, 2, 1)
        heading = ElidedLabel(column.heading.rpartition(" ")[2] or self.tr("（没有表头）"))
        heading.setToolTip(column.heading)
        grid.addWidget(heading, 0, 1)
        grid.addWidget(ElidedLabel(sample, "caption", "text-3"), 1, 1)
        grid.addWidget(Mark("ph.arrow-right", "text-3"), 0, 2, 2, 1)
        grid.addWidget(self.editor, 0, 3, 2 if not hints else 1, 1)
        icon, token = self._state(column, wrong)
        grid.addWidget(Mark(icon, token), 0, 4, 2, 1)
        if hints:
            words = said(hints[0], "Import")
            grid.addWidget(ElidedLabel(words, "caption", "warn" if wrong else "ok"), 1, 3)
            self.setToolTip("\n".join(said(hint, "Import") for hint in hints))

    def _state(self, column: ColumnMapping, wrong: bool) -> tuple[str, str]:
        if not column.field:
            return "ph.minus-circle", "text-3"
        return ("ph.warning-fill", "warn") if wrong else ("ph.check-circle-fill", "ok")


class MappingList(QWidget):
    """All columns; `changed(letter, field)` when one is mapped by hand."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 0)
        head = QHBoxLayout()
        self._count = label("", "caption", "text-3")
        head.addWidget(label(self.tr("表格的列对应到哪里"), "section"))
        head.addStretch()
        head.addWidget(self._count)
        column.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        column.addWidget(self._area)

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the mapping of a draft, with what its rows say about each column."""
        place = self._area.verticalScrollBar().value()
        fields = draft.kind.fields()
        choices: list[tuple[object, str]] = [(NOT_IMPORTED, self.tr("不导入"))]
        choices += [(one.name, record_text(one.label) + (" *" if one.required else "")) for one in fields]
        hints: Mapping[int, list[Sentence]] = draft.plan.hints() if draft.plan else {}
        wrong = {fault.column for row in draft.plan.rows for fault in row.faults} if draft.plan else set()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(0)
        for column in draft.mapping:
            said_here = [*([column.hint] if column.hint else []), *hints.get(column.column, [])]
            doubtful = column.hint is not None or column.column in wrong
            row = MappingRow(column, _sample(draft.table, column.column), choices, said_here, doubtful)
            row.chosen.connect(self.changed)
            rows.addWidget(divider())
            rows.addWidget(row)
        rows.addStretch()
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(place)
        known = sum(1 for column in draft.mapping if column.field)
        words = self.tr("{columns} 列 · 认出 {known}")
        self._count.setText(words.format(columns=len(draft.mapping), known=known))


def _sample(table: Table, index: int) -> str:
    cells = table.column(index)
    return " / ".join(dict.fromkeys(text_of(cell) for cell in cells[:3])) if cells else ""
