"""Draws the foot of the visit permit: who agreed to the tour, and the stub that stays with the guard."""

from dataclasses import dataclass
from datetime import date

from reports.page.font_files import Role
from reports.page.frame import Imprint, draw_serial
from reports.page.marks import draw_checkbox, draw_cut_line
from reports.page.sheet import CENTRE, INNER, OUTER, PORTRAIT, RIGHT, Sheet
from reports.page.table import Cell, Table, draw_table, label, value
from reports.page.text import BODY, CAPTION, GUIDE, Style, ellipsis, fit

CUT_LINE = PORTRAIT.height - 44.5
LEFT_EDGE, RIGHT_EDGE, FULL_WIDTH, BOX_HEIGHT = 20.0, 192.0, 172.0, 24.9
OFFICE = Style(Role.HEI, 9, colour=CAPTION)
SIGNATURE = Style(Role.KAI, 15.5)
CHOICE = Style(Role.SONG, 9.5)
STUB_HEAD = Style(Role.HEI, 11, bold=True)
BOX = Style(Role.HEI, 11)


@dataclass(frozen=True, slots=True)
class Approval:
    """One of the approvals a tour needs; without a name it is still open."""

    office: str
    name: str = ""
    day: date | None = None


def draw_approvals(sheet: Sheet, y: float, approvals: tuple[Approval, ...]) -> None:
    """Draw one box per approval side by side, from y (mm) down."""
    width = FULL_WIDTH / max(len(approvals), 1)
    for number, approval in enumerate(approvals):
        x = LEFT_EDGE + number * width
        sheet.line(x, y, x, y + BOX_HEIGHT, INNER, GUIDE)
        _draw_approval(sheet, x + 2.6, x + width - 2.6, y, approval)
    sheet.box(LEFT_EDGE, y, FULL_WIDTH, BOX_HEIGHT, OUTER)


def _draw_approval(sheet: Sheet, left: float, right: float, y: float, approval: Approval) -> None:
    sheet.text(left, y + 3.9, approval.office, OFFICE)
    for text, style in fit(approval.name, SIGNATURE, right - left, 8):
        sheet.text(left, y + 11.0, text, style)
    for x, choice, ticked in ((left, "同意", bool(approval.name)), (left + 14, "不同意", False)):
        draw_checkbox(sheet, x, y + 21, ticked)
        sheet.text(x + 4.6, y + 21, choice, CHOICE)
    day = f"{approval.day:%Y-%m-%d}" if approval.day else "年　月　日"
    sheet.text(right, y + 21, day, CHOICE, RIGHT)


def draw_stub(sheet: Sheet, visitors: str, count: str, imprint: Imprint) -> None:
    """Draw the guard's stub below the cut line; it carries the same serial number as the permit."""
    draw_cut_line(sheet, CUT_LINE)
    sheet.text(LEFT_EDGE, CUT_LINE + 6.2, "门卫存根", STUB_HEAD)
    draw_serial(sheet, RIGHT_EDGE, CUT_LINE + 6.2, imprint.serial_text)
    widths = (20.1, 65.5, 19.8, 26.9, 12.5, 27.2)
    time = value("时　　分", BODY, RIGHT)
    boxes = Cell((("□", BOX), (" 已交回　　", BODY), ("□", BOX), (" 未交回", BODY)))
    who = value(ellipsis(visitors, BODY, widths[1] - 5 - BODY.width(count)) + count)
    rows = (
        (label("来访单位"), who, label("入场"), time, label("离场"), time),
        (label("交回证件"), boxes, label("门卫签字"), value("", BODY, CENTRE, columns=3)),
    )
    draw_table(sheet, Table(widths, rows, row_height=8.7), LEFT_EDGE, CUT_LINE + 10.6)
