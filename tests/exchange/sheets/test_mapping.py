"""Guesses mappings by headings and values, and says when a sheet holds no customers."""

import pytest
from made_sheets import FIELDS

from exchange.incoming.customer_fields import customer_fields
from exchange.sheets.mapping import guess_mapping
from exchange.sheets.merged import make_sheet
from exchange.sheets.recognise import likeliest, recognise, require
from exchange.sheets.table import find_table
from exchange.sheets.workbook import Workbook
from rules.problem import Problem

NAMES = ("云岭数据科技有限公司", "千帆云桌面技术有限公司", "竹里馆数字出版有限公司")


def fields_by_heading(headings, rows):
    return {column.heading: column.field for column in guess_mapping(headings, rows, FIELDS)}


def seen(*sheets):
    return likeliest(Workbook(tuple(make_sheet(name, rows) for name, rows in sheets)), FIELDS)


def test_the_sheet_of_the_design_is_mapped():
    headings = ("序号", "单位名称（全称）", "简　称", "信用代码/税号", "所属行业", "联系人电话", "客户经理", "最近拜访")
    headings += ("月租（元）", "备注2")
    row = (
        1.0,
        NAMES[0],
        "云岭",
        "91990100MA00YL261T",
        "软件",
        "顾主任139****0275",
        "小满",
        "2026.3.5",
        "8,600元",
        "慎",
    )
    assert list(fields_by_heading(headings, [row]).values()) == [
        None, "name", "short_name", "uscc", "industry", "person_phone", "owner", "last_visit", "fee", "remark",
    ]  # fmt: skip


def test_a_column_of_numbers_only_is_the_phone():
    assert fields_by_heading(("客户名称", "联系人电话"), [(NAMES[0], "13900000275")])["联系人电话"] == "mobile"


def test_columns_without_telling_headings_are_known_by_their_values():
    rows = [(name, "91350100M000100Y43", "x@example.com") for name in NAMES]
    mapping = guess_mapping(("甲", "乙", "丙"), rows, FIELDS)
    assert mapping[0].field == "name"
    assert "按内容认出" in str(mapping[0].hint)


def test_what_is_at_home_is_not_the_organisations():
    headings, row = ("公司", "家庭电话", "家庭地址", "工作地址"), (NAMES[0], "0755-83350000", "甲 1 号", "乙 2 号")
    columns = guess_mapping(headings, [row], customer_fields())
    assert [column.field for column in columns] == ["name", None, None, "address"]


def test_each_field_is_used_once():
    mapped = [column.field for column in guess_mapping(("客户名称", "单位名称"), [(NAMES[0], NAMES[1])], FIELDS)]
    assert mapped == ["name", None]


def test_a_doubtful_heading_needs_values_that_fit():
    assert fields_by_heading(("供应商",), [(name,) for name in NAMES]) == {"供应商": "name"}
    assert fields_by_heading(("供应商",), [("拓保",), ("汉腾",), ("德立",)]) == {"供应商": None}
    assert fields_by_heading(("供应商",), []) == {"供应商": None}


def test_values_that_differ_from_their_heading_are_said():
    column = guess_mapping(("客户名称", "手机"), [(name, "见备注") for name in NAMES], FIELDS)[1]
    assert (column.field, column.letter) == ("mobile", "B")
    assert "内容不太像" in str(column.hint)


def test_the_sheet_that_holds_customers_is_chosen():
    other = ("说明", [("本表说明",), ("请勿删除",)])
    found = seen(other, ("台账", [("客户名称", "电话"), (NAMES[0], "13900000275")]))
    assert found.table.sheet == "台账"
    require(found, "a.xlsx", "客户")


@pytest.mark.parametrize(
    "rows",
    [
        [("姓名", "年龄"), ("张三", 20.0)],
        [("班级", "学校"), *[(number, "第一小学") for number in range(4)]],
        [("物料编码", "数量"), ("A-1", 3.0)],
        [("字符串标题",), ("字符串0",)],
    ],
)
def test_a_sheet_without_customers_is_said_to_hold_none(rows):
    found = seen(("表", rows))
    assert not found.holds
    with pytest.raises(Problem, match="没有找到客户：没有一列像「客户名称」"):
        require(found, "a.xlsx", "客户")


def test_a_sheet_of_headings_alone_is_said_to_be_empty():
    table = find_table(make_sheet("模板", [("客户名称*", "电话")]), FIELDS)
    with pytest.raises(Problem, match="只有表头"):
        require(recognise(table, FIELDS), "a.xlsx", "客户")
