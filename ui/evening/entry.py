"""The fields of one visit on the evening page: what was said, problems, promises, next step and self-review."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.calendar_day import office_calendar
from models.visit import Visit
from models.visit_record import Promise, VisitRecord
from ui.evening.promise_editor import PromiseEditor, UnderstoodPromises
from ui.kit.date_editors import TimeEditor
from ui.kit.editors import editor_for, record_text
from ui.kit.field import Field, check_fields
from ui.kit.rating_editor import STARS
from ui.kit.text_editors import LongTextEditor, TextEditor
from ui.kit.theme import scaled

SMALL = {"rating": 108, "deal": 132, "arrived": 104, "minutes": 88, "formal": 92}
"""Fields of the last row with their width in pixels."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EveningEntry(QWidget):
    """Edits the record of one visit. `finished` after Enter in the lines at the end, or Ctrl+Enter anywhere.

    `values` and `set_values` exchange what a draft keeps, in the form the record drawer keeps it.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, visit: Visit, today: date) -> None:
        super().__init__()
        self._visit = visit
        self.promises = PromiseEditor(today, lambda: office_calendar().add_working_days(today, 1))
        self.fields = self._make_fields()
        self.understood = UnderstoodPromises(self.promises)
        self._lay_out()
        for name in ("next_step", "better"):
            self.fields[name].editor.installEventFilter(self)
        for field in self.fields.values():
            field.editor.changed.connect(self.changed)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for stars in range(1, STARS + 1):
            QShortcut(QKeySequence(f"Alt+{stars}"), self, lambda stars=stars: self._rate(stars), context=here)

    def _make_fields(self) -> dict[str, Field]:
        declared = VisitRecord.declared_fields()
        editors = {
            "said": LongTextEditor(3),
            "customer_view": LongTextEditor(3),
            "problems": LongTextEditor(2),
            "promises": self.promises,
            "next_step": TextEditor(),
            "better": TextEditor(),
            "rating": editor_for(declared["rating"]),
            "deal": editor_for(declared["deal"]),
            "arrived": TimeEditor(),
            "minutes": editor_for(declared["minutes"]),
            "formal": editor_for(declared["formal"]),
        }
        names = {name: record_text(declared[name].label) for name in editors if name in declared}
        names |= {"promises": self.tr("答应客户的事"), "arrived": self.tr("到达时间"), "minutes": self.tr("谈了几分钟")}
        fields = {name: Field(names[name], editor, name == "said") for name, editor in editors.items()}
        editors["problems"].setPlaceholderText(self.tr("一行一个，保存后成为待办"))
        editors["said"].setPlaceholderText(self.tr("只记事实"))
        fields["rating"].setToolTip(self.tr("Alt+1 到 Alt+5"))
        fields["formal"].setToolTip(record_text(declared["formal"].help_text))
        return fields

    def _lay_out(self) -> None:
        """Two columns of texts, and a row of small fields; Tab goes through them as they are read."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, name in enumerate(("said", "customer_view", "problems", "promises", "next_step", "better")):
            grid.addWidget(self.fields[name], place // 2 * 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.understood, 3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, width in SMALL.items():
            self.fields[name].setFixedWidth(scaled(width))
            row.addWidget(self.fields[name], 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        row.addLayout(self.acts)
        row.setAlignment(self.acts, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(grid)
        whole.addLayout(row)

    def _rate(self, stars: int) -> None:
        self.fields["rating"].editor.set_value(stars)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line at the end stores; the lines before are left by Tab."""
        if event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self.finished.emit()
            return True
        return False

    def start(self) -> None:
        """Go where typing begins."""
        self.fields["said"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def values(self) -> dict[str, Any]:
        """Return what was entered, as plain values."""
        found = {name: field.editor.value() for name, field in self.fields.items()}
        arrived = found["arrived"]
        return found | {"arrived": f"{arrived:%H:%M}" if arrived else None, "promises": self.promises.rows()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a draft, or an empty record of the visit where there is none."""
        usual = {"minutes": self._visit.minutes, "formal": self._visit.way == "in_person"}
        shown = {**dict.fromkeys(self.fields), **usual, **values}
        for name, field in self.fields.items():
            if name != "promises":
                value = shown[name]
                lines = isinstance(field.editor, TextEditor) and isinstance(value, str) and "\n" in value
                field.editor.set_value(value.replace("\n", " ") if lines else value)
        self.promises.set_rows(values.get("promises", ()))
        for field in self.fields.values():
            field.clear_error()

    def check(self) -> bool:
        """Show what is missing or wrong, go to the first, and say whether the record may be stored."""
        return check_fields(self.fields.values())

    def record(self, author: int, at: datetime) -> VisitRecord:
        """Return the record as entered, not stored."""
        values = {name: field.editor.value() for name, field in self.fields.items()}
        arrived = values.pop("arrived")
        values.pop("promises")
        arrived_at = datetime.combine(self._visit.start.date(), arrived) if arrived else None
        return VisitRecord(visit=self._visit, author=author, recorded_at=at, arrived_at=arrived_at, **values)

    def promised(self) -> list[Promise]:
        """Return what was promised."""
        return self.promises.promises()
