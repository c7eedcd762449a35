"""Prints the list of customers handed over: who gives, who takes over, each customer with what is open, signatures."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO

from reports.page.dates import start_text
from reports.page.flow import FULL_WIDTH, Block, draw_flow, signatures
from reports.page.frame import Imprint
from reports.page.sheet import CENTRE, Drawn
from reports.page.table import Row, Table, label, value
from reports.page.text import BODY_BOLD, SUBTITLE, ellipsis

TITLE = "客户移交清单"
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
    blocks = [Block("", _facts(handover)), Block("", _customers(handover)), signatures(*SIGNED_BY)]
    return draw_flow(file, TITLE, _subtitle(handover), imprint, blocks)


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
    return Table((11.0, 44.0, 11.0, 26.0, 30.0, 22.0, 28.0), rows, head, padding=1.8, most_lines=4)


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
