"""Reads text cells: what cannot be seen is taken out, numbers become the digits a user typed."""

import re
import unicodedata
from decimal import Decimal

from exchange.sheets.parsed import BLANK, Parsed
from exchange.sheets.workbook import Cell, text_of
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NAME_MAX = 200
TEXT_MAX = 255
LONG_TEXT_MAX = 20_000

CLEANED = QT_TRANSLATE_NOOP("Import", "已去掉看不见的字符")
TOO_LONG = QT_TRANSLATE_NOOP("Import", "有 {length} 个字，最多 {most} 个字。请缩短")
FROM_SCIENTIFIC = QT_TRANSLATE_NOOP("Import", "科学计数「{text}」已还原为 {digits}，请核对末几位")

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNSEEN = frozenset("\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Zero-width and direction marks; the joiner of emoji stays."""
_SCIENTIFIC = re.compile(r"\d(\.\d+)?[Ee]\+?\d{1,2}")
_CJK_GAP = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")


def cleaned(cell: Cell) -> tuple[str, bool]:
    """The text of a cell without control and unseen characters, and whether there were any."""
    text = text_of(cell)
    if text.isprintable() and "_x" not in text:
        return text, False
    return _without_unseen(_ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), text))


def _without_unseen(text: str) -> tuple[str, bool]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in lines if sign in "\n\t" or not _is_unseen(sign))
    return kept.strip(), len(kept) < len(lines)


def _is_unseen(sign: str) -> bool:
    return sign in _UNSEEN or unicodedata.category(sign) in {"Cc", "Cs"}


def plain(cell: Cell) -> str:
    """The text of a cell with full-width letters, digits and signs made ordinary: for numbers, dates and codes."""
    return unicodedata.normalize("NFKC", cleaned(cell)[0]).strip()


def digits_of(cell: Cell) -> tuple[str, Sentence | None]:
    """The plain text of a cell that holds a number as text; scientific notation is written out, with a note."""
    text = plain(cell)
    if not _SCIENTIFIC.fullmatch(text):
        return text.removesuffix(".0") if text.removesuffix(".0").isdecimal() else text, None
    digits = f"{Decimal(text):f}"
    return digits, Sentence(FROM_SCIENTIFIC, text=text, digits=digits)


def parse_text(cell: Cell) -> Parsed:
    """One line of text up to 255 characters; line breaks become spaces."""
    return _limited(cell, TEXT_MAX, one_line=True)


def parse_long_text(cell: Cell) -> Parsed:
    """Text of several lines."""
    return _limited(cell, LONG_TEXT_MAX, one_line=False)


def parse_name(cell: Cell) -> Parsed:
    """A name of 1 to 200 characters; spaces between Chinese characters are layout and go."""
    text, changed = cleaned(cell)
    return _limited(_CJK_GAP.sub("", text), NAME_MAX, one_line=True, changed=changed)


def _limited(cell: Cell, most: int, *, one_line: bool, changed: bool = False) -> Parsed:
    text, unseen = cleaned(cell)
    if one_line:
        text = " ".join(text.split())
    if not text:
        return BLANK
    if len(text) > most:
        return Parsed(error=Sentence(TOO_LONG, length=len(text), most=most), proposals=(text[:most],))
    return Parsed(text, note=Sentence(CLEANED) if unseen or changed else None)
