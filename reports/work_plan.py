"""Prints the plan of a rep's day, week or month: the visits by day, the aim, what is open, the comment (S2–S4)."""

from typing import BinaryIO

from reports.page.flow import Block, draw_flow, text_block
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.work_paper import WorkPaper, comment_block, facts, subtitle, visit_table


def draw_work_plan(paper: WorkPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the plan as a PDF. Raises `OSError`."""
    numbers = (("{} 家", paper.customers), ("初访 {} 家", paper.first_visits), ("成交 {} 笔", paper.deals))
    planned = "，".join(words.format(number) for words, number in numbers if number is not None)
    blocks = [
        facts(paper, ("计划拜访", planned or "—"), ("已安排", f"{len(paper.visits)} 次")),
        text_block("目标", paper.aim, blank_lines=0 if paper.aim else 2),
    ]
    if paper.visits:
        blocks.append(Block("拜访安排", visit_table(paper.visits, held=False)))
    blocks += [text_block("安排与要办的事", paper.content, blank_lines=2), comment_block(paper)]
    return draw_flow(file, paper.title, subtitle(paper), imprint, blocks)
