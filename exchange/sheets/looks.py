"""Tells what values look like, so that a column is known by its cells as well as by its heading."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal

from exchange.sheets.amounts import parse_money, parse_rating, parse_whole
from exchange.sheets.dates import parse_moment
from exchange.sheets.fields import Kind
from exchange.sheets.phones import parse_person_phone, parse_phone
from exchange.sheets.texts import digits_of, plain
from exchange.sheets.workbook import Cell

_ORGANISATION = re.compile(
    r".{2,}(公司|集团|局|厅|委员会|委|办公室|医院|院|学校|大学|中学|小学|幼儿园|银行|支行|中心|厂|研究所|事务所|派出所|所"
    r"|商店|酒店|饭店|药店|店|商行|行|合作社|联合社|协会|学会|商会|政府|办事处|经营部|工作室|网吧|超市|市场|酒楼|宾馆"
    r"|村|社区|街道|部|站|馆|社|园|库|处|队|院校|有限合伙)([(（].{1,12}[)）])?"
)
_PERSON = re.compile(
    r"[\u4e00-\u9fff]{1,3}(先生|女士|小姐|总|经理|主任|科长|处长|局长|院长|校长|工|老师|书记|部长|董事长|老板)?"
    r"|[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]+·[\u4e00-\u9fff]+"
)
_USCC = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}|\d{15}", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.\w+")
_INDUSTRY = re.compile(
    r"业|软件|互联网|计算机|教育|医疗|卫生|金融|银行|物流|运输|电信|通信|建筑|房地产|餐饮|批发|零售|制造|政府|科技"
)


def _is_phone(cell: Cell) -> bool:
    digits = sum(sign.isdecimal() for sign in digits_of(cell)[0])
    return digits >= 7 and not isinstance(cell, date) and _parses(parse_phone, cell) and not _is_uscc(cell)


def _is_uscc(cell: Cell) -> bool:
    return bool(_USCC.fullmatch(digits_of(cell)[0].replace(" ", "")))


def _is_date(cell: Cell) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and _parses(parse_moment, cell))


def _is_person_phone(cell: Cell) -> bool:
    people = parse_person_phone(cell).value
    return isinstance(people, tuple) and any(person.phone and _HAN.search(person.name) for person in people)


def _is_money(cell: Cell) -> bool:
    return isinstance(parse_money(cell).value, Decimal) and not _is_phone(cell) and not isinstance(cell, datetime)


def _parses(parser: Callable[[Cell], object], cell: Cell) -> bool:
    return getattr(parser(cell), "error", None) is None


LOOKS: dict[Kind, Callable[[Cell], bool]] = {
    Kind.ORGANISATION: lambda cell: bool(_ORGANISATION.fullmatch(plain(cell))) and len(plain(cell)) >= 4,
    Kind.PERSON: lambda cell: bool(_PERSON.fullmatch(plain(cell))),
    Kind.DATE: _is_date,
    Kind.MOMENT: _is_date,
    Kind.MONEY: _is_money,
    Kind.WHOLE: lambda cell: _parses(parse_whole, cell),
    Kind.RATING: lambda cell: _parses(parse_rating, cell),
    Kind.PHONE: _is_phone,
    Kind.EMAIL: lambda cell: bool(_EMAIL.fullmatch(plain(cell))),
    Kind.USCC: _is_uscc,
    Kind.INDUSTRY: lambda cell: len(plain(cell)) <= 20 and bool(_INDUSTRY.search(plain(cell))),
    Kind.PERSON_PHONE: _is_person_phone,
}


def share_like(kind: Kind, cells: Iterable[Cell]) -> float | None:
    """Share of the cells (0 to 1) that look like the kind; None where the kind has no look or there are no cells."""
    looks = LOOKS.get(kind)
    seen = tuple(cells)
    if looks is None or not seen:
        return None
    return sum(map(looks, seen)) / len(seen)
