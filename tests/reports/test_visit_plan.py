"""The printed plan of a visit."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from pdf_reading import assert_in_order, drawn_bytes, pages_of
from sample_content import LONG_NAME, imprint

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.preparation import prepare_visit
from models.visit import Visit
from reports.documents import print_document
from reports.read_visit_plan import read_visit_plan
from reports.visit_plan import VisitPlan, draw_visit_plan

START = dt.datetime(2026, 11, 26, 9)
PLAN = VisitPlan(
    customer="云岭数据科技有限公司",
    person="顾宁 信息中心 主任",
    phone="13900000275",
    start=START,
    end=START + dt.timedelta(hours=1),
    way_and_kind="上门，回访",
    place="望岭路 18 号",
    team="林小满、陈立",
    purpose="谈专线扩容",
    arrive_by=START - dt.timedelta(minutes=5),
    texts=(("要点与议程", "讲方案\n问预算"), ("要问的问题", "")),
    sheet=(("可以让步的", "付款分两次"), ("不能让步的", "")),
    checks=(("要带的材料", (("名片", True), ("样机", False))), ("仪容仪表", ())),
)


def pages(plan: VisitPlan) -> list[str]:
    return pages_of(drawn_bytes(draw_visit_plan, plan, imprint("BF-2026-0003"))[0])


def test_facts_texts_sheet_and_check_lists_stand_in_this_order() -> None:
    (page,) = pages(PLAN)
    assert_in_order(page, "拜访预案", "顾宁", "08:55 前到", "谈专线扩容", "讲方案", "付款分两次", "√ 名片", "□ 样机")


def test_what_nobody_prepared_is_left_out() -> None:
    (page,) = pages(replace(PLAN, sheet=(), checks=(("要带的材料", ()),)))
    assert not {"要问的问题", "谈判准备", "要带的材料", "仪容仪表"} & set(page.split())


def test_a_long_plan_goes_on_to_further_pages() -> None:
    texts = tuple((f"要点 {number}", "\n".join(["说一句话"] * 30)) for number in range(4))
    made = pages(replace(PLAN, texts=texts, customer=LONG_NAME))
    assert len(made) > 2 and "部门经理" in made[-1]


def test_a_stored_visit_is_printed_with_its_preparation(office: Path, tmp_path: Path) -> None:
    rep = Account.select().first()
    customer = Customer.create(name="鹿鸣大酒店", address="望岭路 18 号")
    contact = Contact.create(customer=customer, name="夏侯明", mobile="13900000275")
    visit = Visit.create(customer=customer, contact=contact, rep=rep, start=START, kind="tender")
    prepare_visit(visit.id, {"purpose": "讲方案", "materials": "√ 投标文件", "not_concede": "工期"})
    plan = read_visit_plan(visit.id)
    assert plan.arrive_by == START - dt.timedelta(minutes=15)
    assert ("不能让步的", "工期") in plan.sheet and plan.checks[0] == ("要带的材料", (("投标文件", True),))
    printed = print_document("visit-plan", visit.id, tmp_path / "plan.pdf")
    assert (printed.serial[:3], printed.pages, printed.missing) == ("BF-", 1, "")
