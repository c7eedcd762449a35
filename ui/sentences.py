"""Says the sentences of the rules in the user's language."""

from PySide6.QtCore import QCoreApplication

from rules.sentence import Sentence


def said(text: str, context: str = "Rules") -> str:
    """Return a rule's words translated; plain data such as a customer's name stays as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {name: said(value, context) if isinstance(value, str) else value for name, value in text.values.items()}
    return QCoreApplication.translate(context, text.template).format(**values)
