"""Prints the sheet of the evening review meeting: every visit of the day, what to say of it, tomorrow's plans (S4)."""

from dataclasses import dataclass
from typing import BinaryIO

from reports.page.flow import Block, draw_flow, text_block
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, Drawn
from reports.page.table import Row, Table, label, value
from reports.page.text import BODY_BOLD
from reports.work_paper import PaperVisit, WorkPaper, span_words

STARS = 5


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """What one rep plans for the next working day."""

    rep: str
    customers: int | None
    aim: str
    handed_in: bool


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """The day of the whole office: its visits by rep, the manager's notes, and tomorrow's plans."""

    paper: WorkPaper
    tomorrow: tuple[Tomorrow, ...] = ()


def draw_review_sheet(sheet: ReviewSheet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the sheet as a PDF. Raises `OSError`."""
    paper = sheet.paper
    blocks = [Block("", _summary(paper))]
    if paper.visits:
        blocks.append(Block("今天的拜访", _visits(paper.visits)))
    if sheet.tomorrow:
        blocks.append(Block("明天的计划", _tomorrow(sheet.tomorrow)))
    blocks += [
        text_block("点评", paper.content, blank_lines=3),
        text_block("问题", paper.problems, blank_lines=2),
        text_block("改进", paper.better, blank_lines=2),
    ]
    return draw_flow(file, "晚间点评", span_words(paper.first, paper.last), imprint, blocks, headline="晚间点评会记录")


def _summary(paper: WorkPaper) -> Table:
    held = sum(visit.state == "已拜访" for visit in paper.visits)
    recorded = sum(bool(visit.said) for visit in paper.visits)
    rows = (
        (label("主持"), value(paper.rep), label("拜访"), value(f"{len(paper.visits)} 次，完成 {held} 次")),
        (label("到会"), value(""), label("记录"), value(f"{recorded} 份，缺 {held - recorded} 份")),
    )
    return Table((24.0, 62.0, 24.0, 62.0), rows)


def _visits(visits: tuple[PaperVisit, ...]) -> Table:
    head = tuple(label(text) for text in ("客户经理", "客户", "自评", "谈了什么", "下次怎样更好", "点评"))
    ordered = sorted(visits, key=lambda visit: (visit.rep, visit.start))
    return Table((20.0, 34.0, 25.0, 37.0, 28.0, 28.0), tuple(map(_row, ordered)), head, row_height=11.0)


def _row(visit: PaperVisit) -> Row:
    stars = "★" * visit.rating + "☆" * (STARS - visit.rating) if visit.rating else "—"
    return (
        value(visit.rep),
        value(f"{visit.start:%H:%M} {visit.customer}", BODY_BOLD),
        value(stars, align=CENTRE),
        value(visit.said or visit.state),
        value(visit.better),
        value(""),
    )


def _tomorrow(plans: tuple[Tomorrow, ...]) -> Table:
    head = tuple(label(text) for text in ("客户经理", "家数", "目标", "提交"))
    rows = tuple(
        (
            value(plan.rep),
            value("—" if plan.customers is None else str(plan.customers), align=CENTRE),
            value(plan.aim or "—"),
            value("已提交" if plan.handed_in else "未提交", align=CENTRE),
        )
        for plan in plans
    )
    return Table((26.0, 18.0, 102.0, 26.0), rows, head)
