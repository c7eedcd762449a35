"""Finds what belongs to a customer and also to somebody in person, such as visits and tasks, by the declarations."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from models.store.record import Record

_AT_ONCE = 500


def owner_fields(record_types: Iterable[type[Record]], subject: type[Record]) -> dict[type[Record], str]:
    """Return the record types that link to `subject` and have an owner of their own, with the owner's field."""
    link, found = subject._meta.table_name, {}
    for record_type in record_types:
        fields, owner = record_type._meta.fields, record_type.declaration().owner
        if getattr(fields.get(link), "rel_model", None) is subject and owner in fields:
            found[record_type] = owner
    return found


def belongings(
    record_type: type[Record], owner: str, subject: type[Record], keys: Sequence[int], conditions: Sequence[Any]
) -> list[Record]:
    """Return the records of these subjects that belong to whoever owns the subject itself, and fit the conditions."""
    link = getattr(record_type, subject._meta.table_name)
    theirs = getattr(record_type, owner) == subject.owner
    query = record_type.present().join(subject, on=(link == subject.id)).where(theirs, *conditions)
    return [record for part in in_parts(keys) for record in query.where(subject.id.in_(part))]


def in_parts(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield keys in parts that one query takes."""
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]
