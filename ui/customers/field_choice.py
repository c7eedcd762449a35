"""One field of which two archives say different things: a radio button for either value."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.customer import Customer
from ui.kit.check import RadioButton
from ui.kit.editors import record_text
from ui.kit.formats import NONE, shown
from ui.kit.labels import label


def value_text(customer: Customer, name: str) -> str:
    """Return how a customer's value reads; phones in full, because somebody must choose between them."""
    field = Customer.declared_fields()[name]
    value: Any = getattr(customer, name)
    if value is None:
        return NONE
    if hasattr(field, "rel_model"):
        return value.display_name
    kind = type(field).__name__
    return shown(value, "TextField" if kind == "PhoneField" else kind, field.choices or ())


class FieldChoice(QWidget):
    """Label above, the two values side by side; `chosen()` tells whose value stands."""

    changed = Signal()

    def __init__(self, name: str, kept: Customer, other: Customer) -> None:
        super().__init__()
        self.name = name
        title = record_text(Customer.declared_fields()[name].label)
        self._group = QButtonGroup(self)
        self.buttons = {customer.id: self._button(title, value_text(customer, name)) for customer in (kept, other)}
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(label(title, "caption", "text-2"))
        column.addLayout(row)
        filled = getattr(kept, name) not in (None, "")
        self.buttons[kept.id if filled else other.id].setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())

    def _button(self, title: str, text: str) -> RadioButton:
        button = RadioButton(text)
        button.setAccessibleName(f"{title} {text}")
        button.setToolTip(text)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button

    def chosen(self) -> int:
        """Return the key of the customer whose value shall stand."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, key: int) -> None:
        """Let the value of that customer stand."""
        self.buttons[key].setChecked(True)
