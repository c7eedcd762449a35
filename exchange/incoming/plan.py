"""What an import would do, row by row, before anything is written."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from exchange.sheets.fields import ImportField
from exchange.sheets.mapping import ColumnMapping
from exchange.sheets.table import Table
from exchange.sheets.workbook import Cell
from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

ROWS_SAY = QT_TRANSLATE_NOOP("Import", "{count} 行：{what}")
ROWS_LIKE = QT_TRANSLATE_NOOP("Import", "{count} 行，如：{what}")
"""Said where the rows differ in the values the sentence names."""


class Status(StrEnum):
    """What a row is: to be added, known already (with or without differences), or wrong."""

    OK = "ok"
    DUPLICATE = "duplicate"
    UNCHANGED = "unchanged"
    ERROR = "error"


class Decision(StrEnum):
    """What to do with a duplicate row."""

    MERGE = "merge"
    SKIP = "skip"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that cannot be imported: why, and texts that would do instead. `column` None: the row as a whole."""

    column: int | None
    text: Sentence
    proposals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value that merging would change; values as a reader knows them."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a row is, or may be, already: a kept record (`key`), or what an earlier row of the sheet brings (`row`).

    `certain` matches are merged unless told otherwise. `open` is False where the record is not the user's to change.
    """

    key: int | None
    row: int | None
    name: str
    reasons: tuple[Reason, ...]
    certain: bool
    changes: tuple[FieldChange, ...] = ()
    open: bool = True


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row: its line in the sheet, the values read (by field name), what is wrong or doubtful, what it matches."""

    number: int
    cells: tuple[Cell, ...]
    values: Mapping[str, object]
    faults: tuple[Fault, ...] = ()
    notes: tuple[tuple[int, Sentence], ...] = ()
    known: Known | None = None

    @property
    def status(self) -> Status:
        """What the row is."""
        if self.faults:
            return Status.ERROR
        if self.known is None:
            return Status.OK
        same = self.known.certain and self.known.open and not self.known.changes
        return Status.UNCHANGED if same else Status.DUPLICATE

    @property
    def proposed(self) -> Decision | None:
        """The decision where nobody takes one; None leaves a probable duplicate out."""
        if self.known is None or not self.known.certain:
            return None
        return Decision.MERGE if self.known.open else Decision.SKIP


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All rows of a sheet, read; `target` is the record they belong to (the banquet of guests), if any.

    `sequence` is the place in the change log at which the plan was made.
    """

    kind: str
    path: Path
    table: Table
    fields: tuple[ImportField, ...]
    mapping: tuple[ColumnMapping, ...]
    rows: tuple[PlannedRow, ...]
    target: int | None = None
    sequence: int = 0
    warnings: tuple[Sentence, ...] = field(default=())

    def count(self, status: Status) -> int:
        """How many rows are of this status."""
        return sum(row.status is status for row in self.rows)

    def hints(self) -> dict[int, list[Sentence]]:
        """Per column what was noticed and in how many rows, most frequent first."""
        said = [(column, note) for row in self.rows for column, note in row.notes]
        said += [(fault.column, fault.text) for row in self.rows for fault in row.faults if fault.column is not None]
        return _grouped(said)

    def same_mistake(self, number: int, column: int) -> list[int]:
        """Lines whose cell in this column holds the same text as line `number`: one fix may serve them all."""
        wrong = next(row.cells[column] for row in self.rows if row.number == number)
        return [row.number for row in self.rows if row.cells[column] == wrong]


def _grouped(said: Iterable[tuple[int, Sentence]]) -> dict[int, list[Sentence]]:
    examples: dict[tuple[int, str], Sentence] = {}
    counts: Counter[tuple[int, str]] = Counter()
    for column, sentence in said:
        examples.setdefault((column, sentence.template), sentence)
        counts[column, sentence.template] += 1
    hints: dict[int, list[Sentence]] = {}
    for (column, template), count in counts.most_common():
        example = examples[column, template]
        said_of = ROWS_LIKE if example.values and count > 1 else ROWS_SAY
        hints.setdefault(column, []).append(Sentence(said_of, count=count, what=example))
    return hints


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was done. `rejects_file` holds the rows left out with the reason; `batch` undoes the import."""

    read: int
    added: int
    updated: int
    unchanged: int
    duplicates: int
    rejected: int
    rejects_file: Path | None
    mapping: tuple[ColumnMapping, ...]
    batch: int | None = None
