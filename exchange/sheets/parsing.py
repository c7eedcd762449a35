"""Finds the parser of a field by its kind."""

from collections.abc import Callable

from exchange.sheets.amounts import parse_money, parse_whole
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
