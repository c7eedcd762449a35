"""Reads cells as they are really written: dates, money, counts, phones, codes, names and choices."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.sheets.amounts import parse_money, parse_rating, parse_whole, unit_of
from exchange.sheets.choices import parse_choice, parse_flag
from exchange.sheets.codes import parse_uscc
from exchange.sheets.dates import parse_date, parse_moment
from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.parsed import BLANK
from exchange.sheets.parsing import parse
from exchange.sheets.phones import PersonPhone, parse_person_phone, parse_phone
from exchange.sheets.texts import parse_long_text, parse_name, parse_text

DAY = date(2026, 3, 5)
STAGES = (("prospect", "潜在客户"), ("active", "现实客户"), ("partner", "长期合作伙伴"))


@pytest.mark.parametrize(
    "cell",
    [
        "2026.3.5", "2026/3/5", "2026-03-05", "2026年3月5日", "2026 年 3 月 5 日", "20260305", "２０２６－３－５",
        46086.0, 46086, "46086", datetime(2026, 3, 5, 9, 30), DAY, "2026-3-5 周四", "2026年3月5日（星期四）",
        "2026-03-05 14:30:00", "26-3-5", "2026-03-05T14:30:00", "2026.3.5.", "2026年3月5号",
    ],
)  # fmt: skip
def test_days_are_read_in_every_writing(cell):
    assert parse_date(cell).value == DAY


@pytest.mark.parametrize(
    ("cell", "said", "proposals"),
    [
        ("2026-02-30", "2026 年 2 月没有 30 日", ("2026-02-28",)),
        ("2026-13-02", "没有 13 月", ("2026-02-13",)),
        ("2026-00-02", "没有 0 月", ()),
        ("3月5日", "没有年份", (f"{date.today().year}-03-05",)),
        ("13月5日", "没有年份", ()),
        ("2026年3月", "没有写哪一日", ("2026-03-01",)),
        ("3/5/2026", "分不清", ("2026-03-05", "2026-05-03")),
        ("上个月", "不是日期", ()),
        ("139", "不是日期", ()),
        ("2026-03-05 25:00", "不存在", ()),
        ("9026-03-05", "不是日期", ()),
    ],
)
def test_wrong_days_say_why_and_what_was_meant(cell, said, proposals):
    parsed = parse_date(cell)
    assert said in str(parsed.error)
    assert parsed.proposals == proposals
    assert parsed.value is None


@pytest.mark.parametrize("cell", ["2026-3-5 14:30", "2026年3月5日下午2时30分", "2026-3-5 下午 2:30", "2026/3/5T14:30"])
def test_moments_keep_their_time(cell):
    assert parse_moment(cell).value == datetime(2026, 3, 5, 14, 30)


def test_a_month_that_cannot_be_one_settles_the_order():
    assert parse_date("3/25/2026").value == date(2026, 3, 25)
    assert parse_date("25/3/2026").value == date(2026, 3, 25)


@given(st.dates(date(1955, 1, 1), date(2100, 12, 31)))
def test_any_day_is_read_back(day):
    for text in (day.isoformat(), f"{day.year}.{day.month}.{day.day}", f"{day.year}年{day.month}月{day.day}日"):
        assert parse_date(text).value == day


@pytest.mark.parametrize(
    ("cell", "yuan"),
    [
        ("8,600元", 8600), ("1.2万", 12000), ("￥8600.50", "8600.5"), ("¥ 8,600", 8600), (8600.0, 8600), (8600, 8600),
        ("8600元/月", 8600), ("约3万元", 30000), ("0", 0), ("-20.5", "-20.5"), ("1.5亿", 150000000), ("８６００", 8600),
        ("人民币8600元整", 8600), (0.1, "0.1"),
    ],
)  # fmt: skip
def test_money_is_read_in_yuan(cell, yuan):
    assert parse_money(cell).value == Decimal(yuan)


@pytest.mark.parametrize("cell", ["面议", "8,60", "1.2.3", "99999999999999999", "八百", "12-15元"])
def test_what_is_no_money_is_refused(cell):
    assert parse_money(cell).error


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("约240人", 240),
        (240.0, 240),
        ("240", 240),
        ("1,240名", 1240),
        ("50人以上", 50),
        ("300多人", 300),
        ("1.2万", 12000),
    ],
)
def test_counts_lose_their_hedges(cell, number):
    assert parse_whole(cell).value == number


def test_a_range_is_refused_with_both_ends_proposed():
    parsed = parse_whole("200-300人")
    assert "范围" in str(parsed.error)
    assert parsed.proposals == ("200", "300")
    assert parse_whole("2.5").error


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        (13900000275.0, "13900000275"), ("139 0000 0275", "13900000275"), ("+86 139-0000-0275", "13900000275"),
        ("1.3900000275E+10", "13900000275"), ("13900000275.0", "13900000275"), ("0755-83350000", "0755-83350000"),
        ("(0755)83350000", "0755-83350000"), ("075583350000", "0755-83350000"),
        ("010-60000000转801", "010-60000000-801"), ("400-800-1234", "400-800-1234"),
        ("13900000275/13900000276", "13900000275、13900000276"),
        ("0755-83350000、13900000275", "0755-83350000、13900000275"), ("83350000", "83350000"), ("95588", "95588"),
        ("139****0275", "139****0275"), ("１３９００００００２７５"[:11], "13900000027"),
    ],
)  # fmt: skip
def test_phones_are_read(cell, phone):
    assert parse_phone(cell).value == phone


def test_odd_numbers_are_kept_with_a_note_and_words_are_refused():
    assert parse_phone("8613900000275999").value == "8613900000275999"
    assert "不是常见" in str(parse_phone("8613900000275999").note)
    assert "遮住" in str(parse_phone("139****0275").note)
    for abroad in ("+1-418-656-9254转102", "+852 2345 6789", "00886-2-2345-6789"):
        assert parse_phone(abroad).value == abroad and "不是常见" in str(parse_phone(abroad).note)
    assert parse_phone("63120001转8012").value == "63120001转8012" and parse_phone("63120001转8012").note is None
    assert parse_phone("0871-63120001 分机 8012").value == "0871-63120001-8012"
    assert "不像电话" in str(parse_phone("见名片").error)
    assert parse_phone("/").error


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("顾主任139****0275", (PersonPhone("顾主任", "139****0275"),)),
        ("顾主任 13900000275", (PersonPhone("顾主任", "13900000275"),)),
        ("顾主任：0755-83350000", (PersonPhone("顾主任", "0755-83350000"),)),
        ("13900000275（顾主任）", (PersonPhone("顾主任", "13900000275"),)),
        ("顾主任", (PersonPhone("顾主任", ""),)),
        (13900000275.0, (PersonPhone("", "13900000275"),)),
        ("顾主任13900000275、0755-83350000", (PersonPhone("顾主任", "13900000275、0755-83350000"),)),
        (
            "顾主任13900000275；韩工13900000276",
            (PersonPhone("顾主任", "13900000275"), PersonPhone("韩工", "13900000276")),
        ),
    ],
)
def test_people_and_phones_are_taken_apart(cell, people):
    assert parse_person_phone(cell).value == people


@pytest.mark.parametrize("cell", ["91350100M000100Y43", "91350100m000100y43", " 91350100 M000100Y43 "])
def test_a_right_code_is_taken_in_capitals(cell):
    parsed = parse_uscc(cell)
    assert (parsed.value, parsed.note, parsed.error) == ("91350100M000100Y43", None, None)


@pytest.mark.parametrize(
    ("cell", "value", "said"),
    [
        ("91350100M000100Y44", "91350100M000100Y44", "校验位不对"),
        ("440301103097413", "440301103097413", "15 位旧注册号"),
        (440301103097413.0, "440301103097413", "15 位旧注册号"),
        ("12345678-9", "123456789", "组织机构代码"),
        ("9135010", "9135010", "应为 18 位"),
    ],
)
def test_doubtful_codes_are_kept_with_a_note(cell, value, said):
    parsed = parse_uscc(cell)
    assert parsed.value == value
    assert said in str(parsed.note)


@pytest.mark.parametrize("cell", ["91990100MA00TF33X?", "9.135E+17", 913501000000000000.0, "工商局未查到"])
def test_impossible_codes_are_refused(cell):
    assert parse_uscc(cell).error


@pytest.mark.parametrize("cell", ["无", "/", "-", "  ", ""])
def test_no_code_is_blank(cell):
    assert parse_uscc(cell) == BLANK


def test_names_have_1_to_200_characters():
    assert parse_name("云").value == "云"
    assert parse_name("云" * 200).value == "云" * 200
    assert "201 个字" in str(parse_name("云" * 201).error)
    assert parse_name("   ") == BLANK
    assert parse_name("张　三").value == "张三"
    assert parse_name("Acme  (China) Ltd").value == "Acme (China) Ltd"


def test_unseen_characters_go_with_a_note_and_emoji_stay():
    parsed = parse_text("云岭\x07数据\u200b\u202e👨\u200d👩\u200d👧_x0007_")
    assert parsed.value == "云岭数据👨\u200d👩\u200d👧"
    assert "看不见" in str(parsed.note)
    assert parse_text("第一\n第二").value == "第一 第二"
    assert parse_long_text("第一_x000D_\n第二").value == "第一\n第二"


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@我", "=cmd|' /C calc'!A0"])
def test_text_that_looks_like_a_formula_is_text(text):
    assert parse_text(text).value == text


def test_numbers_become_the_digits_that_were_typed():
    assert parse_text(138000000000.0).value == "138000000000"
    assert parse_text(7.5).value == "7.5"


@given(st.text())
def test_no_text_breaks_a_parser(text):
    for kind in Kind:
        parsed = parse(text, ImportField("x", "X", kind=kind, choices=STAGES))
        assert parsed.value is None or parsed.error is None


@given(st.floats() | st.integers() | st.booleans() | st.dates() | st.datetimes() | st.times() | st.timedeltas())
def test_no_value_breaks_a_parser(cell):
    for kind in Kind:
        parse(cell, ImportField("x", "X", kind=kind, choices=STAGES))


@pytest.mark.parametrize(("cell", "value"), [("潜在客户", "prospect"), ("ACTIVE", "active"), ("长期合作", "partner")])
def test_choices_are_read_by_label_value_and_part(cell, value):
    assert parse_choice(cell, STAGES).value == value


def test_a_choice_not_offered_is_refused_with_the_nearest():
    parsed = parse_choice("潜力客户", STAGES)
    assert "可选的值" in str(parsed.error)
    assert parsed.proposals[0] == "潜在客户"
    assert parse_choice("客户", STAGES).error
    more = (*STAGES, ("active", "老客户"))
    assert str(parse_choice("甲", more).error).endswith("潜在客户、现实客户、长期合作伙伴")


def test_yes_and_no():
    assert parse_flag("是").value is True
    assert parse_flag("×").value is False
    assert parse_flag(True).value is True
    assert parse_flag("也许").error


@pytest.mark.parametrize(("cell", "value"), [(4.0, 4), ("四星", 4), ("★★★☆☆", 3), ("5分", 5), ("", None)])
def test_ratings_are_read_as_numbers_words_and_stars(cell, value):
    assert parse_rating(cell).value == value


def test_a_rating_beyond_five_is_refused():
    assert "1 到 5" in str(parse_rating("9").error)


@pytest.mark.parametrize(
    ("heading", "cell", "yuan"),
    [
        ("月租（万元）", "0.86", 8600),
        ("合同额/亿元", 1.2, 120000000),
        ("月租（万元）", "8600元", 8600),
        ("月租（万元）", "1.2万", 12000),
        ("月租（元）", "0.86", Decimal("0.86")),
        ("月租", "3千", 3000),
    ],
)
def test_a_bare_amount_counts_in_the_unit_of_its_heading(heading, cell, yuan):
    assert parse_money(cell, unit_of(heading)).value == yuan
