"""The rows of the sheet as the preview shows them: mapped columns first, with room for what is wrong below a row."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from exchange.incoming.plan import PlannedRow, Status
from exchange.sheets.mapping import SAMPLE_ROWS
from exchange.sheets.workbook import is_blank, text_of
from ui.importing.draft import ImportDraft
from ui.importing.row_words import lead_of, words_of
from ui.kit.editors import record_text

Index = QModelIndex | QPersistentModelIndex
MOST_COLUMNS = 8
WIDE = {"organisation": 3.0, "uscc": 2.4, "long_text": 2.0, "text": 1.5, "phone": 1.6, "person_phone": 1.8}


class PreviewModel(QAbstractListModel):
    """Holds the rows of one status (or all) of a draft."""

    def __init__(self) -> None:
        super().__init__()
        self.draft: ImportDraft | None = None
        self.rows: Sequence[PlannedRow] = ()
        self.columns: list[tuple[int, str, float]] = []
        self._status: Status | None = None

    def show(self, draft: ImportDraft, status: Status | None) -> None:
        """Show the rows of `status`, or all for None."""
        self.beginResetModel()
        self.draft, self._status = draft, status
        rows = draft.plan.rows if draft.plan else ()
        self.rows = [row for row in rows if status is None or row.status is status]
        self.columns = self._mapped(draft)
        self.endResetModel()

    def _mapped(self, draft: ImportDraft) -> list[tuple[int, str, float]]:
        """(column of the sheet, title, share of the width) of the fields shown.

        Required ones come first, then those in doubt; those without a value in the first rows come last.
        """
        fields = {one.name: (order, one) for order, one in enumerate(draft.kind.fields())}
        mapped = [(column.column, *fields[column.field]) for column in draft.mapping if column.field]
        wrong = {fault.column for row in (draft.plan.rows if draft.plan else ()) for fault in row.faults}
        top = draft.table.rows[:SAMPLE_ROWS]
        empty = {at for at, *_ in mapped if all(is_blank(row.cells[at]) for row in top)}
        mapped.sort(key=lambda one: (not one[2].required, one[0] not in wrong, one[0] in empty, one[1]))
        return [(at, record_text(one.label), WIDE.get(one.kind, 1.0)) for at, _, one in mapped[:MOST_COLUMNS]]

    def text(self, row: PlannedRow, column: int) -> str:
        """Return what a cell reads, mended if it was."""
        edited = self.draft.edits.get((row.number, column)) if self.draft else None
        return edited if edited is not None else text_of(row.cells[column])

    def is_required(self, column: int | None) -> bool:
        """Tell whether the field of a column must hold something."""
        if self.draft is None:
            return False
        required = {field.name for field in self.draft.kind.fields() if field.required}
        return any(one.column == column and one.field in required for one in self.draft.mapping)

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        told = row.status in (Status.ERROR, Status.DUPLICATE)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words_of(row) if told else None
        if role == Qt.ItemDataRole.AccessibleTextRole and told:
            return f"{lead_of(row)} {words_of(row)} {self._cells(row)}"
        return self._cells(row) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def _cells(self, row: PlannedRow) -> str:
        return " ".join(self.text(row, column) for column, _, _ in self.columns)
