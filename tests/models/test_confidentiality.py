"""Tries that lists, exports and contracts keep what is secret to the responsible rep and the leaders."""

import datetime as dt

import pytest
from office_fixtures import CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from exchange.outgoing import conditions_for
from models.account import Account
from models.contact import Contact
from models.contract import Contract, readable_by
from models.customer import Customer
from models.store.confidentiality import highest, levels, readable
from models.store.listing import Listing
from models.store.session import acting

BIRTHDAY = dt.date(1980, 5, 2)


@pytest.fixture
def customers(office: OfficeInUse) -> dict[str | None, Customer]:
    """A customer of the rep, one of a colleague and one of nobody, by owner, each with a person and two contracts."""
    made = {}
    for name in (REP, COLLEAGUE, None):
        owner = Account.get(Account.name == name) if name else None
        made[name] = Customer.create(name=f"云岭{name}", owner=owner)
        Contact.create(customer=made[name], name="顾主任", title="主任", birthday=BIRTHDAY)
        for level in ("internal", "secret"):
            Contract.create(customer=made[name], subject=level, confidentiality=level)
    return made


@pytest.mark.parametrize(
    ("who", "birthdays"), [(REP, {REP}), (COLLEAGUE, {COLLEAGUE}), (MANAGER, {REP, COLLEAGUE, None}), (CLERK, set())]
)
def test_secret_columns_are_listed_for_those_concerned(
    office: OfficeInUse, customers: dict[str | None, Customer], who: str, birthdays: set[str | None]
) -> None:
    office.act_as(who)
    rows = Listing(Contact, conditions_for("contacts"), columns=("customer.name", "birthday")).page(0, 100)
    owners = {customer.name: owner for owner, customer in customers.items()}
    assert {owners[name] for _, name, birthday in rows if birthday} == birthdays


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        (REP, {(REP, "internal"), (REP, "secret"), (None, "internal")}),
        (CLERK, set()),
        (MANAGER, {(owner, level) for owner in (REP, COLLEAGUE, None) for level in ("internal", "secret")}),
    ],
)
def test_contracts_are_read_as_their_level_allows(
    office: OfficeInUse, customers: dict[str | None, Customer], who: str, seen: set[tuple[str | None, str]]
) -> None:
    office.act_as(who)
    owners = {customer.id: owner for owner, customer in customers.items()}
    found = Contract.present().where(readable_by(acting()))
    assert {(owners[contract.customer_id], contract.subject) for contract in found} == seen


def test_a_field_is_read_as_its_level_allows(office: OfficeInUse, customers: dict[str | None, Customer]) -> None:
    contact = Contact.get(Contact.customer == customers[None])
    office.act_as(REP)
    allowed = levels(acting(), None)
    assert readable(contact, "title", allowed) == "主任"
    assert readable(contact, "birthday", allowed) is None
    assert highest(allowed) == "internal" and highest(()) == "public"
