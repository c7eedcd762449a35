"""Finds the parser of a field by its kind."""

from collections.abc import Callable

from exchange.sheets.amounts import parse_money, parse_rating, parse_whole
from exchange.sheets.choices import parse_choice, parse_flag
from exchange.sheets.codes import parse_uscc
from exchange.sheets.dates import parse_date, parse_moment
from exchange.sheets.fields import ImportField, Kind
from exchange.sheets.parsed import Parsed
from exchange.sheets.phones import parse_person_phone, parse_phone
from exchange.sheets.texts import parse_long_text, parse_name, parse_text
from exchange.sheets.workbook import Cell

PARSERS: dict[Kind, Callable[[Cell], Parsed]] = {
    Kind.ORGANISATION: parse_name,
    Kind.PERSON: parse_name,
    Kind.TEXT: parse_text,
    Kind.LONG_TEXT: parse_long_text,
    Kind.DATE: parse_date,
    Kind.MOMENT: parse_moment,
    Kind.MONEY: parse_money,
    Kind.WHOLE: parse_whole,
    Kind.RATING: parse_rating,
    Kind.PHONE: parse_phone,
    Kind.EMAIL: parse_text,
    Kind.USCC: parse_uscc,
    Kind.FLAG: parse_flag,
    Kind.INDUSTRY: parse_text,
    Kind.PERSON_PHONE: parse_person_phone,
}


def parse(cell: Cell, field: ImportField) -> Parsed:
    """Read one cell as a value of the field."""
    if field.kind is Kind.CHOICE:
        return parse_choice(cell, field.choices)
    return PARSERS[field.kind](cell)


def reads_as(kept: object, told: object, kind: Kind | None) -> bool:
    """Whether a kept value is what a row tells, or would be read so if it stood in a cell: 138 0000 0000 is no news."""
    if kept == told:
        return True
    if kind not in _WRITTEN or not isinstance(kept, str) or not isinstance(told, str):
        return False
    return PARSERS[kind](kept).value == told


_WRITTEN = {Kind.ORGANISATION, Kind.PERSON, Kind.TEXT, Kind.LONG_TEXT, Kind.PHONE, Kind.EMAIL, Kind.USCC}
"""Kinds whose values are texts, which people write in more than one way."""
