"""The fields of a preparation: the visit itself, the opening, the negotiation sheet, and what to check before going."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.preparation import OWN, PLANNED, SHEET, Preparation
from models.preparation_template import TEXTS, PreparationTemplate
from models.visit import Visit
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.buttons import link
from ui.kit.record_form import RecordForm
from ui.kit.text_editors import LongTextEditor
from ui.preparation.tick_list import TickList

CHECK_LISTS = ("materials", "appearance")
TALK = ("purpose", "agenda", "questions", "expected_questions", "materials")
OPENING = ("introduction", "phone_script", "appearance")
FEWEST, MOST = 2, 9
"""Lines of a text that are seen at once."""
TITLES = {
    "talk": QT_TRANSLATE_NOOP("Records", "谈什么"),
    "opening": QT_TRANSLATE_NOOP("Records", "开场与出门前"),
    "sheet": QT_TRANSLATE_NOOP("Records", "谈判准备"),
}


class PreparationForm(QWidget):
    """Edits one preparation; the negotiation sheet is shown where it is wanted or filled."""

    changed = Signal()

    def __init__(self, visit: Visit, preparation: Preparation) -> None:
        super().__init__()
        fields = Visit.declared_fields() | Preparation.declared_fields()
        self.talk, self.opening, self.sheet = (
            RecordForm([(TITLES[title], [fields[name] for name in names])])
            for title, names in (("talk", TALK), ("opening", OPENING), ("sheet", SHEET))
        )
        self._more = link(self.tr("加上谈判准备"), "ph.plus-bold")
        self._more.clicked.connect(self.show_sheet)
        self.fields = self.talk.fields | self.opening.fields | self.sheet.fields
        self.ticks = {name: TickList(self.fields[name].editor) for name in CHECK_LISTS}
        for name, ticks in self.ticks.items():
            self.fields[name].layout().addWidget(ticks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        for part in (self.talk, self.opening, self.sheet, self._more):
            column.addWidget(part)
        values = {name: getattr(visit, name) for name in PLANNED}
        self.set_values(values | {name: getattr(preparation, name) for name in OWN})
        wanted = visit.kind == "tender" or any(getattr(preparation, name) for name in SHEET)
        self.sheet.setVisible(wanted)
        self._more.setVisible(not wanted)
        for form in (self.talk, self.opening, self.sheet):
            form.changed.connect(self.changed)
            form.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Show as much of each text as there is."""
        for field in self.fields.values():
            if isinstance(field.editor, LongTextEditor):
                field.editor.set_lines(max(FEWEST, min(field.editor.blockCount(), MOST)))

    def show_sheet(self) -> None:
        """Show the negotiation sheet and go there."""
        self.sheet.show()
        self._more.hide()
        self.fields[SHEET[0]].editor.setFocus()

    def values(self) -> dict[str, object]:
        """Return all that was entered."""
        return {name: field.editor.value() for name, field in self.fields.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show all of a preparation."""
        for form in (self.talk, self.opening, self.sheet):
            form.set_values({name: values.get(name) for name in form.fields})

    def take(self, template: PreparationTemplate) -> None:
        """Fill in a template: what is empty takes it whole, a list that is not takes the lines it has not."""
        for name in TEXTS:
            text, editor = getattr(template, name), self.fields[name].editor
            present = str(editor.value() or "")
            if text and name == "purpose":
                editor.set_value(present or text)
            elif text:
                lines = [line for line in text.splitlines() if line.strip() and line.strip() not in present]
                editor.set_value("\n".join(filter(None, (present, *lines))))
        if any(getattr(template, name) for name in SHEET if name in TEXTS):
            self.sheet.show()
            self._more.hide()
