"""When two customers are probably one, and how they are found."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.customer_match import (
    CustomerFacts,
    compare,
    lookup_keys,
    masked_phone,
    match_keys,
    plain_address,
    plain_phone,
    plain_uscc,
    rank_candidates,
)

PAIRS = Path(__file__).parents[3] / "shared" / "data" / "companies" / "listed_short_full_pairs.csv"
SAME = [
    ("云岭数据科技有限公司", "云岭数据科技有限责任公司"),
    ("云岭数据科技股份有限公司", "云岭数据科技有限公司"),
    ("澄江铝业（上海）有限公司", "上海澄江铝业有限公司"),
    ("深圳市澄江铝业有限公司", "深圳澄江铝业"),
    ("广东省深圳市澄江铝业有限公司", "深圳市澄江铝业有限公司"),
    ("中国上海澄江铝业有限公司", "上海市澄江铝业有限公司"),
    ("雲嶺數據科技有限公司", "云岭数据科技有限公司"),
    ("望江(集团)股份有限公司", "望江集团有限公司"),
]
NOT_SAME = [
    ("云岭数据科技有限公司", "云峰数据科技有限公司"),
    ("深圳市第一中学", "深圳市第二中学"),
    ("吉林省澄江铝业有限公司", "吉林市澄江铝业有限公司"),
    ("上海澄江铝业有限公司", "北京澄江铝业有限公司"),
    ("长沙市河北隆医疗器械有限公司", "杭州市河北隆医疗器械有限公司"),
    ("望江集团有限公司", "望江有限公司"),
    ("澄江市教育局", "平湖市教育局"),
    ("", ""),
]
KIN = [
    ("云岭数据科技有限公司", "云岭数据白鹿分公司"),
    ("云岭数据科技有限公司", "云岭数据科技有限公司深圳分公司"),
    ("中国云岭银行股份有限公司", "云岭银行深圳福田支行"),
    ("云岭银行深圳福田支行", "云岭银行深圳南山支行"),
    ("半山火锅", "半山火锅(人民路店)"),
    ("云岭证券股份有限公司", "云岭证券股份有限公司广州营业部"),
]


def facts(name: str, **more: object) -> CustomerFacts:
    return CustomerFacts(name, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_organisation_in_two_spellings(a: str, b: str) -> None:
    match = compare(facts(a), facts(b))
    assert match.same and match.related and not match.kin and match.score >= 95


@pytest.mark.parametrize(("a", "b"), NOT_SAME)
def test_two_organisations(a: str, b: str) -> None:
    assert not compare(facts(a), facts(b)).same


@pytest.mark.parametrize(("a", "b"), KIN)
def test_a_branch_is_never_its_parent_but_always_related(a: str, b: str) -> None:
    code = "91440300MA5EXAMPL3"
    for one, two in ((facts(a), facts(b)), (facts(a, uscc=code), facts(b, uscc=code))):
        match = compare(one, two)
        assert not match.same and match.related and match.kin


def test_the_reasons_are_said() -> None:
    a = facts("云岭数据科技有限公司", group="云岭集团", contact_phones=("138 0000 0275",), address="望岭路18号6层")
    b = facts(
        "云岭数据白鹿分公司", group="云岭集团", contact_phones=("+86 13800000275",), address="澄江市望岭路18号6层"
    )
    reasons = {reason.kind: str(reason.detail) for reason in compare(a, b).reasons}
    assert reasons == {
        "same_group": "云岭集团",
        "same_contact": "138****0275",
        "same_address": "望岭路18号6层",
        "similar_name": "总部与分支机构：云岭数据科技有限公司 / 云岭数据白鹿分公司",
    }


def test_codes_decide() -> None:
    code, other = "91440300MA5FAKE001", "91440300MA5FAKE002"
    assert compare(facts("云岭数据", uscc=code), facts("海棠直播", uscc=f" {code.lower()} ")).same
    assert not compare(facts("云岭数据有限公司", uscc=code), facts("云岭数据有限公司", uscc=other)).same
    assert compare(facts("云岭数据有限公司", uscc=code), facts("云岭数据有限公司", uscc="440300123456789")).same


def test_former_names_and_known_short_names() -> None:
    renamed = facts("海棠直播有限公司", former_names=("云岭数据有限公司",))
    assert compare(facts("云岭数据有限责任公司"), renamed).same
    assert compare(facts("岭云"), facts("云岭数据有限公司", short_name="岭云")).same


def test_a_short_name_needs_a_second_witness() -> None:
    full = facts("湖南青禾湖农业科技有限公司", phones=("0731-88880000",))
    assert not compare(facts("青禾湖"), full).same
    assert compare(facts("青禾湖", phones=("(0731)88880000",)), full).same
    assert not compare(facts("海棠直播", phones=("0731 88880000",)), full).same


def test_same_sound_is_a_hint() -> None:
    a, b = facts("云岭数据有限公司", sound="yunlingshuju"), facts("芸菱数据有限公司", sound="yunlingshuju")
    match = compare(a, b)
    assert match.related and not match.same
    assert ("sound", "yunlingshuju") in match_keys(a) & match_keys(b)


@pytest.mark.parametrize(("a", "b"), [*SAME, *KIN])
def test_what_belongs_together_is_found_by_its_keys(a: str, b: str) -> None:
    assert match_keys(facts(a)) & lookup_keys(facts(b))


def test_candidates_come_best_first() -> None:
    names = [
        "北京澄江铝业有限公司",
        "澄江铝业有限公司深圳分公司",
        "澄江有色金属有限公司",
        "海棠直播",
        "澄江铝业有限公司",
    ]
    ranked = rank_candidates(facts("澄江铝业"), map(facts, names))
    assert [firm.name for firm, _ in ranked][:2] == ["澄江铝业有限公司", "澄江铝业有限公司深圳分公司"]
    assert "海棠直播" not in [firm.name for firm, _ in ranked]
    assert len(rank_candidates(facts("澄江铝业"), map(facts, names), limit=1)) == 1


def test_a_shared_phone_is_found_among_strangers() -> None:
    ranked = rank_candidates(facts("海棠直播", phones=("13800000275",)), [facts("澄江铝业", phones=("138-0000-0275",))])
    assert [str(reason.detail) for _, match in ranked for reason in match.reasons] == ["138****0275"]


def test_plain_facts() -> None:
    assert plain_uscc(" 9144 0300-ma5fakeOI1 ") == "91440300MA5FAKE011"
    phones = ["+86 138 0000 0275", "0086-10-62345678", "010-62345678转8001", "12345", "021 6234 5678"]
    assert [plain_phone(p) for p in phones] == ["13800000275", "01062345678", "01062345678", "", "02162345678"]
    assert plain_address("浙江省杭州市西湖区望岭路 18 号") == plain_address("杭州市西湖区望岭路18号") == "望岭路18号"
    assert plain_address("杭州市西湖区") == ""
    assert masked_phone("13800000275") == "138****0275"


VOCABULARY = "云岭 澄江 青禾湖 海棠 数据 科技 铝业 深圳 北京市 有限公司 集团 股份 分公司 支行 (上海) 第一 中学 店"
WORDS = st.sampled_from(VOCABULARY.split())
TEXTS = st.lists(WORDS, max_size=6).map("".join) | st.text(max_size=12)
CUSTOMERS = st.builds(
    CustomerFacts,
    name=TEXTS,
    short_name=st.just("") | TEXTS,
    uscc=st.sampled_from(["", "91440300MA5FAKE001", "91440300MA5FAKE002"]),
    phones=st.sampled_from([(), ("13800000275",), ("138 0000 0276",)]),
    group=st.sampled_from(["", "云岭集团"]),
)


@given(CUSTOMERS, CUSTOMERS)
def test_comparing_is_symmetric(a: CustomerFacts, b: CustomerFacts) -> None:
    one, two = compare(a, b), compare(b, a)
    assert (one.score, one.same, one.related) == (two.score, two.same, two.related)
    assert one.related or not one.same
    assert [r.kind for r in one.reasons] == [r.kind for r in two.reasons]


@given(CUSTOMERS)
def test_a_named_customer_is_itself(customer: CustomerFacts) -> None:
    match = compare(customer, customer)
    assert match.same or not any(c.isalnum() for c in customer.name)
    assert all(value for _, value in match_keys(customer))


@pytest.mark.realdata
@pytest.mark.skipif(not PAIRS.exists(), reason="the real company names are not beside this tree")
def test_real_short_names_find_their_firm() -> None:
    with PAIRS.open(encoding="utf-8-sig", newline="") as file:
        pairs = [(row["short_name"], facts(row["full_name"])) for row in csv.DictReader(file)]
    index: dict[tuple[str, str], list[CustomerFacts]] = {}
    for _, firm in pairs:
        for key in match_keys(firm):
            index.setdefault(key, []).append(firm)
    hits = 0
    for short, firm in pairs:
        found = {other.name: other for key in lookup_keys(facts(short)) for other in index.get(key, [])}
        hits += firm.name in [other.name for other, _ in rank_candidates(facts(short), found.values(), limit=3)]
    assert hits / len(pairs) >= 0.97
