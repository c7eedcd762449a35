"""Matching and storing for sheets whose rows are one record each, known by a few of its fields."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from exchange.incoming.kind import Act
from exchange.incoming.plan import FieldChange, Known, PlannedRow
from exchange.incoming.words import in_words
from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.parsing import reads_as
from models.store.bulk import insert_many
from models.store.record import Record
from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SAME = QT_TRANSLATE_NOOP("Import", "与已有的{title}相同：{name}")
SAME_ROW = QT_TRANSLATE_NOOP("Import", "与第 {row} 行相同")
_KEYS_AT_ONCE = 500

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class OwnRecords:
    """How rows become records of one type.

    `identity` is what a record is known by, `kept` the records among which it is looked for (given what the rows tell
    and the target), `values` gives the fields a row tells, `completed` the fields of a new record; `fields` are those
    of the sheet, `hidden` the fields of a kept record that whoever imports may not see.
    """

    record_type: type[Record]
    identity: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    kept: Callable[[Sequence[Values], int | None], Iterable[Record]]
    values: Callable[[PlannedRow, int | None], Values] = lambda row, target: dict(row.values)
    completed: Callable[[Values], Values] = dict
    fields: Callable[[], tuple[ImportField, ...]] = tuple
    hidden: Callable[[Mapping[str, Any]], frozenset[str]] = lambda kept: frozenset()

    def match(self, rows: Sequence[PlannedRow], target: int | None) -> list[Known | None]:
        """For each row the record it is already, or the earlier row with the same identity.

        Of several records with one identity each is matched once, those that need no change first.
        """
        told = [self.values(row, target) for row in rows]
        kept: defaultdict[tuple[Any, ...], list[Record]] = defaultdict(list)
        for record in self.kept(told, target):
            kept[self.identity(record.__data__)].append(record)
        first: dict[tuple[Any, ...], tuple[int, Values, Record | None]] = {}
        known: list[Known | None] = []
        for row, values in zip(rows, told):
            sign = self.identity(values)
            near = min(kept[sign], key=lambda one: len(self._news(one.__data__, values)), default=None)
            if near is not None:
                kept[sign].remove(near)
                known.append(self._as_kept(near, values))
            else:
                known.append(self._as_earlier(*first[sign], values) if sign in first else None)
            first.setdefault(sign, (row.number, values, near))
        return known

    def _as_kept(self, record: Record, values: Values) -> Known:
        title = self.record_type.declaration().title
        reason = Reason("same_record", Sentence(SAME, title=Sentence(title), name=record.display_name))
        return Known(record.id, None, record.display_name, (reason,), True, self._changes(record.__data__, values))

    def _as_earlier(self, row: int, earlier: Values, record: Record | None, values: Values) -> Known:
        """Certain where the row only adds to the earlier one; two people of one name are for the user to decide."""
        reason = Reason("same_row", Sentence(SAME_ROW, row=row))
        known = {**record.__data__, **earlier} if record else earlier
        certain = not self._news(known, values).keys() & earlier.keys()
        return Known(record.id if record else None, row, "", (reason,), certain, self._changes(known, values))

    def _changes(self, kept: Mapping[str, Any], values: Values) -> tuple[FieldChange, ...]:
        fields = self.record_type.declared_fields()
        return tuple(
            FieldChange(fields[name].label, in_words(fields[name], kept.get(name)), in_words(fields[name], new))
            for name, new in self._news(kept, values).items()
        )

    def _news(self, kept: Mapping[str, Any], values: Values) -> Values:
        """What the row tells that is not kept, not even in another writing."""
        kinds, hidden = _kinds(self.fields), self.hidden(kept)
        return {
            name: new
            for name, new in values.items()
            if name not in hidden and not reads_as(kept.get(name), new, kinds.get(name))
        }

    def store(self, acts: Sequence[Act], target: int | None) -> dict[int, Record]:
        """Add the new records in bulk and change the others; return the new ones by the line of their row."""
        told = {act.row.number: self.values(act.row, target) for act in acts}
        new: dict[int, Record] = {}
        for act in acts:
            values = told[act.row.number]
            if act.into in new:
                set_values(new[act.into], values)
            elif act.key is not None:
                record = self.record_type.get_by_id(act.key)
                change(record, self._news(record.__data__, values))
            else:
                new[act.row.number] = self.record_type(**self.completed(values))
        insert_many(self.record_type, new.values())
        return new


@cache
def _kinds(fields: Callable[[], tuple[ImportField, ...]]) -> Mapping[str, Kind]:
    """The kinds of cell the fields are read from; asked for with every row."""
    return {field.name: field.kind for field in fields()}


def known_by(*names: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """The identity of records that are known by these fields."""
    return lambda values: tuple(values.get(name) for name in names)


def of_their_customers(record_type: Any) -> Callable[[Sequence[Values], int | None], Iterable[Any]]:
    """The records of a type that belong to the customers the rows name."""

    def kept(told: Sequence[Values], _target: int | None) -> Iterable[Any]:
        customers = list({values["customer"] for values in told})
        for start in range(0, len(customers), _KEYS_AT_ONCE):
            yield from record_type.present().where(record_type.customer.in_(customers[start : start + _KEYS_AT_ONCE]))

    return kept


def set_values(record: Record, values: Mapping[str, Any]) -> None:
    """Let a record hold the values; nothing is stored."""
    for name, value in values.items():
        setattr(record, name, value)


def change(record: Record, values: Mapping[str, Any]) -> None:
    """Store the values that differ from what the record holds."""
    changed = {name: value for name, value in values.items() if record.__data__.get(name) != value}
    set_values(record, changed)
    if changed:
        record.save()
