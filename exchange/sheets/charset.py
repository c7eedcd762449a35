"""Decides how a text file is written: tried strictly, judged by what comes out, never by the suffix."""

import codecs
import unicodedata

from exchange.sheets import refusals
from rules.problem import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 20_000
_STRANGE_MAX = 0.02
"""Share of characters no sheet holds (control, unassigned, private use) above which a decoding is disbelieved."""


def decode(data: bytes, file: str) -> tuple[str, str]:
    """The text and the name of its encoding; a last character cut in two is dropped. Raises Problem naming `file`."""
    for encoding in _candidates(data):
        text = _strictly(data, encoding)
        if text is not None and _plausible(text):
            return text, encoding
    raise Problem(refusals.UNKNOWN_CHARSET, file=file)


def _candidates(data: bytes) -> tuple[str, ...]:
    """Encodings to try, most telling first; UTF-16 without its mark shows by the zero bytes of its separators."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return (encoding,)
    head = data[:_SAMPLE]
    if b"\0" not in head:
        return ("utf-8", "gb18030")
    little_end_first = head[1::2].count(0) >= head[::2].count(0)
    return ("utf-16-le", "utf-8") if little_end_first else ("utf-16-be", "utf-8")


def _strictly(data: bytes, encoding: str) -> str | None:
    """The text, or None when some bytes do not fit; bytes missing at the very end (a cut file) are forgiven."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
    except UnicodeDecodeError:
        return None


def _plausible(text: str) -> bool:
    sample = text[:_SAMPLE]
    return bool(sample) and sum(map(_is_strange, sample)) <= len(sample) * _STRANGE_MAX


def _is_strange(character: str) -> bool:
    return character not in "\t\r\n\f" and unicodedata.category(character) in {"Cc", "Cn", "Co", "Cs"}
