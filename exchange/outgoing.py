"""What can be exported, with which columns, and how much of it somebody may take along."""

from typing import Any

from models.banquet_guest import BanquetGuest
from models.contact import Contact
from models.contract import Contract, of_present_customers, readable_by
from models.customer import Customer
from models.store.fields import LinkField
from models.store.record import Record
from models.store.session import Acting, acting
from models.task import Task
from models.tour_application import TourApplication
from models.visit import Visit
from rules.permissions import LEADERS

EXPORTED: dict[str, type[Record]] = {
    "customers": Customer,
    "contacts": Contact,
    "contracts": Contract,
    "visits": Visit,
    "tasks": Task,
    "tours": TourApplication,
    "guests": BanquetGuest,
}


def columns_of(record_type: type[Record]) -> tuple[str, ...]:
    """Return every declared field as a column; of another record its name."""
    return tuple(
        f"{name}.{field.rel_model.declaration().name_field}" if isinstance(field, LinkField) else name
        for name, field in record_type.declared_fields().items()
    )


def conditions_for(kind: str, who: Acting | None = None) -> list[Any]:
    """Return what keeps people and contracts to customers outside the bin, and a rep to what is the rep's own.

    That is the own and unowned customers' people and contracts, the own visits, tasks and tours. Of customers
    themselves the list masks what is not public, so all of them may go out.
    """
    who = who or acting()
    present = {
        "contacts": Contact.customer.in_(Customer.present().select(Customer.id)),
        "contracts": of_present_customers(),
    }
    found = [present[kind]] if kind in present else []
    if who.role in LEADERS:
        return found
    mine = Customer.select(Customer.id).where((Customer.owner == who.account) | Customer.owner.is_null())
    kept = {
        "contacts": Contact.customer.in_(mine),
        "contracts": readable_by(who),
        "visits": Visit.rep == who.account,
        "tasks": Task.owner == who.account,
        "tours": TourApplication.host == who.account,
    }
    return [*found, kept[kind]] if kind in kept else found
