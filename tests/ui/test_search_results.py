"""Ctrl+K finds what one may know of, by name, initials and phone tail, and nothing of a colleague's people."""

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.store.database import database
from ui.search_results import found


@pytest.fixture
def people(office: OfficeInUse) -> Customer:
    """A colleague's customer with a contact."""
    customer = Customer.create(name="青岩水泥有限公司", owner=Account.get(Account.name == COLLEAGUE))
    Contact.create(customer=customer, name="高主任", mobile="13900000275")
    return customer


def lines(text: str) -> list[str]:
    database.close()
    shown = [result.title for result in found(text)]
    database.connect()
    return shown


@pytest.mark.parametrize(("who", "seen"), [(COLLEAGUE, ["高主任"]), (MANAGER, ["高主任"]), (REP, [])])
def test_people_of_a_colleagues_customer_stay_unseen(
    office: OfficeInUse, people: Customer, who: str, seen: list[str]
) -> None:
    office.act_as(who)
    assert lines("0275") == seen


@pytest.mark.parametrize("typed", ["青岩", "qysn", "水泥"])
def test_everybody_finds_customers_by_name_and_initials(office: OfficeInUse, people: Customer, typed: str) -> None:
    office.act_as(REP)
    assert lines(typed) == ["青岩水泥有限公司"]
