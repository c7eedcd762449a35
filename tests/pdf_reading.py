"""Reads PDFs back the way tests ask about them."""

import ctypes
import io
from collections.abc import Callable

import pypdfium2
import pypdfium2.raw as pdfium

from reports.page.sheet import Drawn

MILLIMETRES = 25.4 / 72


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
