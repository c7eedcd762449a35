"""The drawer in which one fact of several customers is set to the same value."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from models.customer import Customer
from models.industry import Industry
from ui.kit.banner import Banner
from ui.kit.buttons import primary
from ui.kit.choice_editor import ChoiceEditor
from ui.kit.drawer import Drawer
from ui.kit.editors import editor_for, record_text
from ui.kit.field import Field

FIELDS = ("grid", "region", "industry", "industry_group", "group_name", "kind", "stage", "relationship", "likelihood")
"""What customers can have in common; names, codes and phones are each customer's own."""


class BulkChange(Drawer):
    """`wanted(field name, value)` once the user said so; an empty value empties the field where it may be empty."""

    wanted = Signal(str, object)

    def __init__(self, customers: Sequence[int]) -> None:
        super().__init__("")
        self.set_title(self.tr("批量修改 {count} 家客户").format(count=f"{len(customers):,}"))
        declared = Customer.declared_fields()
        self.field = ChoiceEditor([(name, record_text(declared[name].label)) for name in FIELDS])
        self._value: Field | None = None
        self._which = Field(self.tr("改哪一项"), self.field, required=True)
        self.field.changed.connect(self._show_editor)
        self.body.addWidget(Banner("info", self.tr("选中的客户这一项都会改成同一个内容，可以整体撤销。")))
        self.body.addWidget(self._which)
        self.body.addStretch(1)
        self.button = primary(self.tr("改 {count} 家").format(count=f"{len(customers):,}"))
        self.button.clicked.connect(self.store)
        self.footer_right.addWidget(self.button)

    def _show_editor(self) -> None:
        """Offer the editor of the chosen field."""
        if self._value is not None:
            self._value.hide()
            self._value.deleteLater()
            self._value = None
        name = self.field.value()
        if name is None:
            return
        declared = Customer.declared_fields()[str(name)]
        editor = editor_for(declared)
        if name == "industry":
            rows = Industry.select(Industry.id, Industry.code, Industry.name).order_by(Industry.path).tuples()
            editor.set_choices([(key, f"{code} {title}") for key, code, title in rows])
        emptied = self.tr("留空就是清空这一项。") if declared.null else ""
        self._value = Field(self.field.text(), editor, not declared.null, emptied)
        self.body.insertWidget(2, self._value)

    def editor(self) -> object:
        """Return the editor of the new value."""
        return self._value.editor if self._value else None

    def store(self) -> None:
        """Ask for what is missing, or hand the value on."""
        if self._value is None:
            self._which.set_error(self.field.problem() or self.tr("请选要改的一项。"))
            return
        if self._value.check():
            self.wanted.emit(str(self.field.value()), self._value.editor.value())
