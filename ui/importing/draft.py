"""An import being prepared: the file, its table, the mapping, cells mended and duplicates decided; nothing written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from exchange.incoming.kind import ImportKind
from exchange.incoming.kinds import KINDS, kind_of
from exchange.incoming.plan import Decision, ImportPlan, ImportResult, Status
from exchange.incoming.planning import choose_table, plan_table, remapped
from exchange.incoming.remembered import as_remembered, mapping_of, remember
from exchange.incoming.writing import preview_import, write_import
from exchange.sheets.mapping import ColumnMapping
from exchange.sheets.reading import read_workbook
from exchange.sheets.recognise import Recognition, likeliest
from exchange.sheets.table import Table
from exchange.sheets.workbook import Workbook
from models.store.database import database


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """Everything the wizard knows; every change makes a new draft. `plan` is None until the rows were read.

    `guess` is the mapping as it was recognised; `remembered` names the mapping of such sheets that was taken instead.
    """

    kind: ImportKind
    path: Path
    workbook: Workbook
    table: Table
    mapping: tuple[ColumnMapping, ...]
    guess: tuple[ColumnMapping, ...]
    remembered: str = ""
    target: int | None = None
    edits: Mapping[tuple[int, int], str] = field(default_factory=dict)
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    plan: ImportPlan | None = None

    def with_field(self, letter: str, name: str | None) -> "ImportDraft":
        """Return the draft with a column mapped by hand; a field moves to its new column."""
        return replace(self, mapping=remapped(self.mapping, {letter: name}, self.kind.fields()), plan=None)

    def with_edits(self, edits: Mapping[tuple[int, int], str]) -> "ImportDraft":
        """Return the draft with cells mended, by (line, column)."""
        return replace(self, edits={**self.edits, **edits})

    def with_decision(self, line: int, decision: Decision) -> "ImportDraft":
        """Return the draft with a duplicate decided."""
        return replace(self, decisions={**self.decisions, line: decision})

    def with_all(self, decision: Decision) -> "ImportDraft":
        """Return the draft with every duplicate decided alike."""
        rows = self.plan.rows if self.plan else ()
        return replace(self, decisions={row.number: decision for row in rows if row.status is Status.DUPLICATE})

    def with_table(self, sheet: str, header_row: int | None) -> "ImportDraft":
        """Return the draft on another sheet or heading line, mapped anew."""
        seen = choose_table(self.kind, self.workbook, self.path.name, sheet, header_row)
        return replace(self, **_mapped(self.kind, seen), edits={}, decisions={}, plan=None)

    def with_kind(self, kind: str) -> "ImportDraft":
        """Return the draft of the same file read as another kind of sheet."""
        chosen = kind_of(kind)
        seen = choose_table(chosen, self.workbook, self.path.name)
        return replace(self, kind=chosen, **_mapped(chosen, seen), edits={}, decisions={}, plan=None)

    def as_guessed(self) -> "ImportDraft":
        """Return the draft with the mapping as it was recognised, not as it was remembered."""
        return replace(self, mapping=self.guess, remembered="", plan=None)

    def figures(self) -> ImportResult:
        """Return what importing now would do."""
        assert self.plan is not None
        return preview_import(self.plan, self.decisions)

    @property
    def undecided(self) -> int:
        """How many probable duplicates nobody decided on yet."""
        rows = self.plan.rows if self.plan else ()
        return sum(row.status is Status.DUPLICATE and not self.decisions.get(row.number, row.proposed) for row in rows)


def open_draft(kind: str, path: Path, target: int | None) -> ImportDraft:
    """Read a file and guess its mapping; raises Problem where it cannot be read. Runs beside the window.

    Without a `kind` it is the one that most of the columns fit; guests are never guessed, as they need a banquet.
    """
    workbook = read_workbook(path)
    with database.connection_context():
        chosen = kind_of(kind) if kind else _likeliest_kind(workbook)
        seen = choose_table(chosen, workbook, path.name)
        return planned(ImportDraft(chosen, path, workbook, target=target, **_mapped(chosen, seen)))


def _likeliest_kind(workbook: Workbook) -> ImportKind:
    """The kind that most columns fit, the first of equals; customers where something required is missing of each."""
    seen = {kind: likeliest(workbook, kind.fields()) for kind in KINDS.values() if not kind.with_target}
    fitting = [kind for kind, found in seen.items() if not found.missing]
    return max(fitting or list(seen)[:1], key=lambda kind: seen[kind].score)


def _mapped(kind: ImportKind, seen: Recognition) -> dict[str, Any]:
    """The parts of a draft that come from a table: as remembered, or else as guessed."""
    kept = mapping_of(kind, seen.table)
    return {
        "table": seen.table,
        "guess": seen.mapping,
        "mapping": as_remembered(kind, seen).mapping,
        "remembered": kept.name if kept else "",
    }


def read_again(draft: ImportDraft) -> ImportDraft:
    """Read and match all rows of a changed draft. Runs beside the window."""
    with database.connection_context():
        return planned(draft)


def planned(draft: ImportDraft) -> ImportDraft:
    """Return the draft with its rows read; one that lacks a required column keeps no plan."""
    missing = {one.name for one in draft.kind.fields() if one.required} - {column.field for column in draft.mapping}
    if missing or not draft.table.rows:
        return replace(draft, plan=None)
    plan = plan_table(draft.kind, draft.path, draft.table, draft.mapping, draft.edits, draft.target)
    return replace(draft, plan=plan)


def carry_out(draft: ImportDraft, rejects_folder: Path, now: datetime) -> ImportResult:
    """Write the import, and remember a mapping that was changed by hand. Runs beside the window."""
    assert draft.plan is not None
    with database.connection_context():
        result = write_import(draft.plan, draft.decisions, rejects_folder)
        remember(draft.kind, draft.table, draft.guess, draft.mapping, draft.path.stem, now)
        return result
