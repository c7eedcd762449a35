"""Plans an import: opens the sheet, maps its columns, reads and matches every row, and writes nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from exchange.incoming.kind import ImportKind
from exchange.incoming.kinds import kind_of
from exchange.incoming.plan import Fault, ImportPlan, PlannedRow
from exchange.incoming.reading import Edits, read_rows
from exchange.incoming.remembered import as_remembered
from exchange.incoming.without_collecting import without_collecting
from exchange.sheets.fields import ImportField
from exchange.sheets.mapping import ColumnMapping, required_missing
from exchange.sheets.reading import read_workbook
from exchange.sheets.recognise import Recognition, likeliest, recognise, require
from exchange.sheets.table import Table, find_table
from exchange.sheets.workbook import Workbook
from models.store.database import database
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

NO_SUCH_SHEET = QT_TRANSLATE_NOOP("Problem", "「{file}」里没有工作表「{sheet}」。有：{sheets}。")
NO_TARGET = QT_TRANSLATE_NOOP("Problem", "请先选择{what}属于哪一场宴会，再导入名单。")
UNKNOWN_FIELD = QT_TRANSLATE_NOOP("Problem", "没有叫「{field}」的字段。可以用：{fields}。")


def plan_import(
    kind: str,
    path: Path,
    mapping: Mapping[str, str | None] | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
    target: int | None = None,
) -> ImportPlan:
    """Plan the import of a file.

    `kind` is a key of `kinds.KINDS`; `mapping` overrides the guess, or what was remembered of such sheets: column
    letter or heading → field name or None;
    `sheet` and `header_row` (from 1) override what is found; `target` is the banquet of a guest list. Raises Problem
    for a file that cannot be read or holds nothing of the kind.
    """
    chosen = kind_of(kind)
    if chosen.with_target and target is None:
        raise Problem(NO_TARGET, what=chosen.what)
    workbook = read_workbook(path)
    seen = as_remembered(chosen, choose_table(chosen, workbook, path.name, sheet, header_row))
    columns = remapped(seen.mapping, mapping or {}, chosen.fields())
    if mapping is None:
        require(seen, path.name, chosen.what)
    return plan_table(chosen, path, seen.table, columns, target=target)


def choose_table(
    kind: ImportKind, workbook: Workbook, file: str, sheet: str | None = None, header_row: int | None = None
) -> Recognition:
    """The named sheet, else the likeliest, with its guessed mapping."""
    fields = kind.fields()
    if sheet is None and header_row is None:
        return _with_contact(likeliest(workbook, fields), fields)
    name = sheet or likeliest(workbook, fields).table.sheet
    page = next((page for page in workbook.sheets if page.name == name), None)
    if page is None:
        sheets = "、".join(page.name for page in workbook.sheets)
        raise Problem(NO_SUCH_SHEET, file=file, sheet=name, sheets=sheets)
    return _with_contact(recognise(find_table(page, fields, header_row), fields), fields)


def _with_contact(seen: Recognition, fields: Sequence[ImportField]) -> Recognition:
    """Without a column for the contact's name, phones are the customer's: guess again without the contact's fields."""
    mapped = {column.field for column in seen.mapping}
    if not any(field.name == "contact.name" for field in fields) or mapped & {"contact.name", "people"}:
        return seen
    return recognise(seen.table, [field for field in fields if not field.name.startswith("contact.")])


def remapped(
    guess: Sequence[ColumnMapping], wanted: Mapping[str, str | None], fields: Sequence[ImportField]
) -> tuple[ColumnMapping, ...]:
    """The guess with the columns named in `wanted` (by letter or heading) set; a field moves to its new column."""
    names = {field.name for field in fields}
    unknown = next((field for field in wanted.values() if field and field not in names), None)
    if unknown:
        raise Problem(UNKNOWN_FIELD, field=unknown, fields="、".join(sorted(names)))
    taken = {field for field in wanted.values() if field}
    return tuple(_remapped(column, wanted, taken) for column in guess)


def _remapped(column: ColumnMapping, wanted: Mapping[str, str | None], taken: set[str]) -> ColumnMapping:
    key = next((key for key in (column.letter, column.heading) if key in wanted), None)
    if key is not None:
        return replace(column, field=wanted[key] or None, confidence=1.0, hint=None)
    return replace(column, field=None, confidence=0.0, hint=None) if column.field in taken else column


@without_collecting()
def plan_table(
    kind: ImportKind,
    path: Path,
    table: Table,
    mapping: Sequence[ColumnMapping],
    edits: Edits | None = None,
    target: int | None = None,
) -> ImportPlan:
    """Plan the import of a table that is at hand; called anew when the mapping or a cell changes."""
    fields = kind.fields()
    missing = required_missing(mapping, fields)
    if missing:
        require(Recognition(table, tuple(mapping), missing, 0), path.name, kind.what)
    rows = read_rows(table, mapping, fields, kind.resolvers(), edits or {})
    plan = matched(ImportPlan(kind.name, path, table, fields, tuple(mapping), tuple(rows), target))
    noted = tuple(_noted(kind, mapping, plan.rows))
    return replace(plan, rows=noted, warnings=kind.warnings(noted, target))


def _noted(kind: ImportKind, mapping: Sequence[ColumnMapping], rows: Sequence[PlannedRow]) -> list[PlannedRow]:
    """The new rows with the notes of their kind, each at the column of the field it speaks of."""
    columns = {column.field: place for place, column in enumerate(mapping)}
    told = [kind.notes(row) if row.known is None else {} for row in rows]
    more = [tuple((columns[name], note) for name, note in notes.items()) for notes in told]
    return [replace(row, notes=(*row.notes, *notes)) if notes else row for row, notes in zip(rows, more)]


def matched(plan: ImportPlan) -> ImportPlan:
    """The plan with every row that could be read checked, and compared with what is kept now."""
    kind, sequence = kind_of(plan.kind), last_change()
    readable = [row for row in plan.rows if all(fault.column is None for fault in row.faults)]
    wrong = kind.faults(readable, plan.target)
    good = [row for row in readable if row.number not in wrong]
    known = dict(zip((row.number for row in good), kind.match(good, plan.target)))
    rows = {row.number: row for row in plan.rows}
    for row in readable:
        faults = (Fault(None, wrong[row.number]),) if row.number in wrong else ()
        if (row.faults, row.known) != (faults, known.get(row.number)):
            rows[row.number] = replace(row, faults=faults, known=known.get(row.number))
    return replace(plan, rows=tuple(rows.values()), sequence=sequence)


def last_change() -> int:
    """The newest place in the change log."""
    return database.execute_sql("SELECT max(seq) FROM change_log").fetchone()[0] or 0
