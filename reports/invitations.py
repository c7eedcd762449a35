"""Prints invitations: A4 folded to A5, the cover and the inside of each guest's, in red and black."""

from dataclasses import replace
from typing import BinaryIO

from reports.banquet_papers import InvitationPaper, Invited
from reports.page.dates import day_text
from reports.page.font_files import Role
from reports.page.frame import Imprint
from reports.page.qr import draw_qr
from reports.page.sheet import CENTRE, HAIR, LANDSCAPE, LEFT, RIGHT, Drawn, Sheet
from reports.page.text import GUIDE, POINT, TIGHT_LEADING, Line, Span, Style, ellipsis, fit, wrap

RED, ROW_RULE = "#B42F27", "#DFA29E"
MIDDLE, HEIGHT = 148.5, 210.0
FRAME_TOP, FRAME_BOTTOM, FRAME_WIDTH = 9.1, 200.9, 130.4
LEFT_FRAME, RIGHT_FRAME = 9.1, 157.5
TEXT_LEFT, TEXT_WIDTH, TEXT_TOP, TEXT_BOTTOM = 27.3, 96.6, 57.9, 146.0
GREETING_MIDDLE, SIGNED_RIGHT = 41.4, 122.3
ROW_LEFT, ROW_RIGHT, VALUE_LEFT, ROWS_TOP, ROWS_BOTTOM = 176.6, 270.0, 197.7, 30.7, 156.0
ROW_SINGLE, ROW_MORE = 15.4, 8.1  # mm of a row's first line and of each further one
QR_TOP, QR_SIZE, NOTE_LEFT = 163.2, 21.0, 203.6
BIG = Style(Role.KAI, 77, bold=True, colour=RED)
GREETING = Style(Role.KAI, 18.7, bold=True)
FOREIGN = Style(Role.HEI, 10.5)
BODY, BODY_BOLD = Style(Role.KAI, 17), Style(Role.KAI, 17, bold=True)
SIGNED, SIGNED_DATE = Style(Role.KAI, 15.5), Style(Role.KAI, 13)
OFFICE = Style(Role.KAI, 16.5, colour=RED, spacing=0.2)
LABEL = Style(Role.KAI, 14.2, bold=True, colour=RED)
VALUE, SEAT = Style(Role.KAI, 14.2), Style(Role.KAI, 17, bold=True)
NOTE, SMALL = Style(Role.KAI, 11.6), Style(Role.HEI, 8, colour="#5A6068")
LEADING, LEAST_LEADING = 2.2, 1.35  # distances of the body's lines, in multiples of the size
SEATLESS = "到场后由引座员引导"
INDENT = "〇〇"  # what holds the place of the indent while lines are broken: blanks would be dropped
SMALLEST_BODY = 8
LEAST_ON_ONE_LINE, TWO_LINES = 11, 9.5  # points, and mm that two lines may take


def draw_invitations(paper: InvitationPaper, imprint: Imprint, file: BinaryIO) -> Drawn:
    """Write cover and inside for every guest as a PDF, to be printed on both sides. Raises `OSError`."""
    sheet = Sheet(file, LANDSCAPE, f"{paper.facts.title} 请柬 {imprint.serial}".strip(), imprint.offset)
    for number, guest in enumerate(paper.guests, start=1):
        serial = f"{imprint.serial}-{number:02}" if imprint.serial else imprint.serial_text
        _draw_cover(sheet, paper)
        sheet.next_page()
        _draw_letter(sheet, paper, guest, imprint)
        _draw_facts(sheet, paper, guest)
        _draw_answer(sheet, paper, serial, f"ZQ1|{serial * bool(imprint.serial)}|{paper.facts.start:%Y-%m-%dT%H:%M}|1")
        sheet.next_page()
    return sheet.save()


def draw_frame(sheet: Sheet, left: float, colour: str = RED) -> None:
    """Draw the double frame with its cornered ornaments round one half of the sheet."""
    right = left + FRAME_WIDTH
    sheet.box(left, FRAME_TOP, FRAME_WIDTH, FRAME_BOTTOM - FRAME_TOP, 0.75, colour=colour)
    sheet.box(left + 2, FRAME_TOP + 2, FRAME_WIDTH - 4, FRAME_BOTTOM - FRAME_TOP - 4, 0.25, colour=colour)
    for x, across in ((left, 1), (right, -1)):
        for y, down in ((FRAME_TOP, 1), (FRAME_BOTTOM, -1)):
            for inset, width in ((4.1, 0.25), (6.4, 0.6)):
                edge, end = inset, 16.8
                corner = [(x + across * end, y + down * edge), (x + across * edge, y + down * edge)]
                sheet.path([*corner, (x + across * edge, y + down * end)], width, colour)
            near = (x + across * 9.0 - (3.2 if across < 0 else 0), y + down * 9.0 - (3.2 if down < 0 else 0))
            sheet.box(*near, 3.2, 3.2, 0.5, colour=colour)


def draw_middle_fold(sheet: Sheet) -> None:
    """Draw dashes at both edges where the sheet is folded to A5."""
    sheet.lines([(MIDDLE, 0, MIDDLE, 5), (MIDDLE, HEIGHT - 5, MIDDLE, HEIGHT)], HAIR, GUIDE, (0.7, 0.5))


def _draw_cover(sheet: Sheet, paper: InvitationPaper) -> None:
    draw_middle_fold(sheet)
    draw_frame(sheet, RIGHT_FRAME)
    centre = RIGHT_FRAME + FRAME_WIDTH / 2
    for text, middle in (("请", 61.8), ("柬", 95.4)):
        sheet.text(centre, middle, text, BIG, CENTRE)
    for text, middle in ((paper.branch, 167.7), (paper.department, 175.9)):
        for line, style in fit(text, OFFICE, FRAME_WIDTH - 46, 8):
            sheet.text(centre, middle, line, style, CENTRE)
    foot = "　".join(filter(None, (paper.facts.address, paper.facts.place)))
    if foot:
        sheet.text(LEFT_FRAME + FRAME_WIDTH / 2, 193.8, ellipsis(foot, SMALL, FRAME_WIDTH), SMALL, CENTRE)


def _draw_letter(sheet: Sheet, paper: InvitationPaper, guest: Invited, imprint: Imprint) -> None:
    """Draw the left half of the inside: whom we invite, to what, and who signs."""
    draw_middle_fold(sheet)
    draw_frame(sheet, LEFT_FRAME)
    _draw_greeting(sheet, guest)
    size, lines = _fitted_body(paper)
    pitch = min(LEADING, (TEXT_BOTTOM - TEXT_TOP) / len(lines) / (size * POINT)) * size * POINT
    indent = BODY.width(INDENT) * size / BODY.size
    for number, line in enumerate(lines):
        indented = number == 0 or number == len(lines) - 1
        sheet.spans(TEXT_LEFT + indent * indented, TEXT_TOP + number * pitch, line)
    signed = f"{paper.branch} {paper.department}"
    rows = ((signed, SIGNED, 153.7), (f"{paper.hosts}　敬邀" if paper.hosts else "敬邀", SIGNED, 164.1))
    for text, style, middle in rows:
        for words, fitted in fit(text, style, TEXT_WIDTH, 8):
            sheet.text(SIGNED_RIGHT, middle, words, fitted, RIGHT)
    day = imprint.printed_at
    sheet.text(SIGNED_RIGHT, 175.0, f"{day.year}年{day.month}月{day.day}日", SIGNED_DATE, RIGHT)


def _draw_greeting(sheet: Sheet, guest: Invited) -> None:
    x = sheet.text(TEXT_LEFT, GREETING_MIDDLE, "尊敬的", GREETING) + 2.8
    after = GREETING.width(guest.honorific) + 3.5
    room = TEXT_LEFT + TEXT_WIDTH - x - after - 8
    name = _fitted(guest.name, GREETING, room)
    width = max(*(style.width(text) + 8 for text, style in name), 29)
    _draw_lines(sheet, x + width / 2, GREETING_MIDDLE - (1.5 if len(name) > 1 else 0), name, CENTRE)
    sheet.line(x, GREETING_MIDDLE + 4.3, x + width, GREETING_MIDDLE + 4.3, 0.25)
    if guest.honorific:
        sheet.text(x + width + 2.8, GREETING_MIDDLE, guest.honorific, GREETING)
    if guest.foreign_name:
        for text, fitted in fit(guest.foreign_name, FOREIGN, max(width, 60), 5):
            sheet.text(x, GREETING_MIDDLE + 8.0, text, fitted)


def _fitted_body(paper: InvitationPaper) -> tuple[float, tuple[Line, ...]]:
    """Break the body into lines, smaller where they would run into the signature; first and last are indented."""
    size = BODY.size
    while True:
        plain, bold = replace(BODY, size=size), replace(BODY_BOLD, size=size)
        when = f" {day_text(paper.facts.start)}{paper.facts.start:%H:%M} "
        spans: Line = ((f"{INDENT}{paper.before}", plain),)
        if paper.after:
            spans += ((when, bold), (paper.after, plain))
        (first, *others), *more = wrap(spans, TEXT_WIDTH)
        lines = (((first[0].removeprefix(INDENT), first[1]), *others), *more, (("恭请光临。", plain),))
        if len(lines) * size * LEAST_LEADING * POINT <= TEXT_BOTTOM - TEXT_TOP or size <= SMALLEST_BODY:
            return size, lines
        size -= 0.5


def _draw_facts(sheet: Sheet, paper: InvitationPaper, guest: Invited) -> None:
    """Draw the right half of the inside: theme, form, time, place, seat and dress."""
    draw_frame(sheet, RIGHT_FRAME)
    rows = _rows(paper, guest)
    needed = sum(ROW_SINGLE + ROW_MORE * (len(texts) - 1) for _, texts, _ in rows)
    scale = min(1.0, (ROWS_BOTTOM - ROWS_TOP) / needed)
    y = ROWS_TOP
    for label, texts, style in rows:
        height = (ROW_SINGLE + ROW_MORE * (len(texts) - 1)) * scale
        first = y + ROW_SINGLE * scale / 2
        sheet.text(ROW_LEFT, first, label, LABEL)
        for number, text in enumerate(texts):
            middle = first + number * ROW_MORE * scale
            width = ROW_RIGHT - VALUE_LEFT
            fitted = _fitted(text, style, width) if len(texts) == 1 else fit(text, style, width, ROW_MORE)
            _draw_lines(sheet, VALUE_LEFT, middle, fitted, LEFT)
        y += height
        sheet.line(ROW_LEFT, y, ROW_RIGHT, y, 0.2, ROW_RULE)


def _fitted(text: str, style: Style, width: float) -> list[Span]:
    """Set a text on one line, on two where it would become too small to be read with pleasure."""
    one = fit(text, style, width, 8)
    return one if one[0][1].size >= LEAST_ON_ONE_LINE else fit(text, style, width, TWO_LINES, 2)


def _draw_lines(sheet: Sheet, x: float, middle: float, lines: list[Span], align: float) -> None:
    """Draw lines one below the other, centred on the height `middle`."""
    pitch = lines[0][1].size * TIGHT_LEADING * POINT
    for number, (text, style) in enumerate(lines):
        sheet.text(x, middle + (number - (len(lines) - 1) / 2) * pitch, text, style, align)


def _rows(paper: InvitationPaper, guest: Invited) -> list[tuple[str, tuple[str, ...], Style]]:
    facts = paper.facts
    hours = f"{facts.start:%H:%M} 开席"
    if paper.reception_minutes > 0:
        hours = f"{paper.reception:%H:%M} 迎宾　{hours}"
    rows = [
        ("主 题", (facts.title,), VALUE),
        ("形 式", (paper.form,), VALUE),
        ("时 间", (day_text(facts.start), hours), VALUE),
        ("地 点", tuple(filter(None, (facts.where, facts.address))), VALUE),
        ("座 位", (guest.place or SEATLESS,), SEAT if guest.place else VALUE),
        ("着 装", (paper.dress,), VALUE),
    ]
    return [(label, texts, style) for label, texts, style in rows if any(texts)]


def _draw_answer(sheet: Sheet, paper: InvitationPaper, serial: str, code: str) -> None:
    """Draw how to answer, and the code that is scanned at the door; it holds nothing personal."""
    draw_qr(sheet, ROW_LEFT, QR_TOP, QR_SIZE, code)
    by = paper.reply_by
    answer = f"如蒙应允，请于{by.month}月{by.day}日前回复" if by else "如蒙应允，请赐回复"
    contact = "　".join(
        filter(None, (f"联系人 {paper.contact}" * bool(paper.contact), f"电话 {paper.phone}" * bool(paper.phone)))
    )
    for text, middle, style in (
        (answer, 166.2, NOTE),
        (contact, 173.2, NOTE),
        (f"请柬编号 {serial}　凭此入席", 180.2, SMALL),
    ):
        if text:
            for line, fitted in fit(text, style, RIGHT_FRAME + FRAME_WIDTH - NOTE_LEFT - 10, 6):
                sheet.text(NOTE_LEFT, middle, line, fitted)
