"""Reads sheets as somebody mapped their like before: the same headings, in the same order, mean the same columns."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain, repeat

from exchange.incoming.kind import ImportKind
from exchange.incoming.rejects import LINE, REASON
from exchange.sheets.headings import bare
from exchange.sheets.mapping import ColumnMapping, required_missing
from exchange.sheets.recognise import Recognition
from exchange.sheets.table import Table
from models.import_mapping import ImportMapping, remember_mapping, remembered_mapping


def headings_of(table: Table) -> str:
    """The headings as they are compared, one per line; stars, spaces and 必填 do not count.

    Nor do the two that stand at the end of rows left out: once mended, those are read like the sheet they come from.
    """
    return "\n".join(bare(heading) for heading in table.headings if heading not in (LINE, REASON))


def mapping_of(kind: ImportKind, table: Table) -> ImportMapping | None:
    """The mapping remembered for such a sheet."""
    return remembered_mapping(kind.name, headings_of(table)) if table.header_row else None


def as_remembered(kind: ImportKind, seen: Recognition) -> Recognition:
    """The recognition with the remembered mapping in place of the guess, where there is one."""
    kept = mapping_of(kind, seen.table)
    if kept is None:
        return seen
    names = {field.name for field in kind.fields()}
    chosen = zip(seen.mapping, chain(kept.chosen, repeat("")), strict=False)
    columns = tuple(_mapped(column, field if field in names else "") for column, field in chosen)
    return replace(seen, mapping=columns, missing=required_missing(columns, kind.fields()))


def _mapped(column: ColumnMapping, field: str) -> ColumnMapping:
    """The guess where it says the same, with what it noticed; else what was chosen, which is sure."""
    return column if (column.field or "") == field else replace(column, field=field or None, confidence=1.0, hint=None)


def remember(
    kind: ImportKind, table: Table, guess: Sequence[ColumnMapping], mapping: Sequence[ColumnMapping], name: str,
    now: datetime,
) -> ImportMapping | None:  # fmt: skip
    """Keep what was imported under `name`, if somebody changed the guess, now or before."""
    kept = mapping_of(kind, table)
    chosen = [column.field or "" for column in mapping if column.heading not in (LINE, REASON)]
    if table.header_row is None or (kept is None and chosen == [column.field or "" for column in guess][: len(chosen)]):
        return None
    return remember_mapping(kind.name, name, headings_of(table), chosen, now)
