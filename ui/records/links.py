"""How a form edits a link to another record: a search among many, a list among few."""

from collections.abc import Sequence

from models.store import search
from models.store.record import Record
from ui.kit.choice_editor import Choice, ChoiceEditor, FindEditor
from ui.kit.editors import register_editor

FEW = 60
"""Up to so many records are all offered; more are found by typing."""


class LinkEditor(FindEditor):
    """A record of one type, found by name, initials or phone."""

    def __init__(self, record_type: type[Record]) -> None:
        super().__init__(self._fitting, record_type.declaration().icon)
        self.record_type = record_type

    def _fitting(self, text: str) -> Sequence[Choice]:
        hits = search.find(text, (self.record_type._meta.table_name,))
        return [(hit.key, hit.title) for hit in hits]

    def set_value(self, value: object) -> None:
        """Show a record by its key; None shows nothing."""
        known = any(key == value for key, _ in self._list.choices)
        if value is not None and not known:
            record = self.record_type.get_or_none(self.record_type.id == value)
            self._list.replace([(value, record.display_name)] if record else [])
        super().set_value(value)


def link_editor(field: object) -> ChoiceEditor:
    """Return the editor for a declared link."""
    record_type: type[Record] = field.rel_model
    present = record_type.present()
    if record_type.declaration().search_fields and present.count() > FEW:
        return LinkEditor(record_type)
    order = record_type._meta.fields[record_type.declaration().order.lstrip("-").split(".")[0]]
    return ChoiceEditor([(record.id, record.display_name) for record in present.order_by(order).limit(FEW)])


def install_links() -> None:
    """Let forms edit links."""
    register_editor("LinkField", link_editor)
