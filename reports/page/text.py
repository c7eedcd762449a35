"""Measures, breaks and fits text before it is drawn; lengths in millimetres, font sizes in points."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from reports.page.font_files import Role
from reports.page.fonts import text_width

POINT = 25.4 / 72  # millimetres
LEADING = 1.5  # distance of two lines of running text, in multiples of the font size
TIGHT_LEADING = 1.15  # the same within a fitted name
INK, CAPTION, GUIDE = "#111111", "#5A6068", "#555555"

# A word, or one character with the punctuation that may not open or close a line.
_TOKEN = re.compile(r"\n|[（「『《〈“‘\[(]*(?:[A-Za-zÀ-ɏ0-9@._:/+-]+|.)[，。、；：！？…）」』》〉”’\]),;!?%]*")
_HYPHENATED = re.compile(r"[^-]+-?|-")
_BREAK = re.compile(r"(?<=[·•\s（）()-])")


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: `size` in points, `spacing` between letters in multiples of the size."""

    role: Role
    size: float
    bold: bool = False
    colour: str = INK
    spacing: float = 0.0

    def width(self, text: str) -> float:
        """Return the width of `text` in mm."""
        return (text_width(text, self.role, self.bold) + self.spacing * max(len(text) - 1, 0)) * self.size * POINT

    @property
    def line(self) -> float:
        """The distance of two baselines in mm."""
        return self.size * LEADING * POINT


LABEL = Style(Role.HEI, 9, colour="#222222")
SMALL = Style(Role.HEI, 8, colour=CAPTION)
BODY = Style(Role.SONG, 10.5)
BODY_BOLD = Style(Role.SONG, 10.5, bold=True)
TITLE = Style(Role.SONG, 22, bold=True, spacing=0.22)
SUBTITLE = Style(Role.SONG, 10, colour=CAPTION)
SECTION = Style(Role.HEI, 10.5, bold=True)

Span: TypeAlias = tuple[str, Style]  # some text in one style
Line: TypeAlias = tuple[Span, ...]


def _pieces(spans: Line, width: float) -> Iterator[Span]:
    """Cut spans where a line may end; a word wider than the line is cut at its hyphens, or into its characters."""
    for text, style in spans:
        for token in _TOKEN.findall(text):
            for part in (token,) if style.width(token) <= width else _HYPHENATED.findall(token):
                yield from ((piece, style) for piece in ((part,) if style.width(part) <= width else part))


@lru_cache(4096)
def wrap(spans: Line, width: float) -> tuple[Line, ...]:
    """Break spans into lines no wider than `width` mm; closing punctuation never opens a line."""
    lines: list[list[Span]] = [[]]
    used = 0.0
    for piece, style in _pieces(spans, width):
        taken = style.width(piece)
        if piece == "\n" or (used and used + taken > width):
            lines.append([])
            used = 0.0
        if piece == "\n" or (not used and piece.isspace()):
            continue
        lines[-1].append((piece, style))
        used += taken
    return tuple(_joined(line) for line in lines)


def _joined(line: list[Span]) -> Line:
    """Put neighbouring pieces of one style together again, to draw them at once."""
    spans: list[Span] = []
    for piece, style in line:
        if spans and spans[-1][1] is style:
            piece = spans.pop()[0] + piece
        spans.append((piece, style))
    return tuple(spans)


def fit(text: str, style: Style, width: float, height: float, lines: int = 1, smallest: float = 5) -> list[Span]:
    """Return `text` on one or more lines (at most `lines`) in the largest size that `width` and `height` (mm) allow.

    Below `smallest` points nobody can read it: then the last line ends in an ellipsis.
    """
    divisions = [_divided(text, count) for count in range(1, lines + 1)]
    sizes = [_largest_size(division, style, width, height) for division in divisions]
    size = max(sizes)
    fitted = replace(style, size=max(size, min(smallest, style.size)))
    parts = divisions[sizes.index(size)] if size >= smallest else _shortened(text, fitted, width, lines)
    return [(part, fitted) for part in parts]


def _shortened(text: str, style: Style, width: float, lines: int) -> Iterator[str]:
    """Fill all lines with as much of `text` as they take; an ellipsis ends the last one."""
    for _ in range(lines - 1):
        begun = _beginning(text, style, width)
        yield begun
        text = text[len(begun) :]
    yield ellipsis(text, style, width)


def _largest_size(parts: list[str], style: Style, width: float, height: float) -> float:
    widest = max(style.width(part) for part in parts) or 1
    return min(style.size, style.size * width / widest, height / (len(parts) * TIGHT_LEADING * POINT))


def _divided(text: str, count: int) -> list[str]:
    """Divide `text` into about equal parts, at a dot or a space where there is one near."""
    cuts = [0]
    for number in range(1, count):
        middle = round(len(text) * number / count)
        natural = [(abs(found.start() - middle), found.start()) for found in _BREAK.finditer(text)]
        distance, cut = min(natural, default=(len(text), middle))
        cuts.append(cut if distance <= len(text) / 4 else middle)
    cuts.append(len(text))
    return [text[start:end].strip() for start, end in pairwise(cuts) if end > start] or [text]


def ellipsis(text: str, style: Style, width: float) -> str:
    """Shorten `text` to `width` mm, with an ellipsis at its end when something was left out."""
    return text if style.width(text) <= width else _beginning(text, style, width - style.width("…")) + "…"


def _beginning(text: str, style: Style, width: float) -> str:
    """Return as much of the beginning of `text` as `width` mm take."""
    return text[: bisect_right(range(len(text)), width, key=lambda end: style.width(text[: end + 1]))]
