"""Lays tables under headings one below the other, over as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_section, draw_title
from reports.page.sheet import PORTRAIT, RIGHT, Drawn, Paper, Sheet
from reports.page.table import Table, draw_table, label, paginate, value
from reports.page.text import BODY

FULL_WIDTH = 172.0  # of a portrait page within its margins
FIRST_TOP, HEAD, FOOT = 47.4, 12.0, 5.0  # HEAD and FOOT: mm between the margins and the body of a page
SECTION, SECTION_MIDDLE, GAP = 11.7, 7.2, 5.0
TEXT_ROW = 7.4
SIGNED_HEIGHT = 22.0
CONTINUED = "（续）"
FEW = 3
"""Rows of a table that stay on one page: signatures belong to what they sign, one line alone is easily missed."""


@dataclass(frozen=True, slots=True)
class Block:
    """One table with its heading; without a heading it follows closely what stands above."""

    heading: str
    table: Table


def text_block(heading: str, text: str, blank_lines: int = 0) -> Block:
    """Return written text as lines on ruled paper, with room for more by hand below it."""
    lines = [line for line in text.splitlines() if line.strip()]
    rows = tuple((value(line, BODY),) for line in [*lines, *[""] * (blank_lines or not lines)])
    return Block(heading, Table((FULL_WIDTH,), rows, row_height=TEXT_ROW, rim=1.0))


def signatures(*names: str, width: float = FULL_WIDTH) -> Block:
    """Return where people sign and write the date, below what each of them is; `width` in mm."""
    head = tuple(label(f"{name}签字") for name in names)
    room = tuple(value("\n\n年　　月　　日", align=RIGHT) for _ in names)
    return Block("", Table((width / len(names),) * len(names), (room,), head, row_height=SIGNED_HEIGHT))


def draw_flow(
    file: BinaryIO,
    title: str,
    subtitle: str,
    imprint: Imprint,
    blocks: Sequence[Block],
    headline: str = "",
    paper: Paper = PORTRAIT,
) -> Drawn:
    """Write a PDF with the blocks in order; `title` names the file, and the first page without `headline`.

    Raises `OSError`.
    """
    return draw_document(file, paper, title, imprint, flow_pages(headline or title, subtitle, blocks, paper))


def flow_pages(headline: str, subtitle: str, blocks: Sequence[Block], paper: Paper = PORTRAIT) -> list[Page]:
    """Return the pages that hold the blocks in order; the first one carries the headline."""
    return [
        Page(partial(_draw_page, (headline, subtitle) if number == 0 else None, placed))
        for number, placed in enumerate(_placed(blocks, paper))
    ]


def _placed(blocks: Sequence[Block], paper: Paper) -> list[list[tuple[float, Block]]]:
    """Return for each page its blocks with the height (mm) their space begins at."""
    pages: list[list[tuple[float, Block]]] = [[]]
    next_top, lowest = paper.top + HEAD, paper.height - paper.bottom - FOOT
    y = FIRST_TOP - GAP
    for block in blocks:
        above = SECTION if block.heading else GAP
        parts = paginate(block.table, _room(block.table, lowest - y - above), lowest - next_top - above)
        begun = False
        for number, part in enumerate(parts):
            if number:
                pages.append([])
                y = next_top
            if part.rows:
                pages[-1].append((y, Block(block.heading + CONTINUED * (begun and bool(block.heading)), part)))
                y += above + part.height
                begun = True
    return pages


def _room(table: Table, left: float) -> float:
    """Return how much of the `left` mm of a page a table may use: none, where a few rows would come apart."""
    return 0.0 if len(table.rows) <= FEW and table.height > left else left


def _draw_page(head: tuple[str, str] | None, placed: Sequence[tuple[float, Block]], sheet: Sheet) -> None:
    if head:
        draw_title(sheet, *head)
    for y, block in placed:
        if block.heading:
            draw_section(sheet, y + SECTION_MIDDLE, block.heading)
        draw_table(sheet, block.table, sheet.paper.left, y + (SECTION if block.heading else GAP))
