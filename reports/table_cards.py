"""Prints table cards: A4 folded to an A5 tent, the table's number read from both sides."""

from typing import BinaryIO

from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.marks import draw_fold
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.text import CAPTION, SMALL, Style, fit
from reports.seated_banquet import SeatedBanquet, SeatedTable

FOLD, FACE = 148.5, 148.5
MIDDLE = 105.0
NUMBER = Style(Role.SONG, 230, bold=True)
NAME = Style(Role.KAI, 40, bold=True, spacing=0.1)
TITLE = Style(Role.SONG, 13, colour=CAPTION)


def draw_table_cards(banquet: SeatedBanquet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write a card for every table as a PDF, one on a page. Raises `OSError`."""
    sheet = Sheet(file, PORTRAIT, f"{banquet.title} 桌次卡 {imprint.serial}".strip(), imprint.offset)
    for table in banquet.tables:
        draw_fold(sheet, 12, FOLD, 186)
        _draw_face(sheet, banquet, table)
        with sheet.upside_down(MIDDLE, FOLD):
            _draw_face(sheet, banquet, table)
        sheet.text(MIDDLE, 293, f"桌次卡　{imprint.serial_text}-{table.number}　沿虚线对折", SMALL, CENTRE)
        sheet.next_page()
    return sheet.save()


def _draw_face(sheet: Sheet, banquet: SeatedBanquet, table: SeatedTable) -> None:
    sheet.circle(MIDDLE, FOLD + 62, 46, 1.2 if table.is_main else 0.6)
    for text, style in fit(str(table.number), NUMBER, 70, 80):
        sheet.text(MIDDLE, FOLD + 60, text, style, CENTRE)
    for text, style in fit(table.name or table.title, NAME, 170, 16):
        sheet.text(MIDDLE, FOLD + 121, text, style, CENTRE)
    for text, style in fit(banquet.title, TITLE, 170, 6):
        sheet.text(MIDDLE, FOLD + 135, text, style, CENTRE)
