"""Small things drawn on several documents: section headings, check boxes, cut lines, cut marks, folds."""

from reports.page.font_files import Role
from reports.page.sheet import CENTRE, HAIR, Sheet
from reports.page.text import GUIDE, INK, SECTION, SUBTITLE, TITLE, Style, fit

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
    for text, style in fit(title, TITLE, room, 10):
        sheet.text(middle, 32.3, text, style, CENTRE)
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
    sheet.line(0, y, sheet.paper.width, y, HAIR, GUIDE, (0.7, 0.5))
    sheet.box(8, y - 2, 5.2, 4, fill="#FFFFFF")
    sheet.text(10.6, y, "✂", SCISSORS, CENTRE)


def draw_cut_marks(sheet: Sheet, x: float, y: float, width: float, height: float, above: float, below: float) -> None:
    """Draw marks outside the corners of a card; those above and below it are as long as there is room (mm)."""
    for edge in (y, y + height):
        sheet.line(x - TICK_GAP - TICK, edge, x - TICK_GAP, edge, 0.2)
        sheet.line(x + width + TICK_GAP, edge, x + width + TICK_GAP + TICK, edge, 0.2)
    for edge in (x, x + width):
        sheet.line(edge, y - TICK_GAP - above, edge, y - TICK_GAP, 0.2)
        sheet.line(edge, y + height + TICK_GAP, edge, y + height + TICK_GAP + below, 0.2)


def draw_fold(sheet: Sheet, x: float, y: float, width: float) -> None:
    """Draw dashes where a card is folded: strong beside it, faint across it."""
    sheet.line(x, y, x + width, y, 0.15, "#BBBBBB", (0.6, 0.4))
    for start in (x - TICK_GAP - TICK, x + width + TICK_GAP):
        sheet.line(start, y, start + TICK, y, 0.35, INK, FOLD_DASH)
