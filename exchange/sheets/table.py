"""Finds the table in a sheet: title and notes above it, one or two heading lines, totals and signatures below."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from exchange.sheets.fields import ImportField
from exchange.sheets.headings import bare, is_heading, joined, letter_of, writings
from exchange.sheets.texts import plain
from exchange.sheets.workbook import Cell, Sheet, is_blank, text_of

HEADER_WITHIN = 40
"""Rows from the top among which the heading is looked for."""
_TOTALS = {"合计", "总计", "小计", "共计", "累计", "合计数", "total", "subtotal", "本页合计", "本页小计"}
EXAMPLE = "示例："
"""What the example row of a template begins with, by which it is told from the user's own rows."""
_LONGEST_TOTAL = 20
"""Characters, signs and spaces included, beyond which a cell is no word for a total: most cells need no second look."""
_CLOSINGS = (
    "注:",
    "备注:",
    "说明:",
    "制表",
    "填表",
    "批准",
    "审核",
    "编制",
    "填报",
    "统计人",
    "负责人签字",
    "单位盖章",
)
_KNOWN_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of data; `number` is its line in the sheet, counted from 1 as Excel shows it."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a sheet.

    `header_row` is the line of its heading (the last of two), counted from 1; None when the data stand alone.
    `merged` counts the merged areas taken apart, `left_out` the totals, examples, repeated headings and signatures
    dropped.
    """

    sheet: str
    header_row: int | None
    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    merged: int = 0
    left_out: int = 0

    def column(self, index: int) -> tuple[Cell, ...]:
        """All cells of a column that hold something."""
        return tuple(cell for row in self.rows if not is_blank(cell := row.cells[index]))


def find_table(sheet: Sheet, fields: Sequence[ImportField] = (), header_row: int | None = None) -> Table:
    """The table of a sheet; headings known to `fields` help to find it, `header_row` (from 1) settles it."""
    start = _header_start(sheet, fields) if header_row is None else header_row - 1
    if start is None:
        return _table(sheet, 0, tuple(map(letter_of, range(sheet.width))), 0)
    upper = sheet.rows[start]
    if start + 1 < len(sheet.rows) and _continues(upper, sheet.rows[start + 1]):
        lower = sheet.rows[start + 1]
        return _table(sheet, start, tuple(map(joined, _gaps_filled(upper, lower), lower)), start + 2)
    return _table(sheet, start, tuple(map(text_of, upper)), start + 1)


def _header_start(sheet: Sheet, fields: Sequence[ImportField]) -> int | None:
    """Index of the first heading line: the row with most known headings, else the first that looks like one."""
    top = sheet.rows[:HEADER_WITHIN]
    known = {bare(word) for field in fields for word in (field.label, *field.synonyms, *field.doubtful)}
    hits = [_known(row, known) if _heads(row) else 0 for row in top]
    best = max(hits, default=0)
    if best >= _KNOWN_ENOUGH:
        return _with_groups(top, hits.index(best))
    start = next((index for index in range(len(top)) if _heads(top[index]) and _stands_over(top, index)), None)
    return start if start is not None or not best else hits.index(best)


def _known(row: Sequence[Cell], known: set[str]) -> int:
    return len({form for cell in row if is_heading(cell) for form in writings(str(cell)) if form in known})


def _with_groups(top: Sequence[Sequence[Cell]], index: int) -> int:
    """The row above when it groups the headings of this row."""
    return index - 1 if index and _heads(top[index - 1]) and _continues(top[index - 1], top[index]) else index


def _heads(row: Sequence[Cell]) -> bool:
    """Whether nearly all cells that hold something could be headings, and they differ (a merged title does not)."""
    filled = [cell for cell in row if not is_blank(cell)]
    texts = {bare(str(cell)) for cell in filled if is_heading(cell)}
    fitting = sum(map(is_heading, filled))
    return fitting >= 0.8 * len(filled) and len(texts) >= min(2, len(row)) and not _is_closing(row)


def _stands_over(top: Sequence[Sequence[Cell]], index: int) -> bool:
    """Whether at least half the columns used below have a heading here, and something below differs in kind."""
    below = top[index + 1 : index + 6]
    used = [column for column in range(len(top[index])) if any(not is_blank(row[column]) for row in below)]
    headed = sum(not is_blank(top[index][column]) for column in used)
    return headed * 2 >= len(used) and (headed > 0 or not below)


def _continues(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether `lower` is the second heading line: all texts, splitting what `upper` groups."""
    if not _heads(lower) or any(not is_blank(cell) and not is_heading(cell) for cell in lower):
        return False
    return _splits_groups(upper, lower) and (_shares(upper, lower) or _fills_gaps(upper, lower))


def _splits_groups(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether a heading repeated (merged) or followed by gaps above has different headings below."""
    return any(
        not is_blank(lower[index])
        and not is_blank(lower[index - 1])
        and lower[index] != lower[index - 1]
        and (is_blank(upper[index]) or upper[index] == upper[index - 1])
        and not is_blank(upper[index - 1])
        for index in range(1, len(upper))
    )


def _shares(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether some heading was merged over both lines, or every column headed above belongs to a group."""
    return any(not is_blank(a) and a == b for a, b in zip(upper, lower)) or len(set(upper)) < len(upper)


def _fills_gaps(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether, without merged areas, the lower line is empty where the upper line heads a single column."""
    return any(is_blank(b) and not is_blank(a) for a, b in zip(upper, lower))


def _gaps_filled(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[Cell]:
    """The upper line with each group's heading repeated over the columns it groups."""
    filled: list[Cell] = []
    for above, below in zip(upper, lower):
        filled.append(filled[-1] if filled and is_blank(above) and not is_blank(below) else above)
    return filled


def _table(sheet: Sheet, start: int, headings: tuple[str, ...], first: int) -> Table:
    """The table whose headings stand in the rows from `start` up to `first`, where the data begin."""
    numbered = [TableRow(number, cells) for number, cells in enumerate(sheet.rows[first:], first + 1)]
    filled = [row for row in numbered if not all(map(is_blank, row.cells))]
    heading_lines = set(sheet.rows[start:first])
    kept = [row for row in filled if row.cells not in heading_lines and not _says_nothing(row.cells)]
    while kept and _is_closing(kept[-1].cells):
        kept.pop()
    merged = sum(area.bottom >= start for area in sheet.merged)
    width = _used_width(headings, kept)
    rows = tuple(TableRow(row.number, row.cells[:width]) for row in kept)
    return Table(sheet.name, first or None, headings[:width], rows, merged, len(filled) - len(kept))


def _used_width(headings: Sequence[str], rows: Iterable[TableRow]) -> int:
    """Columns up to the last with a heading or a value."""
    used = {index for index, heading in enumerate(headings) if heading}
    for row in rows:
        used.update(index for index, cell in enumerate(row.cells) if not is_blank(cell))
    return max(used, default=-1) + 1


def _says_nothing(cells: Sequence[Cell]) -> bool:
    """Whether a row between the others is none of them: a total, a line for signatures, the example of a template."""
    first, second, *_ = (*islice((text_of(cell) for cell in cells if not is_blank(cell)), 2), "", "")
    total = _is_total(first) or (first.isdecimal() and _is_total(second))
    return total or _signed(cells) or first.replace(":", "：").startswith(EXAMPLE)


def _is_total(text: str) -> bool:
    """Whether a cell is a word for a total."""
    return len(text) <= _LONGEST_TOTAL and bare(text) in _TOTALS


def _is_closing(cells: Sequence[Cell]) -> bool:
    """Whether a row is a note below the table, or a line for signatures."""
    texts = [plain(cell) for cell in cells if not is_blank(cell)]
    return bool(texts) and len(set(texts)) <= 4 and (texts[0].startswith(_CLOSINGS) or _signed(cells))


def _signed(cells: Sequence[Cell]) -> bool:
    """Whether all a row holds are words waiting for a signature: 「批准：　审核：　编制：」, printed on each page."""
    texts = (plain(cell) for cell in cells if not is_blank(cell))
    first = next(texts, "")
    return first.endswith(":") and all(text.endswith(":") for text in texts)
