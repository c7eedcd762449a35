"""Draws an archive as a compact list on landscape pages, by industry."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import BinaryIO

from reports.archive_book import subtitle
from reports.archive_content import LEVEL_WORDS, Archive, FiledCustomer
from reports.page.flow import Block, draw_flow
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, LANDSCAPE, Drawn
from reports.page.table import Row, Table, heading, label, value
from reports.page.text import BODY, BODY_BOLD
from rules.permissions import Level

TITLE = "客户名录"
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
    return draw_flow(file, TITLE, subtitle(archive), imprint, [Block("", _table(archive))], paper=LANDSCAPE)


def _level(archive: Archive) -> Level:
    """Nothing secret stands in the list, whatever the archives hold."""
    return "public" if archive.level == "public" else "internal"


def _table(archive: Archive) -> Table:
    widths, head = tuple(width for _, width in COLUMNS), tuple(label(text) for text, _ in COLUMNS)
    return Table(widths, tuple(_rows(archive)), head, row_height=7.0, padding=1.5, rim=1.0, most_lines=3)


def _rows(archive: Archive) -> Iterator[Row]:
    number = 0
    for section, customers in groupby(archive.customers, key=lambda one: one.section):
        filed = list(customers)
        yield heading(f"{section}　{len(filed)} 家", len(COLUMNS))
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
