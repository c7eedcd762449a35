"""Prints a thank-you letter as it is sent: letterhead, salutation, text, signature and date; no internal marks."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from reports.page.font_files import Role
from reports.page.frame import HEAD_RULE, Imprint
from reports.page.sheet import CENTRE, LEFT, PORTRAIT, RIGHT, Drawn, Sheet
from reports.page.text import CAPTION, Line, Style, fit, wrap

TITLE = "感谢函"
LETTERHEAD = Style(Role.SONG, 20, bold=True, spacing=0.08)
TEXT = Style(Role.SONG, 14)
QUIET = Style(Role.HEI, 8, colour=CAPTION)
PITCH = 9.6  # mm from line to line
LEFT_EDGE, WIDTH = 28.0, 154.0
TOP, FIRST, LOWEST = 30.0, 58.0, 270.0
TOGETHER = 6
"""The last lines stay on one sheet: a signature never stands there alone."""
INDENT = "正正"
"""What the first line of a paragraph leaves free: two characters, whichever they are."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was written; paragraphs of `body` and lines of `signature` are divided by line ends."""

    salutation: str
    body: str
    signature: str
    dated_on: date


def draw_thank_you_letter(letter: Letter, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write the letter as a PDF, on as many sheets as it takes. Raises `OSError`."""
    sheet = Sheet(file, PORTRAIT, TITLE)
    lines = _lines(letter)
    _draw_letterhead(sheet, imprint)
    y = FIRST
    for number, (line, x, align) in enumerate(lines):
        with_it = TOGETHER if number == len(lines) - TOGETHER else 1
        if y + (with_it - 1) * PITCH > LOWEST:
            sheet.next_page()
            y = TOP
        if line:
            sheet.spans(LEFT_EDGE + x, y, line, align)
        y += PITCH
    sheet.next_page()
    return sheet.save()


def _draw_letterhead(sheet: Sheet, imprint: Imprint) -> None:
    office = imprint.office.replace(" · ", "")
    for text, style in fit(office, LETTERHEAD, WIDTH, 12):
        sheet.text(PORTRAIT.width / 2, TOP, text, style, CENTRE)
    sheet.line(LEFT_EDGE, TOP + 9, LEFT_EDGE + WIDTH, TOP + 9, HEAD_RULE)
    if imprint.serial:
        sheet.text(LEFT_EDGE + WIDTH, TOP + 13, imprint.serial, QUIET, RIGHT)


def _lines(letter: Letter) -> list[tuple[Line, float, float]]:
    """Return the lines of the letter with their place (mm from the left edge) and alignment; an empty one is room."""
    found: list[tuple[Line, float, float]] = [(line, 0.0, LEFT) for line in wrap(((letter.salutation, TEXT),), WIDTH)]
    for paragraph in letter.body.splitlines():
        if paragraph.strip():
            found += _paragraph(paragraph.strip())
    day = f"{letter.dated_on.year}年{letter.dated_on.month}月{letter.dated_on.day}日"
    ends = [line for line in (*letter.signature.splitlines(), day) if line.strip()]
    return [*found, ((), 0.0, LEFT), *((((line, TEXT),), WIDTH, RIGHT) for line in ends)]


def _paragraph(text: str) -> list[tuple[Line, float, float]]:
    """Return the lines of a paragraph, the first one indented by two characters."""
    first, *others = wrap(((INDENT + text, TEXT),), WIDTH)
    begun: Line = ((first[0][0].removeprefix(INDENT), TEXT),)
    return [(begun, TEXT.width(INDENT), LEFT), *((line, 0.0, LEFT) for line in others)]
