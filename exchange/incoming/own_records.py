"""Matching and storing for sheets whose rows are one record each, known by a few of its fields."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from exchange.incoming.kind import Act
from exchange.incoming.plan import FieldChange, Known, PlannedRow
from models.store.bulk import insert_many
from models.store.keys import new_key
from models.store.record import Record
from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

SAME = QT_TRANSLATE_NOOP("Import", "与已有的{title}相同：{name}")
SAME_ROW = QT_TRANSLATE_NOOP("Import", "与第 {row} 行相同")


@dataclass(frozen=True, slots=True)
class OwnRecords:
    """How rows become records of one type.

    `values` gives the fields of the record, `identity` the fields by which one is known, `kept` the records among which
    it is looked for (given the rows' identities and the target).
    """

    record_type: type[Record]
    values: Callable[[PlannedRow, int | None], dict[str, Any]]
    identity: tuple[str, ...]
    kept: Callable[[Sequence[dict[str, Any]], int | None], Iterable[Record]]

    def match(self, rows: Sequence[PlannedRow], target: int | None) -> list[Known | None]:
        """For each row the record it is already, or the earlier row with the same identity."""
        told = [self.values(row, target) for row in rows]
        kept = {self._sign(record.__data__): record for record in self.kept(told, target)}
        first: dict[tuple[Any, ...], int] = {}
        known: list[Known | None] = []
        for row, values in zip(rows, told):
            sign = self._sign(values)
            known.append(self._known(kept.get(sign), first.get(sign), values))
            first.setdefault(sign, row.number)
        return known

    def _sign(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(values.get(name) for name in self.identity)

    def _known(self, record: Record | None, row: int | None, values: Mapping[str, Any]) -> Known | None:
        if row is not None:
            return Known(None, row, "", (Reason("same_row", Sentence(SAME_ROW, row=row)),), certain=True)
        if record is None:
            return None
        title = self.record_type.declaration().title
        reason = Reason("same_record", Sentence(SAME, title=Sentence(title), name=record.display_name))
        return Known(record.id, None, record.display_name, (reason,), True, self._changes(record, values))

    def _changes(self, record: Record, values: Mapping[str, Any]) -> tuple[FieldChange, ...]:
        fields = self.record_type.declared_fields()
        return tuple(
            FieldChange(
                fields[name].label, in_words(fields[name], record.__data__.get(name)), in_words(fields[name], new)
            )
            for name, new in values.items()
            if name in fields and record.__data__.get(name) != new
        )

    def store(self, acts: Sequence[Act], target: int | None) -> list[Record]:
        """Add the new records in bulk and change the others; return the new ones."""
        added = [self.record_type(id=new_key(), **self.values(act.row, target)) for act in acts if act.key is None]
        insert_many(self.record_type, added)
        for act in acts:
            if act.key is not None:
                change(self.record_type.get_by_id(act.key), self.values(act.row, target))
        return added


def change(record: Record, values: Mapping[str, Any]) -> None:
    """Store the values that differ from what the record holds."""
    changed = {name: value for name, value in values.items() if record.__data__.get(name) != value}
    for name, value in changed.items():
        setattr(record, name, value)
    if changed:
        record.save()


def in_words(field: Any, value: Any) -> str:
    """A value as a reader knows it: labels of choices, names of linked records, 1,234 for money."""
    if value is None:
        return ""
    if field.choices:
        return str(dict(field.choices).get(value, value))
    if hasattr(field, "rel_model"):
        linked = field.rel_model.get_or_none(field.rel_model.id == value)
        return linked.display_name if linked else ""
    if isinstance(value, Decimal):
        return f"{value:,.2f}".removesuffix(".00")
    if isinstance(value, dt.datetime) and value.time() != dt.time():
        return f"{value:%Y-%m-%d %H:%M}"
    return f"{value:%Y-%m-%d}" if isinstance(value, dt.date) else str(value)
