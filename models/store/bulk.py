"""Stores very many new records at once: one compiled statement, search pieces in bulk, one transaction."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import islice
from typing import Any

import peewee as pw

from models.store import search
from models.store.database import database, writing
from models.store.fields import DateField, DateTimeField, KeyField, LongTextField, NumberField, TextField
from models.store.record import Record

_CACHE_KIB = 262_144
_AT_ONCE = 2000  # names parsed and read aloud stay in their caches until the keys are made


def insert_many(record_type: type[Record], records: Iterable[Record], *, derive: bool = True) -> int:
    """Store new records of one type, all or none, and return how many; `records` may be as long as wished.

    Within another `writing` block it is part of that: whoever catches its failure there must let the whole act fail.
    Everything `save` does is done: `prepare`, search pieces, the change log, and what is derived from the records.
    After a failure make the records anew: these count as stored. With `derive` off the caller derives, once for records
    that belong together.
    """
    stored = 0
    statement = _statement(record_type)
    remaining = iter(records)
    # Within another act there is no savepoint: one that spans thousands of statements makes each of them slow.
    with nullcontext() if database.in_transaction() else writing():
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


@contextmanager
def roomy_cache() -> Iterator[None]:
    """Keep the growing indexes in memory meanwhile: an eighth less time for an import into 100,000 customers."""
    usual = database.execute_sql("PRAGMA cache_size").fetchone()[0]
    database.execute_sql(f"PRAGMA cache_size = {-_CACHE_KIB}")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA cache_size = {usual}")


def _statement(record_type: type[Record]) -> str:
    names = ", ".join(f'"{field.column_name}"' for field in record_type._meta.sorted_fields)
    marks = ", ".join("?" * len(record_type._meta.sorted_fields))
    return f'INSERT INTO "{record_type._meta.table_name}" ({names}) VALUES ({marks})'


def _rows(record_type: type[Record], records: Iterable[Record]) -> Iterator[list[Any]]:
    columns = [(field.name, _kept_as_is(field), _to_column(field)) for field in record_type._meta.sorted_fields]
    for record in records:
        value_of = record.__data__.get
        yield [
            value if (value := value_of(name)) is None or type(value) is same else to_column(value)
            for name, same, to_column in columns
        ]


def _to_column(field: pw.Field) -> Callable[[Any], Any]:
    """What the file takes of a value; days and moments become text here, or SQLite would have to ask for each."""
    to_column: Callable[[Any], Any] = str if isinstance(field, DateField | DateTimeField) else field.db_value
    return to_column


def _kept_as_is(field: pw.Field) -> type | None:
    """The type of values that need no change on their way to the file; most are, and asking each costs time."""
    if isinstance(field, TextField | LongTextField):
        return str  # made readable when the record took it
    return int if isinstance(field, pw.ForeignKeyField | KeyField | NumberField) else None


def _entries(record_type: type[Record], records: Iterable[Record]) -> Iterator[tuple[int, str, str, list[str]]]:
    kind = record_type._meta.table_name
    return ((record.id, kind, record.display_name, record.search_words()) for record in records)
