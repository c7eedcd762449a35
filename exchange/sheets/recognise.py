"""Decides which sheet of a file holds what is to be imported, and says so when none does."""

from collections.abc import Sequence
from dataclasses import dataclass

from exchange.sheets.fields import ImportField
from exchange.sheets.mapping import SAMPLE_ROWS, ColumnMapping, guess_mapping, required_missing
from exchange.sheets.table import Table, find_table
from exchange.sheets.workbook import Workbook
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

NOTHING_HERE = QT_TRANSLATE_NOOP(
    "Problem",
    "「{file}」里没有找到{what}：没有一列像「{missing}」。请换一个文件，或自己指定工作表、表头行和对应的列。",
)
NO_ROWS = QT_TRANSLATE_NOOP("Problem", "「{file}」的工作表「{sheet}」只有表头，没有数据行。请填好内容再导入。")


@dataclass(frozen=True, slots=True)
class Recognition:
    """A table with the guessed mapping; `missing` are required fields without a column, `score` orders sheets."""

    table: Table
    mapping: tuple[ColumnMapping, ...]
    missing: tuple[ImportField, ...]
    score: float

    @property
    def holds(self) -> bool:
        """Whether the table holds what was looked for."""
        return not self.missing and bool(self.table.rows)


def recognise(table: Table, fields: Sequence[ImportField]) -> Recognition:
    """What the table is, seen as one with these fields."""
    sample = [row.cells for row in table.rows[:SAMPLE_ROWS]]
    mapping = guess_mapping(table.headings, sample, fields)
    missing = required_missing(mapping, fields)
    score = sum(column.confidence for column in mapping) - 10 * len(missing) - 5 * (not table.rows)
    return Recognition(table, mapping, missing, score)


def likeliest(workbook: Workbook, fields: Sequence[ImportField]) -> Recognition:
    """The sheet that most likely holds these fields; of equals the first."""
    return max((recognise(find_table(sheet, fields), fields) for sheet in workbook.sheets), key=lambda seen: seen.score)


def require(seen: Recognition, file: str, what: str) -> None:
    """Raise Problem when the sheet does not hold `what` (for example 客户), naming what is missing."""
    if not seen.table.rows and not seen.missing:
        raise Problem(NO_ROWS, file=file, sheet=seen.table.sheet)
    if not seen.holds:
        missing = "、".join(field.label for field in seen.missing)
        raise Problem(NOTHING_HERE, file=file, what=what, missing=missing)
