"""Draws an archive as a compact list on landscape pages, by industry."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import BinaryIO

from reports.archive_book import heading, subtitle
from reports.archive_content import LEVEL_WORDS, Archive, FiledCustomer
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.sheet import CENTRE, LANDSCAPE, Drawn, Sheet
from reports.page.table import Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, BODY_BOLD
from rules.permissions import Level

TITLE = "客户名录"
LEFT_EDGE, LOWEST, FIRST_TOP, NEXT_TOP = 14.0, 190.0, 46.0, 24.0
COLUMNS = (
    ("序号", 12.0),
    ("客户", 52.0),
    ("信用代码", 34.0),
    ("类别", 11.0),
    ("行业", 36.0),
    ("客户经理", 20.0),
    ("地址", 44.0),
    ("关键人", 37.0),
    ("上次拜访", 23.0),
)
CELL, CELL_BOLD = replace(BODY, size=9), replace(BODY_BOLD, size=9)


def draw_list(archive: Archive, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the list as a PDF. Raises `OSError`."""
    imprint = replace(imprint, confidentiality=LEVEL_WORDS[_level(archive)])
    parts = paginate(_table(archive), LOWEST - FIRST_TOP, LOWEST - NEXT_TOP)
    pages = [Page(partial(_draw_page, archive, part, first=place == 0)) for place, part in enumerate(parts)]
    return draw_document(file, LANDSCAPE, TITLE, imprint, pages)


def _level(archive: Archive) -> Level:
    """Nothing secret stands in the list, whatever the archives hold."""
    return "public" if archive.level == "public" else "internal"


def _table(archive: Archive) -> Table:
    widths, head = tuple(width for _, width in COLUMNS), tuple(label(text) for text, _ in COLUMNS)
    return Table(widths, tuple(_rows(archive)), head, row_height=7.0, padding=1.5, rim=1.0)


def _rows(archive: Archive) -> Iterator[Row]:
    number = 0
    for section, customers in groupby(archive.customers, key=lambda one: one.section):
        filed = list(customers)
        yield (heading(f"{section}　{len(filed)} 家", len(COLUMNS)),)
        for customer in filed:
            number += 1
            yield _row(number, customer)


def _row(number: int, customer: FiledCustomer) -> Row:
    told = customer.columns
    return (
        value(str(number), CELL, CENTRE),
        value(customer.name, CELL_BOLD),
        value(told["uscc"], CELL),
        value(customer.value_class, CELL, CENTRE),
        value(told["industry"], CELL),
        value(customer.owner, CELL),
        value(told["address"], CELL),
        value(told["person"], CELL),
        value(told["last_visit"], CELL, CENTRE),
    )


def _draw_page(archive: Archive, part: Table, sheet: Sheet, *, first: bool) -> None:
    if first:
        draw_title(sheet, TITLE, subtitle(archive))
    draw_table(sheet, part, LEFT_EDGE, FIRST_TOP if first else NEXT_TOP)
