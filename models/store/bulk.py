"""Stores very many new records at once: one compiled statement, search pieces in bulk, one transaction."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from models.store import search
from models.store.database import database, writing
from models.store.record import Record

_AT_ONCE = 2000  # names parsed and read aloud stay in their caches until the keys are made


def insert_many(record_type: type[Record], records: Iterable[Record], *, derive: bool = True) -> int:
    """Store new records of one type, all or none, and return how many; `records` may be as long as wished.

    Everything `save` does is done: `prepare`, search pieces, the change log, and what is derived from the records.
    After a failure make the records anew: these count as stored. With `derive` off the caller derives, once for records
    that belong together.
    """
    stored = 0
    statement = _statement(record_type)
    remaining = iter(records)
    with writing():
        while part := list(islice(remaining, _AT_ONCE)):
            for record in part:
                record.prepare()
            database.cursor().executemany(statement, _rows(record_type, part))
            if record_type.declaration().search_fields:
                search.put_many(_entries(record_type, part), fresh=True)
            if derive:
                record_type.derive(part)
            for record in part:
                record._dirty.clear()
            stored += len(part)
    return stored


def _statement(record_type: type[Record]) -> str:
    names = ", ".join(f'"{field.column_name}"' for field in record_type._meta.sorted_fields)
    marks = ", ".join("?" * len(record_type._meta.sorted_fields))
    return f'INSERT INTO "{record_type._meta.table_name}" ({names}) VALUES ({marks})'


def _rows(record_type: type[Record], records: Iterable[Record]) -> Iterator[tuple[Any, ...]]:
    columns = [(field.name, field.db_value) for field in record_type._meta.sorted_fields]
    for record in records:
        values = record.__data__
        yield tuple(to_column(values.get(name)) for name, to_column in columns)


def _entries(record_type: type[Record], records: Iterable[Record]) -> Iterator[tuple[int, str, str, list[str]]]:
    kind = record_type._meta.table_name
    return ((record.id, kind, record.display_name, record.search_words()) for record in records)
