"""Prints one page per table: the names round it, and who sits where with diet and a box for the arrival."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from math import cos, pi, prod, radians, sin
from typing import BinaryIO

from reports.page.dates import start_text
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.table import Row, Table, draw_table, label, paginate, value
from reports.page.text import GUIDE, Style, fit
from reports.seated_banquet import SeatedBanquet, SeatedTable, draw_seat
from reports.table_shape import SEAT_HEIGHT as SHAPE_SEAT_HEIGHT
from reports.table_shape import SEAT_WIDTH as SHAPE_SEAT_WIDTH
from reports.table_shape import Box

LEFT_EDGE, CENTRE_X, CENTRE_Y = 20.0, 106.0, 103.0
ACROSS, DOWN, DISC, LABEL_RADIUS = 48.8, 38.2, 20.9, 17.4  # mm
SEAT_WIDTH, SEAT_HEIGHT, SEAT_GAP = 22.9, 9.2, 0.8
LIST_TOP, LIST_BOTTOM, NEXT_LIST_TOP = 164.3, 275.2, 30.0
NOTE = 5.7  # mm from the list to the middle of the note below it
HEAD_HEIGHT, ROW, LEAST_ROW = 8.0, 9.25, 7.0
HALF_WIDTH, HALF_HEIGHT, LABEL_INSET = 84.0, 46.0, 1.9
ARROWS = {"top": "↑", "bottom": "↓", "left": "←", "right": "→"}
NAME = Style(Role.KAI, 14)
SEAT_LABEL = Style(Role.HEI, 9, colour="#222222")
DIRECTION = Style(Role.HEI, 8.5, colour="#444444")
NUMBER = Style(Role.SONG, 52, bold=True)
TABLE_NAME = Style(Role.HEI, 10, colour="#444444")
LIST_NAME = Style(Role.SONG, 11.5, bold=True)
LIST_TEXT = Style(Role.SONG, 10)
NOTE_TEXT = Style(Role.SONG, 9)
BOX = Style(Role.HEI, 11)


def draw_table_plan(banquet: SeatedBanquet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write one page per table as a PDF; a list too long for its page goes on overleaf. Raises `OSError`."""
    pages = [page for table in banquet.tables for page in _pages(banquet, table)]
    return draw_document(file, PORTRAIT, f"{banquet.title} 桌席位表", imprint, pages)


def _pages(banquet: SeatedBanquet, table: SeatedTable) -> list[Page]:
    parts = paginate(_seat_list(table), LIST_BOTTOM - LIST_TOP, LIST_BOTTOM - NEXT_LIST_TOP)
    suffix = f"-{table.number}"
    more = [Page(partial(_draw_more, part), suffix) for part in parts[1:]]
    return [Page(partial(_draw_front, banquet, table, parts[0]), suffix), *more]


def _draw_front(banquet: SeatedBanquet, table: SeatedTable, seat_list: Table, sheet: Sheet) -> None:
    head = f"桌长 {table.head}" if table.head else ""
    facts = (banquet.title, start_text(banquet.start), banquet.hall, head)
    draw_title(sheet, f"{table.number} 号桌席位表", "　".join(filter(None, facts)))
    _draw_directions(sheet, banquet)
    if table.board is None:
        _draw_round(sheet, table)
    else:
        _draw_straight(sheet, table, table.board)
    bottom = draw_table(sheet, seat_list, LEFT_EDGE, LIST_TOP)
    if bottom + NOTE <= LIST_BOTTOM + 2:
        note = "上菜：先主宾，再主人，其后按顺时针；从右侧斟酒，从左侧上菜。桌长负责引座并提醒饮食禁忌。"
        sheet.text(LEFT_EDGE, bottom + NOTE, note, NOTE_TEXT)


def _draw_more(seat_list: Table, sheet: Sheet) -> None:
    draw_table(sheet, seat_list, LEFT_EDGE, NEXT_LIST_TOP)


def _seat_size(count: int) -> tuple[float, float]:
    """Return the largest seats (mm) of which no two neighbours overlap: they part sideways or up and down."""
    angles = [2 * pi * seat / max(count, 3) for seat in range(max(count, 3) + 1)]
    apart = [
        (abs(ACROSS * (sin(one) - sin(other))) - SEAT_GAP, abs(DOWN * (cos(one) - cos(other))) - SEAT_GAP)
        for one, other in pairwise(angles)
    ]
    sizes = []
    for width in {min(SEAT_WIDTH, across) for across, _ in apart if across > 0}:
        heights = (down for across, down in apart if across < width)
        sizes.append((width, min(SEAT_HEIGHT, *heights, SEAT_HEIGHT)))
    return max(sizes, key=prod)


def _draw_round(sheet: Sheet, table: SeatedTable) -> None:
    _draw_disc(sheet, table)
    width, height = _seat_size(len(table.seats))
    for seat in table.seats:
        turned = radians(seat.angle)
        x, y = CENTRE_X + ACROSS * sin(turned), CENTRE_Y - DOWN * cos(turned)
        draw_seat(sheet, x, y, width, height, seat, NAME)
        label_x, label_y = CENTRE_X + LABEL_RADIUS * sin(turned), CENTRE_Y - LABEL_RADIUS * cos(turned)
        sheet.text(label_x, label_y, seat.label, SEAT_LABEL, CENTRE)


def _draw_straight(sheet: Sheet, table: SeatedTable, board: Box) -> None:
    """Draw rows of seats along a board, as large as the page allows, each seat's number on the board before it."""
    points = [seat.point or (0.0, 0.0) for seat in table.seats]
    wide = max(*(abs(x) for x, _ in points), board[2], -board[0]) + SHAPE_SEAT_WIDTH / 2
    high = max(*(abs(y) for _, y in points), board[3], -board[1]) + SHAPE_SEAT_HEIGHT / 2
    scale = min(HALF_WIDTH / wide, HALF_HEIGHT / high, SEAT_WIDTH / SHAPE_SEAT_WIDTH)
    for box in filter(None, (board, table.hollow)):
        left, top, right, bottom = (side * scale for side in box)
        sheet.box(CENTRE_X + left, CENTRE_Y + top, right - left, bottom - top, 0.5, "#FFFFFF")
    left, top, right, bottom = (side * scale for side in table.hollow or board)
    words = f"{table.number}　{table.name or table.title}"
    for text, style in fit(words, replace(NUMBER, size=22), (right - left) * 0.8, (bottom - top) * 0.6):
        sheet.text(CENTRE_X + (left + right) / 2, CENTRE_Y + (top + bottom) / 2, text, style, CENTRE)
    for seat, (x, y) in zip(table.seats, points, strict=True):
        across, down = CENTRE_X + x * scale, CENTRE_Y + y * scale
        draw_seat(sheet, across, down, SHAPE_SEAT_WIDTH * scale, SHAPE_SEAT_HEIGHT * scale, seat, NAME)
        near_x = min(max(x, board[0] + LABEL_INSET), board[2] - LABEL_INSET) * scale
        near_y = min(max(y, board[1] + LABEL_INSET), board[3] - LABEL_INSET) * scale
        sheet.text(CENTRE_X + near_x, CENTRE_Y + near_y, seat.label, SEAT_LABEL, CENTRE)


def _draw_directions(sheet: Sheet, banquet: SeatedBanquet) -> None:
    sheet.text(CENTRE_X, 48.4, f"{ARROWS[banquet.stage]} 舞台方向", DIRECTION, CENTRE)
    sheet.line(CENTRE_X, 50.8, CENTRE_X, 54.3, 0.2, GUIDE)
    sheet.text(CENTRE_X, 157.5, f"{ARROWS[banquet.door]} 入口方向", DIRECTION, CENTRE)


def _draw_disc(sheet: Sheet, table: SeatedTable) -> None:
    sheet.circle(CENTRE_X, CENTRE_Y, DISC, 0.5)
    for text, style in fit(str(table.number), NUMBER, 26, 22):
        sheet.text(CENTRE_X, CENTRE_Y - 1.2, text, style, CENTRE)
    for text, style in fit(table.name or table.title, TABLE_NAME, 26, 5):
        sheet.text(CENTRE_X, CENTRE_Y + 10.1, text, style, CENTRE)


def _seat_list(table: SeatedTable) -> Table:
    head = tuple(label(text) for text in ("座次", "姓名", "方", "单位", "职务", "饮食", "到席"))
    rows: tuple[Row, ...] = tuple(
        (
            value(seat.label, LIST_TEXT, CENTRE),
            value(seat.name, LIST_NAME),
            value(seat.side if seat.name else "", LIST_TEXT, CENTRE),
            value(seat.organisation, LIST_TEXT),
            value(seat.title, LIST_TEXT),
            value(seat.diet, LIST_TEXT),
            value("□", BOX, CENTRE),
        )
        for seat in table.seats
    )
    height = min(ROW, max(LEAST_ROW, (LIST_BOTTOM - LIST_TOP - HEAD_HEIGHT - NOTE) / max(len(rows), 1)))
    return Table((11.1, 23.9, 15.1, 50.6, 32.0, 26.1, 13.2), rows, head, height, HEAD_HEIGHT, rim=0.4, most_lines=5)
