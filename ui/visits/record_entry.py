"""The fields of a visit record: when one was there, what was said, what was promised, how it went."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.calendar_day import office_calendar
from models.visit import Visit
from models.visit_record import VisitRecord
from ui.kit.date_editors import TimeEditor
from ui.kit.editors import editor_for, record_text
from ui.kit.field import Field
from ui.kit.labels import label
from ui.records.record_drawer import fill, form_for
from ui.visits.record_promises import PromiseRows

TALK = ("said", "customer_view", "problems")
OUTLOOK = ("next_step", "rating", "deal", "better")


class RecordEntry(QWidget):
    """Edits one record. `values` and `set_values` exchange plain values that also fit into a draft."""

    changed = Signal()

    def __init__(self, visit: Visit, today: date) -> None:
        super().__init__()
        declared = VisitRecord.declared_fields()
        self._visit = visit
        self.arrived = Field(record_text(declared["arrived_at"].label), TimeEditor())
        self.minutes = Field(record_text(declared["minutes"].label), editor_for(declared["minutes"]))
        self.formal = Field(record_text(declared["formal"].label), editor_for(declared["formal"]))
        self.formal.setToolTip(record_text(declared["formal"].help_text))
        self.talk, self.outlook = form_for(VisitRecord, TALK), form_for(VisitRecord, OUTLOOK)
        self.promises = PromiseRows(today, lambda: office_calendar().add_working_days(today, 1))
        self.promise_title = label(self.tr("答应客户的事"), "section")
        self._lay_out()
        for field in (self.arrived, self.minutes, self.formal):
            field.editor.changed.connect(self.changed)
        for part in (self.talk, self.promises, self.outlook):
            part.changed.connect(self.changed)

    def _lay_out(self) -> None:
        there = QGridLayout()
        there.setHorizontalSpacing(8)
        for place, (field, stretch) in enumerate(((self.arrived, 3), (self.minutes, 3), (self.formal, 2))):
            there.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            there.setColumnStretch(place, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(there)
        column.addWidget(self.talk)
        column.addSpacing(8)
        column.addWidget(self.promise_title)
        column.addWidget(self.promises)
        column.addSpacing(8)
        column.addWidget(label(self.tr("接下来与自评"), "section"))
        column.addWidget(self.outlook)

    def values(self) -> dict[str, Any]:
        """Return what was entered; the promises as typed."""
        arrived = self.arrived.editor.value()
        return {
            "arrived": f"{arrived:%H:%M}" if arrived else None,
            "minutes": self.minutes.editor.value(),
            "formal": self.formal.editor.value(),
            "promises": self.promises.values(),
            **self.talk.values(),
            **self.outlook.values(),
        }

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a record or a draft; what is left out shows as empty."""
        self.arrived.editor.set_value(values.get("arrived"))
        self.minutes.editor.set_value(values.get("minutes"))
        self.formal.editor.set_value(values.get("formal"))
        self.promises.set_values(values.get("promises", ()))
        for part, names in ((self.talk, TALK), (self.outlook, OUTLOOK)):
            part.set_values({name: values.get(name) for name in names})

    def show_record(self, record: VisitRecord) -> None:
        """Show what a record holds."""
        arrived = record.arrived_at
        self.set_values(dict(record.__data__) | {"arrived": f"{arrived:%H:%M}" if arrived else None})

    def check(self) -> bool:
        """Show what is missing or wrong and go to the first; say whether the record may be stored."""
        there = (self.arrived, self.minutes)
        for field in there:
            field.set_error(field.editor.problem())
        wrong = next((field for field in there if field.error()), None)
        if wrong:
            wrong.editor.setFocus()
            return False
        return self.talk.check() and self.promises.check() and self.outlook.check()

    def fill(self, record: VisitRecord) -> None:
        """Put what was entered into the record."""
        arrived = self.arrived.editor.value()
        record.arrived_at = datetime.combine(self._visit.start.date(), arrived) if arrived else None
        record.minutes, record.formal = self.minutes.editor.value(), self.formal.editor.value()
        fill(record, self.talk.values() | self.outlook.values())

    def set_read_only(self, reason: str) -> None:
        """Forbid changes."""
        for part in (self.talk, self.outlook):
            part.set_read_only(reason)
        self.arrived.editor.set_read_only(reason)
        self.minutes.editor.set_read_only(reason)
        self.formal.editor.setEnabled(False)
