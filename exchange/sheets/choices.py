"""Reads one of a few values by its label, its value or a near writing, and yes or no."""

from collections.abc import Iterable
from difflib import get_close_matches

from exchange.sheets.parsed import BLANK, Parsed
from exchange.sheets.texts import plain
from exchange.sheets.workbook import Cell, is_blank
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NOT_OFFERED = QT_TRANSLATE_NOOP("Import", "「{text}」不在可选的值里：{labels}")
NOT_YES_NO = QT_TRANSLATE_NOOP("Import", "「{text}」不是「是」或「否」")

_YES = {"是", "有", "对", "√", "✓", "y", "yes", "true", "1"}
_NO = {"否", "无", "没有", "不", "×", "✗", "x", "n", "no", "false", "0"}


def parse_choice(cell: Cell, choices: Iterable[tuple[str, str]]) -> Parsed:
    """The value whose label or value the cell holds; else the one whose label alone contains it or is contained."""
    if is_blank(cell):
        return BLANK
    text = "".join(plain(cell).split())
    offered = tuple(choices)
    exact = [value for value, label in offered if text.casefold() in {label.casefold(), value.casefold()}]
    near = exact or [value for value, label in offered if label in text or text in label]
    if len(set(near)) == 1:
        return Parsed(near[0])
    first = dict(reversed(offered))
    labels = [label for value, label in offered if first[value] == label]
    error = Sentence(NOT_OFFERED, text=text, labels="、".join(labels))
    return Parsed(error=error, proposals=tuple(get_close_matches(text, labels, 2, 0.3)))


def parse_flag(cell: Cell) -> Parsed:
    """Yes or no (`bool`)."""
    if is_blank(cell):
        return BLANK
    word = plain(cell).casefold()
    if word in _YES or word in _NO:
        return Parsed(word in _YES)
    return Parsed(error=Sentence(NOT_YES_NO, text=plain(cell)))
