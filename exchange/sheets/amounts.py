"""Reads money and counts, with the units and hedges people write beside them."""

import re
from decimal import ROUND_HALF_UP, Decimal

from exchange.sheets.parsed import BLANK, Parsed
from exchange.sheets.texts import digits_of
from exchange.sheets.workbook import Cell, is_blank
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NOT_MONEY = QT_TRANSLATE_NOOP("Import", "「{text}」不是金额。请写成 8600 或 1.2万 的样子")
NOT_WHOLE = QT_TRANSLATE_NOOP("Import", "「{text}」不是整数")
A_RANGE = QT_TRANSLATE_NOOP("Import", "「{text}」是一个范围，请写一个数")
NOT_STARS = QT_TRANSLATE_NOOP("Import", "「{text}」不是评分。请填 1 到 5")
TOO_LARGE = QT_TRANSLATE_NOOP("Import", "「{text}」太大了，请检查单位")
IN_YUAN = QT_TRANSLATE_NOOP("Import", "「{text}」已认作 {yuan} 元")
BY_HEADING = QT_TRANSLATE_NOOP("Import", "表头的单位是{unit}元：「{text}」已认作 {yuan} 元")
ABOUT = QT_TRANSLATE_NOOP("Import", "「{text}」已认作 {number}")

MONEY_MAX = Decimal(10) ** 13
WHOLE_MAX = 10**9
_NUMBER = r"(?P<number>[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-+]?\.\d+)"
_MONEY = re.compile(
    r"(?:约|大约|近)?\s*(?:¥|￥|RMB|CNY|人民币)?\s*"
    + _NUMBER
    + r"\s*(?P<unit>千|万|百万|千万|亿)?\s*(?:元|块|圆|RMB|CNY)?(?:整|/月|/年|每月|每年|左右)*",
    re.IGNORECASE,
)
_UNITS = {"千": 10**3, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8}
_HEADING_UNIT = re.compile(r"(千|百万|千万|万|亿)\s*元")
_WHOLE = re.compile(
    r"(?P<about>约|大约|大概|近|超过|>|≥)?\s*"
    + _NUMBER
    + r"\s*(?P<unit>千|万)?\s*(?P<more>[多余几])?\s*[人名位台条个家户部辆间套桌%]?"
    + r"\s*(?P<about2>左右|以上|以下|上下|\+)?"
)
_STARS = re.compile(r"([1-5一二三四五])\s*[星分颗]?|(★{1,5})☆*")
_CHINESE_DIGITS = "一二三四五"
_RANGE = re.compile(r"(\d+)\s*[-~至到—]+\s*(\d+)\s*\D{0,2}")


def unit_of(heading: str) -> str:
    """The unit a heading states for its amounts: 万 of 「合同额（万元）」; empty where it says 元 or nothing."""
    stated = _HEADING_UNIT.search(heading)
    return stated[1] if stated else ""


def parse_money(cell: Cell, unit: str = "") -> Parsed:
    """An amount in yuan (`Decimal` with at most two places); a bare number counts in `unit`, the one of its heading."""
    if is_blank(cell):
        return BLANK
    text, _ = digits_of(cell)
    match = _MONEY.fullmatch(text)
    if not match:
        return Parsed(error=Sentence(NOT_MONEY, text=text))
    by_heading = unit if match["number"] == text else ""
    stated = match["unit"] or by_heading
    amount = _decimal(match) * _UNITS.get(stated, 1)
    if abs(amount) >= MONEY_MAX:
        return Parsed(error=Sentence(TOO_LARGE, text=text))
    yuan = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    said = BY_HEADING if by_heading else IN_YUAN
    return Parsed(yuan, note=Sentence(said, text=text, yuan=f"{yuan:,.0f}", unit=stated) if stated else None)


def parse_whole(cell: Cell) -> Parsed:
    """A whole number; 约, 多, 以上 and units are dropped with a note, a range is refused."""
    if is_blank(cell):
        return BLANK
    text, _ = digits_of(cell)
    if match := _RANGE.fullmatch(text):
        return Parsed(error=Sentence(A_RANGE, text=text), proposals=match.groups())
    match = _WHOLE.fullmatch(text)
    number = _decimal(match) * _UNITS.get(match["unit"], 1) if match else None
    if match is None or number is None or number != int(number):
        return Parsed(error=Sentence(NOT_WHOLE, text=text))
    if abs(number) > WHOLE_MAX:
        return Parsed(error=Sentence(TOO_LARGE, text=text))
    hedged = match["about"] or match["more"] or match["about2"]
    return Parsed(int(number), note=Sentence(ABOUT, text=text, number=int(number)) if hedged else None)


def parse_rating(cell: Cell) -> Parsed:
    """One to five, as a number, 「四星」 or drawn stars."""
    if is_blank(cell):
        return BLANK
    text, _ = digits_of(cell)
    match = _STARS.fullmatch(text)
    if not match:
        return Parsed(error=Sentence(NOT_STARS, text=text))
    return Parsed(len(match[2]) if match[2] else _CHINESE_DIGITS.find(match[1]) + 1 or int(match[1]))


def _decimal(match: re.Match[str]) -> Decimal:
    return Decimal(match["number"].replace(",", ""))
