"""What every kind of import tells the engine: its fields, how words become records, how rows are matched and stored."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from exchange.incoming.plan import Known, PlannedRow
from exchange.sheets.fields import ImportField
from exchange.sheets.parsed import Parsed
from rules.sentence import Sentence

Resolver = Callable[[str], Parsed]


@dataclass(frozen=True, slots=True)
class Act:
    """One row to be stored: merged into the record `key` (or what the line `into` brought), or added."""

    row: PlannedRow
    key: int | None = None
    into: int | None = None


@dataclass(frozen=True, slots=True)
class ImportKind:
    """One kind of sheet.

    `what` is the marked word for its rows. `resolvers` turn the text of a field into a key; `match` finds for each row
    what it is already; `faults` says, by line, what is wrong with rows as a whole; `store` writes the acts; `notes`
    says of a row's fields what it makes one think of; `warnings` tells what the whole list collides with;
    `with_target` says that all rows belong to one record (the banquet of guests).
    """

    name: str
    what: str
    fields: Callable[[], tuple[ImportField, ...]]
    match: Callable[[Sequence[PlannedRow], int | None], list[Known | None]]
    store: Callable[[Sequence[Act], int | None], object]
    resolvers: Callable[[], Mapping[str, Resolver]] = dict
    faults: Callable[[Sequence[PlannedRow], int | None], Mapping[int, Sentence]] = lambda rows, target: {}
    notes: Callable[[PlannedRow], Mapping[str, Sentence]] = lambda row: {}
    warnings: Callable[[Sequence[PlannedRow], int | None], tuple[Sentence, ...]] = lambda rows, target: ()
    with_target: bool = False
