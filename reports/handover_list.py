"""Prints the list of customers handed over: who gives, who takes over, each customer with what is open, signatures."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import BinaryIO

from reports.page.dates import start_text
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.table import Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY_BOLD, SUBTITLE, ellipsis

TITLE = "客户移交清单"
LEFT_EDGE, FULL_WIDTH, LOWEST = 20.0, 172.0, 274.0
FACTS_TOP, NEXT_PAGE_TOP, GAP = 47.4, 39.0, 6.0
SIGNATURE_HEIGHT = 22.0
SIGNED_BY = ("移交人", "接手人", "部门经理")


@dataclass(frozen=True, slots=True)
class HandedCustomer:
    """One customer of the list: `contact` with phone, `open_matters` in words."""

    name: str
    value_class: str
    industry: str
    contact: str
    last_visit: date | None
    open_matters: str


@dataclass(frozen=True, slots=True)
class HandoverList:
    """A handover as the list shows it; `duties` says what a leaver gave besides, about no customer of the list."""

    giver: str
    receiver: str
    at: datetime
    by: str
    note: str
    customers: tuple[HandedCustomer, ...]
    duties: str = ""
    undone_at: datetime | None = None


def draw_handover_list(handover: HandoverList, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the list as a PDF: facts, customers, and where three people sign, on the last page. Raises `OSError`."""
    top = FACTS_TOP + _facts(handover).height + GAP
    parts = paginate(_customers(handover), LOWEST - top, LOWEST - NEXT_PAGE_TOP)
    tops = [top, *(NEXT_PAGE_TOP for _ in parts[1:])]
    pages = [
        Page(partial(_draw_page, handover, part, part_top, first=number == 0, last=number == len(parts) - 1))
        for number, (part, part_top) in enumerate(zip(parts, tops, strict=True))
    ]
    if not _has_room(tops[-1], parts[-1]):
        pages.append(Page(partial(_draw_signatures, NEXT_PAGE_TOP)))
    return draw_document(file, PORTRAIT, TITLE, imprint, pages)


def _has_room(top: float, part: Table) -> bool:
    return top + part.height + GAP + _signatures().height <= LOWEST


def _draw_page(handover: HandoverList, part: Table, top: float, sheet: Sheet, *, first: bool, last: bool) -> None:
    if first:
        draw_title(sheet, TITLE, _subtitle(handover))
        draw_table(sheet, _facts(handover), LEFT_EDGE, FACTS_TOP)
    if part.rows:
        draw_table(sheet, part, LEFT_EDGE, top)
    if last and _has_room(top, part):
        _draw_signatures(top + part.height + GAP, sheet)


def _subtitle(handover: HandoverList) -> str:
    if handover.undone_at:
        return f"已于 {start_text(handover.undone_at)} 收回，本清单不再有效"
    return ellipsis(f"{handover.giver} → {handover.receiver}　{len(handover.customers)} 家", SUBTITLE, FULL_WIDTH)


def _facts(handover: HandoverList) -> Table:
    rows: tuple[Row, ...] = (
        (label("移交人"), value(handover.giver), label("接手人"), value(handover.receiver, BODY_BOLD)),
        (label("移交时间"), value(start_text(handover.at)), label("经办人"), value(handover.by)),
        (label("交接说明"), value(handover.note or "无", columns=3)),
        *([(label("其他工作"), value(handover.duties, columns=3))] if handover.duties else []),
    )
    return Table((22.0, 64.0, 22.0, 64.0), rows)


def _customers(handover: HandoverList) -> Table:
    head = tuple(label(text) for text in ("序号", "客户", "类别", "行业", "关键人", "上次拜访", "未完成的事"))
    rows = tuple(_row(number, customer) for number, customer in enumerate(handover.customers, start=1))
    return Table((11.0, 45.0, 11.0, 22.0, 31.0, 25.0, 27.0), rows, head)


def _row(number: int, customer: HandedCustomer) -> Row:
    last = f"{customer.last_visit:%Y-%m-%d}" if customer.last_visit else "—"
    return (
        value(str(number), align=CENTRE),
        value(customer.name, BODY_BOLD),
        value(customer.value_class, align=CENTRE),
        value(customer.industry or "—"),
        value(customer.contact or "—"),
        value(last, align=CENTRE),
        value(customer.open_matters or "—"),
    )


def _signatures() -> Table:
    head = tuple(label(f"{who}签字") for who in SIGNED_BY)
    return Table((57.0, 57.0, 58.0), (tuple(value("") for _ in SIGNED_BY),), head, row_height=SIGNATURE_HEIGHT)


def _draw_signatures(top: float, sheet: Sheet) -> None:
    draw_table(sheet, _signatures(), LEFT_EDGE, top)
