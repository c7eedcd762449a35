"""The recycle bin of customers and contacts: what lies in it, taking it out, removing it for good."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw

from models.contact import Contact
from models.customer import Customer
from models.store.database import writing
from models.store.record import Record
from models.store.session import Acting, demand
from rules.permissions import LEADERS

BINNED: tuple[type[Record], ...] = (Contact, Customer)
"""People before their customers, so that both can be removed at once."""


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


def discarded(who: Acting) -> list[Record]:
    """Return what lies in the bin and `who` sees in full, the latest first."""
    found = [record for record_type in BINNED for record in _query(record_type, who)]
    return sorted(found, key=lambda record: (str(record.deleted_at), record.id), reverse=True)


def count_discarded(who: Acting) -> int:
    """Return how much lies in the bin that `who` sees in full."""
    return sum(_query(record_type, who).count() for record_type in BINNED)


def _query(record_type: type[Record], who: Acting) -> pw.ModelSelect:
    query = record_type.select().where(record_type.deleted_at.is_null(False))
    if who.account is None or who.role in LEADERS:
        return query
    mine: Any = (Customer.owner == who.account) | Customer.owner.is_null()
    if who.role != "rep":
        return query.where(pw.SQL("0"))
    return query.where(Contact.customer.in_(Customer.select().where(mine)) if record_type is Contact else mine)


def take_out(records: Iterable[Record]) -> list[Record]:
    """Take records out of the bin, of people also their customer, and return all that came out."""
    chosen = {record.id: record for record in records}
    for record in list(chosen.values()):
        if isinstance(record, Contact) and record.customer.deleted_at is not None:
            chosen.setdefault(record.customer_id, record.customer)
    with writing():
        return [record.restore() for record in sorted(chosen.values(), key=lambda one: isinstance(one, Contact))]


def sort_out(records: Iterable[Record]) -> Sorted:
    """Say which discarded records could be removed for good and what keeps the others; nothing is changed."""
    gone: list[int] = []
    removable: list[Record] = []
    kept: list[Kept] = []
    for record in sorted(records, key=lambda record: BINNED.index(type(record))):
        links = _links(record, gone)
        if links:
            kept.append(Kept(record, links))
        else:
            removable.append(record)
            gone.append(record.id)
    return Sorted(tuple(removable), tuple(kept))


def _links(record: Record, gone: Sequence[int]) -> dict[str, int]:
    """Count the records that hang on this one and would be left without it, by the title of their type."""
    found: dict[str, int] = {}
    for field, record_type in record._meta.backrefs.items():
        if field.on_delete == "RESTRICT" and issubclass(record_type, Record):
            keys = {key for (key,) in record_type.select(record_type.id).where(field == record.id).tuples()}
            if count := len(keys - set(gone)):
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
