"""Finds whatever links to a record, by the declarations, and lets it link to another one instead."""

from collections.abc import Collection, Iterator

from models.store.fields import LinkField
from models.store.record import Record

Linked = dict[type[Record], list[Record]]


def linked_records(target: Record, without: Collection[type[Record]] = ()) -> Linked:
    """Return everything that links to a record, by record type, with what lies in the recycle bin."""
    from models import RECORD_TYPES  # all record types, which know this store

    found = {one: list(_linked(one, target)) for one in RECORD_TYPES if one not in without}
    return {record_type: records for record_type, records in found.items() if records}


def _links(record_type: type[Record], target: Record) -> list[LinkField]:
    fields = record_type.declared_fields().values()
    return [field for field in fields if isinstance(field, LinkField) and field.rel_model is type(target)]


def _linked(record_type: type[Record], target: Record) -> Iterator[Record]:
    for field in _links(record_type, target):
        yield from record_type.select().where(field == target.id)


def relink(linked: Linked, source: Record, target: Record) -> None:
    """Let records that link to `source` link to `target`, another record of the same type, and store them."""
    for record_type, records in linked.items():
        for record in records:
            for field in _links(record_type, source):
                if record.__data__[field.name] == source.id:
                    setattr(record, field.name, target)
            record.save()
