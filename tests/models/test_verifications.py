"""Tries that each fact has its age: entered, checked, corrected, asked in vain, and taken back."""

import datetime as dt

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.customer import Customer
from models.merge import merge_customers
from models.service_in_use import ServiceInUse
from models.store.changes import history
from models.store.keys import key_at
from models.store.part_ages import confirm_part, part_since
from models.store.undone_merge import undo_merge
from models.verification import (
    FACTS,
    Verification,
    ask_in_vain,
    confirm,
    correct,
    facts_of,
    known_since,
    renew_stale_days,
    take_back,
)
from rules.completeness import STALE_AFTER
from rules.problem import Problem

LONG_AGO = dt.datetime(2025, 3, 3, 9)
NOW = dt.datetime.now().replace(microsecond=0)
TODAY = NOW.date()


def an_old_archive(number: int = 1, **facts: object) -> Customer:
    """Return a stored customer that was entered long ago."""
    customer = Customer(id=key_at(LONG_AGO, number), name=f"云岭 {number} 号有限公司", staff_count=60, **facts)
    customer.save(force_insert=True)
    return customer


def again(customer: Customer) -> Customer:
    """Return a customer as the file has it."""
    return Customer.get_by_id(customer.id)


def age(customer: Customer, field: str) -> dt.date:
    """Return the day a fact is known since."""
    return known_since(again(customer))[field].at.date()


def test_facts_are_as_old_as_the_archive_until_they_change(office: OfficeInUse) -> None:
    customer = an_old_archive()
    assert set(known_since(customer)) == {"name", "staff_count", "relationship"}
    assert age(customer, "staff_count") == LONG_AGO.date()
    assert customer.stale_on == LONG_AGO.date() + STALE_AFTER
    changed = again(customer)
    changed.staff_count = 80
    changed.save()
    assert age(customer, "staff_count") == TODAY and age(customer, "name") == LONG_AGO.date()
    assert again(customer).stale_on == LONG_AGO.date() + STALE_AFTER


def test_a_fact_found_right_is_fresh_again(office: OfficeInUse) -> None:
    customer = an_old_archive()
    confirm(customer.id, "staff_count", NOW)
    found = known_since(again(customer))["staff_count"]
    assert (found.at, found.verified) == (NOW, True)
    assert again(customer).stale_on == LONG_AGO.date() + STALE_AFTER  # the others are as old as before
    for name in ("name", "relationship"):
        confirm(customer.id, name, NOW)
    assert again(customer).stale_on == TODAY + STALE_AFTER


def test_a_finding_counts_only_while_the_value_stands(office: OfficeInUse) -> None:
    customer = an_old_archive()
    confirm(customer.id, "staff_count", NOW + dt.timedelta(days=30))
    changed = again(customer)
    changed.staff_count = 61
    changed.save()
    assert age(customer, "staff_count") == TODAY


def test_correcting_keeps_old_and_new_value(office: OfficeInUse) -> None:
    customer = an_old_archive()
    found = correct(customer.id, "staff_count", 240, NOW)
    assert (found.before, found.value, again(customer).staff_count) == ("60", "240", 240)
    assert age(customer, "staff_count") == TODAY
    assert history(customer.id)[0].fields["staff_count"] == (60, 240)


def test_asking_in_vain_leaves_the_fact_as_old_as_it_was(office: OfficeInUse) -> None:
    customer = an_old_archive()
    ask_in_vain(customer.id, "staff_count", NOW)
    ask_in_vain(customer.id, "address", NOW)
    facts = {fact.name: fact for fact in facts_of(again(customer))}
    assert list(facts) == list(FACTS)
    assert facts["staff_count"].is_stale(TODAY) and not facts["staff_count"].needs_checking(TODAY)
    assert facts["address"].known_on is None and not facts["address"].needs_checking(TODAY)
    assert facts["phone"].needs_checking(TODAY)


def test_findings_are_taken_back_with_their_values(office: OfficeInUse) -> None:
    customer = an_old_archive(address="望岭路 18 号")
    industry_before = again(customer).industry_id
    kept = [
        correct(customer.id, "staff_count", 240, NOW).id,
        correct(customer.id, "address", None, NOW).id,
        confirm(customer.id, "name", NOW).id,
    ]
    assert take_back(kept) == 3
    back = again(customer)
    assert (back.staff_count, back.address, back.industry_id) == (60, "望岭路 18 号", industry_before)
    assert not Verification.select().exists()
    assert age(customer, "name") == LONG_AGO.date()


def test_what_somebody_changed_since_is_not_taken_back(office: OfficeInUse) -> None:
    customer = an_old_archive()
    found = correct(customer.id, "staff_count", 240, NOW)
    changed = again(customer)
    changed.staff_count = 250
    changed.save()
    take_back([found.id])
    assert again(customer).staff_count == 250


def test_an_empty_fact_cannot_be_right(office: OfficeInUse) -> None:
    with pytest.raises(Problem, match="还没有填"):
        confirm(an_old_archive().id, "address", NOW)


def test_only_who_sees_the_archive_checks_it(office: OfficeInUse) -> None:
    customer = an_old_archive(owner=Account.get(Account.name == REP))
    office.act_as(COLLEAGUE)
    with pytest.raises(Problem, match="同事的客户"):
        confirm(customer.id, "name", NOW)
    for name in (REP, MANAGER):
        office.act_as(name)
        confirm(customer.id, "name", NOW)
    assert Verification.select().count() == 2


def test_a_value_taken_over_in_a_merge_is_as_old_as_it_was(office: OfficeInUse) -> None:
    kept, other = an_old_archive(1), an_old_archive(2, address="望岭路 18 号", grid="东片")
    confirm(other.id, "grid", NOW)
    merge = merge_customers(kept.id, other.id, None, NOW)
    assert (age(kept, "address"), age(kept, "grid")) == (LONG_AGO.date(), TODAY)
    assert again(kept).stale_on == LONG_AGO.date() + STALE_AFTER
    undo_merge(merge.id)
    assert (age(other, "address"), age(other, "grid")) == (LONG_AGO.date(), TODAY)


def test_a_value_given_back_is_as_old_as_it_was(office: OfficeInUse) -> None:
    kept, other = an_old_archive(1, address="望岭路 18 号"), an_old_archive(2, address="白鹿街 2 号")
    merge = merge_customers(kept.id, other.id, {"address": other.id}, NOW)
    third = an_old_archive(3)
    last = merge_customers(third.id, kept.id, None, NOW)
    assert again(third).address == "白鹿街 2 号" and age(third, "address") == LONG_AGO.date()
    undo_merge(last.id)
    undo_merge(merge.id)
    assert age(kept, "address") == LONG_AGO.date()
    assert again(kept).stale_on == LONG_AGO.date() + STALE_AFTER


def test_findings_stored_in_bulk_renew_the_day(office: OfficeInUse) -> None:
    customer = an_old_archive()
    for name in known_since(customer):
        Verification.create(customer=customer, field=name, value=str(getattr(customer, name)), at=NOW)
    renew_stale_days([again(customer)])
    assert again(customer).stale_on == TODAY + STALE_AFTER


def test_a_new_archive_grows_stale_from_its_first_fact_on(office: OfficeInUse) -> None:
    customer = Customer(name="云岭")
    customer.save()
    assert customer.stale_on is not None and abs((customer.stale_on - TODAY - STALE_AFTER).days) <= 1


def test_services_and_people_are_as_old_as_their_last_change(office: OfficeInUse) -> None:
    customer = an_old_archive()
    assert part_since(ServiceInUse, customer) is None
    with pytest.raises(Problem, match="还没有内容"):
        confirm_part(ServiceInUse, customer.id, NOW)
    service = ServiceInUse.create(customer=customer, name="互联网专线")
    later = NOW + dt.timedelta(days=40)
    assert not part_since(ServiceInUse, customer).verified
    found = confirm_part(ServiceInUse, customer.id, later)
    assert part_since(ServiceInUse, customer).at == later and part_since(ServiceInUse, customer).verified
    service.quantity = "500 M"
    service.save()
    assert not part_since(ServiceInUse, customer).verified  # what was found right is not what stands there now
    service.quantity = None
    service.save()
    assert part_since(ServiceInUse, customer).at == later
    take_back([found.id])
    assert not part_since(ServiceInUse, customer).verified
