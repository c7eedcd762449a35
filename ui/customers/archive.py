"""What the detail knows of one customer: the ages of its facts, and how many records hang on it."""

import datetime as dt
from dataclasses import dataclass

from models.attachment import attachments_of
from models.contact import Contact
from models.contract import Contract, readable_by
from models.customer import Customer, missing_fields
from models.service_in_use import ServiceInUse
from models.store.changes import history
from models.store.confidentiality import levels
from models.store.parent_groups import others_in_group
from models.store.part_ages import part_since
from models.store.session import acting
from models.task import Task
from models.verification import KnownSince, facts_of, known_since
from models.visit import Visit
from rules.completeness import Fact
from ui.customers.fact_words import earlier_values


@dataclass(frozen=True, slots=True)
class Archive:
    """One customer read at once.

    `known` says since when each filled fact is known, `earlier` which values a field had before, `missing` which fields
    that count for completeness are empty.
    """

    customer: Customer
    contacts: list[Contact]
    services: list[ServiceInUse]
    visits: int
    tasks: int
    contracts: int
    attachments: int
    known: dict[str, KnownSince]
    facts: list[Fact]
    earlier: dict[str, list[str]]
    missing: list[str]
    siblings: int
    """How many other customers name the same parent group."""
    parts: dict[str, KnownSince | None]
    """Since when services in use and people are known as a whole, by the name of their table."""
    secrets: bool
    """Whether the signed-in account may read what is secret: birthdays, tastes, taboos."""

    def stale(self, today: dt.date) -> list[str]:
        """Return the facts nobody entered or checked for six months."""
        return [fact.name for fact in self.facts if fact.is_stale(today)]

    def unknown(self) -> list[str]:
        """Return the facts that are not filled in."""
        return [fact.name for fact in self.facts if fact.known_on is None]


def read_archive(key: int) -> Archive | None:
    """Read a customer with what hangs on it; None where it is gone or in the recycle bin."""
    customer = Customer.get_or_none(Customer.id == key, Customer.deleted_at.is_null())
    if customer is None:
        return None
    contacts = Contact.present().where(Contact.customer == customer).order_by(Contact.position, Contact.id)
    services = ServiceInUse.present().where(ServiceInUse.customer == customer).order_by(ServiceInUse.id)
    return Archive(
        customer,
        list(contacts),
        list(services),
        Visit.present().where(Visit.customer == customer, Visit.status != "cancelled").count(),
        Task.present().where(Task.customer == customer, Task.done_at.is_null()).count(),
        Contract.present().where(Contract.customer == customer, readable_by(acting())).count(),
        attachments_of(customer).count(),
        known_since(customer),
        facts_of(customer),
        earlier_values(history(customer.id)),
        missing_fields(customer),
        others_in_group(customer.id),
        {kind._meta.table_name: part_since(kind, customer) for kind in (ServiceInUse, Contact)},
        "secret" in levels(acting(), customer.owner_id),
    )
