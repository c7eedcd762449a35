"""Prints the index for the door: everybody by pinyin, under the initial, with table and seat in large letters."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import BinaryIO

from reports.page.dates import start_text
from reports.page.font_files import Role
from reports.page.frame import Imprint, Page, draw_document
from reports.page.marks import draw_title
from reports.page.name_order import name_order
from reports.page.sheet import CENTRE, PORTRAIT, Drawn, Sheet
from reports.page.table import Row, Table, draw_table, heading, label, paginate, value
from reports.page.text import CAPTION, Style
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable

TOP, BOTTOM, LEFT_EDGE, COLUMNS, PITCH = 48.0, 276.0, 20.0, 2, 88.0
WIDTHS = (29.0, 31.0, 13.0, 11.0)
INITIAL = Style(Role.HEI, 12, bold=True)
NAME, NUMBER = Style(Role.SONG, 13, bold=True), Style(Role.HEI, 14, bold=True)
SMALL = Style(Role.SONG, 9, colour=CAPTION)
ROW = 8.0


def draw_guest_index(banquet: SeatedBanquet, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the index as a PDF, two columns on a page. Raises `OSError`."""
    head = tuple(label(text) for text in ("姓名", "单位", "桌", "座"))
    table = Table(WIDTHS, tuple(_rows(banquet)), head, ROW, 7.0, 1.8, 0.6, most_lines=5)
    parts = paginate(table, BOTTOM - TOP, BOTTOM - TOP)
    groups = [parts[start : start + COLUMNS] for start in range(0, len(parts), COLUMNS)]
    pages = [Page(partial(_draw_page, banquet, group)) for group in groups]
    return draw_document(file, PORTRAIT, f"{banquet.title} 来宾索引", imprint, pages)


def _draw_page(banquet: SeatedBanquet, parts: list[Table], sheet: Sheet) -> None:
    draw_title(sheet, "来宾索引", "　".join(filter(None, (banquet.title, start_text(banquet.start), banquet.hall))))
    for number, part in enumerate(parts):
        draw_table(sheet, part, LEFT_EDGE + number * PITCH, TOP)


def _initial(pair: tuple[SeatedTable, Seat]) -> str:
    syllables, name = name_order(pair[1].name)
    first = (syllables[0] if syllables else name)[:1].upper()
    return first if first.isascii() and first.isalpha() else "#"


def _rows(banquet: SeatedBanquet) -> Iterator[Row]:
    ordered = sorted(banquet.seated, key=lambda pair: (_initial(pair), name_order(pair[1].name)))
    for initial, pairs in groupby(ordered, key=_initial):
        yield heading(initial, len(WIDTHS), INITIAL)
        for table, seat in pairs:
            yield (
                value(seat.name, NAME),
                value(seat.organisation, SMALL),
                value(str(table.number), NUMBER, CENTRE),
                value(seat.label, SMALL, CENTRE),
            )
