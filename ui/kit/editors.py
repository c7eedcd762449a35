"""Which editor a declared field gets: looked up by the name of its class, then of the classes it is made from."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.check import CheckBox
from ui.kit.choice_editor import ChoiceEditor, translated_choices
from ui.kit.date_editors import DateEditor, DateTimeEditor, TimeEditor
from ui.kit.number_editors import MoneyEditor, NumberEditor, RealEditor
from ui.kit.rating_editor import RatingEditor
from ui.kit.text_editors import LongTextEditor, PhoneEditor, TextEditor
from ui.kit.theme import scaled

FIELD = 32


class FlagEditor(CheckBox):
    """Yes or no."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(lambda _: self.changed.emit())

    def sizeHint(self) -> QSize:
        """As high as the fields beside it, so that the box stands level with them."""
        return QSize(super().sizeHint().width(), scaled(FIELD))

    def value(self) -> object:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick or untick."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """Nothing can be wrong."""
        return ""


def record_text(text: str) -> str:
    """Return a declared Chinese label, help or choice in the user's language."""
    return QCoreApplication.translate("Records", text) if text else ""


def _choice_editor(field: object) -> QWidget:
    return ChoiceEditor(translated_choices(field.choices or (), record_text))


EDITORS: dict[str, Callable[[object], QWidget]] = {
    "TextField": lambda _: TextEditor(),
    "LongTextField": lambda _: LongTextEditor(),
    "PhoneField": lambda _: PhoneEditor(),
    "ChoiceField": _choice_editor,
    "LinkField": _choice_editor,
    "DateField": lambda _: DateEditor(),
    "TimeField": lambda _: TimeEditor(),
    "DateTimeField": lambda _: DateTimeEditor(),
    "NumberField": lambda _: NumberEditor(),
    "RatingField": lambda _: RatingEditor(),
    "RealField": lambda _: RealEditor(),
    "MoneyField": lambda _: MoneyEditor(),
    "FlagField": lambda _: FlagEditor(),
}
"""Class name of a field → what makes its editor; `register_editor` adds to it."""


def register_editor(class_name: str, make: Callable[[object], QWidget]) -> None:
    """Let fields of `class_name` be edited by what `make(field)` returns."""
    EDITORS[class_name] = make


def editor_for(field: object) -> QWidget:
    """Return a new editor for a declared field; raises `LookupError` for a class nobody registered."""
    for kind in type(field).__mro__:
        if kind.__name__ in EDITORS:
            return EDITORS[kind.__name__](field)
    raise LookupError(f"no editor for {type(field).__name__}")
