"""The recycle bin: what lies in it, taking it out, removing it for good."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

import peewee as pw

from models.store.database import writing
from models.store.fields import LinkField
from models.store.record import Record
from models.store.session import Acting, demand
from rules.permissions import customer_access

_A_COLLEAGUE = -1  # an account nobody has
RecordTypes = Sequence[type[Record]]


@dataclass(frozen=True, slots=True)
class Kept:
    """A discarded record that cannot go, because `links` records (by the title of their type) hang on it."""

    record: Record
    links: dict[str, int]


@dataclass(frozen=True, slots=True)
class Sorted:
    """What of the bin can be removed for good, and what must stay."""

    removable: tuple[Record, ...]
    kept: tuple[Kept, ...]


def discarded(record_types: RecordTypes, who: Acting) -> list[Record]:
    """Return the records of these types that lie in the bin and `who` sees in full, the latest first."""
    found = [record for record_type in record_types for record in _query(record_type, who)]
    return sorted(found, key=attrgetter("deleted_at", "id"), reverse=True)


def count_discarded(record_types: RecordTypes, who: Acting) -> int:
    """Return how many records of these types lie in the bin and `who` sees in full."""
    return sum(_query(record_type, who).count() for record_type in record_types)


def _query(record_type: type[Record], who: Acting) -> pw.ModelSelect:
    query = record_type.select(record_type).where(record_type.deleted_at.is_null(False))
    if who.account is None or customer_access(who.role, who.account, _A_COLLEAGUE) == "full":
        return query
    if customer_access(who.role, who.account, None) != "full":
        return query.where(pw.SQL("0"))
    parent = _parent(record_type)
    owned = record_type._meta.fields[parent].rel_model if parent else record_type
    mine = (owned.owner == who.account) | owned.owner.is_null()
    return (query.join(owned) if parent else query).where(mine)


def _parent(record_type: type[Record]) -> str:
    """Return the link to the record this type belongs to, if its owner is that one's."""
    return record_type.declaration().owner.rpartition(".")[0]


def take_out(records: Iterable[Record]) -> list[Record]:
    """Take records out of the bin, and what they belong to with them, and return all that came out."""
    chosen = {record.id: record for record in records}
    for record in list(chosen.values()):
        for above in (getattr(record, name) for name in _above(type(record))):
            if above is not None and above.deleted_at is not None:
                chosen.setdefault(above.id, above)
    with writing():
        return [record.restore() for record in reversed(_inmost_first(chosen.values()))]


def _above(record_type: type[Record]) -> list[str]:
    """Return the links to what a record belongs to: what its owner owns, and others of the same owner (a contract)."""
    parent, owner = _parent(record_type), record_type.declaration().owner
    links = {name: field for name, field in record_type.declared_fields().items() if isinstance(field, LinkField)}
    return [n for n, f in links.items() if n == parent or (parent and f.rel_model.declaration().owner == owner)]


def _inmost_first(records: Iterable[Record]) -> list[Record]:
    """Return what belongs to other records before these."""
    return sorted(records, key=lambda record: -len(_above(type(record))))


def sort_out(records: Iterable[Record]) -> Sorted:
    """Say which discarded records could be removed for good and what keeps the others; nothing is changed."""
    removable: dict[int, Record] = {}
    kept: list[Kept] = []
    for record in _inmost_first(records):
        if links := _links(record, removable.keys()):
            kept.append(Kept(record, links))
        else:
            removable[record.id] = record
    return Sorted(tuple(removable.values()), tuple(kept))


def _links(record: Record, gone: Iterable[int]) -> dict[str, int]:
    """Count the records that hang on this one and would be left without it, by the title of their type."""
    found: dict[str, int] = {}
    for field, record_type in record._meta.backrefs.items():
        if field.on_delete == "RESTRICT" and issubclass(record_type, Record):
            keys = {key for (key,) in record_type.select(record_type.id).where(field == record.id).tuples()}
            if count := len(keys.difference(gone)):
                found[record_type.declaration().title] = count
    return found


def remove_for_good(records: Iterable[Record]) -> Sorted:
    """Remove what nothing hangs on, all or nothing, and return what went and what stayed.

    Raises `Problem` for those whose role may not; the change log keeps what was removed.
    """
    demand("empty_recycle_bin")
    with writing():
        sorted_out = sort_out(records)
        for record in sorted_out.removable:
            record.delete_instance()
    return sorted_out
