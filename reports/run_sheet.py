"""Prints the course of a banquet's day by the clock, and what each person does."""

from typing import BinaryIO

from reports.banquet_lists import draw_list
from reports.banquet_papers import RunPaper
from reports.page.flow import Block
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, Drawn
from reports.page.table import Row, Table, label, value
from reports.page.text import BODY, Style

CLOCK, NAME = Style(Role.HEI, 10.5, bold=True), Style(Role.SONG, 11, bold=True)
TEXT, BOX = Style(Role.SONG, 9.5), Style(Role.HEI, 11)


def draw_run_sheet(paper: RunPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the course and the duties as a PDF. Raises `OSError`."""
    blocks = [Block("", _course(paper)), Block("人员分工", _duties(paper))]
    return draw_list("当日流程", paper.facts, blocks, imprint, file)


def _course(paper: RunPaper) -> Table:
    head = tuple(label(text) for text in ("时间", "环节", "事项", "负责人", "已办"))
    rows: tuple[Row, ...] = tuple(
        (
            value(f"{begin:%H:%M}–{end:%H:%M}", CLOCK, CENTRE),
            value(stage, TEXT, CENTRE),
            value("\n".join(filter(None, (what, remark)))),
            value(staff, TEXT),
            value("□", BOX, CENTRE),
        )
        for begin, end, stage, what, staff, remark in paper.items
    )
    return Table((30.0, 16.0, 78.0, 36.0, 12.0), rows, head, 9.0, padding=1.8)


def _duties(paper: RunPaper) -> Table:
    head = (label("姓名"), label("几点做什么"))
    rows: tuple[Row, ...] = tuple((value(person, NAME), value("\n".join(own), BODY)) for person, own in paper.duties)
    return Table((36.0, 136.0), rows, head, 9.0)
