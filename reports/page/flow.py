"""Lays tables under headings one below the other, over as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_section, draw_title
from reports.page.sheet import PORTRAIT, Drawn, Sheet
from reports.page.table import Table, draw_table, paginate, value
from reports.page.text import BODY

LEFT_EDGE, FULL_WIDTH = 20.0, 172.0
FIRST_TOP, NEXT_TOP, LOWEST = 47.4, 28.0, 274.0
SECTION, SECTION_MIDDLE, GAP = 11.7, 7.2, 5.0
TEXT_ROW = 7.4
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


def draw_flow(
    file: BinaryIO, title: str, subtitle: str, imprint: Imprint, blocks: Sequence[Block], headline: str = ""
) -> Drawn:
    """Write a portrait A4 PDF with the blocks in order; `title` names the file too. Raises `OSError`."""
    pages = [
        Page(partial(_draw_page, (headline or title, subtitle) if number == 0 else None, placed))
        for number, placed in enumerate(_placed(blocks))
    ]
    return draw_document(file, PORTRAIT, title, imprint, pages)


def _placed(blocks: Sequence[Block]) -> list[list[tuple[float, Block]]]:
    """Return for each page its blocks with the height (mm) their space begins at."""
    pages: list[list[tuple[float, Block]]] = [[]]
    y = FIRST_TOP - GAP
    for block in blocks:
        above = SECTION if block.heading else GAP
        parts = paginate(block.table, _room(block.table, LOWEST - y - above), LOWEST - NEXT_TOP - above)
        begun = False
        for number, part in enumerate(parts):
            if number:
                pages.append([])
                y = NEXT_TOP
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
        draw_table(sheet, block.table, LEFT_EDGE, y + (SECTION if block.heading else GAP))
