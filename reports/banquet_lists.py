"""Prints the lists of a banquet's day: signing in, leading guests to their seats, and costs."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import groupby
from typing import BinaryIO

from reports.banquet_papers import BanquetFacts, CostPaper, GuestPaper, Invited
from reports.page.flow import Block, draw_flow, signatures
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.name_order import name_order
from reports.page.sheet import CENTRE, RIGHT, Drawn
from reports.page.table import Cell, Row, Table, heading, label, value
from reports.page.text import BODY, Style
from reports.read_banquet_file import subtitle

NAME, TEXT = Style(Role.SONG, 11.5, bold=True), Style(Role.SONG, 9.5)
BOX = Style(Role.HEI, 11)
SPARE_LINES = 6  # for guests nobody expected
FOREIGN = Style(Role.HEI, 8)
MOST_LINES = 5
USHER_COLUMNS = 7
CHINESE = {"", "中文", "汉语", "普通话"}


def draw_list(title: str, facts: BanquetFacts, blocks: list[Block], imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write a paper of the banquet that `facts` tell of as a PDF. Raises `OSError`."""
    return draw_flow(file, f"{facts.title} {title}", subtitle(facts), imprint, blocks, headline=title)


def draw_sign_in_sheet(paper: GuestPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the sheet guests sign at the door, the guests' side first, by pinyin. Raises `OSError`."""
    head = tuple(label(text) for text in ("序", "姓名", "单位", "职务", "座位", "签名", "时间"))
    ordered = sorted(paper.guests, key=lambda guest: (guest.is_host, name_order(guest.name)))
    rows = [_sign_in_row(str(number), guest) for number, guest in enumerate(ordered, start=1)]
    spare = [_sign_in_row("", Invited(""))] * SPARE_LINES
    widths = (9.0, 25.0, 45.0, 26.0, 21.0, 31.0, 15.0)
    table = Table(widths, (*rows, *spare), head, 9.8, padding=1.6, rim=0.9, most_lines=MOST_LINES)
    return draw_list("签到表", paper.facts, [Block("", table)], imprint, file)


def draw_usher_sheet(paper: GuestPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write who leads whom to which seat: guests of honour first, then table by table. Raises `OSError`."""
    head = tuple(label(text) for text in ("座", "姓名", "单位", "职务", "引座人", "提示", "到"))
    widths = (20.0, 29.0, 43.0, 28.0, 18.0, 24.0, 10.0)
    table = Table(widths, tuple(_usher_rows(paper)), head, 7.6, padding=1.6, rim=0.9, most_lines=MOST_LINES)
    return draw_list("引座单", paper.facts, [Block("", table)], imprint, file)


def draw_costs(paper: CostPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the costs against the budget, to be signed. Raises `OSError`."""
    head = tuple(label(text) for text in ("类别", "项目", "单价（元）", "数量", "计划（元）", "实际（元）"))
    rows: list[Row] = [
        (
            value(kind, TEXT, CENTRE),
            value(name),
            value(_yuan(price), BODY, RIGHT),
            value(str(quantity), BODY, RIGHT),
            value(_yuan(planned), BODY, RIGHT),
            value(_yuan(actual), BODY, RIGHT),
        )
        for kind, name, price, quantity, planned, actual in paper.lines
    ]
    per_head = (paper.expected / paper.people).quantize(Decimal("0.01")) if paper.people else None
    rows.append((_sum("合计"), value(_yuan(paper.planned), NAME, RIGHT), value(_yuan(paper.paid), NAME, RIGHT)))
    for text, amount in (
        ("预计总支出（未付的按计划）", paper.expected),
        ("预算", paper.budget),
        ("结余", None if paper.budget is None else paper.budget - paper.expected),
        (f"每人（{paper.people} 人）", per_head),
    ):
        rows.append((_sum(text), value(_yuan(amount), NAME, RIGHT, columns=2)))
    table = Table((24.0, 54.0, 26.0, 16.0, 26.0, 26.0), tuple(rows), head)
    return draw_list("宴会费用", paper.facts, [Block("", table), signatures("经办人", "审核人")], imprint, file)


def _sum(text: str) -> Cell:
    return replace(label(text, 4), align=RIGHT)


def _yuan(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:,.2f}"


def _sign_in_row(number: str, guest: Invited) -> Row:
    return (
        value(number, TEXT, CENTRE),
        value(guest.name, NAME),
        value(guest.organisation, TEXT),
        value(guest.title, TEXT),
        value(guest.place.replace(" · ", " "), TEXT, CENTRE),
        value(""),
        value(""),
    )


def _usher_rows(paper: GuestPaper) -> Iterator[Row]:
    honoured = [guest for guest in paper.guests if guest.usher and not guest.is_host]
    if honoured:
        yield heading("重点来宾（由引座人接到座位）", USHER_COLUMNS)
        yield from (_usher_row(guest, f"{guest.table} {guest.seat}".strip()) for guest in honoured)
    for table, guests in groupby(paper.guests, key=lambda guest: guest.table):
        at_table = list(guests)
        head = next((guest.name for guest in at_table if guest.seat == "主"), "")
        told = f"{table}　{len(at_table)} 人{f'　桌长 {head}' if head else ''}" if table else "还没有座位"
        yield heading(told, USHER_COLUMNS)
        yield from (_usher_row(guest, guest.seat) for guest in at_table)


def _usher_row(guest: Invited, seat: str) -> Row:
    hints = [guest.role, guest.language if guest.language not in CHINESE else ""]
    foreign = ((f"\n{guest.foreign_name}", FOREIGN),) if guest.foreign_name else ()
    return (
        value(seat, TEXT, CENTRE),
        Cell(((guest.name, NAME), *foreign)),
        value(guest.organisation, TEXT),
        value(guest.title, TEXT),
        value(guest.usher, TEXT),
        value("、".join(filter(None, hints)), TEXT),
        value("□", BOX, CENTRE),
    )
