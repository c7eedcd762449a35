"""Draws an archive as a book: an index by industry with page numbers, then one customer per page."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import BinaryIO

from reports.archive_content import Archive, FiledCustomer
from reports.archive_page import draw_customer
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.sheet import CENTRE, PORTRAIT, RIGHT, Drawn, Sheet
from reports.page.table import Cell, Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, BODY_BOLD, SUBTITLE, ellipsis

TITLE, INDEX = "客户档案", "目录"
LEFT_EDGE, LOWEST, FIRST_TOP, NEXT_TOP = 20.0, 274.0, 47.4, 26.0
WIDTHS = (14.0, 84.0, 14.0, 44.0, 16.0)
HEAD = ("序号", "客户", "类别", "客户经理", "页码")
COLUMNS = len(WIDTHS)
SINGLE = 1


def draw_book(archive: Archive, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the book as a PDF; one customer alone needs no index. Raises `OSError`."""
    imprint = replace(imprint, confidentiality=archive.level_words)
    pages = [Page(partial(draw_customer, customer)) for customer in archive.customers]
    if len(pages) > SINGLE:
        pages = [*_index_pages(archive), *pages]
    return draw_document(file, PORTRAIT, TITLE, imprint, pages)


def _index_pages(archive: Archive) -> list[Page]:
    """Return the pages of the index: how many there are says on which page the first customer stands."""
    length = len(_parts(archive, 0))
    parts = _parts(archive, length)
    return [Page(partial(_draw_index, archive, part, first=number == 0)) for number, part in enumerate(parts)]


def _parts(archive: Archive, before: int) -> list[Table]:
    table = Table(WIDTHS, tuple(_rows(archive, before)), tuple(map(label, HEAD)), row_height=7.2, rim=1.1)
    return paginate(table, LOWEST - FIRST_TOP, LOWEST - NEXT_TOP)


def _rows(archive: Archive, before: int) -> Iterator[Row]:
    """Yield a row per section and one per customer; `before` pages stand before the first customer."""
    number = 0
    for section, customers in groupby(archive.customers, key=lambda one: one.section):
        filed = list(customers)
        yield (heading(f"{section}　{len(filed)} 家", COLUMNS),)
        for customer in filed:
            number += 1
            yield _entry(number, customer, before + number)


def heading(text: str, columns: int) -> Cell:
    """Return the cell of a heading that reaches over a whole table."""
    return Cell(((text, BODY_BOLD),), columns=columns, fill="#F7F8F9")


def _entry(number: int, customer: FiledCustomer, page: int) -> Row:
    return (
        value(str(number), align=CENTRE),
        value(ellipsis(customer.name, BODY, WIDTHS[1] - 5)),
        value(customer.value_class, align=CENTRE),
        value(customer.owner),
        value(str(page), align=RIGHT),
    )


def _draw_index(archive: Archive, part: Table, sheet: Sheet, *, first: bool) -> None:
    if first:
        draw_title(sheet, f"{TITLE}{INDEX}", subtitle(archive))
    draw_table(sheet, part, LEFT_EDGE, FIRST_TOP if first else NEXT_TOP)


def subtitle(archive: Archive) -> str:
    """Return what the archive holds, in one line."""
    counts = [f"{letter} 类 {count} 家" for letter in "ABC" if (count := _of_class(archive, letter))]
    words = f"{archive.title}　共 {len(archive.customers)} 家（{'，'.join(counts)}）　{archive.made_on:%Y-%m-%d}"
    return ellipsis(words, SUBTITLE, sum(WIDTHS))


def _of_class(archive: Archive, letter: str) -> int:
    return sum(customer.value_class == letter for customer in archive.customers)
