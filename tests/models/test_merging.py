"""Tries merging: everything moves, the chosen values stand, it is refused in words, and undone as a whole."""

import datetime as dt
from typing import Any

import pytest
from office_fixtures import MANAGER, REP, OfficeInUse
from record_samples import stored

from models import RECORD_TYPES
from models.class_override import ClassOverride
from models.contact import Contact
from models.customer import Customer
from models.merge import Merge, belongings, differing_fields, merge_customers
from models.not_same import NotSame, keep_apart
from models.store import search
from models.store.fields import LinkField
from models.store.match_keys import candidates, facts_from
from models.store.record import Record
from models.store.undone_merge import undo_merge
from models.task import Task
from models.visit import Visit
from rules.problem import Problem

MONDAY = dt.datetime(2026, 3, 2, 9)
LINKING = [
    record_type
    for record_type in RECORD_TYPES
    if record_type not in (Merge, ClassOverride)  # see test_merged_archives for decisions
    and any(isinstance(field, LinkField) and field.rel_model is Customer for field in record_type._meta.sorted_fields)
]


@pytest.fixture
def pair(office: OfficeInUse) -> tuple[Customer, Customer]:
    """Two archives of one customer under an old and a new name, each with people, a visit and a task."""
    manager = office.act_as(MANAGER)
    kept = Customer.create(name="云岭数据科技有限公司", phone="0871-63120001", kind="enterprise")
    other = Customer.create(name="云岭软件有限公司", address="高新区望岭路18号", phone="0871-63120002", kind="shop")
    for customer in (kept, other):
        customer.last_visit_at = MONDAY
        customer.save()
        person = Contact.create(customer=customer, name=f"{customer.name[2:4]}处长", mobile="13912340275")
        visit = Visit.create(customer=customer, contact=person, rep=manager, start=MONDAY, status="done")
        Task.create(title="送样本", owner=manager, customer=customer, visit=visit, due_at=MONDAY)
    return kept, other


def reread(record: Any) -> Any:
    """Return the record as the file has it."""
    return type(record).get_by_id(record.id)


def everything() -> dict[type[Record], list[dict[str, Any]]]:
    """Return what every record of an office holds, but the merges."""
    return {one: [dict(row) for row in one.select().dicts()] for one in RECORD_TYPES if one is not Merge}


def test_everything_moves_and_the_other_goes_to_the_bin(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    merge = merge_customers(kept.id, other.id)
    assert merge.moved == 3
    for record_type in (Contact, Visit, Task):
        assert {record.customer_id for record in record_type.select()} == {kept.id}
    assert reread(other).deleted_at
    assert [hit.key for hit in search.find("云岭", ["customer"])] == [kept.id]


@pytest.mark.parametrize("record_type", LINKING, ids=lambda record_type: record_type.__name__)
def test_whatever_links_to_a_customer_moves(office: OfficeInUse, record_type: type[Record]) -> None:
    record = stored(record_type)
    links = [field for field in record_type._meta.sorted_fields if getattr(field, "rel_model", None) is Customer]
    other = getattr(record, links[0].name)
    kept = Customer.create(name="毫不相干的一家")
    merge_customers(kept.id, other.id)
    assert getattr(reread(record), links[0].name) == kept
    assert not belongings(reread(other))


def test_what_lies_in_the_recycle_bin_moves_too(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    gone = Contact.create(customer=other, name="旧联系人")
    gone.discard()
    merge_customers(kept.id, other.id)
    assert reread(gone).customer == kept


def test_chosen_values_stand_and_empty_ones_are_filled(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    assert set(differing_fields(kept, other)) == {"name", "phone", "address", "kind"}
    merge_customers(kept.id, other.id, {"phone": other.id, "kind": kept.id})
    merged = reread(kept)
    assert (merged.phone, merged.kind, merged.address) == ("0871-63120002", "enterprise", "高新区望岭路18号")
    assert merged.last_visit_at == MONDAY


def test_a_value_may_be_chosen_to_be_empty(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    merge_customers(kept.id, other.id, {"address": kept.id})
    assert reread(kept).address is None


@pytest.mark.parametrize("chosen", [0, 1])
def test_the_name_given_up_becomes_a_former_name(pair: tuple[Customer, Customer], chosen: int) -> None:
    kept, other = pair
    kept.former_names = "云岭机房/云岭软件（有限公司）"
    kept.save()
    merge_customers(kept.id, other.id, {"name": pair[chosen].id})
    merged = reread(kept)
    assert merged.name == pair[chosen].name
    expected = (["云岭机房", "云岭软件（有限公司）"], ["云岭机房", "云岭数据科技有限公司"])
    assert merged.former_names.split("、") == expected[chosen]
    found, match = candidates(facts_from(None, "云岭软件有限公司"))[0]
    assert (found.id, match.same) == (kept.id, True)


def test_a_later_visit_of_the_kept_one_stays_the_last(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    kept.last_visit_at = MONDAY + dt.timedelta(days=9)
    kept.save()
    merge_customers(kept.id, other.id)
    assert reread(kept).last_visit_at == MONDAY + dt.timedelta(days=9)


def test_undo_brings_everything_back(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    before = everything()
    merge = merge_customers(kept.id, other.id, {"name": other.id})
    assert everything() != before
    assert undo_merge(merge.id, MONDAY) == 0
    assert everything() == before
    assert reread(merge).undone_at == MONDAY
    assert {hit.key for hit in search.find("云岭", ["customer"])} == {kept.id, other.id}
    assert candidates(facts_from(None, other.name))[0][0].id == other.id


def test_undo_leaves_what_was_changed_since(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    third = Customer.create(name="白鹭洲电子商务有限公司")
    merge = merge_customers(kept.id, other.id, {"phone": other.id})
    moved = Contact.get(Contact.name == "软件处长")
    moved.customer = third
    moved.save()
    merged = reread(kept)
    merged.phone = "0871-63129999"
    merged.save()
    later = Task.create(title="合并之后", owner=Task.get().owner, customer=kept, due_at=MONDAY)
    assert undo_merge(merge.id) == 1
    assert reread(moved).customer == third
    assert (reread(kept).phone, reread(later).customer_id) == ("0871-63129999", kept.id)
    assert reread(other).deleted_at is None
    assert {visit.customer_id for visit in Visit.select()} == {kept.id, other.id}


def test_undo_passes_over_what_was_removed_for_good(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    merge = merge_customers(kept.id, other.id)
    Task.get(Task.visit == Visit.get(Visit.contact == Contact.get(Contact.name == "软件处长"))).delete_instance()
    assert undo_merge(merge.id) == 1
    assert reread(other).deleted_at is None


def test_a_merge_is_undone_only_once(pair: tuple[Customer, Customer]) -> None:
    merge = merge_customers(pair[0].id, pair[1].id)
    undo_merge(merge.id)
    with pytest.raises(Problem, match="撤销过"):
        undo_merge(merge.id)


def test_merges_are_undone_last_first(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    third = Customer.create(name="云岭数据")
    before = everything()
    first = merge_customers(kept.id, other.id)
    second = merge_customers(third.id, kept.id)
    assert {contact.customer_id for contact in Contact.select()} == {third.id}
    with pytest.raises(Problem, match="先撤销后来那次"):
        undo_merge(first.id)
    assert (undo_merge(second.id), undo_merge(first.id)) == (0, 0)
    assert everything() == before


def refused(kept: Customer, other: Customer, said: str) -> None:
    """Hold that merging is refused in words and changes nothing."""
    before = everything()
    with pytest.raises(Problem, match=said):
        merge_customers(kept.id, other.id)
    assert everything() == before
    assert not Merge.select().exists()


def test_a_customer_is_not_merged_with_itself(pair: tuple[Customer, Customer]) -> None:
    refused(pair[0], pair[0], "不能和自己合并")


@pytest.mark.parametrize("name", ["云岭数据科技有限公司白鹿分公司", "云岭数据白鹿分公司"])
def test_a_branch_is_never_merged(pair: tuple[Customer, Customer], name: str) -> None:
    branch = Customer.create(name=name, phone=pair[0].phone, uscc="91530100MA6K000018")
    refused(pair[0], branch, "分支机构")
    refused(branch, pair[0], "分支机构")


def test_nothing_is_merged_with_the_recycle_bin(pair: tuple[Customer, Customer]) -> None:
    pair[1].discard()
    refused(pair[0], pair[1], "回收站")
    refused(pair[1], pair[0], "回收站")


def test_a_rep_may_not_merge(office: OfficeInUse, pair: tuple[Customer, Customer]) -> None:
    merge = merge_customers(pair[0].id, pair[1].id)
    office.act_as(REP)
    for act in (lambda: merge_customers(*(one.id for one in pair)), lambda: undo_merge(merge.id)):
        with pytest.raises(Problem, match="权限"):
            act()
    with pytest.raises(Problem, match="权限"):
        keep_apart(*(one.id for one in pair))


def test_a_failure_on_the_way_leaves_nothing_half_done(
    pair: tuple[Customer, Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(record: Customer) -> None:
        raise Problem("停")

    before = everything()
    monkeypatch.setattr(Customer, "discard", fail)
    with pytest.raises(Problem, match="停"):
        merge_customers(pair[0].id, pair[1].id)
    assert everything() == before
    assert not Merge.select().exists()


def test_merging_takes_back_that_they_were_called_different(pair: tuple[Customer, Customer]) -> None:
    kept, other = pair
    third = Customer.create(name="第三家")
    keep_apart(other.id, kept.id)
    lasting = keep_apart(third.id, other.id)
    merge = merge_customers(kept.id, other.id)
    assert [(one.first_id, one.second_id) for one in NotSame.present()] == [(third.id, kept.id)]
    undo_merge(merge.id)
    assert NotSame.present().count() == 2
    assert reread(lasting).second == other
