"""A mapping set by hand serves the next sheet with the same headings, and the rows that were left out of this one."""

import datetime as dt

from made_sheets import xlsx_bytes

from exchange.incoming.kinds import KINDS
from exchange.incoming.planning import plan_import
from exchange.incoming.remembered import remember
from exchange.incoming.writing import write_import
from models.customer import Customer
from models.import_mapping import ImportMapping

HEAD = ("甲方名称", "怪列", "联系人")
NOW = dt.datetime(2026, 3, 5, 10)


def sheet(office, head, *rows, name="台账.xlsx"):
    path = office / name
    path.write_bytes(xlsx_bytes([head, *rows]))
    return path


def imported_by_hand(office, path, name="甲方表"):
    plan = plan_import("customers", path, {"A": "name", "B": "remark"})
    result = write_import(plan, rejects_folder=office)
    remember(KINDS["customers"], plan.table, (), plan.mapping, name, NOW)
    return result


def test_the_same_headings_are_read_the_same_way_next_time(office):
    imported_by_hand(office, sheet(office, HEAD, ("松风冷链有限公司", "老客户", "")))
    other = sheet(
        office, ("*甲方名称（必填）", "怪 列", "联系人"), ("半亩茶业有限公司", "新客户", ""), name="下月.xlsx"
    )
    plan = plan_import("customers", other)
    assert [column.field for column in plan.mapping][:2] == ["name", "remark"]
    write_import(plan)
    assert Customer.get(Customer.name == "半亩茶业有限公司").remark == "新客户"


def test_other_headings_and_other_kinds_are_guessed(office):
    imported_by_hand(office, sheet(office, HEAD, ("松风冷链有限公司", "老客户", "")))
    turned = sheet(office, ("单位名称", "甲方名称", "怪列"), ("半亩茶业有限公司", "", ""), name="反.xlsx")
    assert plan_import("customers", turned).mapping[2].field is None


def test_rows_left_out_are_read_like_the_sheet_they_come_from(office):
    result = imported_by_hand(office, sheet(office, HEAD, ("松风冷链有限公司", "", ""), ("", "没有名称", "")))
    plan = plan_import("customers", result.rejects_file)
    assert [column.field for column in plan.mapping] == ["name", "remark", *[plan.mapping[2].field], None, None]
    assert ImportMapping.select().count() == 1


def test_a_mapping_that_was_not_changed_is_not_kept(office):
    plan = plan_import("customers", sheet(office, ("单位名称", "备注"), ("松风冷链有限公司", "老客户")))
    assert remember(KINDS["customers"], plan.table, plan.mapping, plan.mapping, "表", NOW) is None
    assert not ImportMapping.select().exists()


def test_changing_it_again_changes_what_is_remembered_and_keeps_its_name(office):
    path = sheet(office, HEAD, ("松风冷链有限公司", "老客户", ""))
    imported_by_hand(office, path)
    plan = plan_import("customers", path, {"B": "short_name"})
    remember(KINDS["customers"], plan.table, plan.mapping, plan.mapping, "另一个名称", NOW)
    kept = ImportMapping.get()
    assert (kept.name, kept.chosen[:2]) == ("甲方表", ["name", "short_name"])


def test_a_field_that_is_no_more_is_not_imported(office):
    path = sheet(office, HEAD, ("松风冷链有限公司", "老客户", ""))
    imported_by_hand(office, path)
    kept = ImportMapping.get()
    kept.fields = '["name", "gone", ""]'
    kept.save()
    assert [column.field for column in plan_import("customers", path).mapping] == ["name", None, None]
