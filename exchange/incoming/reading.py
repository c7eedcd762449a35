"""Reads the rows of a table into values, faults and notes."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from exchange.incoming.kind import Resolver
from exchange.incoming.plan import Fault, PlannedRow
from exchange.sheets.amounts import parse_money, unit_of
from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.mapping import ColumnMapping
from exchange.sheets.parsed import Parsed
from exchange.sheets.parsing import parse
from exchange.sheets.table import Table, TableRow
from exchange.sheets.workbook import Cell
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

EMPTY = QT_TRANSLATE_NOOP("Import", "「{label}」必填，为空")

Edits = Mapping[tuple[int, int], str]
"""Cells changed in the preview, by (line of the sheet, column from 0)."""


def read_rows(
    table: Table,
    mapping: Sequence[ColumnMapping],
    fields: Sequence[ImportField],
    resolvers: Mapping[str, Resolver],
    edits: Edits,
) -> list[PlannedRow]:
    """Every row of the table, read."""
    by_name = {field.name: field for field in fields}
    columns = [
        (column.column, by_name[column.field], _parser(by_name[column.field], resolvers, column.heading))
        for column in mapping
        if column.field
    ]
    return [_read(_edited(row, edits), columns) for row in table.rows]


def _parser(field: ImportField, resolvers: Mapping[str, Resolver], heading: str) -> Callable[[Cell], Parsed]:
    """The parser of one column; each different cell is read once (1, 1.0 and TRUE are different cells)."""
    unit = unit_of(heading) if field.kind is Kind.MONEY else ""

    @lru_cache(maxsize=None, typed=True)
    def read(cell: Cell) -> Parsed:
        parsed = parse_money(cell, unit) if unit else parse(cell, field)
        if isinstance(parsed.value, str) and field.name in resolvers:
            return resolvers[field.name](parsed.value)
        return parsed

    return read


def _edited(row: TableRow, edits: Edits) -> TableRow:
    if not edits:
        return row
    cells = tuple(edits.get((row.number, column), cell) for column, cell in enumerate(row.cells))
    return TableRow(row.number, cells)


def _read(row: TableRow, columns: Sequence[tuple[int, ImportField, Callable[[Cell], Parsed]]]) -> PlannedRow:
    values: dict[str, object] = {}
    faults: list[Fault] = []
    notes: list[tuple[int, Sentence]] = []
    for column, field, read in columns:
        parsed = read(row.cells[column])
        if parsed.error:
            faults.append(Fault(column, parsed.error, parsed.proposals))
        elif parsed.value is not None:
            values[field.name] = parsed.value
        elif field.required:
            faults.append(Fault(column, Sentence(EMPTY, label=field.label)))
        if parsed.note:
            notes.append((column, parsed.note))
    return PlannedRow(row.number, row.cells, values, tuple(faults), tuple(notes))
