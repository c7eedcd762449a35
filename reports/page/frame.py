"""The frame every document shares: office and serial number above, who printed it and the page number below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from reports.page.font_files import Role
from reports.page.sheet import CENTRE, HAIR, LEFT, RIGHT, Drawn, Paper, Sheet
from reports.page.text import CAPTION, INK, SMALL, Style, ellipsis

OFFICE = Style(Role.HEI, 9, colour=CAPTION)
SERIAL = Style(Role.HEI, 9, bold=True, colour=INK, spacing=0.04)
HEAD_RULE = 0.35  # mm
NO_SERIAL = "首次打印时编号"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a print says about itself; a preview has no serial number yet (`serial` is "").

    `offset` moves what stands on card stock by so many mm to the right and down, as this PC's printer needs it.
    """

    office: str
    serial: str
    printed_by: str
    printed_at: datetime
    confidentiality: str
    times_printed: int = 1
    offset: tuple[float, float] = (0.0, 0.0)

    @property
    def serial_text(self) -> str:
        """The serial number, or what a preview shows in its place."""
        return self.serial or NO_SERIAL


@dataclass(frozen=True, slots=True)
class Page:
    """One page: how its body is drawn, and what continues the serial number on it (the table, for example)."""

    draw: Callable[[Sheet], None]
    suffix: str = ""


def draw_document(file: BinaryIO, paper: Paper, title: str, imprint: Imprint, pages: Sequence[Page]) -> Drawn:
    """Draw every page in its frame and write the PDF to `file`. Raises `OSError`."""
    sheet = Sheet(file, paper, f"{title} {imprint.serial}".strip())
    for number, page in enumerate(pages, start=1):
        draw_header(sheet, imprint, page.suffix)
        page.draw(sheet)
        draw_footer(sheet, imprint, number, len(pages))
        sheet.next_page()
    return sheet.save()


def draw_header(sheet: Sheet, imprint: Imprint, suffix: str = "", top: float | None = None) -> None:
    """Draw the office at the left, the serial number at the right, and a rule; `top` mm is where, if not the margin."""
    paper = sheet.paper
    top = paper.top if top is None else top
    right = paper.width - paper.right
    middle = top + 2.2
    draw_serial(sheet, right, middle, imprint.serial_text + suffix * bool(imprint.serial))
    room = right - paper.left - 70
    sheet.text(paper.left, middle, ellipsis(imprint.office, OFFICE, room), OFFICE)
    sheet.line(paper.left, top + 6.2, right, top + 6.2, HEAD_RULE)


def draw_serial(sheet: Sheet, right: float, middle: float, serial: str) -> None:
    """Draw 「编号 …」 so that it ends at `right`."""
    sheet.text(right, middle, serial, SERIAL, RIGHT)
    sheet.text(right - SERIAL.width(serial) - 0.8, middle, "编号", OFFICE, RIGHT)


def draw_footer(sheet: Sheet, imprint: Imprint, number: int, count: int) -> None:
    """Draw who printed it and when, the confidentiality, and which page of how many this is."""
    paper = sheet.paper
    rule = paper.height - paper.bottom + (3.5 if paper.height > paper.width else 1.5)
    right = paper.width - paper.right
    middle = rule + 3.6
    printed = f"打印 {imprint.printed_by} {imprint.printed_at:%Y-%m-%d %H:%M}"
    again = f"　第 {imprint.times_printed} 次打印" if imprint.times_printed > 1 else ""
    sheet.line(paper.left, rule, right, rule, HAIR, "#84909D")
    end = sheet.text(paper.left, middle, printed + again, SMALL, LEFT)
    of_count = f"第 {number} 页 共 {count} 页"
    sheet.text((end + right - SMALL.width(of_count)) / 2, middle, f"密级 {imprint.confidentiality}", SMALL, CENTRE)
    sheet.text(right, middle, of_count, SMALL, RIGHT)
