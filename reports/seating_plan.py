"""Prints the plan of a whole hall, with an index that tells everybody where to sit."""

from dataclasses import replace
from functools import partial
from math import cos, radians, sin
from typing import BinaryIO

from reports.hall_layout import Frame, Layout, Ring, lay_out, place_on_paper, ring_of
from reports.page.dates import start_text
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.name_order import name_order
from reports.page.sheet import CENTRE, LANDSCAPE, LEFT, RIGHT, Drawn, Sheet
from reports.page.table import HEAD_FILL, Row, Table, draw_table, label, paginate, value
from reports.page.text import CAPTION, SECTION, Style, fit
from reports.seated_banquet import GUEST_FILL, HOST_LABEL, Seat, SeatedBanquet, SeatedTable, draw_name, draw_seat
from reports.table_shape import SEAT_HEIGHT, SEAT_WIDTH

LEFT_EDGE, RIGHT_EDGE, TITLE_MIDDLE = 14.0, 283.0, 27.0
HALL_TOP, HALL_BOTTOM, LEGEND_MIDDLE = 35.0, 182.6, 188.9
HALL_LEFT, HALL_RIGHT_BESIDE_INDEX, HALL_RIGHT_ALONE = 15.2, 194.9, 281.9
STAGE_WIDTH, STAGE_HEIGHT, DOOR_WIDTH, DOOR_DEPTH, WALL = 53.0, 5.4, 28.4, 4.4, 0.45
PILLAR, PILLAR_FILL = 2.0, "#9AA0A6"
INDEX_TOP, INDEX_BOTTOM, SIDE_INDEX_LEFT, INDEX_PITCH = 41.0, 196.3, 202.0, 42.0
INDEX_NAME_WIDTH = 15.0
INDEX_ROW = 4.82  # 31 names below one another
SIDE_COLUMNS, PAGE_COLUMNS = 2, 6
TITLE = Style(Role.SONG, 20, bold=True, spacing=0.05)
FACTS = Style(Role.SONG, 11)
SEAT_NAME = Style(Role.HEI, 9, colour="#000000")
ROLE = Style(Role.HEI, 8, colour="#444444")
TABLE_NAME = Style(Role.HEI, 7.5, colour="#444444")
NUMBER = Style(Role.SONG, 21, bold=True)
LEGEND = Style(Role.HEI, 8.5, colour="#333333")
INDEX = Style(Role.SONG, 9)
INDEX_LONG = Style(Role.SONG, 7)
INDEX_NUMBER = Style(Role.SONG, 9, bold=True)
INDEX_SEAT = Style(Role.SONG, 9, colour=CAPTION)
PROMINENT = {"主人", "女主人", "主宾", "副主人"}


def draw_seating_plan(banquet: SeatedBanquet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the plan as a PDF; an index too long to stand beside it follows on its own pages. Raises `OSError`."""
    height = INDEX_BOTTOM - INDEX_TOP
    parts = paginate(_index(banquet), height, height)
    beside = parts if len(parts) <= SIDE_COLUMNS else []
    groups = [parts[start : start + PAGE_COLUMNS] for start in range(0, len(parts), PAGE_COLUMNS)]
    pages = [Page(partial(_draw_plan, banquet, beside))]
    if not beside:
        pages += [Page(partial(_draw_index_page, banquet, group)) for group in groups]
    return draw_document(file, LANDSCAPE, f"{banquet.title} 席位图", imprint, pages)


def _draw_plan(banquet: SeatedBanquet, beside: list[Table], sheet: Sheet) -> None:
    _draw_heading(sheet, banquet, "席位图")
    right = HALL_RIGHT_BESIDE_INDEX if beside else HALL_RIGHT_ALONE
    _draw_hall(sheet, banquet, right)
    layout = lay_out(banquet.tables, _room(banquet, right))
    for table, place in zip(banquet.tables, layout.places, strict=True):
        _draw_table_ring(sheet, table, place, layout)
    for pillar in banquet.pillars if banquet.tables else ():
        x, y = place_on_paper(banquet.tables, layout, *pillar)
        x = min(max(x, HALL_LEFT + PILLAR), right - PILLAR)
        sheet.circle(x, min(max(y, HALL_TOP + PILLAR), HALL_BOTTOM - PILLAR), PILLAR, 0.3, PILLAR_FILL)
    _draw_legend(sheet, banquet.profile)
    if beside:
        _draw_index(sheet, beside, SIDE_INDEX_LEFT)


def _draw_index_page(banquet: SeatedBanquet, parts: list[Table], sheet: Sheet) -> None:
    _draw_heading(sheet, banquet, "席位索引")
    _draw_index(sheet, parts, LEFT_EDGE)


def _draw_heading(sheet: Sheet, banquet: SeatedBanquet, kind: str) -> None:
    guests = sum(1 for _ in banquet.seated)
    facts = "　".join(filter(None, (start_text(banquet.start), banquet.hall, f"{len(banquet.tables)} 桌 {guests} 座")))
    room = RIGHT_EDGE - LEFT_EDGE - FACTS.width(facts) - 6
    for text, style in fit(f"{banquet.title}　{kind}", TITLE, room, 9):
        sheet.text(LEFT_EDGE, TITLE_MIDDLE, text, style)
    sheet.text(RIGHT_EDGE, TITLE_MIDDLE + 1, facts, FACTS, RIGHT)


def _draw_hall(sheet: Sheet, banquet: SeatedBanquet, right: float) -> None:
    """Draw the walls, the stage and the door at their edges."""
    sheet.box(HALL_LEFT, HALL_TOP, right - HALL_LEFT, HALL_BOTTOM - HALL_TOP, WALL)
    left, top, width, height = _at_edge(banquet.stage, right, STAGE_WIDTH, STAGE_HEIGHT)
    sheet.box(left, top, width, height, 0.25, HEAD_FILL)
    sheet.text(left + width / 2, top + height / 2, "舞台" if width > height else "台", LEGEND, CENTRE)
    left, top, width, height = _at_edge(banquet.door, right, DOOR_WIDTH, DOOR_DEPTH)
    sheet.box(left - WALL, top - WALL, width + 2 * WALL, height + 2 * WALL, fill="#FFFFFF")
    if width > height:
        sheet.lines([(x, top, x, top + height) for x in (left - WALL, left + width + WALL)], WALL)
    else:
        sheet.lines([(left, y, left + width, y) for y in (top - WALL, top + height + WALL)], WALL)
    sheet.text(left + width / 2, top + height / 2, "入口" if width > height else "门", LEGEND, CENTRE)


def _at_edge(edge: str, right: float, length: float, depth: float) -> tuple[float, float, float, float]:
    """Return left, top, width and height (mm) of what stands in the middle of an edge of the hall."""
    middle, halfway = (HALL_LEFT + right) / 2, (HALL_TOP + HALL_BOTTOM) / 2
    return {
        "top": (middle - length / 2, HALL_TOP, length, depth),
        "bottom": (middle - length / 2, HALL_BOTTOM - depth, length, depth),
        "left": (HALL_LEFT, halfway - length / 2, depth, length),
        "right": (right - depth, halfway - length / 2, depth, length),
    }[edge]


def _room(banquet: SeatedBanquet, right: float) -> Frame:
    """Return where tables may stand: clear of the walls, the stage and the door."""
    spare = {"top": 1.0, "bottom": 1.0, "left": 1.0, "right": 1.0}
    spare[banquet.door] = DOOR_DEPTH
    spare[banquet.stage] = STAGE_HEIGHT + 4.4
    return Frame(
        HALL_LEFT + spare["left"], HALL_TOP + spare["top"], right - spare["right"], HALL_BOTTOM - spare["bottom"]
    )


def _draw_table_ring(sheet: Sheet, table: SeatedTable, place: tuple[float, float], layout: Layout) -> None:
    scale = layout.scale
    ring = ring_of(table) if layout.with_seats else Ring(0, 0, 11.5)
    disc = ring.disc * scale
    if layout.with_seats and table.board is not None:
        _draw_board(sheet, table, place, scale)
    else:
        _draw_disc(sheet, table, place, disc, layout)
    if layout.with_seats:
        for seat in table.seats:
            _draw_ring_seat(sheet, seat, place, ring, scale)


def _draw_disc(sheet: Sheet, table: SeatedTable, place: tuple[float, float], disc: float, layout: Layout) -> None:
    """Draw a round table, or any table that is too small for its seats, with its number and name."""
    x, y = place
    sheet.circle(x, y, disc, 0.7 if table.is_main else 0.4, "#FFFFFF")
    number = replace(NUMBER, size=(24 if table.is_main else NUMBER.size) * layout.scale)
    sheet.text(x, y - disc * 0.14, str(table.number), number, CENTRE)
    below = table.name or ("主桌" if table.is_main else "")
    if not layout.with_seats:
        below = f"{below or table.title} {len(table.taken)} 人"
    if below:
        style = replace(TABLE_NAME, size=TABLE_NAME.size * layout.scale)
        draw_name(sheet, x, y + disc * 0.34, below, style, disc * 1.6, disc * 0.4)


def _draw_board(sheet: Sheet, table: SeatedTable, place: tuple[float, float], scale: float) -> None:
    """Draw a table with straight edges, its number and name beside one another."""
    x, y = place
    line = 0.7 if table.is_main else 0.4
    for box in filter(None, (table.board, table.hollow)):  # the name goes into the last
        left, top, right, bottom = (side * scale for side in box)
        sheet.box(x + left, y + top, right - left, bottom - top, line, "#FFFFFF")
    words = f"{table.number} {table.name or ('主桌' if table.is_main else '')}".strip()
    style = replace(NUMBER, size=14 * scale)
    draw_name(
        sheet, x + (left + right) / 2, y + (top + bottom) / 2, words, style, (right - left) * 0.9, (bottom - top) * 0.9
    )


def _draw_ring_seat(sheet: Sheet, seat: Seat, centre: tuple[float, float], ring: Ring, scale: float) -> None:
    """Draw one seat of a ring, and what its guest is there for outside of it."""
    turned = radians(seat.angle)
    across, down = seat.point or (ring.across * sin(turned), -ring.down * cos(turned))
    x, y = centre[0] + across * scale, centre[1] + down * scale
    width, height = SEAT_WIDTH * scale, SEAT_HEIGHT * scale
    bold = seat.label == HOST_LABEL or seat.role in PROMINENT
    draw_seat(sheet, x, y, width, height, seat, replace(SEAT_NAME, size=SEAT_NAME.size * scale, bold=bold))
    if not seat.role:
        return
    style = replace(ROLE, size=ROLE.size * scale)
    is_above = cos(turned) > 0 if seat.point is None else down <= 0
    if seat.point is not None or abs(sin(turned)) < 0.1:
        sheet.text(x, y - (height / 2 + 2.3 * scale) * (1 if is_above else -1), seat.role, style, CENTRE)
    elif sin(turned) < 0:
        sheet.text(x - width / 2 - 1.2 * scale, y, seat.role, style, RIGHT)
    else:
        sheet.text(x + width / 2 + 1.2 * scale, y, seat.role, style, LEFT)


def _draw_legend(sheet: Sheet, profile: str) -> None:
    y = LEGEND_MIDDLE
    sheet.box(LEFT_EDGE, y - 1.8, 8, 3.6, 0.3)
    sheet.text(LEFT_EDGE + 11, y, "主方（方框）", LEGEND)
    sheet.box(LEFT_EDGE + 36, y - 1.8, 8, 3.6, 0.2, GUEST_FILL, 1.8)
    sheet.text(LEFT_EDGE + 47, y, "客方（圆框）", LEGEND)
    words = "桌号按位次：近高远低，主桌右手为上" + f"　座次规矩：{profile}" * bool(profile)
    for text, style in fit(words, LEGEND, HALL_RIGHT_BESIDE_INDEX - LEFT_EDGE - 72, 5):
        sheet.text(LEFT_EDGE + 72, y, text, style)


def _index(banquet: SeatedBanquet) -> Table:
    head = tuple(label(text) for text in ("姓名", "桌", "座"))
    rows = sorted(banquet.seated, key=lambda pair: name_order(pair[1].name))
    return Table((16.9, 10.0, 12.1), tuple(map(_index_row, rows)), head, INDEX_ROW, 5.8, 1.7, 0)


def _index_row(pair: tuple[SeatedTable, Seat]) -> Row:
    table, seat = pair
    fits = INDEX.width(seat.name) <= INDEX_NAME_WIDTH
    return (
        value(seat.name, INDEX if fits else INDEX_LONG),
        value(str(table.number), INDEX_NUMBER, CENTRE),
        value(seat.label, INDEX_SEAT, CENTRE),
    )


def _draw_index(sheet: Sheet, parts: list[Table], left: float) -> None:
    sheet.text(left, INDEX_TOP - 4.2, "按姓氏拼音找座位", SECTION)
    for number, part in enumerate(parts):
        draw_table(sheet, part, left + number * INDEX_PITCH, INDEX_TOP)
