"""What was exported comes back as it is: every kind, in both formats, says that nothing changed."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exchange.incoming.planning import plan_import
from exchange.incoming.undo import undo_import
from exchange.incoming.writing import write_import
from exchange.outgoing import EXPORTED
from exchange.write_records import write_records
from models.account import Account
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.industry import Industry
from models.industry_group import IndustryGroup
from models.visit import Visit
from models.visit_record import VisitRecord

YUNLING = "云岭数据科技有限公司"


@pytest.fixture
def archives(office):
    """Customers, contacts, contracts and visits with something in every field, some of it awkward."""
    rep = Account.get(Account.name == "林小满")
    groups = {one.name for one in Industry.select().where(Industry.level_number == 3)}
    homonym = next(one for one in Industry.select().where(Industry.level_number == 4) if one.name in groups)
    full = Customer.create(
        name=YUNLING, short_name="云岭数据", uscc="91440300MA5EXAMPL0", industry=homonym, kind="institution",
        stage="partner", relationship="substance", value_class="A", owner=rep, group_name="云岭集团",
        address="深圳市南山区滨海大道 1 号", region="南山", grid="一号片区", phone="0755-26000001", head="顾 云岭",
        head_mobile="139 0000 0275", staff_count=240, office_area=1200, rating=4, likelihood="high",
        annual_revenue=Decimal("1234567.89"), monthly_fee=Decimal("8600.50"), business_scope="数据处理；\n云服务",
        former_names="云岭信息", remark="=1+1", last_visit_at=dt.datetime(2026, 3, 5, 14, 30),
    )  # fmt: skip
    bare = Customer.create(
        name="千帆云桌面技术有限公司", industry_group=IndustryGroup.create(name="网吧"), remark="'-号"
    )
    for name in ("顾主任", "顾主任", "韩工"):
        Contact.create(customer=full, name=name, title="主任", role="head", mobile="13900000275", phone="26000001",
                       email="a@b.cn", birthday=dt.date(1980, 3, 5), tastes="喝茶，\n下棋", taboos="羊肉",
                       remark=f"第 {Contact.select().count()} 位")  # fmt: skip
    for number, start in (("YL-2026-001", 2025), ("YL-2026-002", 2026), (None, 2024), (None, 2023)):
        Contract.create(customer=full, number=number, subject="专线", amount=Decimal("120000.01"), status="renewed",
                        start=dt.date(start, 1, 1), end=dt.date(start, 12, 31), our_party="林小满", remark="+面议",
                        reminder_days=45, confidentiality="secret")  # fmt: skip
    Contract.create(customer=bare, subject="宽带")
    past = Visit.create(customer=bare, rep=rep, start=dt.datetime(2026, 3, 6, 9), status="done")
    VisitRecord.create(visit=past, author=rep, recorded_at=dt.datetime(2026, 3, 6, 11), said="谈了续约；\n价格未定")
    Visit.create(customer=full, rep=rep, start=dt.datetime(2026, 3, 5, 14, 30), minutes=45, status="cancelled",
                 purpose="谈续约", agenda="一、价格\n二、期限", way="phone", kind="first")  # fmt: skip
    Visit.create(customer=bare, rep=rep, start=dt.datetime.combine(dt.date.today(), dt.time(9)) + dt.timedelta(days=9))
    return office


def exported(kind, file):
    write_records(kind, file)
    return file


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@pytest.mark.parametrize("kind", ["customers", "contacts", "contracts", "visits"])
def test_what_was_exported_changes_nothing(archives, kind, suffix):
    plan = plan_import(kind, exported(kind, archives / f"导出{suffix}"))
    told = [(str(f.text)) for row in plan.rows for f in row.faults]
    changes = [(change.label, change.old, change.new) for row in plan.rows if row.known for change in row.known.changes]
    result = write_import(plan)
    assert (told, changes) == ([], [])
    assert (result.read, result.unchanged) == (len(plan.rows), len(plan.rows))


@pytest.mark.parametrize("kind", ["contacts", "contracts", "visits"])
def test_what_was_exported_is_taken_into_an_office_that_lost_it(archives, kind):
    record_type = EXPORTED[kind]
    Contact.get(Contact.remark == "第 1 位").discard()  # a second person of one name is for the user to decide
    file = exported(kind, archives / "导出.xlsx")
    fields = [name for name in record_type.declared_fields() if name not in {"position", "completeness", "status"}]
    before = sorted(str([record.__data__[name] for name in fields]) for record in record_type.present())
    for record in record_type.present():
        record.discard()
    result = write_import(plan_import(kind, file))
    assert (result.added, result.rejected) == (len(before), 0)
    assert sorted(str([record.__data__[name] for name in fields]) for record in record_type.present()) == before


_TEXTS = st.text(st.sampled_from("云岭数 a=+-@'\"，,;\n\t（）1０Ａ"), min_size=1, max_size=12).filter(str.strip)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(remark=_TEXTS, subject=_TEXTS, fee=st.decimals(0, 10**9, places=2), suffix=st.sampled_from([".xlsx", ".csv"]))
def test_whatever_a_contract_says_comes_back(archives, remark, subject, fee, suffix):
    contract = Contract.get(Contract.number == "YL-2026-001")
    contract.remark, contract.subject, contract.amount = remark, subject, fee
    contract.save()
    plan = plan_import("contracts", exported("contracts", archives / f"往返{suffix}"))
    assert [row.known.changes for row in plan.rows] == [()] * 5


def test_what_was_said_on_a_visit_comes_back_with_it(archives):
    file = exported("visits", archives / "导出.csv")
    VisitRecord.delete().execute()
    for visit in Visit.present():
        visit.discard()
    assert write_import(plan_import("visits", file)).added == 3
    record = VisitRecord.get()
    assert (record.said, record.visit.start) == ("谈了续约；\n价格未定", dt.datetime(2026, 3, 6, 9))


def test_an_import_that_changed_records_is_taken_back(archives):
    file = exported("contracts", archives / "导出.xlsx")
    before = {one.id: (one.amount, one.end, one.remark) for one in Contract.select()}
    Contract.update(amount=Decimal(1), remark=None).execute()
    Contract.update(end=None).where(Contract.number == "YL-2026-002").execute()
    poorer = {one.id: (one.amount, one.end, one.remark) for one in Contract.select()}
    result = write_import(plan_import("contracts", file))
    assert (result.updated, result.unchanged) == (4, 1)
    assert {one.id: (one.amount, one.end, one.remark) for one in Contract.select()} == before | {
        key: poorer[key] for key in before if before[key][0] is None
    }
    assert undo_import(result.batch).restored == 4
    assert {one.id: (one.amount, one.end, one.remark) for one in Contract.select()} == poorer
