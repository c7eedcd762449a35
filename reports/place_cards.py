"""Prints place cards to stand on the tables: folded in the middle, the name reads from both sides."""

from typing import BinaryIO

from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.marks import draw_cut_marks, draw_fold
from reports.page.sheet import CENTRE, LEFT, PORTRAIT, RIGHT, Drawn, Sheet
from reports.page.text import POINT, SMALL, TIGHT_LEADING, Span, Style, fit
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable

WIDTH, HEIGHT = 84.0, 88.0  # mm, flat
LEFTS, TOPS = (14.0, 112.0), (6.1, 100.4, 194.7)
PER_PAGE = len(LEFTS) * len(TOPS)
UPRIGHT_MARK = 1.6  # mm; there are 6.3 mm between cards
NAME_WIDTH, NAME_HEIGHT, NAME_ABOVE_ANOTHER = 64.0, 23.5, 19.0
NAME = Style(Role.KAI, 54, bold=True, spacing=0.14)
FOUR_CHARACTERS = Style(Role.KAI, 42, bold=True, spacing=0.04)
SMALLEST_ON_ONE_LINE = 24  # points; below it two lines are read more easily from across a table
PLACE = Style(Role.HEI, 9, colour="#444444")
ORGANISATION = Style(Role.SONG, 11)
FOREIGN = Style(Role.HEI, 12)
FOOT = 290.5


def draw_place_cards(banquet: SeatedBanquet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write a card for everybody who has a seat, six on a page, as a PDF. Raises `OSError`."""
    cards = list(banquet.seated)
    pages = [cards[start : start + PER_PAGE] for start in range(0, len(cards), PER_PAGE)] or [[]]
    sheet = Sheet(file, PORTRAIT, f"{banquet.title} 座位卡 {imprint.serial}".strip(), imprint.offset)
    for number, page in enumerate(pages, start=1):
        for place, (table, seat) in enumerate(page):
            _draw_card(sheet, LEFTS[place % 2], TOPS[place // 2], table, seat)
        _draw_foot(sheet, imprint, number, len(pages))
        sheet.next_page()
    return sheet.save()


def _draw_card(sheet: Sheet, x: float, y: float, table: SeatedTable, seat: Seat) -> None:
    draw_cut_marks(sheet, x, y, WIDTH, HEIGHT, UPRIGHT_MARK)
    middle, fold = x + WIDTH / 2, y + HEIGHT / 2
    draw_fold(sheet, x, fold, WIDTH)
    name = _fitted_name(seat.name, NAME_HEIGHT if not seat.foreign_name else NAME_ABOVE_ANOTHER)
    _draw_face(sheet, x, fold, table, seat, name)
    with sheet.upside_down(middle, fold):
        _draw_face(sheet, x, fold, table, seat, name)


def _draw_face(sheet: Sheet, x: float, top: float, table: SeatedTable, seat: Seat, name: list[Span]) -> None:
    """Draw one half of a card below the fold at `top`."""
    if seat.is_host:
        sheet.box(x + 4.0, top + 4.6, 2.3, 2.3, 0.25)
    else:
        sheet.circle(x + 5.1, top + 5.7, 1.25, fill="#111111")
    sheet.text(x + 7.8, top + 5.7, table.title, PLACE, LEFT)
    sheet.text(x + WIDTH - 4, top + 5.7, seat.place, PLACE, RIGHT)
    middle = x + WIDTH / 2
    pitch = name[0][1].size * TIGHT_LEADING * POINT
    centre = top + 19.0 - (1.8 if seat.foreign_name else 0)
    for number, (text, style) in enumerate(name):
        sheet.text(middle, centre + (number - (len(name) - 1) / 2) * pitch, text, style, CENTRE)
    for text, style in fit(seat.foreign_name, FOREIGN, WIDTH - 8, 6):
        sheet.text(middle, top + 29.2, text, style, CENTRE)
    for text, style in fit(seat.organisation, ORGANISATION, WIDTH - 8, 6):
        sheet.text(middle, top + (35.6 if seat.foreign_name else 34.7), text, style, CENTRE)
    sheet.line(middle - 12, top + 39.8, middle + 12, top + 39.8, 0.2)


def _fitted_name(name: str, height: float) -> list[Span]:
    """Set a name as large as the card allows; one of two characters gets a space between them."""
    if len(name) == 2 and not name.isascii():
        name = f"{name[0]}　{name[1]}"
    style = FOUR_CHARACTERS if len(name) > 3 else NAME
    one_line = fit(name, style, NAME_WIDTH, height)
    return one_line if one_line[0][1].size >= SMALLEST_ON_ONE_LINE else fit(name, style, NAME_WIDTH, height, 2)


def _draw_foot(sheet: Sheet, imprint: Imprint, number: int, count: int) -> None:
    again = f"　第 {imprint.times_printed} 次打印" if imprint.times_printed > 1 else ""
    sheet.text(LEFTS[0], FOOT, f"座位卡　{imprint.serial_text}　第 {number} 页 共 {count} 页{again}", SMALL)
    advice = "实线裁切　　虚线对折成台卡，两面可读　　建议 200 克以上白卡纸"
    sheet.text(LEFTS[1] + WIDTH, FOOT, advice, SMALL, RIGHT)
