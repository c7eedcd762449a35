"""The recycle bin: who sees what lies in it, taking out, removing for good, and what must stay."""

import datetime as dt

import pytest

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.store.changes import history
from models.store.recycle_bin import count_discarded, discarded, remove_for_good, sort_out, take_out
from models.store.session import Acting, act_as, acting
from models.visit import Visit
from rules.problem import Problem

BINNED = (Customer, Contact)


@pytest.fixture
def yunling(office) -> Customer:
    """A customer with one person."""
    customer = Customer.create(name="云岭数据科技有限公司")
    Contact.create(customer=customer, name="顾主任")
    return customer


def test_the_latest_lies_on_top_and_counts_agree(yunling) -> None:
    contact = Contact.get()
    contact.discard()
    yunling.discard()
    yunling.deleted_at += dt.timedelta(hours=1)
    yunling.save()
    assert discarded(BINNED, acting()) == [yunling, contact]
    assert count_discarded(BINNED, acting()) == 2


def test_reps_see_their_own_and_clerks_nothing(yunling) -> None:
    lin, zhou = (Account.create(name=name, role="rep") for name in ("林小满", "周立夏"))
    yunling.owner = lin
    yunling.discard()
    Contact.get().discard()
    counts = [count_discarded(BINNED, Acting(who.id, who.name, role)) for who, role in ((lin, "rep"), (zhou, "rep"))]
    assert counts == [2, 0]
    assert count_discarded(BINNED, Acting(zhou.id, zhou.name, "clerk")) == 0


def test_a_person_comes_out_with_the_customer(yunling) -> None:
    contact = Contact.get()
    contact.discard()
    yunling.discard()
    assert {record.id for record in take_out([Contact.get_by_id(contact.id)])} == {contact.id, yunling.id}
    assert count_discarded(BINNED, acting()) == 0


def test_a_customer_goes_with_its_people_but_not_without(yunling) -> None:
    contact = Contact.get()
    yunling.discard()
    assert [kept.links for kept in sort_out([yunling]).kept] == [{"联系人": 1}]
    contact.discard()
    assert remove_for_good(discarded(BINNED, acting())).removable == (contact, yunling)
    assert not Customer.select().exists() and not Contact.select().exists()
    assert next(change.action for change in history(yunling.id)) == "delete"


def test_what_a_visit_hangs_on_stays(yunling) -> None:
    rep = Account.create(name="林小满", role="rep")
    Visit.create(customer=yunling, rep=rep, start=dt.datetime(2026, 11, 3, 9), purpose="回访")
    other = Customer.create(name="千帆云桌面技术有限公司")
    for record in (yunling, other, Contact.get()):
        record.discard()
    done = remove_for_good(discarded(BINNED, acting()))
    assert other in done.removable
    assert [(kept.record, kept.links) for kept in done.kept] == [(yunling, {"拜访": 1})]
    assert count_discarded(BINNED, acting()) == 1


def test_only_administrators_remove_for_good(yunling) -> None:
    yunling.discard()
    who = acting()
    act_as(Acting(who.account, who.name, "manager"))
    with pytest.raises(Problem):
        remove_for_good([yunling])
    assert count_discarded(BINNED, acting()) == 1
