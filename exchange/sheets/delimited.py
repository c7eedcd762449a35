"""Reads text sheets (csv, tab, semicolon, bar): finds the separator, then the cells."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from exchange.sheets import refusals
from exchange.sheets.merged import make_sheet
from exchange.sheets.workbook import Cell, Sheet, check_area
from rules.problem import Problem

SEPARATORS = (",", "\t", ";", "|", "\uff0c")
_SAMPLE_ROWS = 30
_FIELD_MAX = 1_000_000
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be run as a formula by the program that opens it: an apostrophe goes before it."""
_HINT = "sep="
"""First line by which Excel says its separator."""


def read_delimited(text: str, file: str) -> Sheet:
    """The one sheet of a text file. Raises Problem naming `file` when it is too large or its quotes do not match."""
    body, separator = _separator_of(text.removeprefix("\ufeff"))
    rows: list[list[Cell]] = []
    width = 0
    try:
        for row in _rows(body, separator):
            rows.append([_unguarded(cell) for cell in row])
            width = max(width, len(row))
            check_area(len(rows), width, file)
    except csv.Error as error:
        raise Problem(refusals.OPEN_QUOTE, file=file, line=len(rows) + 1) from error
    return make_sheet("", rows)


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(_FIELD_MAX)
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _unguarded(cell: str) -> str:
    """The cell without the apostrophe by which programs keep a text from being run as a formula."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_SIGNS) else cell


def _separator_of(text: str) -> tuple[str, str]:
    """The text without Excel's hint line, and the separator: told, or the one that cuts most rows alike."""
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    if told.lower().startswith(_HINT) and len(told) == len(_HINT) + 1:
        return rest, told[-1]
    return text, max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> float:
    """How many cells the most frequent row length explains in the first rows; 0 for rows of a single cell."""
    try:
        lengths = Counter(len(row) for row in islice(_rows(text, separator), _SAMPLE_ROWS))
    except csv.Error:
        return 0
    return max((count * (length - 1) for length, count in lengths.items()), default=0)
