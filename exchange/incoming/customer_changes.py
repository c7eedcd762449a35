"""What a row would change in a customer that is kept already."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from exchange.incoming.customer_fields import OWN, contact_kinds, own_kinds
from exchange.incoming.industries import Filing
from exchange.incoming.people import Person, loose_phone, people_of
from exchange.incoming.plan import FieldChange
from exchange.incoming.words import in_words
from exchange.sheets.parsing import reads_as
from models.contact import Contact
from models.customer import Customer
from models.store.session import acting
from rules.permissions import may
from rules.translation import QT_TRANSLATE_NOOP

MORE_PEOPLE = QT_TRANSLATE_NOOP("Import", "联系人")
_IDENTITY = {"name"}
"""Kept as it stands when a row is merged: another spelling of the name is no news."""


def record_values(values: Mapping[str, object]) -> dict[str, Any]:
    """The customer's own fields as the record holds them; links are keys."""
    own: dict[str, Any] = {name: values[name] for name in OWN if name in values}
    for name in ("industry", "industry_group"):
        filing = own.pop(name, None)
        if isinstance(filing, Filing):
            own.update({"industry": filing.industry} if filing.industry else {"industry_group": filing.group})
    if (phone := loose_phone(values)) and "phone" not in own:
        own["phone"] = phone
    return own


def changed_fields(customer: Customer, values: Mapping[str, object]) -> dict[str, Any]:
    """The fields whose kept value differs from what the row tells.

    The later last visit stands, and the owner where whoever imports may not hand customers over.
    """
    told = record_values(values)
    if customer.last_visit_at and told.get("last_visit_at", dt.datetime.max) <= customer.last_visit_at:
        del told["last_visit_at"]
    if not may(acting().role, "hand_over_customers"):
        told.pop("owner", None)
    kept, kinds = customer.__data__, own_kinds()
    for name in {"industry", "industry_group"} & told.keys():
        if any(isinstance(filing, Filing) and kept.get(name) in filing.alike for filing in values.values()):
            del told[name]
    return {
        name: value
        for name, value in told.items()
        if name not in _IDENTITY and not reads_as(kept.get(name), value, kinds.get(name))
    }


def changed_people(contacts: Iterable[Contact], values: Mapping[str, object]) -> list[tuple[Contact | None, Person]]:
    """The people the row tells something new of, each with the contact it is already (by name), if any."""
    by_name = {contact.name: contact for contact in contacts}
    pairs = [(by_name.get(person.name), person) for person in people_of(values)]
    return [(contact, person) for contact, person in pairs if contact is None or news_of(contact, person)]


def news_of(contact: Contact, person: Person) -> dict[str, Any]:
    """The fields of a contact that differ from what the row tells."""
    kinds = contact_kinds()
    return {
        name: value for name, value in person.told.items() if not reads_as(getattr(contact, name), value, kinds[name])
    }


def changes_of(
    customer: Customer, contacts: Iterable[Contact], values: Mapping[str, object]
) -> tuple[FieldChange, ...]:
    """All changes as a reader sees them."""
    fields = Customer.declared_fields()
    own = [
        FieldChange(
            fields[name].label, in_words(fields[name], customer.__data__.get(name)), in_words(fields[name], value)
        )
        for name, value in changed_fields(customer, values).items()
    ]
    people = changed_people(contacts, values)
    return (*own, *(_about(contact, person) for contact, person in people))


def _about(contact: Contact | None, person: Person) -> FieldChange:
    new = " ".join(map(str, person.told.values()))
    old = " ".join(filter(None, (contact.name, contact.mobile, contact.phone))) if contact else ""
    return FieldChange(MORE_PEOPLE, old, new)
