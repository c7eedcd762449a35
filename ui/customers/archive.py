"""What the detail knows of one customer: who may see it, the ages of its fields, and how many records hang on it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from models.attachment import attachments_of
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer, missing_fields
from models.service_in_use import ServiceInUse
from models.store.changes import Change, history
from models.task import Task
from models.visit import Visit

STALE_MONTHS, OLD_MONTHS = 6, 12
DAYS_OF_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Archive:
    """One customer read at once; `entered` says when each field got its present value, `missing` which are empty."""

    customer: Customer
    contacts: list[Contact]
    services: list[ServiceInUse]
    visits: int
    tasks: int
    contracts: int
    attachments: int
    entered: dict[str, dt.datetime]
    missing: list[str]

    def months(self, name: str, today: dt.date) -> int:
        """Return how many whole months ago a field got its value; 0 where the log does not reach back."""
        at = self.entered.get(name)
        return int((today - at.date()).days / DAYS_OF_MONTH) if at else 0

    def stale(self, names: Iterable[str], today: dt.date) -> list[str]:
        """Return those of the fields that hold a value older than six months."""
        filled = [name for name in names if getattr(self.customer, name) not in (None, "")]
        return [name for name in filled if self.months(name, today) >= STALE_MONTHS]


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
        Contract.present().where(Contract.customer == customer).count(),
        attachments_of(customer).count(),
        _entered(history(customer.id)),
        missing_fields(customer),
    )


def _entered(changes: Iterable[Change]) -> dict[str, dt.datetime]:
    names = {field.column_name: name for name, field in Customer.declared_fields().items()}
    entered: dict[str, dt.datetime] = {}
    for change in changes:  # newest first
        for column, (_, new) in change.fields.items():
            if column in names and new is not None:
                entered.setdefault(names[column], change.at)
    return entered
