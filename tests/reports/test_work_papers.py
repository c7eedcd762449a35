"""The papers of planning: plan, weekly summary and evening review, drawn and read from the records."""

import datetime as dt
import io
from pathlib import Path

import pytest
from pdf_reading import assert_in_order, drawn_bytes, fonts_of, pages_of, sizes_of
from sample_content import LONG_NAME, RARE_NAME, imprint

from models.account import Account
from models.customer import Customer
from models.visit import Visit
from models.visit_record import VisitRecord
from models.work_report import WorkReport
from reports.documents import preview_document, print_document
from reports.page.flow import Block, draw_flow, text_block
from reports.page.table import Table, value
from reports.read_work import read_plan, read_review, read_weekly_summary
from reports.review_sheet import ReviewSheet, draw_review_sheet
from reports.weekly_summary import WeeklySummary, draw_weekly_summary
from reports.work_log import draw_work_log
from reports.work_paper import PaperVisit, WorkPaper, span_words
from reports.work_plan import draw_work_plan
from rules.problem import Problem

MONDAY = dt.date(2026, 11, 23)


def paper(visits: int = 2, **changes: object) -> WorkPaper:
    facts: dict[str, object] = {
        "title": "周计划",
        "rep": "林小满",
        "team": "大客户一组",
        "first": MONDAY,
        "last": MONDAY + dt.timedelta(days=6),
        "visits": tuple(map(paper_visit, range(visits))),
        "customers": 5,
        "aim": "拜访 5 家",
        "content": "报价给云岭数据\n约勘查",
        "problems": "专线资源不足",
        "better": "提前约技术",
    }
    return WorkPaper(**{**facts, **changes})


def paper_visit(number: int) -> PaperVisit:
    start = dt.datetime.combine(MONDAY, dt.time(9)) + dt.timedelta(days=number % 5)
    end = start + dt.timedelta(hours=1)
    return PaperVisit(
        start, end, f"云岭{number}号商行", "林小满", "回访", "上门", "已拜访", "送方案", "谈妥", "报价", "早到", 4
    )


def test_a_log_tells_what_was_done_and_leaves_room_for_the_manager() -> None:
    log = paper(1, title="工作日志", last=MONDAY)
    (page,) = pages_of(drawn_bytes(draw_work_log, log, imprint("RZ-2026-0001"))[0])
    assert_in_order(
        page, "工作日志", "林小满", "2026年11月23日 星期一", "1 次", "今天做了什么", "报价给云岭数据",
        "拜访与结果", "云岭0号商行", "谈妥", "问题和需要的支持", "专线资源不足", "明天怎样更好", "提前约技术",
        "部门经理点评",
    )  # fmt: skip


def test_a_plan_shows_visits_aim_and_room_for_the_comment() -> None:
    (page,) = pages_of(drawn_bytes(draw_work_plan, paper(), imprint("JH-2026-0003"))[0])
    assert_in_order(
        page, "JH-2026-0003", "周计划", "2026年11月23日 – 11月29日（第 48 周）", "林小满", "5 家", "拜访 5 家",
        "11-23 周一", "云岭0号商行", "上门，回访", "送方案", "报价给云岭数据", "约勘查", "部门经理点评",
    )  # fmt: skip


def test_a_summary_shows_figures_results_and_next_week() -> None:
    next_week = paper(1, first=MONDAY + dt.timedelta(days=7), aim="补上超期客户")
    summary = WeeklySummary(paper(comment="做得好", commented_by="方长亭"), 2, 1, 2, 1, next_week)
    (page, *more) = pages_of(drawn_bytes(draw_weekly_summary, summary, imprint())[0])
    text = "".join([page, *more])
    assert_in_order(text, "每周小结", "2 次，取消 1 次", "2 次，其中初访 1 次", "报价给云岭数据", "谈妥")
    assert_in_order(text, "专线资源不足", "提前约技术", "下周计划", "补上超期客户", "做得好")


def test_the_review_has_a_row_for_every_visit_and_stars() -> None:
    (page,) = pages_of(drawn_bytes(draw_review_sheet, ReviewSheet(paper(3)), imprint())[0])
    assert_in_order(page, "晚间点评会记录", "云岭0号商行", "★★★★☆", "谈妥", "早到", "云岭2号商行", "点评")


@pytest.mark.parametrize("draw", [draw_work_plan, draw_review_sheet])
def test_many_visits_go_over_several_pages_and_none_is_lost(draw: object) -> None:
    content = paper(60) if draw is draw_work_plan else ReviewSheet(paper(60))
    data, drawn = drawn_bytes(draw, content, imprint())
    text = "".join(pages_of(data))
    assert drawn.pages > 2 and "（续）" in text
    assert all(f"云岭{number}号商行" in text for number in range(60))
    assert sizes_of(data) == [(210, 297)] * drawn.pages and all(fonts_of(data).values())


def test_long_texts_and_rare_names_are_not_cut() -> None:
    lines = "\n".join(f"{number}：{LONG_NAME * 6}" for number in range(60))
    text = "".join(pages_of(drawn_bytes(draw_work_plan, paper(content=lines, rep=RARE_NAME), imprint())[0]))
    assert text.count(LONG_NAME) == 360 and RARE_NAME in text


def test_a_block_that_has_no_room_for_its_first_row_begins_on_the_next_page() -> None:
    filler = Block("", Table((172.0,), ((value("甲"),),), row_height=215.0))
    file = io.BytesIO()
    draw_flow(file, "纸", "", imprint(), [filler, text_block("乙", "丙")])
    first, second = pages_of(file.getvalue())
    assert "乙" not in first and "（续）" not in second and "丙" in second


def test_a_span_reads_as_week_day_or_month() -> None:
    assert span_words(MONDAY, MONDAY) == "2026年11月23日 星期一"
    assert span_words(dt.date(2026, 12, 1), dt.date(2026, 12, 31)) == "2026年12月1日 – 12月31日"


@pytest.fixture
def rep(office: Path) -> Account:
    return Account.create(name="林小满")


def made_visit(rep: Account, day: dt.date, status: str = "confirmed") -> Visit:
    start = dt.datetime.combine(day, dt.time(9))
    return Visit.create(customer=Customer.create(name=f"云岭{day:%d}号"), rep=rep, start=start, status=status)


def test_the_summary_is_read_with_its_figures_and_next_weeks_plan(rep: Account, tmp_path: Path) -> None:
    done = made_visit(rep, MONDAY, "done")
    VisitRecord.create(visit=done, author=rep, recorded_at=done.end, said="谈妥", rating=4)
    made_visit(rep, MONDAY + dt.timedelta(days=1))
    made_visit(rep, MONDAY + dt.timedelta(days=2), "cancelled")
    report = WorkReport.create(kind="week_summary", account=rep, first=MONDAY, content="好")
    WorkReport.create(kind="week_plan", account=rep, first=MONDAY + dt.timedelta(days=7), aim="下周目标")
    read = read_weekly_summary(report.id)
    assert (read.held, read.records, read.cancelled, len(read.week.visits)) == (1, 1, 1, 2)
    assert read.next_week and read.next_week.aim == "下周目标"
    printed = print_document("weekly-summary", report.id, tmp_path / "小结.pdf")
    assert printed.serial.startswith("XJ-")


def test_a_paper_of_another_kind_is_not_printed_as_something_else(rep: Account) -> None:
    report = WorkReport.create(kind="day_log", account=rep, first=MONDAY)
    for read in (read_plan, read_weekly_summary, read_review):
        with pytest.raises(Problem, match="工作日志"):
            read(report.id)


def test_the_review_covers_all_reps_and_tells_who_has_handed_in_a_plan(rep: Account) -> None:
    other = Account.create(name="周立夏")
    made_visit(rep, MONDAY, "done"), made_visit(other, MONDAY)
    submitted = dt.datetime.combine(MONDAY, dt.time(17))
    tomorrow = MONDAY + dt.timedelta(days=1)
    WorkReport.create(kind="day_plan", account=rep, first=tomorrow, customers=3, aim="签约", submitted_at=submitted)
    manager = Account.create(name="方长亭", role="manager")
    report = WorkReport.create(kind="evening_review", account=manager, first=MONDAY)
    read = read_review(report.id)
    assert {visit.rep for visit in read.paper.visits} == {"林小满", "周立夏"}
    assert [(plan.rep, plan.customers, plan.handed_in) for plan in read.tomorrow] == [
        ("林小满", 3, True),
        ("周立夏", None, False),
    ]
    assert preview_document("review-sheet", report.id, io.BytesIO()).pages == 1
