"""One undoable change: fields of records before and after, stored in one transaction either way."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from models.store.database import writing
from models.store.record import Record


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What becomes of one record: its fields before and after."""

    record_type: type[Record]
    key: int
    before: Mapping[str, object]
    after: Mapping[str, object]


def change_of(record: Record, **after: object) -> FieldChange:
    """Return the change that gives a record these values."""
    before = {name: record.__data__[name] for name in after}
    return FieldChange(type(record), record.id, before, after)


def edits_of(record: Record) -> list[FieldChange]:
    """Return what was changed of a record since it was stored; nothing where nothing was."""
    stored = type(record).get_by_id(record.id)
    after = {name: value for name, value in record.__data__.items() if value != stored.__data__[name]}
    return [change_of(stored, **after)] if after else []


def adding(record: Record) -> FieldChange:
    """Store a new record in the recycle bin and return the change that takes it out; call it while writing."""
    record.deleted_at = dt.datetime.now().replace(microsecond=0)
    record.save(force_insert=True)
    return change_of(record, deleted_at=None)


def discarding(record: Record) -> FieldChange:
    """Return the change that puts a record into the recycle bin."""
    return change_of(record, deleted_at=dt.datetime.now().replace(microsecond=0))


def store(changes: Iterable[FieldChange], back: bool = False) -> None:
    """Store the changes, or take them `back`, all or nothing."""
    with writing():
        for change in changes:
            record = change.record_type.get_by_id(change.key)
            for name, value in (change.before if back else change.after).items():
                setattr(record, name, value)
            record.save()


class RecordChanges(QUndoCommand):
    """A step of the undo stack whose changes are stored already when it is pushed; `told` hears the tables written."""

    def __init__(self, text: str, changes: Sequence[FieldChange], told: Callable[[set[str]], None]) -> None:
        super().__init__(text)
        self._changes, self._told, self._stored = changes, told, True

    def redo(self) -> None:
        """Store again what was taken back."""
        if not self._stored:
            store(self._changes)
        self._tell()

    def undo(self) -> None:
        """Give every record its old values."""
        store(reversed(self._changes), back=True)
        self._stored = False
        self._tell()

    def _tell(self) -> None:
        self._told({change.record_type._meta.table_name for change in self._changes})
