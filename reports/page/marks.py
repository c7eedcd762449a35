"""Small things drawn on several documents: section headings, check boxes, cut lines, cut marks, folds."""

from reports.page.font_files import Role
from reports.page.sheet import CENTRE, HAIR, Sheet
from reports.page.text import GUIDE, INK, POINT, SECTION, SUBTITLE, TIGHT_LEADING, TITLE, Style, fit

CHECKBOX = 3.2  # mm
SCISSORS = Style(Role.HEI, 11, colour=INK)
TICK = 5.0  # length of a cut mark in mm
TICK_GAP = 1.3  # between a cut mark and the card, so that a cut a little off leaves no ink on it
FOLD_DASH = (1.2, 0.9)


def draw_title(sheet: Sheet, title: str, subtitle: str) -> None:
    """Draw the title in the middle of the page, and below it one quiet line."""
    paper = sheet.paper
    middle = paper.left + (paper.width - paper.left - paper.right) / 2
    room = paper.width - paper.left - paper.right
    lines = fit(title, TITLE, room, 10, lines=2, smallest=12)
    for number, (text, style) in enumerate(lines):
        pitch = style.size * TIGHT_LEADING * POINT
        sheet.text(middle, 32.3 + (number - (len(lines) - 1) / 2) * pitch, text, style, CENTRE)
    for text, style in fit(subtitle, SUBTITLE, room, 6):
        sheet.text(middle, 41.1, text, style, CENTRE)


def draw_section(sheet: Sheet, middle: float, text: str) -> None:
    """Draw a section heading with its bar, centred on the height `middle`."""
    left = sheet.paper.left
    sheet.box(left, middle - 1.75, 1.1, 3.5, fill=INK)
    sheet.text(left + 3.1, middle, text, SECTION)


def draw_checkbox(sheet: Sheet, x: float, middle: float, ticked: bool = False) -> None:
    """Draw a box to tick, ticked already where the answer is known."""
    top = middle - CHECKBOX / 2
    sheet.box(x, top, CHECKBOX, CHECKBOX, 0.2)
    if ticked:
        sheet.path([(x + 0.55, middle), (x + 1.3, middle + 0.8), (x + 2.7, middle - 0.9)], 0.4)


def draw_cut_line(sheet: Sheet, y: float) -> None:
    """Draw a dashed line across the whole sheet, with scissors."""
    sheet.lines([(0, y, sheet.paper.width, y)], HAIR, GUIDE, (0.7, 0.5))
    sheet.box(8, y - 2, 5.2, 4, fill="#FFFFFF")
    sheet.text(10.6, y, "✂", SCISSORS, CENTRE)


def draw_cut_marks(sheet: Sheet, x: float, y: float, width: float, height: float, upright: float) -> None:
    """Draw marks outside the corners of a card; `upright` is the length (mm) of those above and below it."""
    right, bottom = x + width + TICK_GAP, y + height + TICK_GAP
    left, top = x - TICK_GAP, y - TICK_GAP
    marks = [(left - TICK, edge, left, edge) for edge in (y, y + height)]
    marks += [(right, edge, right + TICK, edge) for edge in (y, y + height)]
    marks += [(edge, top - upright, edge, top) for edge in (x, x + width)]
    marks += [(edge, bottom, edge, bottom + upright) for edge in (x, x + width)]
    sheet.lines(marks, 0.2)


def draw_fold(sheet: Sheet, x: float, y: float, width: float) -> None:
    """Draw dashes where a card is folded: strong beside it, faint across it."""
    sheet.lines([(x, y, x + width, y)], 0.15, "#BBBBBB", (0.6, 0.4))
    beside = [(start, y, start + TICK, y) for start in (x - TICK_GAP - TICK, x + width + TICK_GAP)]
    sheet.lines(beside, 0.35, INK, FOLD_DASH)
