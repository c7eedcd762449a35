"""Tries lists: pages, orders over joined columns, and what a rep sees of a colleague's records."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office_fixtures import ADMINISTRATOR, CLERK, COLLEAGUE, MANAGER, REP, OfficeInUse

from models.account import Account
from models.contact import Contact
from models.customer import SORTED, Customer
from models.service_in_use import ServiceInUse
from models.store.bulk import insert_many
from models.store.database import database
from models.store.listing import Listing
from models.task import Task
from models.visit import Visit

COLUMNS = ("name", "owner.name", "last_visit_at", "phone", "completeness")
DAYS = (None, 3, 1, None, 2, 3, 5, None, 4)


@pytest.fixture
def customers(office: OfficeInUse) -> list[Customer]:
    """Nine customers, in turn the rep's, the colleague's and nobody's, some never visited."""
    owners = [Account.get(Account.name == REP), Account.get(Account.name == COLLEAGUE), None]
    made = [
        Customer(
            name=f"云岭{number}公司",
            owner=owners[number % 3],
            phone=f"0871-{number}",
            last_visit_at=day and dt.datetime(2026, 3, day, 9),
            head="王" * (number % 4) or None,
        )
        for number, day in enumerate(DAYS)
    ]
    insert_many(Customer, made)
    return made


def seen_by(name: str, office: OfficeInUse, **options: Any) -> Listing:
    """Return the customers as `name` sees them."""
    office.act_as(name)
    return Listing(Customer, columns=COLUMNS, **options)


@pytest.mark.parametrize("order", [*COLUMNS, "industry.name", "due_on", "id"])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("who", [ADMINISTRATOR, REP, CLERK])
def test_pages_join_to_the_whole_list(
    office: OfficeInUse, customers: list[Customer], order: str, descending: bool, who: str
) -> None:
    listing = seen_by(who, office).sorted_by(order, descending)
    whole = listing.page(0, 100)
    assert [row for start in range(0, 12, 2) for row in listing.page(start, 2)] == whole
    assert [row[0] for row in whole] == listing.keys()
    assert listing.count() == len(whole) == len(customers)
    assert listing.order == (order, descending)


@pytest.mark.parametrize("order", COLUMNS)
@pytest.mark.parametrize("descending", [False, True])
def test_order_is_that_of_the_values_with_empty_ones_last(
    office: OfficeInUse, customers: list[Customer], order: str, descending: bool
) -> None:
    place = COLUMNS.index(order) + 1
    values = [row[place] for row in seen_by(ADMINISTRATOR, office).sorted_by(order, descending).page(0, 100)]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=descending)
    assert values[: len(known)] == known


def test_values_come_as_what_they_are(office: OfficeInUse, customers: list[Customer]) -> None:
    rows = {row[0]: row[1:] for row in seen_by(ADMINISTRATOR, office).page(0, 100)}
    assert rows[customers[1].id] == (
        "云岭1公司",
        COLLEAGUE,
        dt.datetime(2026, 3, 3, 9),
        "0871-1",
        rows[customers[1].id][4],
    )
    assert [column.kind for column in seen_by(ADMINISTRATOR, office).columns] == [
        "TextField",
        "TextField",
        "DateTimeField",
        "PhoneField",
        "PercentField",
    ]


def test_conditions_and_text_narrow_together(office: OfficeInUse, customers: list[Customer]) -> None:
    listing = seen_by(ADMINISTRATOR, office, conditions=[Customer.last_visit_at.is_null(False)], text="云岭 公司")
    assert listing.count() == len([day for day in DAYS if day])
    assert seen_by(ADMINISTRATOR, office, conditions=[Customer.owner.is_null()], text="云岭2").keys() == [
        customers[2].id
    ]


@pytest.mark.parametrize("who, full", [(REP, {0, 2}), (CLERK, set()), (MANAGER, {0, 1, 2}), (ADMINISTRATOR, {0, 1, 2})])
def test_colleagues_customers_show_their_public_columns(
    office: OfficeInUse, customers: list[Customer], who: str, full: set[int]
) -> None:
    listing = seen_by(who, office)
    rows = {row[0]: row[1:] for row in listing.page(0, 100)}
    public = [column.public for column in listing.columns]
    assert public == [True, True, False, False, False]
    for number, customer in enumerate(customers):
        name, owner, visited, phone, completeness = rows[customer.id]
        assert name == customer.name
        assert owner == (customer.owner and customer.owner.name)
        inside = (visited, phone, completeness)
        hidden = (None, None, None)
        assert inside == (
            (customer.last_visit_at, customer.phone, customer.completeness) if number % 3 in full else hidden
        )


@given(visited=st.lists(st.one_of(st.none(), st.integers(1, 28)), min_size=9, max_size=9), descending=st.booleans())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_order_tells_nothing_of_what_is_hidden(
    office: OfficeInUse, customers: list[Customer], visited: list[int | None], descending: bool
) -> None:
    colleague = Account.get(Account.name == COLLEAGUE)
    before = seen_by(REP, office).sorted_by("last_visit_at", descending).page(0, 100)
    for customer, day in zip(customers, visited, strict=True):
        if customer.owner == colleague:
            moment = day and dt.datetime(2026, 4, day, 9)
            Customer.update(last_visit_at=moment).where(Customer.id == customer.id).execute()
    assert seen_by(REP, office).sorted_by("last_visit_at", descending).page(0, 100) == before


def test_records_without_a_public_column_are_left_out(office: OfficeInUse, customers: list[Customer]) -> None:
    for customer in customers[:3]:
        Contact.create(customer=customer, name=f"{customer.name}的联系人")
        ServiceInUse.create(customer=customer, name="专线")
    for name, number in ((REP, 2), (COLLEAGUE, 2), (MANAGER, 3), (CLERK, 0)):
        office.act_as(name)
        for record_type in (Contact, ServiceInUse):
            assert Listing(record_type).count() == len(Listing(record_type).page(0, 9)) == number


def test_own_tasks_are_seen_by_every_role(office: OfficeInUse) -> None:
    due = dt.datetime(2026, 3, 2, 17)
    for name in (REP, COLLEAGUE, CLERK):
        Task.create(title=f"{name}的事", owner=Account.get(Account.name == name), due_at=due)
    for name, titles in ((REP, {REP}), (CLERK, {CLERK}), (MANAGER, {REP, COLLEAGUE, CLERK})):
        office.act_as(name)
        assert {row[1] for row in Listing(Task).page(0, 9)} == {f"{title}的事" for title in titles}


def test_colleagues_visit_shows_when_and_where_but_not_why(office: OfficeInUse, customers: list[Customer]) -> None:
    rep = Account.get(Account.name == COLLEAGUE)
    Visit.create(customer=customers[0], rep=rep, start=dt.datetime(2026, 3, 2, 9), purpose="谈价格")
    for name, purpose in ((REP, None), (COLLEAGUE, "谈价格"), (MANAGER, "谈价格")):
        office.act_as(name)
        ((_, *shown),) = Listing(Visit, columns=["start", "customer.name", "rep.name", "purpose"]).page(0, 9)
        assert shown == [dt.datetime(2026, 3, 2, 9), customers[0].name, COLLEAGUE, purpose]


@pytest.mark.parametrize("order", [*Customer.declaration().list_columns, "industry.path", *SORTED])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("who", [ADMINISTRATOR, REP, CLERK])
def test_an_index_has_the_customers_in_every_order(office: OfficeInUse, order: str, descending: bool, who: str) -> None:
    office.act_as(who)
    asked: list[tuple[str, Any]] = []
    connection = database.connection()
    connection.exec_trace = lambda _cursor, sql, values: asked.append((sql, values)) or True
    for start in (0, 512):  # from the beginning, and from the end backwards
        Listing(Customer).sorted_by(order, descending).page(start, 256)
    connection.exec_trace = None
    plans = [row[3] for sql, values in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert plans
    assert [line for line in plans if "TEMP B-TREE" in line or line.startswith("SCAN t1")] == []


def test_a_count_needs_no_more_than_an_index(office: OfficeInUse) -> None:
    sql = 'SELECT count("id") FROM "customer" WHERE "deleted_at" IS NULL'
    (plan,) = database.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()
    assert "COVERING INDEX" in plan[3]


@pytest.mark.parametrize("who", [ADMINISTRATOR, REP, CLERK])
@pytest.mark.parametrize("first", ["owner.name", "last_visit_at", "name"])
@pytest.mark.parametrize("descending", [False, True])
def test_a_second_column_decides_where_the_first_says_the_same(
    office: OfficeInUse, customers: list[Customer], who: str, first: str, descending: bool
) -> None:
    listing = seen_by(who, office).sorted_by(first).then_by("completeness", descending)
    keys = listing.keys()
    assert sorted(keys) == sorted(customer.id for customer in customers)
    paged = [row[0] for offset in range(0, len(keys), 2) for row in listing.page(offset, 2)]
    assert paged == keys


def test_second_columns_sort_in_their_own_direction(office: OfficeInUse) -> None:
    office.act_as(ADMINISTRATOR)
    for name, kind, staff in (("甲", "shop", 1), ("乙", "shop", 2), ("丙", "enterprise", 3), ("丁", "shop", None)):
        Customer.create(name=name, kind=kind, staff_count=staff)
    listing = Listing(Customer, columns=("name",)).sorted_by("kind", True).then_by("staff_count", True)
    assert [row[1] for row in listing.page(0, 10)] == ["乙", "甲", "丁", "丙"]
    assert [row[1] for row in listing.then_by("staff_count").page(0, 10)] == ["甲", "乙", "丁", "丙"]
    assert [row[1] for row in listing.sorted_by("staff_count").page(0, 10)] == ["甲", "乙", "丙", "丁"]
