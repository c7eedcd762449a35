"""Prints envelope labels for the invitations: fourteen of 99.1 × 38.1 mm on a sheet of A4."""

from typing import BinaryIO

from reports.banquet_papers import InvitationPaper, Invited
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.sheet import LEFT, PORTRAIT, RIGHT, Drawn, Sheet
from reports.page.text import SMALL, Style, fit, wrap

WIDTH, HEIGHT = 99.1, 38.1  # mm
LEFTS, TOP, ROWS = (4.65, 106.25), 15.15, 7
PER_PAGE = len(LEFTS) * ROWS
MARGIN = 7.0
ADDRESS = Style(Role.SONG, 10.5)
ORGANISATION = Style(Role.SONG, 11.5)
NAME = Style(Role.KAI, 18, bold=True)
FOREIGN = Style(Role.HEI, 9.5)
BY_HAND = "面呈"


def draw_envelope_labels(paper: InvitationPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write a label for every guest invited as a PDF, without lines, for label stock. Raises `OSError`."""
    sheet = Sheet(file, PORTRAIT, f"{paper.facts.title} 信封标签 {imprint.serial}".strip(), imprint.offset)
    pages = [paper.guests[start : start + PER_PAGE] for start in range(0, len(paper.guests), PER_PAGE)]
    for page_number, page in enumerate(pages):
        for place, guest in enumerate(page):
            row, column = divmod(place, len(LEFTS))
            number = page_number * PER_PAGE + place + 1
            _draw_label(sheet, LEFTS[column], TOP + row * HEIGHT, guest, number)
        sheet.next_page()
    return sheet.save()


def _draw_label(sheet: Sheet, x: float, y: float, guest: Invited, number: int) -> None:
    room = WIDTH - 2 * MARGIN
    for line_number, line in enumerate(wrap(((guest.address or BY_HAND, ADDRESS),), room)[:2]):
        sheet.spans(x + MARGIN, y + 6.5 + 4.8 * line_number, line)
    for text, style in fit(guest.organisation, ORGANISATION, room, 6):
        sheet.text(x + MARGIN, y + 18.0, text, style)
    called = f"{guest.name} {guest.honorific or guest.title}".strip() + "　收"
    for text, style in fit(called, NAME, room - 10, 9):
        sheet.text(x + MARGIN, y + 27.0, text, style, LEFT)
    for text, style in fit(guest.foreign_name, FOREIGN, room - 10, 5):
        sheet.text(x + MARGIN, y + 33.5, text, style)
    sheet.text(x + WIDTH - MARGIN, y + HEIGHT - 4.5, f"{number:02}", SMALL, RIGHT)
