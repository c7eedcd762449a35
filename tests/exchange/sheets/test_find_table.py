"""Finds tables among titles, notes, grouped headings, totals and signatures."""

import pytest
from made_sheets import FIELDS

from exchange.sheets.headings import bare, letter_of, writings
from exchange.sheets.merged import make_sheet
from exchange.sheets.table import find_table
from exchange.sheets.workbook import Merge

HEAD = ("序号", "客户名称", "电话")
ROW = (1.0, "青瓦台账软件有限公司", 13900000275.0)


def table_of(rows, merged=(), fields=FIELDS, **options):
    return find_table(make_sheet("表", rows, merged), fields, **options)


@pytest.mark.parametrize("fields", [FIELDS, ()])
def test_title_and_notes_stand_above_the_heading(fields):
    rows = [("2025年客户台账", "", ""), ("填表说明：带星号的必填", "", ""), (), HEAD, ROW]
    table = table_of(rows, [Merge(0, 0, 0, 2)], fields)
    assert table.header_row == 4
    assert table.headings == HEAD
    assert [(row.number, row.cells) for row in table.rows] == [(5, ROW)]
    assert table.merged == 0


def test_two_merged_heading_lines_are_joined():
    upper = ("客户名称", "联系方式", "", "备注")
    lower = ("", "联系人", "电话", "")
    merged = [Merge(0, 0, 1, 0), Merge(0, 1, 0, 2), Merge(0, 3, 1, 3)]
    table = table_of([upper, lower, ("松风冷链", "吴工", "139", "")], merged)
    assert table.header_row == 2
    assert table.headings == ("客户名称", "联系方式 联系人", "联系方式 电话", "备注")
    assert table.merged == 3


def test_two_heading_lines_without_merged_cells_are_joined():
    rows = [("客户名称", "联系方式", "", "备注"), ("", "联系人", "电话", ""), ("松风冷链有限公司", "吴工", "139", "")]
    assert table_of(rows).headings == ("客户名称", "联系方式 联系人", "联系方式 电话", "备注")


def test_text_rows_are_not_taken_for_a_second_heading():
    table = table_of([("客户名称", "联系人", "备注"), ("松风冷链", "吴工", "好"), ("半亩塘", "郑工", "好")])
    assert table.header_row == 1
    assert len(table.rows) == 2


def test_totals_blank_rows_signatures_and_repeated_headings_are_left_out():
    rows = [HEAD, ROW, ("", "", ""), ("小计", "", 1.0), HEAD, ROW, ("合　计", "", 2.0), ("", "", "")]
    rows += [("制表：", "审核：", ""), ("注：以上数据截至三月", "", "")]
    table = table_of(rows)
    assert [row.number for row in table.rows] == [2, 6]
    assert table.left_out == 5


def test_a_total_behind_its_number_and_the_example_of_a_template_are_left_out():
    rows = [("序号", *HEAD), (1.0, *ROW), (2.0, "（合计）", "", ""), ("示例: 云岭", "", "", ""), ("示例图书馆", *ROW)]
    table = table_of(rows)
    assert [row.number for row in table.rows] == [2, 5]
    assert table.left_out == 2


def test_a_heading_row_can_be_told():
    assert table_of([("甲", "乙"), ("客户名称", "电话"), ("松风冷链", "139")], header_row=1).headings == ("甲", "乙")


def test_data_without_headings_are_lettered():
    table = table_of([(1.0, "青瓦", 3.5), (2.0, "半亩", 4.5)])
    assert table.header_row is None
    assert table.headings == ("A", "B", "C")
    assert len(table.rows) == 2


def test_empty_columns_at_the_right_are_dropped():
    assert table_of([(*HEAD, "", ""), (*ROW, "", "")]).headings == HEAD


def test_merged_areas_of_the_data_are_counted():
    rows = [HEAD, ROW, (2.0, "", 13900000276.0)]
    table = table_of(rows, [Merge(1, 1, 2, 1)])
    assert table.merged == 1
    assert table.rows[1].cells[1] == ROW[1]


@pytest.mark.parametrize(
    "heading",
    ["简称", "*简称", "简称*", "简　称", "简称（必填）", "简称(选填)", " 简 称：", "【简称】", "简称\n", "必填：简称"],
)
def test_headings_are_compared_without_their_ornaments(heading):
    assert "简称" in writings(heading)


def test_parts_of_a_heading_count():
    assert {"信用代码", "税号"} <= set(writings("信用代码/税号"))
    assert "备注" in writings("备注2")
    assert "全称" in writings("单位名称（全称）")
    assert bare("ＵＳＣＣ 代码") == "uscc代码"


@pytest.mark.parametrize(("column", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_letters(column, letter):
    assert letter_of(column) == letter
