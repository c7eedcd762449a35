"""Draws an archive as a book: an index by industry with page numbers, then one customer per page."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import BinaryIO

from reports.archive_content import Archive, FiledCustomer
from reports.archive_page import draw_customer
from reports.page.flow import Block, flow_pages
from reports.page.frame import Imprint, Page, draw_document
from reports.page.sheet import CENTRE, PORTRAIT, RIGHT, Drawn
from reports.page.table import Row, Table, heading, label, value
from reports.page.text import BODY, SUBTITLE, ellipsis

TITLE, INDEX = "客户档案", "目录"
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
    return _index(archive, len(_index(archive, 0)))


def _index(archive: Archive, before: int) -> list[Page]:
    table = Table(WIDTHS, tuple(_rows(archive, before)), tuple(map(label, HEAD)), row_height=7.2, rim=1.1)
    return flow_pages(f"{TITLE}{INDEX}", subtitle(archive), [Block("", table)])


def _rows(archive: Archive, before: int) -> Iterator[Row]:
    """Yield a row per section and one per customer; `before` pages stand before the first customer."""
    number = 0
    for section, customers in groupby(archive.customers, key=lambda one: one.section):
        filed = list(customers)
        yield heading(f"{section}　{len(filed)} 家", COLUMNS)
        for customer in filed:
            number += 1
            yield _entry(number, customer, before + number)


def _entry(number: int, customer: FiledCustomer, page: int) -> Row:
    return (
        value(str(number), align=CENTRE),
        value(ellipsis(customer.name, BODY, WIDTHS[1] - 5)),
        value(customer.value_class, align=CENTRE),
        value(customer.owner),
        value(str(page), align=RIGHT),
    )


def subtitle(archive: Archive) -> str:
    """Return what the archive holds, in one line."""
    counts = [f"{letter} 类 {count} 家" for letter in "ABC" if (count := _of_class(archive, letter))]
    words = f"{archive.title}　共 {len(archive.customers)} 家（{'，'.join(counts)}）　{archive.made_on:%Y-%m-%d}"
    return ellipsis(words, SUBTITLE, sum(WIDTHS))


def _of_class(archive: Archive, letter: str) -> int:
    return sum(customer.value_class == letter for customer in archive.customers)
