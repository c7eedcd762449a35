"""Says the sentences of the rules in the user's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from rules.sentence import Sentence


def said(text: str, context: str = "Rules") -> str:
    """Return a rule's words translated; plain data such as a customer's name stays as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {name: _said_value(value, context) for name, value in text.values.items()}
    return QCoreApplication.translate(context, text.template).format(**values)


def _said_value(value: object, context: str) -> object:
    if isinstance(value, tuple):
        return listed(said(part, context) for part in value)
    return said(value, context) if isinstance(value, str) else value


def listed(parts: Iterable[str]) -> str:
    """Return texts as a list in the user's language: 甲、乙、丙."""
    return QCoreApplication.translate("Rules", "、").join(parts)
