"""Prints the outing slip: the rep's half with whom to reach and how, the office's half with what was checked (S4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import BinaryIO

from reports.page.dates import WEEKDAYS
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document, draw_header
from reports.page.marks import draw_checkbox, draw_cut_line
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.table import Cell, Row, Table, draw_table, label, paginate, value
from reports.page.text import BODY, BODY_BOLD, CAPTION, TITLE, Line, Style, ellipsis

LEFT_EDGE, FULL_WIDTH = 20.0, 172.0
CUT_LINE = PORTRAIT.height / 2
TITLE_AT, FACTS_AT, TABLE_AT, FACT_LINE = 12.6, 21.6, 26.0, 6.0  # mm below the top of a half
AFTER_TABLE, SIGNATURE_ROOM = 7.6, 16.0
HALF_TOPS = (PORTRAIT.top, CUT_LINE + 12.0)
LOWEST = 273.0
NOTE = "联系不上出访人时，请致电办公室{phone}。回来后当天写拜访记录，交回本单。"
REP, OFFICE = "（出访人携带）", "（部门留存、核对）"
SMALL_SONG = Style(Role.SONG, 9, colour=CAPTION)
HANDWRITING = Style(Role.KAI, 14)
SUBTITLE = Style(Role.HEI, 9.5, colour=CAPTION)
CHECK_WAYS = (("phone", "电话"), ("record", "记录"), ("along", "随访"))
ROW_HEIGHT, WHOM_WIDTH, SEEN_WIDTH = 14.1, 41.8, 28.0


@dataclass(frozen=True, slots=True)
class Destination:
    """One visit of the day; `arrived` and `left` are known once the visit is recorded."""

    start: datetime
    end: datetime
    customer: str
    address: str
    person: str
    department: str
    phone: str
    purpose: str
    by_phone: bool = False
    arrived: datetime | None = None
    left: datetime | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class OutingSlip:
    """A rep's outing as the slip shows it; empty texts and None are filled in by hand."""

    rep: str
    day: date
    leaves: datetime | None
    returns: datetime | None
    reached_at: str
    transport: str
    destinations: tuple[Destination, ...]
    approved_by: str = ""
    approved_at: datetime | None = None
    returned_at: datetime | None = None
    checked_by: str = ""
    checked_at: datetime | None = None
    check_way: str = ""
    office_phone: str = ""


def draw_outing_slip(slip: OutingSlip, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the slip as a PDF: both halves on one sheet where they fit, else each on its own. Raises `OSError`."""
    halves = (_rep_table(slip), _office_table(slip))
    room = CUT_LINE - HALF_TOPS[0] - _table_at(slip) - AFTER_TABLE - SIGNATURE_ROOM
    if max(table.height for table in halves) <= room:
        pages = [Page(partial(_draw_both, slip, imprint, halves))]
    else:
        pages = [*_pages(slip, REP, halves[0]), *_pages(slip, OFFICE, halves[1])]
    return draw_document(file, PORTRAIT, "出访单", imprint, pages)


def _draw_both(slip: OutingSlip, imprint: Imprint, halves: tuple[Table, Table], sheet: Sheet) -> None:
    draw_cut_line(sheet, CUT_LINE)
    draw_header(sheet, imprint, top=HALF_TOPS[1])
    for which, table, top in zip((REP, OFFICE), halves, HALF_TOPS, strict=True):
        _draw_half(slip, which, table, top, sheet)


def _pages(slip: OutingSlip, which: str, table: Table) -> list[Page]:
    """Return the pages of one half of a long day."""
    room = LOWEST - PORTRAIT.top - _table_at(slip) - AFTER_TABLE - SIGNATURE_ROOM
    return [Page(partial(_draw_half, slip, which, part, PORTRAIT.top)) for part in paginate(table, room, room)]


def _draw_half(slip: OutingSlip, which: str, table: Table, top: float, sheet: Sheet) -> None:
    _draw_title(sheet, top + TITLE_AT, which)
    for number, line in enumerate(_fact_lines(slip)):
        _spread(sheet, top + FACTS_AT + number * FACT_LINE, line)
    y = draw_table(sheet, table, LEFT_EDGE, top + _table_at(slip)) + AFTER_TABLE
    if which == REP:
        _draw_leave(slip, sheet, y)
    else:
        _draw_check(slip, sheet, y)


def _draw_title(sheet: Sheet, middle: float, which: str) -> None:
    gap = 6.0
    width = TITLE.width("出访单") + gap + SUBTITLE.width(which)
    start = LEFT_EDGE + (FULL_WIDTH - width) / 2
    end = sheet.text(start, middle, "出访单", TITLE)
    sheet.text(end + gap, middle + 0.8, which, SUBTITLE)


def _table_at(slip: OutingSlip) -> float:
    return TABLE_AT + (len(_fact_lines(slip)) - 1) * FACT_LINE


def _fact_lines(slip: OutingSlip) -> list[list[Line]]:
    """Return the facts on one line, or on two where one would be too crowded to read."""
    facts = _facts(slip)
    return [facts] if sum(map(_width, facts)) <= FULL_WIDTH * 1.1 else [facts[:3], facts[3:]]


def _facts(slip: OutingSlip) -> list[Line]:
    day = f"{slip.day.year}年{slip.day.month}月{slip.day.day}日 星期{WEEKDAYS[slip.day.weekday()]}"
    away = f"{_clock(slip.leaves)} – {_clock(slip.returns)}"
    told = (
        ("出访人：", slip.rep),
        ("日期：", day),
        ("外出：", away),
        ("随身电话：", slip.reached_at),
        ("用车：", slip.transport),
    )
    return [((caption, BODY), (text, BODY_BOLD)) for caption, text in told]


def _clock(moment: datetime | None) -> str:
    return f"{moment:%H:%M}" if moment else "　　"


def _spread(sheet: Sheet, middle: float, parts: Sequence[Line], smallest: float = 7.0) -> None:
    """Draw parts over the whole width with equal gaps; where they are too wide, smaller."""
    least = 2.0 * (len(parts) - 1)
    wide = sum(_width(part) for part in parts)
    size = max(min(1.0, (FULL_WIDTH - least) / wide), smallest / BODY.size)
    room = (FULL_WIDTH - least) / len(parts) if size * wide > FULL_WIDTH - least else FULL_WIDTH
    fitted = [_smaller(part, size, room) for part in parts]
    gap = (FULL_WIDTH - sum(_width(part) for part in fitted)) / max(len(parts) - 1, 1)
    x = LEFT_EDGE
    for part in fitted:
        sheet.spans(x, middle, part)
        x += _width(part) + gap


def _smaller(part: Line, size: float, room: float) -> Line:
    """Return a part in a smaller size, its last text cut where even that is wider than `room` mm."""
    *before, (text, style) = [(text, replace(style, size=style.size * size)) for text, style in part]
    left = room - sum(other.width(words) for words, other in before)
    return (*before, (ellipsis(text, style, left), style))


def _width(part: Line) -> float:
    return sum(style.width(text) for text, style in part)


def _rep_table(slip: OutingSlip) -> Table:
    head = tuple(label(text) for text in ("序", "时间", "前往单位与地址", "拜访对象与电话", "目的"))
    rows = tuple(_rep_row(number, place) for number, place in enumerate(slip.destinations, start=1))
    return Table((8.0, 23.8, 57.4, WHOM_WIDTH, 41.0), rows, head, row_height=ROW_HEIGHT, most_lines=3)


def _rep_row(number: int, place: Destination) -> Row:
    where = "（电话拜访）" if place.by_phone else place.address
    person, reached = _whom(place)
    return (
        value(str(number), align=CENTRE),
        value(_span(place), align=CENTRE),
        _two_lines((place.customer, BODY_BOLD), where),
        _two_lines((person or "—", BODY), reached),
        value(place.purpose),
    )


def _whom(place: Destination) -> tuple[str, str]:
    """Return whom to see and how to reach them; a department too long for the name's line goes to that of the phone."""
    named = f"{place.person}（{place.department}）" if place.department and place.person else place.person
    if BODY.width(named) <= WHOM_WIDTH - 4.6:
        return named, place.phone
    return place.person, " ".join(filter(None, (place.department, place.phone)))


def _name_above_title(person: str) -> str:
    """Divide what is too wide for its column at the space, not in the middle of a word."""
    return person if BODY.width(person) <= SEEN_WIDTH - 4.6 else person.replace(" ", "\n", 1)


def _two_lines(first: tuple[str, Style], second: str) -> Cell:
    return Cell((first, (f"\n{second}", SMALL_SONG))) if second else Cell((first,))


def _span(place: Destination) -> str:
    return f"{place.start:%H:%M}–{place.end:%H:%M}"


def _office_table(slip: OutingSlip) -> Table:
    head = tuple(label(text) for text in ("序", "时间", "前往单位", "拜访对象", "到达", "离开", "结果与核对"))
    rows = tuple(_office_row(number, place) for number, place in enumerate(slip.destinations, start=1))
    return Table((8.0, 23.6, 47.4, SEEN_WIDTH, 17.0, 17.0, 31.0), rows, head, row_height=ROW_HEIGHT, most_lines=3)


def _office_row(number: int, place: Destination) -> Row:
    return (
        value(str(number), align=CENTRE),
        value(_span(place), align=CENTRE),
        value(place.customer),
        value(_name_above_title(place.person)),
        value(f"{place.arrived:%H:%M}" if place.arrived else "", align=CENTRE),
        value(f"{place.left:%H:%M}" if place.left else "", align=CENTRE),
        value(place.result),
    )


def _draw_leave(slip: OutingSlip, sheet: Sheet, y: float) -> None:
    """Draw who goes, who agreed and when, and when the rep came back."""
    approved = f"{slip.approved_at:%Y-%m-%d %H:%M}" if slip.approved_at else "　　　　　　　"
    returned = f"{slip.returned_at:%H:%M}" if slip.returned_at else "　　时　　分"
    _spread(
        sheet,
        y,
        [
            (("出访人：", BODY), (slip.rep, HANDWRITING)),
            (("批准：", BODY), (slip.approved_by or "　　　　", HANDWRITING)),
            (("批准时间：", BODY), (approved, BODY)),
            (("返回时间：", BODY), (returned, BODY)),
        ],
    )
    note = NOTE.format(phone=f" {slip.office_phone}" if slip.office_phone else "")
    sheet.text(LEFT_EDGE, y + 8.6, ellipsis(note, SMALL_SONG, FULL_WIDTH), SMALL_SONG)


def _draw_check(slip: OutingSlip, sheet: Sheet, y: float) -> None:
    """Draw who checked afterwards and how."""
    by = [(("出访人：", BODY), (slip.rep, BODY)), (("核对人：", BODY), (slip.checked_by, HANDWRITING))]
    for x, part in zip((LEFT_EDGE, LEFT_EDGE + 34), by, strict=True):
        sheet.spans(x, y, _smaller(part, 1.0, 33.0 if part is by[0] else 35.0))
    x = sheet.text(LEFT_EDGE + 71, y, "核对方式：", BODY)
    for way, words in CHECK_WAYS:
        draw_checkbox(sheet, x + 1, y, slip.check_way == way)
        x = sheet.text(x + 5.4, y, words, BODY) + 2.6
    when = f"{slip.checked_at.month}月{slip.checked_at.day}日" if slip.checked_at else "　　月　　日"
    sheet.text(LEFT_EDGE + FULL_WIDTH - BODY.width(f"日期：{when}"), y, f"日期：{when}", BODY)
