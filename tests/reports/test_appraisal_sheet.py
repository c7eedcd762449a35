"""The monthly appraisal sheet."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from pdf_reading import assert_in_order, collisions_of, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import LONG_NAME, imprint

from models.account import Account
from models.contract import Contract
from models.customer import Customer
from models.target import Target, month_of, plan_month, plan_of
from models.visit import Visit
from reports.appraisal_sheet import AppraisalSheet, Measured, draw_appraisal_sheet
from reports.documents import print_document
from reports.read_appraisal import read_appraisal, read_team_appraisal
from reports.team_appraisal import RepMonth, TeamAppraisal, draw_team_appraisal

SHEET = AppraisalSheet(
    dt.date(2026, 10, 1),
    "政企客户部 一组",
    "吴白露",
    "客户经理",
    "方长亭",
    (
        Measured("拜访", "按月计划拜访", 30, 50, 44),
        Measured("拓展", "新客户", 25, 8, 6),
        Measured("成交", "签订的合同", 25, 0, 5),
    ),
)


def test_the_form_bears_every_indicator_its_weight_and_where_four_people_sign() -> None:
    (page,) = pages_of(drawn_bytes(draw_appraisal_sheet, SHEET, imprint("KH-2026-10-04"))[0])
    assert_in_order(
        page, "KH-2026-10-04", "月度考核表", "2026年10月", "政企客户部 一组", "吴白露", "方长亭",
        "1", "拜访指标", "50", "44", "88%", "30%", "26.4", "拓展指标", "75%", "18.8",
        "成交指标", "—", "5", "—", "25%", "日常", "团队协作", "客户关怀", "品行", "考勤", "合", "计", "100%",
        "考核结果", "优秀", "良好", "合格", "待改进", "本人说明", "部门经理评语", "下月改进", "财务复核", "备注",
    )  # fmt: skip
    assert page.count("签字") == 4


def test_a_month_that_is_not_over_says_until_when_it_is_counted() -> None:
    running = replace(SHEET, until=dt.date(2026, 10, 14))
    assert "数字截至10月14日" in pages_of(drawn_bytes(draw_appraisal_sheet, running, imprint())[0])[0]


def test_long_names_stay_on_the_one_page() -> None:
    long = replace(SHEET, department=LONG_NAME, rep=LONG_NAME, post=LONG_NAME, appraiser=LONG_NAME)
    data, drawn = drawn_bytes(draw_appraisal_sheet, long, imprint())
    assert drawn.pages == 1
    assert collisions_of(data) == []
    assert all(fonts_of(data).values())


def test_the_list_of_all_reps_has_its_head_on_every_page_and_signatures_at_the_end() -> None:
    reps = tuple(RepMonth(f"{LONG_NAME[:3]}{number}", SHEET.measured[:2]) for number in range(40))
    data, drawn = drawn_bytes(draw_team_appraisal, TeamAppraisal(SHEET.month, "政企客户部", reps), imprint())
    pages = pages_of(data)
    assert drawn.pages == len(pages) > 1 and set(sizes_of(data)) == {(297, 210)}
    assert all("拜访计划" in page for page in pages if "26.4" in page)
    told = ("月度考核汇总表", "政企客户部", "2026年10月", "姓名", "品行", "结果", "备注", "50", "44", "88%", "26.4")
    assert_in_order(pages[0], *told)
    assert_in_order(pages[-1], "制表人签字", "部门经理签字", "财务复核签字")
    assert collisions_of(data) == []


@pytest.fixture
def rep(office: Path) -> Account:
    """A rep who made two visits of this month, one of them a first one, and has a contract signed."""
    me = Account.create(name="林小满", role="rep", title="客户专员")
    customer = Customer.create(name="云岭数据科技有限公司", owner=me)
    first, after = month_of(dt.date.today())
    for day, kind in enumerate(("first", "return")):
        start = dt.datetime.combine(first, dt.time(9 + day))
        Visit.create(customer=customer, rep=me, start=start, kind=kind, status="done")
    Contract.create(customer=customer, subject="专线", signed_on=after - dt.timedelta(days=1), status="active")
    return me


def test_the_sheet_sets_the_plan_of_a_month_against_what_was_done(rep: Account, tmp_path: Path) -> None:
    month = month_of(dt.date.today())[0]
    assert plan_of(rep.id, month) is None
    plan_month(rep.id, month, {"visit": 4, "expansion": 1, "deal": 2})
    plan = plan_of(rep.id, dt.date.today())
    assert isinstance(plan, Target)
    sheet = read_appraisal(plan.id)
    assert [(one.planned, one.actual) for one in sheet.measured] == [(4, 2), (1, 1), (2, 1)]
    assert (sheet.rep, sheet.post, sheet.until) == ("林小满", "客户专员", dt.date.today())
    team = read_team_appraisal(plan.id)
    assert [(one.rep, [(m.planned, m.actual) for m in one.measured]) for one in team.reps] == [
        ("林小满", [(4, 2), (1, 1)])
    ]
    assert print_document("appraisal", plan.id, tmp_path / "考核.pdf").serial == f"KH-{dt.date.today():%Y-%m}-01"


def test_a_number_counts_in_the_month_that_is_appraised(rep: Account, tmp_path: Path) -> None:
    plan_month(rep.id, dt.date(2026, 3, 1), {"visit": 4})
    plan = plan_of(rep.id, dt.date(2026, 3, 31))
    assert isinstance(plan, Target)
    for document, serial in (("appraisal", "KH-2026-03-01"), ("team-appraisal", "KZ-2026-03-01")):
        assert print_document(document, plan.id, tmp_path / f"{document}.pdf").serial == serial
