"""Marks a Chinese sentence for translation where Qt may not be imported."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` unchanged; `pyside6-lupdate` finds the call and files the text under `context`."""
    return text
