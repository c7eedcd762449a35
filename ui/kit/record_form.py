"""A form made from a record's declaration: groups of fields, two columns, errors on leaving a field or on saving."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.kit.date_editors import DateTimeEditor
from ui.kit.editors import editor_for, record_text
from ui.kit.field import Field, check_fields
from ui.kit.labels import label
from ui.kit.text_editors import LongTextEditor

Group = tuple[str, Sequence[object]]
WIDE = (LongTextEditor, DateTimeEditor)
"""Editors that take a row of their own."""


class RecordForm(QWidget):
    """Takes (title, fields) per group; a field has `name`, `verbose_name`, `help_text`, `choices`, `required`.

    `changed` follows every change by the user. Values are what the editors hold: None where nothing was entered.
    """

    changed = Signal()

    def __init__(self, groups: Sequence[Group], columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for title, fields in groups:
            column.addLayout(self._group(title, fields))
        column.addStretch()
        self._stored = self.values()

    def _group(self, title: str, fields: Sequence[object]) -> QVBoxLayout:
        column, grid = QVBoxLayout(), QGridLayout()
        column.setSpacing(8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        if title:
            column.addWidget(label(record_text(title), "section"))
        place = 0
        for declared in fields:
            field = self._field(declared)
            wide = isinstance(field.editor, WIDE)
            place += -place % self._columns if wide else 0
            row, at = divmod(place, self._columns)
            grid.addWidget(field, row, at, 1, self._columns if wide else 1, Qt.AlignmentFlag.AlignTop)
            place += self._columns if wide else 1
        for at in range(self._columns):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)
        return column

    def _field(self, declared: object) -> Field:
        help_text = record_text(declared.help_text or "")
        field = Field(record_text(declared.verbose_name), editor_for(declared), declared.required, help_text)
        field.left.connect(lambda: field.check(insist=bool(field.error())))  # missing stays so until it is entered
        field.editor.changed.connect(self.changed)
        self.fields[declared.name] = field
        return field

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field, for example to give a link its choices."""
        return self.fields[name].editor

    def values(self) -> dict[str, object]:
        """Return the value of each field by name."""
        return {name: field.editor.value() for name, field in self.fields.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show a record; the form is clean afterwards."""
        for name, field in self.fields.items():
            if name in values:
                field.editor.set_value(values[name])
            field.clear_error()
        self._stored = self.values()

    def changes(self) -> dict[str, object]:
        """Return the fields that differ from what was shown."""
        return {name: value for name, value in self.values().items() if value != self._stored[name]}

    def is_dirty(self) -> bool:
        """Say whether the user changed anything."""
        return bool(self.changes())

    def set_read_only(self, reason: str) -> None:
        """Forbid changes; every editor's tooltip says who may change the record."""
        for field in self.fields.values():
            forbid = getattr(field.editor, "set_read_only", None)
            if forbid is not None:
                forbid(reason)
            else:
                field.editor.setEnabled(False)
                field.editor.setToolTip(reason)

    def check(self) -> bool:
        """Check all fields, show the errors and go to the first; say whether the form may be saved."""
        return check_fields(self.fields.values())

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Show errors found elsewhere, by field name, and go to the first."""
        for name, text in errors.items():
            self.fields[name].set_error(text)
        first = next((field for name, field in self.fields.items() if name in errors), None)
        if first is not None:
            first.editor.setFocus()
