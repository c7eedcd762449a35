"""Prints a rep's weekly summary with next week's plan on one paper, as it goes to the manager (S3)."""

from dataclasses import dataclass
from typing import BinaryIO

from reports.page.flow import Block, draw_flow, text_block
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.work_paper import WorkPaper, comment_block, facts, subtitle, visit_table


@dataclass(frozen=True, slots=True)
class WeeklySummary:
    """The week that ends and the plan of the next one, where it is written already."""

    week: WorkPaper
    held: int
    first_visits: int
    records: int
    cancelled: int
    next_week: WorkPaper | None = None


def draw_weekly_summary(summary: WeeklySummary, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the summary as a PDF. Raises `OSError`."""
    week = summary.week
    blocks = [
        facts(
            week,
            ("计划拜访", f"{len(week.visits)} 次，取消 {summary.cancelled} 次"),
            ("完成", f"{summary.held} 次，其中初访 {summary.first_visits} 次"),
            ("写记录", f"{summary.records} 份"),
        ),
        text_block("本周小结", week.content, blank_lines=1),
    ]
    if week.visits:
        blocks.append(Block("拜访与结果", visit_table(week.visits, held=True)))
    blocks += [
        text_block("问题和需要的支持", week.problems, blank_lines=1),
        text_block("怎样做得更好", week.better, blank_lines=1),
        *_next_week(summary.next_week),
        comment_block(week),
    ]
    return draw_flow(file, "每周小结", subtitle(week), imprint, blocks)


def _next_week(plan: WorkPaper | None) -> list[Block]:
    if plan is None:
        return [text_block("下周计划", "", blank_lines=4)]
    planned = [Block("下周拜访", visit_table(plan.visits, held=False))] if plan.visits else []
    return [text_block("下周计划", "\n".join(filter(None, (plan.aim, plan.content))), blank_lines=1), *planned]
