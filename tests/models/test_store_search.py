"""Tries the search against plain reading of every text, and with whatever people type."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office_fixtures import OfficeInUse

from models.contact import Contact
from models.customer import Customer
from models.store import search
from models.store.database import database, writing
from models.store.listing import Listing

BARE = search._bare
ALPHABET = "云岭数据科技有限公司昆明（）(中国)abz019 -·\"*&'𠮷𫠠😀｜|ＡＢ０é\t\x01"
names = st.text(ALPHABET, min_size=1, max_size=14)
queries = st.one_of(
    st.text(ALPHABET, max_size=7), st.text(max_size=6), st.sampled_from(["云", "据科 昆", "z0 岭", "a"])
)


def found(text: str, *kinds: str) -> list[str]:
    """Return the names of what is found."""
    return [hit.title for hit in search.find(text, kinds or ("customer",), limit=500)]


@pytest.fixture
def empty_index(office: OfficeInUse) -> None:
    """The index without the accounts and teams of the office."""
    search.drop([key for (key,) in database.execute_sql("SELECT id FROM search_entry").fetchall()])


@given(titles=st.lists(st.tuples(names, st.lists(names, max_size=2)), max_size=12), typed=st.lists(queries, max_size=8))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_finds_exactly_what_plain_reading_finds(
    empty_index: None, titles: list[tuple[str, list[str]]], typed: list[str]
) -> None:
    entries = [(key, "customer", title, words) for key, (title, words) in enumerate(titles, start=1)]
    with writing():
        search.put_many(entries)
    texts = {key: [title, search.initials(search.folded(title)), *words] for key, _, title, words in entries}
    for text in typed:
        words = [BARE(part) for part in text.split() if BARE(part)]
        fitting = {key for key, parts in texts.items() if all(any(w in BARE(part) for part in parts) for w in words)}
        assert {hit.key for hit in search.find(text, limit=50)} == (fitting if words else set())
    with writing():
        search.drop(list(texts))


@pytest.fixture
def customers(office: OfficeInUse) -> None:
    """A few customers and a contact."""
    rows = [
        ("重庆长安汽车销售有限公司", "500000", "023-67591111"),
        ("长沙银行股份有限公司昆明分行", None, "0871-63120088"),
        ("厦门云岭（集团）有限公司", "91350200MA6K1234XY", None),
        ("云岭数据科技有限公司", None, "13888801234"),
        ("云", None, None),
        ("昆明云岭😀", None, None),
    ]
    with writing():
        for name, uscc, phone in rows:
            Customer.create(name=name, uscc=uscc, phone=phone)
        Contact.create(customer=Customer.get(Customer.name == "云"), name="王小明", mobile="139 8888 6677")


@pytest.mark.parametrize(
    "typed, title",
    [
        ("长安", "重庆长安汽车销售有限公司"),
        ("cqca", "重庆长安汽车销售有限公司"),
        ("CSYH", "长沙银行股份有限公司昆明分行"),
        ("xmyl", "厦门云岭（集团）有限公司"),
        ("云岭集团", "厦门云岭（集团）有限公司"),
        ("云岭(集团)", "厦门云岭（集团）有限公司"),
        ("1234xy", "厦门云岭（集团）有限公司"),
        ("９１３５０２００", "厦门云岭（集团）有限公司"),
        ("0088", "长沙银行股份有限公司昆明分行"),
        ("0871 6312-0088", "长沙银行股份有限公司昆明分行"),
        ("023-6759", "重庆长安汽车销售有限公司"),
        ("科技 云岭", "云岭数据科技有限公司"),
        ("yl 1234", "云岭数据科技有限公司"),
        ("明云", "昆明云岭😀"),
    ],
)
def test_finds_as_people_type(customers: None, typed: str, title: str) -> None:
    assert title in found(typed)


def test_contact_is_found_by_the_tail_of_a_phone(customers: None) -> None:
    assert found("6677", "contact", "customer") == ["王小明"]
    assert found("139 8888 6677", "contact") == ["王小明"]
    assert found("6677", "banquet") == []


def test_names_that_start_so_come_first(customers: None) -> None:
    assert found("云")[:2] == ["云", "云岭数据科技有限公司"]
    assert found("云岭")[0] == "云岭数据科技有限公司"


def test_names_that_start_so_are_not_lost_among_very_many(office: OfficeInUse) -> None:
    with writing():
        search.put_many((key, "customer", f"云岭{key}有限公司", ()) for key in range(1, 1500))
        search.put_many([(9000, "customer", "有限公司登记所", ())])
        search.put_many([(9001, "customer", "云岭777有限公司管理处", ["13888801234"])])
    assert search.find("有限公司")[0].title == "有限公司登记所"
    assert [hit.key for hit in search.find("云岭777 13888801234")] == [9001]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "*",
        "(",
        ")",
        "-",
        "NEAR",
        "OR",
        "AND NOT",
        "NEAR(云 岭)",
        '云"岭',
        "云*",
        "^云",
        "{云}",
        "pieces:云",
        "';--",
        "\\",
        "%",
        "_",
        "\x00",
        "\ud83d",
        "　",
        " ",
        "",
        "😀",
        "'",
    ],
)
def test_signs_of_query_languages_are_only_signs(customers: None, typed: str) -> None:
    bare = BARE(typed)
    expected = {title for title in found("云") if bare and bare in BARE(title)}
    assert expected <= set(found(typed))
    Listing(Customer, text=typed).page(0, 10)


def test_very_long_text_is_answered(customers: None) -> None:
    assert found("云岭数据科技有限公司" * 1000) == []
    assert found("云 " * 2000) == found("云")


def test_list_narrows_by_the_same_words(customers: None) -> None:
    listing = Listing(Customer, text="云岭 科技", columns=["name"])
    assert [row[1] for row in listing.page(0, 10)] == ["云岭数据科技有限公司"]
    assert listing.count() == 1
    assert Listing(Customer, text="（）").count() == Listing(Customer).count()


def test_changed_name_is_found_and_the_old_one_is_not(customers: None) -> None:
    customer = Customer.get(Customer.name == "云岭数据科技有限公司")
    customer.name = "青川数据"
    customer.save()
    assert found("青川") == ["青川数据"]
    assert "云岭数据科技有限公司" not in found("云岭")
