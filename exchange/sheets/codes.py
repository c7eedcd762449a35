"""Reads unified social credit codes (GB 32100-2015) and the older numbers still found in sheets."""

import re

from exchange.sheets.parsed import BLANK, Parsed
from exchange.sheets.texts import digits_of
from exchange.sheets.workbook import Cell, is_blank
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

WRONG_SIGNS = QT_TRANSLATE_NOOP("Import", "信用代码「{text}」里有不该出现的字符。请对照营业执照改正")
LOST_DIGITS = QT_TRANSLATE_NOOP("Import", "信用代码「{text}」被 Excel 改成了数字，末几位已丢失。请对照营业执照重填")
WRONG_CHECK = QT_TRANSLATE_NOOP("Import", "信用代码校验位不对，已照原样保留，请核对")
OLD_NUMBER = QT_TRANSLATE_NOOP("Import", "15 位旧注册号，已照原样保留")
ORGANISATION_CODE = QT_TRANSLATE_NOOP("Import", "9 位组织机构代码，已照原样保留")
WRONG_LENGTH = QT_TRANSLATE_NOOP("Import", "信用代码应为 18 位，这里是 {length} 位，已照原样保留，请核对")

_BETWEEN = re.compile(r"[\s\-_.]")
_SIGNS = re.compile(r"[0-9A-Z]{5,20}")
_OLD_LENGTHS = {15: OLD_NUMBER, 9: ORGANISATION_CODE}
_NONE = {"无", "暂无", "-", "--", "/", "N/A", "NA"}


def parse_uscc(cell: Cell) -> Parsed:
    """The code in capitals without spaces; a wrong check digit or an old number is kept with a note, never refused."""
    if is_blank(cell):
        return BLANK
    text, scientific = digits_of(cell)
    if text.upper() in _NONE:
        return BLANK
    code = _BETWEEN.sub("", text).upper()
    if scientific or (isinstance(cell, float) and abs(cell) >= 1e16):
        return Parsed(error=Sentence(LOST_DIGITS, text=text))
    if not _SIGNS.fullmatch(code):
        return Parsed(error=Sentence(WRONG_SIGNS, text=text))
    return Parsed(code, note=_doubt(code))


def _doubt(code: str) -> Sentence | None:
    if len(code) != 18:
        return Sentence(_OLD_LENGTHS.get(len(code), WRONG_LENGTH), length=len(code))
    from stdnum.cn import uscc  # loads pydoc besides: only when a whole code is read

    return None if uscc.is_valid(code) else Sentence(WRONG_CHECK)
