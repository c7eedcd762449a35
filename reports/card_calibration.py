"""Prints the page on which one measures how far a printer misses the edges of card stock."""

from typing import Any, BinaryIO

from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.marks import draw_cut_marks
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.text import SECTION, SMALL, Style
from reports.place_cards import HEIGHT, LEFTS, TOPS, UPRIGHT_MARK, WIDTH

CROSS = 20.0  # mm from the left and the upper edge of the sheet
ARM, RULER, LONG_TICK, SHORT_TICK = 12.0, 60, 3.2, 1.6
TEXT, NUMBER = Style(Role.SONG, 10.5), Style(Role.HEI, 7)
STEPS = (
    "1. 按实际大小（100%，不缩放）印这一页，用要用的卡纸。",
    "2. 从纸的左边量到竖线，从纸的上边量到横线，各应为 20 毫米。",
    "3. 把量得的两个数填进「校准卡纸」，以后的卡片就按这台打印机挪正。",
    "4. 再印一次核对；四周的切边记号应与卡纸模切线重合。",
)


def draw_card_calibration(_content: Any, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the page with a cross and rulers, moved as cards are now. Raises `OSError`."""
    sheet = Sheet(file, PORTRAIT, f"校准卡纸 {imprint.serial}".strip(), imprint.offset)
    sheet.lines([(CROSS, CROSS - ARM, CROSS, CROSS + ARM), (CROSS - ARM, CROSS, CROSS + ARM, CROSS)], 0.2)
    _draw_ruler(sheet)
    right, down = imprint.offset
    sheet.text(105, 38, "卡纸校准页", SECTION, CENTRE)
    for number, line in enumerate(STEPS):
        sheet.text(40, 48 + 7 * number, line, TEXT)
    sheet.text(40, 82, f"目前挪动：向右 {right:g} 毫米，向下 {down:g} 毫米", TEXT)
    for top in TOPS:
        for left in LEFTS:
            draw_cut_marks(sheet, left, top, WIDTH, HEIGHT, UPRIGHT_MARK)
    sheet.text(105, 290.5, f"{imprint.office}　{imprint.printed_at:%Y-%m-%d %H:%M}", SMALL, CENTRE)
    sheet.next_page()
    return sheet.save()


def _draw_ruler(sheet: Sheet) -> None:
    """Draw millimetres to the right of and below the cross, long ticks every five."""
    for step in range(RULER + 1):
        tick = LONG_TICK if step % 5 == 0 else SHORT_TICK
        place = CROSS + step
        sheet.lines([(place, CROSS, place, CROSS - tick), (CROSS, place, CROSS - tick, place)], 0.1)
        if step % 10 == 0 and step:
            sheet.text(place, CROSS - LONG_TICK - 1.8, str(step), NUMBER, CENTRE)
            sheet.text(CROSS - LONG_TICK - 2.6, place, str(step), NUMBER, CENTRE)
