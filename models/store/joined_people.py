"""Makes one card of two that a merge of customers brings together, where both are plainly of one person."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from models.acquaintance import Acquaintance
from models.contact import Contact
from models.store.fields import LongTextField
from models.store.linked_records import linked_records, relink
from models.store.record import Record

_OWN = ("customer", "position")
_FIRST_ROLE = Contact.role.default


def join_people(mine: Iterable[Contact], theirs: Iterable[Contact]) -> None:
    """Join cards of the same name in two archives where no two facts on them differ; nothing either tells is lost.

    The card of `mine` stays, with the visits, relations and invitations of the other, which goes to the recycle bin.
    A name that stands twice in one archive says nothing, and is left alone.
    """
    kept, others = _by_name(mine), _by_name(theirs)
    for name in kept.keys() & others.keys():
        told = _told(kept[name], others[name])
        if told is not None:
            _join(kept[name], others[name], told)


def _by_name(contacts: Iterable[Contact]) -> dict[str, Contact]:
    present = [contact for contact in contacts if contact.deleted_at is None]
    counts = Counter(contact.name for contact in present)
    return {contact.name: contact for contact in present if counts[contact.name] == 1}


def _told(one: Contact, other: Contact) -> dict[str, Any] | None:
    """Return what both cards tell together, long texts below each other; None where they contradict."""
    told: dict[str, Any] = {}
    for name, field in Contact.declared_fields().items():
        values = dict.fromkeys(card.__data__.get(name) for card in (one, other))
        facts = [value for value in values if value not in (None, "")]
        if name == "role" and len(facts) > 1:
            facts = [role for role in facts if role != _FIRST_ROLE]
        if name in _OWN or not facts:
            continue
        if len(facts) > 1 and not isinstance(field, LongTextField):
            return None
        told[name] = "\n".join(facts) if len(facts) > 1 else facts[0]
    return told


def _join(kept: Contact, other: Contact, told: dict[str, Any]) -> None:
    for name, value in told.items():
        setattr(kept, name, value)
    kept.save()
    linked = linked_records(other)
    linked[Acquaintance] = _new_ties(linked.get(Acquaintance, []), kept, other)
    relink(linked, other, kept)
    other.discard()


def _new_ties(ties: Iterable[Record], kept: Contact, other: Contact) -> list[Record]:
    """Return the ties of the other card to people the kept one is not tied to yet."""
    there = Acquaintance.select().where((Acquaintance.first == kept) | (Acquaintance.second == kept))
    known = {kept.id}.union(*({one.first_id, one.second_id} for one in there))
    return [tie for tie in ties if {tie.__data__["first"], tie.__data__["second"]} - {other.id} - known]
