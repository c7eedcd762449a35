"""Prints the lists of a banquet's day: signing in, leading guests to their seats, and costs."""

from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from itertools import groupby
from typing import BinaryIO

from reports.banquet_papers import CostPaper, GuestPaper, Invited
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.name_order import name_order
from reports.page.sheet import CENTRE, PORTRAIT, RIGHT, Drawn, Sheet
from reports.page.table import HEAD_FILL, Cell, Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, Style
from reports.read_banquet_file import subtitle

LEFT_EDGE, TOP, NEXT_TOP, BOTTOM = 20.0, 48.0, 30.0, 276.0
NAME, TEXT = Style(Role.SONG, 11.5, bold=True), Style(Role.SONG, 9.5)
GROUP = Style(Role.HEI, 10.5, bold=True)
BOX = Style(Role.HEI, 11)
SPARE_LINES = 6  # for guests nobody expected
CHINESE = {"", "中文", "汉语", "普通话"}


def draw_list(title: str, quiet: str, table: Table, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write a titled table over as many pages as it takes, as a PDF. Raises `OSError`."""
    parts = paginate(table, BOTTOM - TOP, BOTTOM - NEXT_TOP)
    pages = [Page(partial(_draw_first, title, quiet, parts[0]))]
    pages += [Page(partial(_draw_more, part)) for part in parts[1:]]
    return draw_document(file, PORTRAIT, f"{quiet.partition('　')[0]} {title}", imprint, pages)


def draw_sign_in_sheet(paper: GuestPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the sheet guests sign at the door, the guests' side first, by pinyin. Raises `OSError`."""
    head = tuple(label(text) for text in ("序", "姓名", "单位", "职务", "座位", "签名", "时间"))
    ordered = sorted(paper.guests, key=lambda guest: (guest.is_host, name_order(guest.name)))
    rows = [_sign_in_row(str(number), guest) for number, guest in enumerate(ordered, start=1)]
    spare = [_sign_in_row("", Invited(""))] * SPARE_LINES
    table = Table((9.0, 25.0, 45.0, 26.0, 21.0, 31.0, 15.0), (*rows, *spare), head, 11.0, padding=1.6)
    return draw_list("签到表", subtitle(paper.facts), table, imprint, file)


def draw_usher_sheet(paper: GuestPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write who leads whom to which seat: guests of honour first, then table by table. Raises `OSError`."""
    head = tuple(label(text) for text in ("座", "姓名", "单位", "职务", "引座人", "提示", "到"))
    table = Table(
        (20.0, 27.0, 43.0, 28.0, 20.0, 24.0, 10.0), tuple(_usher_rows(paper)), head, 7.6, padding=1.6, rim=0.9
    )
    return draw_list("引座单", subtitle(paper.facts), table, imprint, file)


def draw_costs(paper: CostPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the costs against the budget, to be signed. Raises `OSError`."""
    head = tuple(label(text) for text in ("类别", "项目", "单价", "数量", "计划", "实际"))
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
    for text, planned, actual in (
        ("合计", paper.planned, paper.paid),
        ("预计总支出（未付的按计划）", None, paper.expected),
        ("预算", None, paper.budget),
        ("结余", None, None if paper.budget is None else paper.budget - paper.expected),
        (f"每人（{paper.people} 人）", None, per_head),
    ):
        rows.append((label(text, 4), value(_yuan(planned), NAME, RIGHT), value(_yuan(actual), NAME, RIGHT)))
    rows.append((label("经办"), value("", columns=2), label("审核"), value("", columns=2)))
    table = Table((24.0, 58.0, 24.0, 16.0, 25.0, 25.0), tuple(rows), head)
    return draw_list("宴会费用", subtitle(paper.facts), table, imprint, file)


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
        yield _group("重点来宾（由引座人接到座位）")
        yield from (_usher_row(guest, f"{guest.table} {guest.seat}".strip()) for guest in honoured)
    for table, guests in groupby(paper.guests, key=lambda guest: guest.table):
        at_table = list(guests)
        head = next((guest.name for guest in at_table if guest.seat == "主"), "")
        yield _group(f"{table}　{len(at_table)} 人{f'　桌长 {head}' if head else ''}" if table else "还没有座位")
        yield from (_usher_row(guest, guest.seat) for guest in at_table)


def _group(text: str) -> Row:
    return (Cell(((text, GROUP),), columns=7, fill=HEAD_FILL),)


def _usher_row(guest: Invited, seat: str) -> Row:
    hints = [guest.role, guest.language if guest.language not in CHINESE else ""]
    return (
        value(seat, TEXT, CENTRE),
        value(guest.name + (f" {guest.foreign_name}" if guest.foreign_name else ""), NAME),
        value(guest.organisation, TEXT),
        value(guest.title, TEXT),
        value(guest.usher, TEXT),
        value("、".join(filter(None, hints)), TEXT),
        value("□", BOX, CENTRE),
    )


def _draw_first(title: str, quiet: str, table: Table, sheet: Sheet) -> None:
    draw_title(sheet, title, quiet)
    draw_table(sheet, table, LEFT_EDGE, TOP)


def _draw_more(table: Table, sheet: Sheet) -> None:
    draw_table(sheet, table, LEFT_EDGE, NEXT_TOP)
