"""Paper to draw on: millimetres from the top left corner, for one PDF file."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import BinaryIO

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from reports.page.font_files import Role
from reports.page.fonts import main_face, missing_glyphs, runs
from reports.page.text import INK, POINT, Line, Style

BASELINE = 0.36  # from the middle of a Chinese character down to its baseline, in multiples of the size
OUTER, INNER, HAIR = 0.45, 0.18, 0.18  # line widths of tables and boxes in mm
LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0  # which share of a text lies left of its place


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper and its margins in mm."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float


PORTRAIT = Paper(210, 297, top=16, bottom=18, left=20, right=18)
LANDSCAPE = Paper(297, 210, top=12, bottom=14, left=14, right=14)


@lru_cache
def _ink(colour: str) -> Color:
    return HexColor(colour)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a drawing came to: its number of pages, and the characters no font could draw."""

    pages: int
    missing: str


class Sheet:
    """One PDF file being drawn, all of it moved by `offset` mm to the right and down.

    Raises `Problem` where there is no Chinese font.
    """

    def __init__(self, file: BinaryIO, paper: Paper, title: str, offset: tuple[float, float] = (0.0, 0.0)) -> None:
        self.paper, self._offset = paper, offset
        size = (paper.width / POINT, paper.height / POINT)
        self._canvas = Canvas(file, size, initialFontName=main_face(Role.HEI).font, lang="zh-CN")
        self._canvas.setTitle(title)
        self._canvas.setCreator("政企客户工作台")
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._missing: dict[str, None] = {}
        self._shift()

    def _shift(self) -> None:
        """Move the whole page; every page begins without."""
        right, down = self._offset
        if right or down:
            self._canvas.translate(right / POINT, -down / POINT)

    def text(self, x: float, middle: float, text: str, style: Style, align: float = LEFT) -> float:
        """Draw one line whose characters are centred on the height `middle`; return where it ends."""
        self._missing.update(dict.fromkeys(missing_glyphs(text)))
        x -= style.width(text) * align
        written = self._canvas.beginText(x / POINT, self._up(middle) - BASELINE * style.size)
        self._canvas.setFillColor(_ink(style.colour))
        if style.spacing:
            written.setCharSpace(style.spacing * style.size)
        for face, part in runs(text, style.role, style.bold):
            if face.stroke:
                self._canvas.setStrokeColor(_ink(style.colour))
                self._canvas.setLineWidth(style.size * face.stroke)
            written.setTextRenderMode(2 if face.stroke else 0)
            written.setFont(face.font, style.size)
            written.textOut(part)
        written.setTextRenderMode(0)  # mode and spacing outlive a text
        if style.spacing:
            written.setCharSpace(0)
        self._canvas.drawText(written)
        return x + style.width(text)

    def spans(self, x: float, middle: float, line: Line, align: float = LEFT) -> None:
        """Draw one line of differing styles."""
        x -= sum(style.width(text) for text, style in line) * align
        for text, style in line:
            x = self.text(x, middle, text, style)

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: str = INK) -> None:
        """Draw a line."""
        self.lines([(x1, y1, x2, y2)], width, colour)

    def lines(
        self,
        segments: Iterable[tuple[float, float, float, float]],
        width: float,
        colour: str = INK,
        dash: tuple[float, ...] = (),
    ) -> None:
        """Draw lines, each from x1, y1 to x2, y2; `dash` gives the lengths of strokes and gaps in mm."""
        self._pen(width, colour)
        if dash:
            self._canvas.setDash([length / POINT for length in dash])
        self._canvas.lines([(x1 / POINT, self._up(y1), x2 / POINT, self._up(y2)) for x1, y1, x2, y2 in segments])
        if dash:
            self._canvas.setDash()

    def path(self, points: list[tuple[float, float]], width: float, colour: str = INK) -> None:
        """Draw a line through several points."""
        self._pen(width, colour)
        path = self._canvas.beginPath()
        path.moveTo(points[0][0] / POINT, self._up(points[0][1]))
        for x, y in points[1:]:
            path.lineTo(x / POINT, self._up(y))
        self._canvas.drawPath(path)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        line: float = 0,
        fill: str = "",
        radius: float = 0,
        colour: str = INK,
    ) -> None:
        """Draw a rectangle from its top left corner; `line` 0 leaves the outline away, `fill` "" the inside."""
        self._pen(line, colour, fill)
        corner = (x / POINT, self._up(y + height), width / POINT, height / POINT)
        if radius:
            self._canvas.roundRect(*corner, radius / POINT, int(line > 0), int(bool(fill)))
        else:
            self._canvas.rect(*corner, int(line > 0), int(bool(fill)))

    def circle(self, x: float, y: float, radius: float, line: float = 0, fill: str = "") -> None:
        """Draw a circle round its centre."""
        self._pen(line, INK, fill)
        self._canvas.circle(x / POINT, self._up(y), radius / POINT, int(line > 0), int(bool(fill)))

    @contextmanager
    def upside_down(self, x: float, y: float) -> Iterator[None]:
        """Turn all that is drawn inside the block by 180° round a point."""
        self._canvas.saveState()
        self._canvas.translate(2 * x / POINT, 2 * self._up(y))
        self._canvas.rotate(180)
        yield
        self._canvas.restoreState()

    def next_page(self) -> None:
        """Finish this page and begin another."""
        self._canvas.showPage()
        self._shift()

    def save(self) -> Drawn:
        """Write the file out; what was not followed by `next_page` is not a page. Raises `OSError`."""
        pages = self._canvas.getPageNumber() - 1
        self._canvas.save()
        return Drawn(pages, "".join(self._missing))

    def _up(self, y: float) -> float:
        """Turn millimetres from the top into points from the bottom."""
        return (self.paper.height - y) / POINT

    def _pen(self, line: float, colour: str, fill: str = "") -> None:
        self._canvas.setLineWidth(line / POINT)
        self._canvas.setStrokeColor(_ink(colour))
        if fill:
            self._canvas.setFillColor(_ink(fill))
