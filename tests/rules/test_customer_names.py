"""Organisation names taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.customer_names import normalise, parse_name, place_stem, split_trade

NAMES = [
    ("云岭数据科技有限公司", (), "云岭", "数据科技", "有限公司", ""),
    ("深圳市青禾湖农业发展有限责任公司", ("深圳市",), "青禾湖", "农业发展", "有限责任公司", ""),
    ("澄江铝业（上海）股份有限公司", ("上海",), "澄江", "铝业", "股份有限公司", ""),
    ("广东省深圳市望江(集团)有限公司", ("广东省", "深圳市"), "望江", "", "集团有限公司", ""),
    ("中国云岭银行股份有限公司深圳福田支行", ("中国",), "云岭", "银行", "股份有限公司", "深圳福田支行"),
    ("云岭银行深圳福田支行", (), "云岭", "银行", "", "深圳福田支行"),
    ("云岭数据白鹿分公司", (), "云岭数据白鹿", "", "", "分公司"),
    ("云岭数据广州分公司", (), "云岭", "数据", "", "广州分公司"),
    ("半山火锅(人民路店)", (), "半山", "火锅", "", "人民路店"),
    ("澄江市教育局", ("澄江市",), "", "教育局", "", ""),
    ("平湖县海棠书店", ("平湖县",), "海棠", "书店", "", ""),
    ("南京港股份有限公司", (), "南京港", "", "股份有限公司", ""),
    ("郑州银行股份有限公司", (), "郑州", "银行", "股份有限公司", ""),
]


@pytest.mark.parametrize(("text", "places", "brand", "trade", "form", "branch"), NAMES)
def test_the_parts(text: str, places: tuple[str, ...], brand: str, trade: str, form: str, branch: str) -> None:
    name = parse_name(text)
    assert (name.places, name.brand, name.trade, name.form, name.branch) == (places, brand, trade, form, branch)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("澄江铝业（上海）股份有限公司", "澄江铝业(上海)股份公司"),
        ("云岭ＡＢ１科技有限公司", " 云岭ab1 科技有限责任公司"),
        ("雲嶺數據科技有限公司", "云岭数据科技有限公司"),
        ("望江【集团】股份有限公司", "望江集团股份有限公司"),
        ("云岭\u200b数据\u3000科技有限公司", "云岭数据科技有限公司"),
    ],
)
def test_spellings_of_one_name(one: str, two: str) -> None:
    assert parse_name(one).normal == parse_name(two).normal


def test_stems_of_places() -> None:
    assert [place_stem(p) for p in ("深圳市", "广西壮族自治区", "朝阳区", "上海", "市")] == [
        "深圳",
        "广西",
        "朝阳",
        "上海",
        "市",
    ]


def test_the_brand_keeps_two_characters() -> None:
    assert split_trade("云岭数据科技") == ("云岭", "数据科技")
    assert split_trade("数据科技") == ("", "数据科技")
    assert split_trade("") == ("", "")


@given(st.text(max_size=200))
def test_any_text_can_be_taken_apart(text: str) -> None:
    name = parse_name(text)
    assert "(" not in name.normal and " " not in name.normal
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(alphabet="云岭数据科技有限公司集团股份深圳市分店（）()支行责任", max_size=20))
def test_the_parts_come_from_the_name(text: str) -> None:
    name = parse_name(text)
    parts = "".join((*name.places, name.brand, name.trade, name.form, name.branch))
    assert sorted(parts) == sorted(name.written)
