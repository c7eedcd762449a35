"""Prints the log of a rep's day: the visits made and what came of them, problems, what to do better (S4)."""

from typing import BinaryIO

from reports.page.flow import Block, draw_flow, text_block
from reports.page.frame import Imprint
from reports.page.sheet import Drawn
from reports.work_paper import WorkPaper, comment_block, facts, subtitle, visit_table


def draw_work_log(paper: WorkPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the log as a PDF. Raises `OSError`."""
    blocks = [
        facts(paper, ("拜访", f"{len(paper.visits)} 次")),
        text_block("今天做了什么", paper.content, blank_lines=1),
    ]
    if paper.visits:
        blocks.append(Block("拜访与结果", visit_table(paper.visits, held=True)))
    blocks += [
        text_block("问题和需要的支持", paper.problems, blank_lines=1),
        text_block("明天怎样更好", paper.better, blank_lines=1),
        comment_block(paper),
    ]
    return draw_flow(file, paper.title, subtitle(paper), imprint, blocks)
