"""Ctrl+K finds what one may know of, by name, initials and phone tail, and nothing of a colleague's people."""

import pytest
from office_fixtures import CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from exchange.outgoing import EXPORTED, conditions_for
from models.account import Account
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.store.database import database
from models.store.listing import Listing
from ui.kit.matched_part import matched_part
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


@pytest.mark.parametrize(("typed", "part"), [("青岩", (0, 2)), ("qysn", (0, 4)), ("SN", (2, 4)), ("xyz", (0, 0))])
def test_what_was_typed_is_marked_in_the_name(
    office: OfficeInUse, people: Customer, typed: str, part: tuple[int, int]
) -> None:
    office.act_as(COLLEAGUE)
    database.close()
    result = next(result for result in found("青岩") if result.kind == "customer")
    database.connect()
    assert matched_part(result.title, typed, result.initials) == part


@pytest.mark.parametrize("typed", ["青岩", "qysn", "水泥"])
def test_everybody_finds_customers_by_name_and_initials(office: OfficeInUse, people: Customer, typed: str) -> None:
    office.act_as(REP)
    assert lines(typed) == ["青岩水泥有限公司"]


@pytest.mark.parametrize(("who", "seen"), [(REP, False), (CLERK, False), (COLLEAGUE, True), (MANAGER, True)])
@pytest.mark.parametrize("typed", ["0275", "139000", "91350100", "高强", "老水泥厂"])
def test_nobody_learns_whose_phone_or_code_it_is_by_trying(
    office: OfficeInUse, people: Customer, who: str, typed: str, seen: bool
) -> None:
    people.uscc, people.head, people.head_mobile = "91350100M000100Y43", "高强", "13900000275"
    people.former_names = "老水泥厂"
    people.save()
    office.act_as(who)
    assert (people.name in lines(typed)) == seen
    assert Listing(Customer, text=typed).count() == int(seen)


def test_a_colleagues_customer_is_found_by_its_short_name(office: OfficeInUse, people: Customer) -> None:
    people.short_name = "QY 集团"
    people.save()
    office.act_as(REP)
    for typed in ("集团", "qy集", "青岩 集团"):
        assert lines(typed) == [people.name] and Listing(Customer, text=typed).count() == 1


def test_what_one_may_not_know_of_takes_no_place(office: OfficeInUse, people: Customer) -> None:
    mine = Customer.create(name="云岭数据科技有限公司", owner=Account.get(Account.name == REP))
    for _ in range(30):
        Contact.create(customer=people, name="王强")
    Contact.create(customer=mine, name="王强副处长")
    office.act_as(REP)
    assert lines("王强") == ["王强副处长"]


@pytest.mark.parametrize(("who", "seen"), [(REP, ["专线合同"]), (MANAGER, ["专线合同", "机密专线合同"]), (CLERK, [])])
def test_contracts_are_found_as_their_level_allows(office: OfficeInUse, who: str, seen: list[str]) -> None:
    nobodys = Customer.create(name="云岭数据科技有限公司")
    for subject, level in (("专线合同", "internal"), ("机密专线合同", "secret")):
        Contract.create(customer=nobodys, subject=subject, confidentiality=level)
    office.act_as(who)
    assert lines("专线") == seen


def test_what_hangs_on_a_customer_in_the_bin_is_not_found(office: OfficeInUse, people: Customer) -> None:
    Contract.create(customer=people, subject="专线合同")
    people.discard()
    assert lines("高主任") == lines("专线") == []
    assert [Listing(kind, conditions_for(name)).count() for name, kind in EXPORTED.items()] == [0] * len(EXPORTED)
    people.restore()
    assert lines("高主任") == ["高主任"] and lines("专线") == ["专线合同"]
