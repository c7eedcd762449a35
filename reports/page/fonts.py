"""Finds a face for every character: one per role, and another where that one lacks a rare character."""

import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from reportlab.pdfbase import pdfmetrics, ttfonts

from reports.page.font_files import FontFile, Role, candidates, is_embeddable
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

FAKED_BOLD = 0.045  # outline of a bold that no file provides, in multiples of the size
PLACEHOLDER = "〓"  # what Chinese printers set for a character they have no type for
BLANKS = {"Cc", "Zs", "Zl", "Zp"}  # Unicode categories; the full-width space keeps its width
DAMAGED = (ttfonts.TTFError, KeyError, IndexError, struct.error)  # what reportlab raises for a broken font
SUBSTITUTES = {
    Role.HEI: (Role.HEI, Role.KAI, Role.SONG, Role.RARE),
    Role.SONG: (Role.SONG, Role.HEI, Role.KAI, Role.RARE),
    Role.KAI: (Role.KAI, Role.HEI, Role.SONG, Role.RARE),
}

_reportlab_map = ttfonts.makeToUnicodeCMap


def _utf16_map(fontname: str, subset: list[int]) -> str:
    """Correct the map from glyphs to characters, so that rare characters can be copied out of the PDF.

    reportlab 5.1 writes code points above U+FFFF as five digits where ISO 32000-1, 9.10.3 wants UTF-16BE.
    """

    def utf16(found: re.Match[str]) -> str:
        return chr(int(found[0], 16)).encode("utf-16-be").hex().upper()

    return re.sub(r"(?<=> <)[0-9A-F]{5,6}(?=>)", utf16, _reportlab_map(fontname, subset))


ttfonts.makeToUnicodeCMap = _utf16_map


@dataclass(frozen=True, slots=True)
class Face:
    """A registered font: `glyphs` and `widths` (thousandths of the size) by code point; `stroke` thickens outlines."""

    font: str
    glyphs: Mapping[int, int] = field(compare=False)
    widths: Mapping[int, float] = field(compare=False)
    stroke: float = 0


def register(file: FontFile) -> Face | None:
    """Make a font known to reportlab once; None when the file is missing, damaged or may not be embedded."""
    name = f"{file.path.stem}-{file.index}"
    if not is_embeddable(file):
        return None
    if name not in pdfmetrics.getRegisteredFontNames():
        try:
            pdfmetrics.registerFont(ttfonts.TTFont(name, str(file.path), subfontIndex=file.index))
        except DAMAGED:
            return None
    known = pdfmetrics.getFont(name).face
    return Face(name, known.charToGlyph, known.charWidths)


@lru_cache
def face(role: Role, bold: bool) -> Face | None:
    """Return the best face for a role; a missing bold is the regular face with stroked outlines."""
    found = next(filter(None, map(register, candidates(role, bold))), None)
    if found or not bold:
        return found
    regular = face(role, False)
    return regular and replace(regular, stroke=FAKED_BOLD)


def main_face(role: Role, bold: bool = False) -> Face:
    """Return the face a role is mostly drawn with. Raises `Problem` when no Chinese font can be used at all."""
    found = next(filter(None, (face(substitute, bold) for substitute in SUBSTITUTES[role])), None)
    if found is None:
        tried = [str(file.path) for each in Role for file in candidates(each, False)]
        raise Problem(
            QT_TRANSLATE_NOOP(
                "Problem",
                "没有可用的中文字体，不能打印。请重新安装本程序，或安装 TrueType 中文字体。已找过：{files}",
            ),
            files="、".join(tried),
        )
    return found


@lru_cache(65536)
def face_for(char: str, role: Role, bold: bool) -> Face | None:
    """Return the first face that has a glyph for `char`, or None."""
    faces = (face(substitute, bold) for substitute in SUBSTITUTES[role])  # lazily: parsing a font takes 0.1 s
    return next((each for each in faces if each and ord(char) in each.glyphs), None)


def _visible(text: str) -> Iterator[str]:
    """Yield what takes ink: controls and odd blanks become spaces, joiners and variation selectors vanish."""
    for char in text:
        category = unicodedata.category(char)
        if category in BLANKS and char != "\u3000":
            yield " "
        elif category != "Cf" and not ("\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"):
            yield char


@lru_cache(4096)
def missing_glyphs(text: str) -> str:
    """Return the characters of `text`, each once, that no font at hand can draw."""
    return "".join(dict.fromkeys(char for char in _visible(text) if face_for(char, Role.HEI, False) is None))


@lru_cache(4096)
def runs(text: str, role: Role, bold: bool) -> tuple[tuple[Face, str], ...]:
    """Split `text` into pieces of one face each; a character without any glyph becomes 〓."""
    usual = main_face(role, bold)
    drawn = ((face_for(char, role, bold), char) for char in _visible(text))
    known = (
        (found, char) if found else (face_for(PLACEHOLDER, role, bold) or usual, PLACEHOLDER) for found, char in drawn
    )
    return tuple((each, "".join(char for _, char in part)) for each, part in groupby(known, key=itemgetter(0)))


@lru_cache(65536)
def text_width(text: str, role: Role, bold: bool) -> float:
    """Return the width of `text` in multiples of the font size."""
    return sum(each.widths.get(ord(char), 1000.0) for each, part in runs(text, role, bold) for char in part) / 1000
