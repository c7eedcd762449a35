"""Imports customers into a real office: what is added, merged, refused, left out, and taken back."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from made_sheets import DATA, xlsx_bytes

from exchange.incoming.customer_fields import customer_fields
from exchange.incoming.customers import CUSTOMERS
from exchange.incoming.people import people_of
from exchange.incoming.plan import Decision, Status
from exchange.incoming.planning import choose_table, plan_import, plan_table
from exchange.incoming.undo import undo_import
from exchange.incoming.writing import as_json, preview_import, write_import
from exchange.sheets.mapping import guess_mapping
from exchange.sheets.reading import load
from models.account import Account
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.import_batch import ImportBatch
from models.store import search
from models.store.changes import changes_of
from models.store.keys import key_at
from models.store.session import Acting, act_as
from models.verification import known_since
from rules.completeness import STALE_AFTER
from rules.problem import Problem

HEAD = ("序号", "单位名称（全称）", "简　称", "信用代码/税号", "所属行业", "联系人电话", "客户经理", "最近拜访")
HEAD += ("月租（元）", "备注2")
USCC = "91350100M000100Y43"
YUNLING = (1.0, "云岭数据科技有限公司", "云岭数据", USCC, "IT/软件", "顾主任139****0275", "林小满", "2026.3.5")
YUNLING += ("8,600元", "老客户")
QIANFAN = (2.0, "千帆云桌面技术有限公司", "千帆云", "", "互联网", "韩工13900000276", "小满", 46086.0, "1.2万", "")


def sheet(office, *rows, name="台账.xlsx", head=HEAD):
    path = office / name
    path.write_bytes(xlsx_bytes([("2025年客户台账",), head, *rows]))
    return path


def imported(path, decisions=None):
    return write_import(plan_import("customers", path), decisions)


def figures(result):
    return (result.read, result.added, result.updated, result.unchanged, result.duplicates, result.rejected)


def test_rows_become_customers_with_contacts(office):
    result = imported(sheet(office, YUNLING, QIANFAN))
    assert figures(result) == (2, 2, 0, 0, 0, 0)
    yunling = Customer.get(Customer.name == YUNLING[1])
    assert (yunling.short_name, yunling.uscc, yunling.industry.code) == ("云岭数据", USCC, "65")
    assert (yunling.owner.name, yunling.monthly_fee) == ("林小满", Decimal(8600))
    assert f"{yunling.last_visit_at:%Y-%m-%d}" == "2026-03-05"
    contact = Contact.get(Contact.customer == yunling)
    assert (contact.name, contact.mobile) == ("顾主任", "139****0275")
    assert Customer.get(Customer.name == QIANFAN[1]).monthly_fee == Decimal(12000)
    assert search.find("ylsj")[0].title == YUNLING[1]


def test_nothing_is_written_before_it_is_told(office):
    plan = plan_import("customers", sheet(office, YUNLING))
    assert figures(preview_import(plan)) == (1, 1, 0, 0, 0, 0)
    assert not Customer.select().exists()
    assert not ImportBatch.select().exists()


def test_the_same_file_again_changes_nothing(office):
    path = sheet(office, YUNLING, QIANFAN)
    imported(path)
    again = imported(path)
    assert figures(again) == (2, 0, 0, 2, 0, 0)
    assert again.rejects_file is None
    assert not changes_of(ImportBatch.get_by_id(again.batch).origin)


def test_differences_are_shown_and_merged(office):
    imported(sheet(office, YUNLING))
    changed = (*YUNLING[:5], "顾主任13900000275", *YUNLING[6:8], 8800.0, "")
    plan = plan_import("customers", sheet(office, changed))
    row = plan.rows[0]
    assert (row.status, row.proposed) == (Status.DUPLICATE, Decision.MERGE)
    assert [(change.label, change.old, change.new) for change in row.known.changes] == [
        ("现用月费", "8,600", "8,800"),
        ("联系人", "顾主任 139****0275", "顾主任 13900000275"),
    ]
    assert figures(write_import(plan)) == (1, 0, 1, 0, 0, 0)
    customer = Customer.get()
    assert (customer.monthly_fee, customer.remark) == (Decimal(8800), "老客户")
    assert Contact.get().mobile == "13900000275"


def test_an_earlier_last_visit_does_not_overwrite_a_later_one(office):
    imported(sheet(office, YUNLING))
    assert (
        plan_import("customers", sheet(office, (*YUNLING[:7], "2025.1.1", *YUNLING[8:]))).rows[0].status == "unchanged"
    )


def test_probable_duplicates_wait_for_a_decision(office):
    imported(sheet(office, YUNLING))
    alike = (2.0, "云岭数据科技集团", "", "", "", "", "", "", "", "")
    path = sheet(office, alike, name="二.xlsx")
    plan = plan_import("customers", path)
    assert (plan.rows[0].status, plan.rows[0].proposed) == (Status.DUPLICATE, None)
    assert plan.rows[0].known.name == YUNLING[1]
    result = write_import(plan)
    assert figures(result) == (1, 0, 0, 0, 1, 0)
    assert "疑似重复：云岭数据科技有限公司" in load(result.rejects_file).sheets[0].rows[1][-1]
    assert figures(imported(path, {3: Decision.NEW})) == (1, 1, 0, 0, 0, 0)


def test_a_branch_is_a_customer_of_its_own(office):
    imported(sheet(office, YUNLING))
    branch = (2.0, "云岭数据科技有限公司深圳分公司", "", "", "", "", "", "", "", "")
    assert figures(imported(sheet(office, branch))) == (1, 1, 0, 0, 0, 0)


def test_a_customer_over_several_rows_gets_all_its_contacts(office):
    more = ("", YUNLING[1], "", "", "", "韩工13900000276", "", "", "", "")
    path = sheet(office, YUNLING, more)
    assert figures(imported(path)) == (2, 1, 1, 0, 0, 0)
    assert sorted(contact.name for contact in Contact.select()) == ["韩工", "顾主任"]
    assert figures(imported(path)) == (2, 0, 0, 2, 0, 0)


def test_wrong_rows_go_to_a_file_that_can_be_mended_and_imported(office):
    wrong = (2.0, "", "", "91990100MA00TF33X?", "火星", "", "小吴", "2026-13-02", "", "")
    plan = plan_import("customers", sheet(office, YUNLING, wrong))
    assert [str(fault.text) for fault in plan.rows[1].faults] == [
        "「客户名称」必填，为空",
        "信用代码「91990100MA00TF33X?」里有不该出现的字符。请对照营业执照改正",
        "「小吴」对不上客户经理，请指定",
        "日期 2026-13-02 没有 13 月",
    ]
    assert plan.rows[1].faults[2].proposals[0] == "吴白露"
    result = write_import(plan)
    assert figures(result) == (2, 1, 0, 0, 0, 1)
    assert result.rejects_file.name == "台账（未导入）.xlsx"
    head, left = load(result.rejects_file).sheets[0].rows
    assert head == (*HEAD, "原表行号", "未导入原因")
    assert left[3] == "91990100MA00TF33X?"
    assert "没有 13 月" in left[-1]


def test_cells_are_mended_in_the_preview_only(office):
    path = sheet(office, (*YUNLING[:6], "小吴", "2026-02-30", "", ""), (*QIANFAN[:6], "小吴", "", "", ""))
    seen = choose_table(CUSTOMERS, load(path), path.name)
    plan = plan_table(CUSTOMERS, path, seen.table, seen.mapping)
    assert plan.same_mistake(3, 6) == [3, 4]
    edits = {(line, 6): "吴白露" for line in plan.same_mistake(3, 6)} | {(3, 7): "2026-02-28"}
    mended = plan_table(CUSTOMERS, path, seen.table, seen.mapping, edits)
    assert mended.count(Status.OK) == 2
    assert load(path).sheets[0].rows[2][6] == "小吴"


def test_columns_tell_what_was_noticed(office):
    rows = [(*YUNLING[:3], code, *YUNLING[4:]) for code in ("91350100M000100Y44", "440301103097413")]
    plan = plan_import("customers", sheet(office, *rows))
    said = [str(hint) for hint in plan.hints()[3]]
    assert "1 行：信用代码校验位不对，已照原样保留，请核对" in said
    assert "2 行，如：已归到 65 软件和信息技术服务业" in [str(hint) for hint in plan.hints()[4]]


def test_the_mapping_can_be_told(office):
    path = sheet(office, ("云岭", "甲"), head=("客户", "别的"))
    plan = plan_import("customers", path, {"别的": "remark", "A": "name"})
    assert plan.rows[0].values == {"name": "云岭", "remark": "甲"}
    with pytest.raises(Problem, match="没有叫「nonsense」的字段"):
        plan_import("customers", path, {"B": "nonsense"})
    with pytest.raises(Problem, match="没有一列像「客户名称」"):
        plan_import("customers", path, {"A": None})


def test_a_sheet_can_be_chosen_by_name(office):
    path = sheet(office, YUNLING)
    assert plan_import("customers", path, sheet="Sheet1", header_row=2).rows[0].number == 3
    with pytest.raises(Problem, match="没有工作表「表二」。有：Sheet1"):
        plan_import("customers", path, sheet="表二")


def test_phones_without_a_person_belong_to_the_customer(office):
    path = sheet(office, ("半亩塘数据标注中心", "0755-83350000", "13900000277"), head=("单位名称", "电话", "手机号码"))
    imported(path)
    customer = Customer.get()
    assert (customer.phone, customer.head_mobile) == ("0755-83350000", "13900000277")
    assert not Contact.select().exists()


def test_a_row_of_a_colleagues_customer_is_left_alone(office):
    imported(sheet(office, YUNLING))
    other = Account.get(Account.name == "吴白露")
    act_as(Acting(other.id, other.name, "rep"))
    plan = plan_import("customers", sheet(office, (*YUNLING[:8], 9.0, "")))
    known = plan.rows[0].known
    assert (known.open, known.changes, plan.rows[0].proposed) == (False, (), Decision.SKIP)
    assert figures(write_import(plan, {3: Decision.MERGE})) == (1, 0, 0, 0, 1, 0)
    assert Customer.get().monthly_fee == Decimal(8600)


def test_what_was_stored_after_the_plan_is_seen(office):
    path = sheet(office, YUNLING)
    plan = plan_import("customers", path)
    imported(path)
    assert figures(write_import(plan)) == (1, 0, 0, 1, 0, 0)
    assert Customer.select().count() == 1


def test_a_failed_import_writes_nothing(office):
    blocked = office / "文件"
    blocked.touch()
    plan = plan_import("customers", sheet(office, YUNLING, (2.0, "", *QIANFAN[2:])))
    with pytest.raises(Problem):
        write_import(plan, rejects_folder=blocked)
    assert not Customer.select().exists()


def test_undo_takes_back_what_was_added_and_changed(office):
    first = imported(sheet(office, YUNLING))
    second = imported(sheet(office, (*YUNLING[:8], 8800.0, ""), QIANFAN))
    assert figures(second)[:3] == (2, 1, 1)
    undone = undo_import(second.batch)
    assert (undone.removed, undone.restored, undone.kept) == (2, 1, 0)
    assert [customer.name for customer in Customer.present()] == [YUNLING[1]]
    assert Customer.present().get().monthly_fee == Decimal(8600)
    assert not search.find("千帆")
    assert undo_import(first.batch).removed == 2
    assert not Customer.present().exists()
    assert figures(imported(sheet(office, YUNLING)))[:2] == (1, 1)


def test_undo_keeps_what_was_changed_since(office):
    result = imported(sheet(office, YUNLING, QIANFAN))
    customer = Customer.get(Customer.name == YUNLING[1])
    customer.remark = "有新情况"
    customer.save()
    undone = undo_import(result.batch)
    assert (undone.removed, undone.kept) == (3, 1)
    assert Customer.present().get().remark == "有新情况"


def test_undo_has_its_limits(office):
    result = imported(sheet(office, YUNLING))
    batch = ImportBatch.get_by_id(result.batch)
    with pytest.raises(Problem, match="超过 7 天"):
        undo_import(batch.id, batch.at + timedelta(days=8))
    undo_import(batch.id)
    with pytest.raises(Problem, match="撤销过"):
        undo_import(batch.id)


def test_the_result_is_told_as_json(office):
    told = as_json(imported(sheet(office, YUNLING)))
    assert told["added"] == 1
    assert told["mapping"][1] == {"column": "B", "heading": "单位名称（全称）", "field": "name"}
    keys = {"read", "added", "updated", "unchanged", "duplicates", "rejected", "rejects_file", "mapping"}
    assert keys <= set(told)


@pytest.mark.realdata
@pytest.mark.skipif(not DATA.is_dir(), reason="真实表格不在源码旁边：没有 shared/data 文件夹")
@pytest.mark.parametrize(
    ("file", "customers", "contacts"),
    [
        ("合格供方名录.xlsx", 109, 0),
        ("jshERP_customer_template.xls", 2, 2),
        ("thunderbird_cn_addressbook_gbk.csv", 4, 4),
    ],
)
def test_real_sheets_load_sensibly(office, file, customers, contacts):
    result = write_import(plan_import("customers", DATA / "sheets" / file), rejects_folder=office)
    assert result.rejected == 0
    assert Customer.select().count() == result.added == customers
    assert Contact.select().count() == contacts


def test_a_customer_without_industry_is_noted_with_what_it_looks_like_and_left_unfiled(office):
    head, bare = ("单位名称", "信用代码"), ("云岭软件有限公司", "")
    path = sheet(office, bare, ("半亩塘", ""), head=head)
    plan = plan_import("customers", path)
    notes = [[str(note) for _, note in row.notes] for row in plan.rows]
    expected = "没有行业，像是 65 软件和信息技术服务业（名称里有「软件」），导入后可在档案里采用"
    assert notes == [[expected], []]
    write_import(plan)
    assert Customer.get(Customer.name == bare[0]).industry is None


def test_a_customer_with_industry_needs_no_guess(office):
    plan = plan_import("customers", sheet(office, YUNLING))
    assert not any("像是" in str(note) for row in plan.rows for _, note in row.notes)


def test_two_phones_of_a_contact_under_a_grouped_heading_are_told_apart() -> None:
    headings = ("客户名称", "联系人", "联系人 手机号", "联系人 电话")
    rows = [("青岩水泥有限公司", "高主任", "13900000275", "0755-2600001")] * 4
    mapped = [column.field for column in guess_mapping(headings, rows, customer_fields())]
    assert mapped == ["name", "contact.name", "contact.mobile", "contact.phone"]


def test_a_mobile_in_a_column_of_telephones_is_kept_as_a_mobile() -> None:
    people = people_of({"contact.name": "高主任", "contact.phone": "13900000275"})
    assert [(one.mobile, one.phone) for one in people] == [("13900000275", "")]


def test_amounts_count_in_the_unit_of_their_heading_and_several_mobiles_stay_mobiles(office):
    head = ("单位名称", "联系人", "电话", "月租（万元）", "综合评估")
    path = sheet(office, ("松风冷链有限公司", "韩工", "13900000276/13900000277", 0.86, "四星"), head=head)
    plan = plan_import("customers", path)
    assert [str(note) for _, note in plan.rows[0].notes if "表头" in str(note)] == [
        "表头的单位是万元：「0.86」已认作 8,600 元"
    ]
    write_import(plan)
    assert (Customer.get().monthly_fee, Customer.get().rating) == (Decimal(8600), 4)
    assert (Contact.get().mobile, Contact.get().phone) == ("13900000276、13900000277", None)


def test_what_somebody_added_something_to_stays_when_the_import_is_taken_back(office):
    result = imported(sheet(office, YUNLING, QIANFAN))
    yunling = Customer.get(Customer.name == YUNLING[1])
    contract = Contract.create(customer=yunling, subject="专线")
    undone = undo_import(result.batch)
    assert [customer.name for customer in Customer.present()] == [YUNLING[1]]
    assert undone.kept == 1
    assert Contract.get_by_id(contract.id).customer == yunling


def test_undoing_gives_updated_customers_and_contacts_their_earlier_values_back(office):
    imported(sheet(office, YUNLING))
    before = Customer.get().__data__ | {"last_visit_at": None}
    richer = (*YUNLING[:6], "吴白露", "2026.9.5", "1.2万", "新说法")
    result = imported(sheet(office, richer, name="改.xlsx"))
    changed = Customer.get()
    assert (figures(result), changed.owner.name, changed.monthly_fee) == ((1, 0, 1, 0, 0, 0), "吴白露", Decimal(12000))
    assert undo_import(result.batch).restored == 1
    again = Customer.get().__data__
    names = ("owner", "monthly_fee", "remark", "short_name", "industry", "completeness")
    assert {name: again[name] for name in names} == {name: before[name] for name in names}
    assert f"{again['last_visit_at']:%Y-%m-%d}" == "2026-03-05"


def test_a_value_given_back_is_as_old_as_it_was(office):
    long_ago = datetime(2025, 3, 3, 9)
    Customer(id=key_at(long_ago, 1), name=YUNLING[1], monthly_fee=8600).save(force_insert=True)
    result = imported(sheet(office, (*YUNLING[:8], "1.2万", "")))
    assert known_since(Customer.get())["monthly_fee"].at.date() == date.today()
    undo_import(result.batch)
    assert known_since(Customer.get())["monthly_fee"].at == long_ago
    assert Customer.get().stale_on == long_ago.date() + STALE_AFTER


def test_only_leaders_take_a_colleagues_import_back(office):
    result = imported(sheet(office, YUNLING))
    rep = Account.get(Account.name == "林小满")
    act_as(Acting(rep.id, rep.name, "rep"))
    with pytest.raises(Problem, match="权限"):
        undo_import(result.batch)
    assert Customer.present().exists()


def test_a_rep_brings_customers_of_the_reps_own_and_moves_none(office):
    kept = Customer.create(name="青岩水泥有限公司")
    rep = Account.get(Account.name == "林小满")
    act_as(Acting(rep.id, rep.name, "rep"))
    head = ("单位名称", "客户经理", "备注")
    rows = [("松风冷链有限公司", "", ""), ("青岩水泥有限公司", "林小满", "老客户")]
    assert figures(imported(sheet(office, *rows, head=head))) == (2, 1, 1, 0, 0, 0)
    assert Customer.get(Customer.name == "松风冷链有限公司").owner == rep
    again = Customer.get_by_id(kept.id)
    assert (again.owner, again.remark) == (None, "老客户")


def test_a_card_brings_the_birthday_of_its_person(office):
    file = office / "名片.vcf"
    lines = ("BEGIN:VCARD", "VERSION:3.0", "FN:顾明", "ORG:松风冷链有限公司", "BDAY:1980-05-02", "END:VCARD", "")
    file.write_text("\r\n".join(lines), encoding="utf-8")
    assert figures(imported(file)) == (1, 1, 0, 0, 0, 0)
    assert Contact.get().birthday == date(1980, 5, 2)
    assert imported(file).unchanged == 1
    file.write_text("\r\n".join(lines).replace("1980", "1981"), encoding="utf-8")
    result = imported(file)
    assert (result.updated, Contact.get().birthday) == (1, date(1981, 5, 2))
    undo_import(result.batch)
    assert Contact.get().birthday == date(1980, 5, 2)


def test_several_people_in_one_row_each_get_their_phone(office):
    head = ("单位名称", "联系人", "手机", "职务")
    imported(sheet(office, ("松风冷链有限公司", "钱多多、孙小小", "13900001111/13900002222", "科长"), head=head))
    assert [(one.name, one.mobile, one.title) for one in Contact.select().order_by(Contact.id)] == [
        ("钱多多", "13900001111", "科长"),
        ("孙小小", "13900002222", None),
    ]
