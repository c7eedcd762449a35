"""Reads PDFs back the way tests ask about them."""

import ctypes
import io
from collections.abc import Callable
from itertools import combinations

import pypdfium2
import pypdfium2.raw as pdfium

from reports.page.sheet import Drawn

MILLIMETRES = 25.4 / 72
Box = tuple[float, float, float, float]  # left, bottom, right, top


def drawn_bytes(draw: Callable[..., Drawn], *content: object) -> tuple[bytes, Drawn]:
    """Let `draw` write into memory; return the file and what it reported."""
    file = io.BytesIO()
    drawn = draw(*content, file)
    return file.getvalue(), drawn


def pages_of(data: bytes) -> list[str]:
    """Return the text of every page in drawing order, without white space."""
    with pypdfium2.PdfDocument(data) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def sizes_of(data: bytes) -> list[tuple[int, int]]:
    """Return width and height of every page in whole millimetres."""
    with pypdfium2.PdfDocument(data) as document:
        return [(round(page.get_width() * MILLIMETRES), round(page.get_height() * MILLIMETRES)) for page in document]


def fonts_of(data: bytes) -> dict[str, bool]:
    """Return the fonts text is drawn with, and whether each is embedded."""
    found: dict[str, bool] = {}
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            for text in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                font = pdfium.FPDFTextObj_GetFont(text.raw)
                name = ctypes.create_string_buffer(pdfium.FPDFFont_GetBaseFontName(font, None, 0))
                pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
                found[name.value.decode()] = pdfium.FPDFFont_GetIsEmbedded(font) == 1
    return found


def assert_in_order(text: str, *parts: str) -> None:
    """Assert that all parts stand in `text`, one after the other."""
    at = 0
    for part in parts:
        found = text.find("".join(part.split()), at)
        assert found >= 0, f"「{part}」 is missing or out of order in 「{text[at : at + 200]}」"
        at = found + 1


def collisions_of(data: bytes) -> list[str]:
    """Return where a text runs into another one or out of its page, in mm from the lower left corner."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document, start=1):
            texts = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT])
            boxes = sorted(tuple(side * MILLIMETRES for side in text.get_bounds()) for text in texts)
            width, height = (side * MILLIMETRES for side in page.get_size())
            found += [f"{number}: {box} out of the page" for box in boxes if not _within(box, width, height)]
            found += [f"{number}: {one} on {other}" for one, other in combinations(boxes, 2) if _meet(one, other)]
    return found


def _within(box: Box, width: float, height: float) -> bool:
    left, bottom, right, top = box
    return left >= 0 and bottom >= 0 and right <= width and top <= height


def _meet(one: Box, other: Box, more: float = 0.5) -> bool:
    """Tell whether two boxes share more than `more` mm both ways; neighbours on a line may touch."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across > more and min(one[3], other[3]) - max(one[1], other[1]) > more
