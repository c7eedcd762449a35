"""Prints the course of a banquet's day by the clock, and what each person does."""

from functools import partial
from typing import BinaryIO

from reports.banquet_papers import RunPaper
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.table import Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, Style
from reports.read_banquet_file import subtitle

LEFT_EDGE, TOP, BOTTOM, NEXT_TOP = 20.0, 48.0, 276.0, 30.0
CLOCK, NAME = Style(Role.HEI, 10.5, bold=True), Style(Role.SONG, 11, bold=True)
TEXT, BOX = Style(Role.SONG, 9.5), Style(Role.HEI, 11)


def draw_run_sheet(paper: RunPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the course and the duties as a PDF. Raises `OSError`."""
    pages = []
    for title, table in (("当日流程", _course(paper)), ("人员分工", _duties(paper))):
        parts = paginate(table, BOTTOM - TOP, BOTTOM - NEXT_TOP)
        pages.append(Page(partial(_draw_titled, title, paper, parts[0])))
        pages += [Page(partial(_draw_more, part)) for part in parts[1:]]
    return draw_document(file, PORTRAIT, f"{paper.facts.title} 当日流程", imprint, pages)


def _draw_titled(title: str, paper: RunPaper, table: Table, sheet: Sheet) -> None:
    draw_title(sheet, title, subtitle(paper.facts))
    draw_table(sheet, table, LEFT_EDGE, TOP)


def _draw_more(table: Table, sheet: Sheet) -> None:
    draw_table(sheet, table, LEFT_EDGE, NEXT_TOP)


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
