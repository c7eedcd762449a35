"""Prints the permit that visitors of our premises wear, the guard's stub, and the list of who comes."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import BinaryIO

from reports.page.dates import span_text
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_section, draw_title
from reports.page.qr import draw_qr
from reports.page.sheet import CENTRE, OUTER, PORTRAIT, Drawn, Sheet
from reports.page.table import Cell, Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, BODY_BOLD, CAPTION, Style, ellipsis
from reports.permit_approvals import CUT_LINE, Approval, draw_approvals, draw_stub
from reports.permit_route import Stop, draw_route, route_height

LEFT_EDGE, FULL_WIDTH = 20.0, 172.0
FACTS_TOP, NEXT_PAGE_TOP, VISITORS_TOP = 47.4, 39.0, 47.4
SECTION, SECTION_MIDDLE = 11.7, 7.2  # mm a heading takes, and how far below the part above its middle lies
CLOSING = 49.5  # mm that the closing sentence and the approvals take above the cut line
MOST_LINES = 3  # of a fact
LOWEST = 278.0  # where tables of the further pages end
QR_LEFT, QR_BOX, QR_SIZE = 157.0, 35.0, 28.0
VALID = "凭本证入场，请全程佩带，离开时交回门卫"
NOT_APPROVED = "尚未批准，仅供签批，不能凭此入场"
ORGANISATION = Style(Role.SONG, 13, bold=True)
HINT = Style(Role.SONG, 9, colour=CAPTION)
SCAN = Style(Role.HEI, 8.5)
QR_SERIAL = Style(Role.HEI, 9.5, bold=True, spacing=0.04)


@dataclass(frozen=True, slots=True)
class AreaNotes:
    """What to know of one area: `first` is printed bold before `notes`; `warns` puts a dot before the area."""

    area: str
    first: str
    notes: str
    photos: str
    interviews: str
    warns: bool


@dataclass(frozen=True, slots=True)
class Visitor:
    """One name on the list behind the permit."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class VisitPermit:
    """A tour as the permit shows it."""

    organisation: str
    head: str
    count: int
    start: datetime
    end: datetime
    purpose: str
    host: str
    guide: str
    car: str
    interpreter: str
    stops: tuple[Stop, ...]
    areas: tuple[AreaNotes, ...]
    approvals: tuple[Approval, ...]
    visitors: tuple[Visitor, ...]
    approved: bool = True


def draw_visit_permit(permit: VisitPermit, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the permit as a PDF: the page to wear, then what did not fit on it, then the visitors. Raises `OSError`."""
    facts = _facts(permit)
    areas = paginate(_areas(permit), CUT_LINE - CLOSING - _below(facts, permit), LOWEST - NEXT_PAGE_TOP)
    visitors = paginate(_visitors(permit), LOWEST - VISITORS_TOP, LOWEST - VISITORS_TOP)
    pages = [
        Page(partial(_draw_front, permit, imprint, facts, areas[0])),
        *(Page(partial(_draw_more_areas, part)) for part in areas[1:]),
        *(Page(partial(_draw_visitors, permit, part)) for part in visitors if part.rows),
    ]
    return draw_document(file, PORTRAIT, "参观许可证", imprint, pages)


def _draw_front(permit: VisitPermit, imprint: Imprint, facts: Table, areas: Table, sheet: Sheet) -> None:
    draw_title(sheet, "参观许可证", VALID if permit.approved else NOT_APPROVED)
    y = draw_table(sheet, facts, LEFT_EDGE, FACTS_TOP)
    _draw_code(sheet, permit, imprint, y)
    draw_section(sheet, y + SECTION_MIDDLE, "路线与时间")
    y = draw_route(sheet, y + SECTION, permit.stops)
    draw_section(sheet, y + SECTION_MIDDLE, "各区须知")
    if areas.rows:
        y = draw_table(sheet, areas, LEFT_EDGE, y + SECTION)
    else:
        y += SECTION
    sheet.text(LEFT_EDGE + 1.1, y + 5.1, _closing(permit, areas), Style(Role.SONG, 9.5))
    draw_section(sheet, y + 14.7, "审批")
    draw_approvals(sheet, y + 19.3, permit.approvals)
    draw_stub(sheet, permit.organisation, f"（{permit.count} 人）", imprint)


def _closing(permit: VisitPermit, areas: Table) -> str:
    if len(areas.rows) < len(permit.areas):
        return "其余各区须知见背面。请按上列时间和路线参观，不单独行动，不进入未列出的区域。"
    return "请按上列时间和路线参观，不单独行动，不进入未列出的区域；如有变动，请讲解员先报办公室同意。"


def _facts(permit: VisitPermit) -> Table:
    """Return the facts, long ones cut short where approvals would run into the guard's stub."""
    table = replace(_whole_facts(permit), most_lines=MOST_LINES)
    while table.most_lines > 1 and _below(table, permit) > CUT_LINE - CLOSING:
        table = replace(table, most_lines=table.most_lines - 1)
    return table


def _below(facts: Table, permit: VisitPermit) -> float:
    """Return where the table of areas begins on the first page, below `facts`."""
    return FACTS_TOP + facts.height + SECTION + route_height(permit.stops) + SECTION


def _whole_facts(permit: VisitPermit) -> Table:
    count: tuple[tuple[str, Style], ...] = ((f"{permit.count} 人", BODY),)
    if permit.visitors:
        count = (*count, ("（名单见背面）", HINT))
    rows: tuple[Row, ...] = (
        (label("来访单位"), value(permit.organisation, ORGANISATION, columns=3)),
        (label("带队人"), value(permit.head), label("人数"), Cell(count)),
        (label("有效时间"), value(span_text(permit.start, permit.end), BODY_BOLD, columns=3)),
        (label("参观目的"), value(permit.purpose, columns=3)),
        (label("接待部门"), value(permit.host), label("讲解员"), value(permit.guide)),
        (label("车辆"), value(permit.car), label("翻译"), value(permit.interpreter)),
    )
    return Table((22.1, 43.9, 22.0, 44.0), rows)


def _draw_code(sheet: Sheet, permit: VisitPermit, imprint: Imprint, bottom: float) -> None:
    """Draw the code by which the guard checks the permit; it holds no personal data."""
    sheet.box(QR_LEFT, FACTS_TOP, QR_BOX, bottom - FACTS_TOP, OUTER)
    middle = QR_LEFT + QR_BOX / 2
    if imprint.serial:
        when = f"{permit.start:%Y%m%d%H%M}-{permit.end:%H%M}"
        draw_qr(sheet, QR_LEFT + 3.5, FACTS_TOP + 3.2, QR_SIZE, f"ZQ1|{imprint.serial}|{when}|{permit.count}")
        sheet.text(middle, bottom - 9.2, "扫码核对", SCAN, CENTRE)
    sheet.text(middle, bottom - 4.7, imprint.serial_text, QR_SERIAL, CENTRE)


def _areas(permit: VisitPermit) -> Table:
    head = tuple(label(text) for text in ("区域", "入区前请您", "拍照", "采访"))
    return Table((28.2, 91.6, 26.1, 26.1), tuple(map(_area_row, permit.areas)), head)


def _area_row(notes: AreaNotes) -> Row:
    name = (f"● {notes.area}", BODY_BOLD) if notes.warns else (notes.area, BODY)
    advice = ((notes.first, BODY_BOLD), (notes.notes, BODY)) if notes.first else ((notes.notes or "无特别要求", BODY),)
    return (Cell((name,)), Cell(advice), value(notes.photos, BODY, CENTRE), value(notes.interviews, BODY, CENTRE))


def _draw_more_areas(areas: Table, sheet: Sheet) -> None:
    draw_section(sheet, NEXT_PAGE_TOP - SECTION + SECTION_MIDDLE, "各区须知（续）")
    draw_table(sheet, areas, LEFT_EDGE, NEXT_PAGE_TOP)


def _visitors(permit: VisitPermit) -> Table:
    head = tuple(label(text) for text in ("序号", "姓名", "职务", "入场", "备注"))
    rows = tuple(
        (
            value(str(number), BODY, CENTRE),
            value(visitor.name, BODY_BOLD),
            value(visitor.title),
            value("□", Style(Role.HEI, 11), CENTRE),
            value(""),
        )
        for number, visitor in enumerate(permit.visitors, start=1)
    )
    return Table((16.0, 46.0, 54.0, 18.0, 38.0), rows, head)


def _draw_visitors(permit: VisitPermit, visitors: Table, sheet: Sheet) -> None:
    subtitle = f"{permit.organisation}　{permit.count} 人　{span_text(permit.start, permit.end)}"
    draw_title(sheet, "来访人员名单", ellipsis(subtitle, HINT, FULL_WIDTH))
    draw_table(sheet, visitors, LEFT_EDGE, VISITORS_TOP)
