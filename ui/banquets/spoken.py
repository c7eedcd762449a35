"""Says the sentences of the seating rules in the user's language."""

from PySide6.QtCore import QCoreApplication

from rules.sentence import Sentence
from ui.sentences import listed


def spoken(sentence: Sentence) -> str:
    """Return a sentence translated, with the marked texts among its values (seat labels, roles) translated first."""
    values = {name: _spoken_value(value) for name, value in sentence.values.items()}
    return in_words(sentence.template).format(**values)


def _spoken_value(value: object) -> object:
    if isinstance(value, tuple):
        return listed(in_words(part) for part in value)
    return in_words(value) if isinstance(value, str) else value


def in_words(text: str) -> str:
    """Return a marked text of the seating rules translated; names of people stay as they are."""
    return QCoreApplication.translate("Seating", text) if text else ""
