"""Imports contacts, visits and guest lists: links are found, known rows stay, what cannot be is said."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_sheets import xlsx_bytes

from exchange.incoming.guests import rank_of
from exchange.incoming.plan import Decision, Status
from exchange.incoming.planning import plan_import
from exchange.incoming.undo import undo_import
from exchange.incoming.writing import write_import
from models.account import Account
from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.store.database import database
from models.store.session import Acting, act_as
from models.visit import Visit
from models.visit_answer import plan_visit
from models.visit_record import VisitRecord
from rules.double_visit import DoubleVisit
from rules.problem import Problem

YUNLING, QIANFAN = "云岭数据科技有限公司", "千帆云桌面技术有限公司"


@pytest.fixture
def customers(office):
    """Two customers in the archives."""
    return office, Customer.create(name=YUNLING), Customer.create(name=QIANFAN)


def sheet(office, *rows):
    path = office / "表.xlsx"
    path.write_bytes(xlsx_bytes(rows))
    return path


def figures(result):
    return (result.read, result.added, result.updated, result.unchanged, result.duplicates, result.rejected)


def reasons(plan):
    return [str(fault.text) for row in plan.rows for fault in row.faults]


def test_contacts_find_their_customers(customers):
    office, yunling, _ = customers
    head = ("单位名称", "姓名", "职务", "手机号", "生日", "忌口")
    gu = (YUNLING, "顾主任", "主任", 13900000275.0, "1980年3月5日", "不吃羊肉")
    path = sheet(
        office, head, gu, ("云岭数据科技有限责任公司", "韩工", "", "", "", ""), ("没有这家厂", "某", "", "", "", "")
    )
    plan = plan_import("contacts", path)
    assert reasons(plan) == ["档案里没有客户「没有这家厂」。请先导入客户，或改成档案里的名称"]
    assert figures(write_import(plan)) == (3, 2, 0, 0, 0, 1)
    contact = Contact.get(Contact.name == "顾主任")
    assert (contact.customer_id, contact.mobile, contact.birthday) == (yunling.id, "13900000275", dt.date(1980, 3, 5))
    assert figures(write_import(plan_import("contacts", path))) == (3, 0, 0, 2, 0, 1)


def test_changed_contacts_are_merged(customers):
    office, yunling, _ = customers
    Contact.create(customer=yunling, name="顾主任", mobile="13900000275")
    plan = plan_import("contacts", sheet(office, ("客户", "联系人", "手机"), (YUNLING, "顾主任", "13900000276")))
    assert [(change.old, change.new) for change in plan.rows[0].known.changes] == [("13900000275", "13900000276")]
    assert figures(write_import(plan)) == (1, 0, 1, 0, 0, 0)
    assert Contact.get().mobile == "13900000276"


def test_a_second_row_of_one_person_adds_to_the_first(customers):
    office, *_ = customers
    head = ("客户", "联系人", "手机", "职务")
    rows = [(YUNLING, "顾主任", "13900000275", ""), (YUNLING, "顾主任", "", "主任"), (YUNLING, "顾主任", "", "")]
    plan = plan_import("contacts", sheet(office, head, *rows))
    assert figures(write_import(plan)) == (3, 1, 1, 1, 0, 0)
    assert (Contact.get().mobile, Contact.get().title) == ("13900000275", "主任")


def test_two_people_of_one_name_are_for_the_user_to_decide(customers):
    office, *_ = customers
    head = ("客户", "联系人", "手机")
    path = sheet(office, head, (YUNLING, "顾主任", "13900000275"), (YUNLING, "顾主任", "13900000276"))
    plan = plan_import("contacts", path)
    assert [row.proposed for row in plan.rows] == [None, None]
    assert (plan.rows[1].status, plan.rows[1].known.changes[0].new) == (Status.DUPLICATE, "13900000276")
    assert write_import(plan, {3: Decision.NEW}).added == 2
    assert sorted(contact.mobile for contact in Contact.select()) == ["13900000275", "13900000276"]
    assert figures(write_import(plan_import("contacts", path))) == (2, 0, 0, 2, 0, 0)


def test_contracts_find_their_customers_and_are_known_by_their_number(customers):
    office, yunling, _ = customers
    head = ("客户名称", "合同编号", "合同名称", "合同金额（元）", "开始日期", "到期日期", "状态")
    rows = [
        (YUNLING, "YL-001", "专线", "12万元", "2026.1.1", "2026-12-31", "履行中"),
        ("云岭数据科技", "", "云桌面", 8600.0, "", "", ""),
        (QIANFAN, "QF-001", "宽带", "", "2026-12-31", "2026-1-1", ""),
        ("没有这家厂", "", "宽带", "", "", "", ""),
    ]
    path = sheet(office, head, *rows)
    plan = plan_import("contracts", path)
    assert [text.split("。")[0] for text in reasons(plan)] == [
        "结束日期 2026-01-01 早于开始日期 2026-12-31",
        "档案里没有客户「没有这家厂」",
    ]
    result = write_import(plan)
    assert figures(result) == (4, 2, 0, 0, 0, 2)
    contract = Contract.get(Contract.number == "YL-001")
    assert (contract.customer_id, contract.amount, contract.end) == (yunling.id, 120000, dt.date(2026, 12, 31))
    assert figures(write_import(plan_import("contracts", path))) == (4, 0, 0, 2, 0, 2)
    assert undo_import(result.batch).removed == 2


def test_a_colleagues_customer_takes_nothing_from_a_rep(customers):
    office, yunling, _ = customers
    yunling.owner = Account.get(Account.name == "吴白露")
    yunling.save()
    rep = Account.get(Account.name == "林小满")
    path = sheet(office, ("客户", "联系人"), (YUNLING, "顾主任"), (QIANFAN, "韩工"))
    act_as(Acting(rep.id, rep.name, "rep"))
    assert reasons(plan_import("contacts", path)) == [
        f"「{YUNLING}」是同事的客户，只有负责的客户经理和部门经理能导入它的资料"
    ]


def test_what_is_secret_neither_shows_nor_changes(customers):
    office, yunling, _ = customers
    Contact.create(customer=yunling, name="顾主任", birthday=dt.date(1980, 3, 5))
    Contract.create(customer=yunling, number="YL-001", subject="专线", amount=120000, confidentiality="secret")
    rep = Account.get(Account.name == "林小满")
    act_as(Acting(rep.id, rep.name, "rep"))
    people = plan_import("contacts", sheet(office, ("客户", "联系人", "生日"), (YUNLING, "顾主任", "1981-01-01")))
    assert (people.rows[0].status, people.rows[0].known.changes) == (Status.UNCHANGED, ())
    head = ("客户", "合同编号", "合同名称", "合同金额")
    contracts = plan_import("contracts", sheet(office, head, (YUNLING, "YL-001", "专线", "8600")))
    assert figures(write_import(contracts)) == (1, 0, 0, 1, 0, 0)
    assert (Contact.get().birthday, Contract.get().amount) == (dt.date(1980, 3, 5), 120000)


def test_past_visits_are_kept_with_what_was_said(customers):
    office, yunling, _ = customers
    head = ("客户名称", "客户经理", "拜访时间", "时长", "方式", "拜访目的", "拜访内容")
    rows = [(YUNLING, "林小满", "2026-3-5 14:30", 45.0, "上门拜访", "回访", "谈了续约")]
    rows += [(QIANFAN, "小满", "2026.3.6", "", "电话", "", ""), (QIANFAN, "小满", "2026-02-30", 9999.0, "", "", "")]
    path = sheet(office, head, *rows)
    result = write_import(plan_import("visits", path))
    assert figures(result) == (3, 2, 0, 0, 0, 1)
    visit = Visit.get(Visit.customer == yunling)
    assert (visit.start, visit.minutes, visit.way, visit.status) == (
        dt.datetime(2026, 3, 5, 14, 30),
        45,
        "in_person",
        "done",
    )
    assert VisitRecord.get().said == "谈了续约"
    assert Customer.get_by_id(yunling.id).last_visit_at == visit.start
    assert Visit.get(Visit.way == "phone").start == dt.datetime(2026, 3, 6, 9)
    assert figures(write_import(plan_import("visits", path))) == (3, 0, 0, 2, 0, 1)


def test_a_visit_of_unfit_length_is_refused(customers):
    office, *_ = customers
    head = ("客户名称", "客户经理", "拜访时间", "时长")
    assert "时长 3 分钟" in reasons(plan_import("visits", sheet(office, head, (YUNLING, "小满", "2026-3-5", 3.0))))[0]


def test_a_coming_visit_that_clashes_is_refused(customers):
    office, yunling, _ = customers
    day = dt.datetime.now().replace(hour=10, minute=0, second=0, microsecond=0) + dt.timedelta(days=30)
    Visit.create(customer=yunling, rep=Account.get(Account.name == "吴白露"), start=day)
    head = ("客户名称", "客户经理", "拜访时间")
    path = sheet(
        office, head, (YUNLING, "林小满", f"{day:%Y-%m-%d} 10:30"), (QIANFAN, "林小满", f"{day:%Y-%m-%d} 15:00")
    )
    plan = plan_import("visits", path)
    assert len(reasons(plan)) == 1
    assert reasons(plan)[0].startswith("撞车：吴白露 已约")
    assert write_import(plan).added == 1
    assert Visit.select().count() == 2


COMING = dt.datetime.combine(dt.date.today() + dt.timedelta(days=30), dt.time())
VISIT_HEAD = ("客户名称", "客户经理", "拜访时间", "时长")


def test_of_two_rows_in_each_others_way_the_first_stands(customers):
    office, *_ = customers
    rows = [(YUNLING, "林小满", COMING, 60.0), (YUNLING, "吴白露", COMING, 60.0), (QIANFAN, "林小满", COMING, 60.0)]
    hours = [(*row[:2], f"{row[2]:%Y-%m-%d} {hour}:00", row[3]) for row, hour in zip(rows, (9, 14, 9), strict=True)]
    plan = plan_import("visits", sheet(office, VISIT_HEAD, *hours, hours[0]))
    assert [text.split("。")[0] for text in reasons(plan)] == [
        f"撞车：第 2 行里 林小满 {COMING:%Y-%m-%d} 09:00 要拜访「{YUNLING}」"
    ] * 2
    assert figures(write_import(plan)) == (4, 1, 0, 1, 0, 2)
    assert figures(write_import(plan_import("visits", plan.path))) == (4, 0, 0, 2, 0, 2)


def test_a_visit_stored_since_the_preview_refuses_its_row_alone(customers):
    office, yunling, _ = customers
    rows = [(name, "林小满", f"{COMING:%Y-%m-%d} {hour}:00", 60.0) for name, hour in ((YUNLING, 9), (QIANFAN, 15))]
    plan = plan_import("visits", sheet(office, VISIT_HEAD, *rows))
    assert reasons(plan) == []
    Visit.create(customer=yunling, rep=Account.get(Account.name == "吴白露"), start=COMING.replace(hour=10))
    assert figures(write_import(plan)) == (2, 1, 0, 0, 0, 1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    wanted=st.lists(
        st.tuples(
            st.sampled_from((YUNLING, QIANFAN, f"{YUNLING}深圳分公司")),
            st.sampled_from(("林小满", "吴白露")),
            st.integers(0, 9),
            st.sampled_from((9, 10, 14)),
            st.sampled_from((40, 90)),
        ),
        max_size=8,
    )
)
def test_the_preview_refuses_what_planning_one_by_one_refuses(customers, wanted):
    office, *_ = customers
    Customer.get_or_create(name=f"{YUNLING}深圳分公司")
    rows = [(name, rep, f"{COMING + dt.timedelta(days=day):%Y-%m-%d} {hour}:00", float(minutes))
            for name, rep, day, hour, minutes in wanted]  # fmt: skip
    plan = plan_import("visits", sheet(office, VISIT_HEAD, *rows)) if rows else None
    refused = [row.number for row in plan.rows if row.status is Status.ERROR] if plan else []
    assert refused == refused_one_by_one(wanted)
    if plan:
        result = write_import(plan)
        assert result.rejected == len(refused)
        undo_import(result.batch)


def refused_one_by_one(wanted):
    """Plan the visits one after the other as somebody in the window would, and take them all back."""
    refused, kept = [], set()
    with database.atomic() as transaction:
        for line, (name, rep, day, hour, minutes) in enumerate(wanted, start=2):
            start = COMING + dt.timedelta(days=day, hours=hour)
            customer, account = Customer.get(Customer.name == name), Account.get(Account.name == rep)
            if (name, rep, start) in kept:
                continue
            try:
                plan_visit(Visit(customer=customer, rep=account, start=start, minutes=minutes))
                kept.add((name, rep, start))
            except DoubleVisit:
                refused.append(line)
        transaction.rollback()
    return refused


GUEST_HEAD = ("姓名", "单位", "职务", "主客方", "级别", "身份", "饮食要求")


@pytest.fixture
def banquet(office):
    """A banquet with one table of ten."""
    banquet = Banquet.create(title="答谢宴", start=dt.datetime(2026, 12, 1, 18))
    BanquetTable.create(banquet=banquet, number=1, seats=10, is_main=True)
    return office, banquet


def test_guests_join_their_banquet(banquet):
    office, dinner = banquet
    rows = [
        ("郑远山", YUNLING, "董事长", "客方", 1.0, "主宾", "素食"),
        ("苏小雪", "", "主任", "我方", "正处级", "主人", ""),
    ]
    path = sheet(office, ("来宾名单",), GUEST_HEAD, *rows)
    result = write_import(plan_import("guests", path, target=dinner.id))
    assert figures(result) == (2, 2, 0, 0, 0, 0)
    guest, host = BanquetGuest.select().order_by(BanquetGuest.id)
    assert (guest.banquet_id, guest.side, guest.rank, guest.role, guest.diet) == (
        dinner.id,
        "guest",
        1,
        "guest_of_honour",
        "素食",
    )
    assert (host.side, host.rank, host.role) == ("host", 5, "host")
    assert figures(write_import(plan_import("guests", path, target=dinner.id))) == (2, 0, 0, 2, 0, 0)
    assert undo_import(result.batch).removed == 2


def test_more_guests_than_seats_are_said_and_still_taken(banquet):
    office, dinner = banquet
    rows = [(f"客人{number}", YUNLING, "", "客方", "", "", "") for number in range(12)]
    plan = plan_import("guests", sheet(office, GUEST_HEAD, *rows), target=dinner.id)
    assert [str(warning) for warning in plan.warnings] == ["名单有 12 位，厅里只有 10 个座位。导入后请加桌，或减少来宾"]
    assert write_import(plan).added == 12


def test_guests_need_a_banquet_and_a_rank_that_is_one(banquet):
    office, dinner = banquet
    path = sheet(office, GUEST_HEAD, ("郑远山", YUNLING, "", "客方", "总裁级", "", ""))
    with pytest.raises(Problem, match="哪一场宴会"):
        plan_import("guests", path)
    assert "「总裁级」看不懂" in reasons(plan_import("guests", path, target=dinner.id))[0]


@pytest.mark.parametrize(
    ("written", "rank"), [("1", 1), ("3级", 3), ("一级", 1), ("八级", 8), ("正处级", 5), ("副科", 8)]
)
def test_ranks_are_read_as_numbers_and_grades(written, rank):
    assert rank_of(written).value == rank


def test_a_kind_that_is_not_there_is_named(office):
    with pytest.raises(Problem, match="可以导入：customers、contacts、contracts、visits、guests"):
        plan_import("wishes", office / "表.xlsx")
