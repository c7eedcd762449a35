"""Makes headings comparable: 「*简　称（必填）」 and 「简称」 are the same column."""

import re
import unicodedata

from exchange.sheets.workbook import Cell, text_of

HEADING_MAX = 40
"""Characters above which a text is a note rather than a heading."""

_BRACKETS = re.compile(r"[(（\[【<〔].*?[)）\]】>〕]")
_NOISE = re.compile(r"[\s*＊※:：,，.。、/\\|_\-·'\"!！?？#★●（）()\[\]【】]+")
_DEMANDS = re.compile(r"(必填|选填|必须|可选|可不填)(项)?")
_NUMBER_LIKE = re.compile(r"[-+¥$￥]?\d[\d,.%:/\-\s*]*")


def bare(heading: str) -> str:
    """The heading without spaces, signs, brackets and demands, in ordinary letters and lower case."""
    text = unicodedata.normalize("NFKC", heading)
    text = _DEMANDS.sub("", text)
    return _NOISE.sub("", _BRACKETS.sub("", text)).casefold() or _NOISE.sub("", text).casefold()


def writings(heading: str) -> tuple[str, ...]:
    """The bare forms a heading may be known by, most exact first: whole, without number or 号码, its parts (甲/乙)."""
    whole = bare(heading)
    parts = [bare(part) for part in re.split(r"[/／、|\n]| (?=\S)", _DEMANDS.sub("", heading))]
    inside = [bare(part) for part in re.findall(r"[(（](.+?)[)）]", heading)]
    shorter = (whole.rstrip("0123456789"), whole.removesuffix("号码"))
    return tuple(dict.fromkeys(form for form in (whole, *shorter, *parts, *inside) if form))


def is_heading(cell: Cell) -> bool:
    """Whether a cell could head a column: a short text that is not a number or a date."""
    if not isinstance(cell, str):
        return False
    text = cell.strip()
    return 0 < len(text) <= HEADING_MAX and not _NUMBER_LIKE.fullmatch(text)


def letter_of(column: int) -> str:
    """The letter over a column of a sheet; columns count from 0 (0 is A, 26 is AA)."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def joined(upper: Cell, lower: Cell) -> str:
    """The heading of a column headed by two lines; a heading merged over both stands once."""
    above, below = text_of(upper), text_of(lower)
    if not below or bare(above) == bare(below):
        return above
    return f"{above} {below}".strip()
