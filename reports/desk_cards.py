"""Prints desk cards for the head table: A4 folded to a tent whose name is read across a hall from both sides."""

from typing import BinaryIO

from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.marks import draw_fold
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.text import POINT, SMALL, TIGHT_LEADING, Style, fit
from reports.seated_banquet import Seat, SeatedBanquet

LEFT_EDGE, WIDTH, FACE, FLAP = 5.0, 200.0, 100.0, 45.0  # mm; two faces between two flaps glued together below
FOLDS = (3.5 + FLAP, 3.5 + FLAP + FACE, 3.5 + FLAP + 2 * FACE)
NAME = Style(Role.KAI, 150, bold=True, spacing=0.1)
LONG_NAME = Style(Role.KAI, 110, bold=True, spacing=0.02)
FOREIGN = Style(Role.HEI, 30)
SMALLEST_ON_ONE_LINE = 60


def draw_desk_cards(banquet: SeatedBanquet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write a desk card for everybody at the head table, one on a page, as a PDF. Raises `OSError`."""
    sheet = Sheet(file, PORTRAIT, f"{banquet.title} 桌签 {imprint.serial}".strip(), imprint.offset)
    seats = [seat for table in banquet.tables if table.is_main for seat in table.taken]
    for number, seat in enumerate(seats, start=1):
        _draw_card(sheet, seat)
        foot = f"桌签　{imprint.serial_text}　第 {number} 张 共 {len(seats)} 张　{seat.place}　沿虚线折，两端粘合"
        sheet.text(LEFT_EDGE + WIDTH / 2, FOLDS[2] + FLAP / 2, foot, SMALL, CENTRE)
        sheet.next_page()
    if not seats:
        sheet.next_page()
    return sheet.save()


def _draw_card(sheet: Sheet, seat: Seat) -> None:
    for fold in FOLDS:
        draw_fold(sheet, LEFT_EDGE, fold, WIDTH)
    sheet.box(LEFT_EDGE, FOLDS[0] - FLAP, WIDTH, 2 * FACE + 2 * FLAP, 0.15, colour="#BBBBBB")
    middle = LEFT_EDGE + WIDTH / 2
    _draw_face(sheet, middle, FOLDS[1], seat)
    with sheet.upside_down(middle, FOLDS[1]):
        _draw_face(sheet, middle, FOLDS[1], seat)


def _draw_face(sheet: Sheet, middle: float, top: float, seat: Seat) -> None:
    name = seat.name
    if len(name) == 2 and not name.isascii():
        name = f"{name[0]}　{name[1]}"
    height = 62.0 if seat.foreign_name else 74.0
    style = NAME if len(name) <= 3 else LONG_NAME
    lines = fit(name, style, WIDTH - 18, height)
    if lines[0][1].size < SMALLEST_ON_ONE_LINE:
        lines = fit(name, style, WIDTH - 18, height, 2)
    centre = top + FACE / 2 - (10 if seat.foreign_name else 0)
    pitch = lines[0][1].size * TIGHT_LEADING * POINT
    for number, (text, fitted) in enumerate(lines):
        sheet.text(middle, centre + (number - (len(lines) - 1) / 2) * pitch, text, fitted, CENTRE)
    for text, fitted in fit(seat.foreign_name, FOREIGN, WIDTH - 18, 13):
        sheet.text(middle, top + FACE - 16, text, fitted, CENTRE)
