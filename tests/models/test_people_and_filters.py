"""Relations between people, and who sees and changes a saved filter."""

import pytest

from models.account import Account
from models.acquaintance import Acquaintance, acquaintances_of
from models.contact import Contact
from models.customer import Customer
from models.saved_filter import SavedFilter, filters_of
from models.store.session import Acting
from rules.problem import Problem


@pytest.fixture
def people(office) -> list[Contact]:
    """Three people at two customers."""
    first, second = (Customer.create(name=name) for name in ("云岭数据科技有限公司", "千帆云桌面技术有限公司"))
    return [
        Contact.create(customer=at, name=name) for at, name in ((first, "顾主任"), (first, "韩工"), (second, "周总"))
    ]


def test_relations_are_found_from_both_sides(people) -> None:
    gu, han, zhou = people
    superior = Acquaintance.create(first=gu, second=han, kind="superior")
    classmate = Acquaintance.create(first=zhou, second=gu, kind="classmate")
    assert acquaintances_of([gu]) == [superior, classmate]
    assert acquaintances_of([zhou]) == [classmate]
    zhou.discard()
    assert acquaintances_of([gu]) == [superior]


def test_nobody_is_related_to_oneself_nor_twice_to_another(people) -> None:
    gu, han, _ = people
    with pytest.raises(Problem, match="本人"):
        Acquaintance.create(first=gu, second=gu)
    Acquaintance.create(first=gu, second=han)
    with pytest.raises(Problem):
        Acquaintance.create(first=han, second=gu, kind="relative")


def test_a_relation_goes_with_the_person(people) -> None:
    Acquaintance.create(first=people[0], second=people[1])
    people[1].delete_instance()
    assert not Acquaintance.select().exists()


def test_own_filters_and_shared_ones_are_seen(office) -> None:
    lin, zhou = (Account.create(name=name, role="rep") for name in ("林小满", "周立夏"))
    own = SavedFilter.create(name="城东", owner=lin)
    shared = SavedFilter.create(name="A 类", owner=lin, shared=True, value_class="A")
    as_lin, as_zhou = (Acting(who.id, who.name, "rep") for who in (lin, zhou))
    assert filters_of(as_lin) == [own, shared]
    assert filters_of(as_zhou) == [shared]
    manager = Acting(zhou.id, zhou.name, "manager")
    assert [shared.may_change(who) for who in (as_lin, as_zhou, manager)] == [True, False, True]
    assert not own.may_change(manager)
