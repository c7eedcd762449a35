"""Reads phone numbers, alone, several in a cell, or behind the name of the person."""

import re
from dataclasses import dataclass

from exchange.sheets.parsed import BLANK, Parsed
from exchange.sheets.texts import digits_of
from exchange.sheets.workbook import Cell, is_blank
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NOT_A_PHONE = QT_TRANSLATE_NOOP("Import", "「{text}」不像电话号码。请写 11 位手机号，或带区号的座机号")
UNUSUAL = QT_TRANSLATE_NOOP("Import", "「{text}」不是常见的号码，已照原样保留，请核对")
HIDDEN = QT_TRANSLATE_NOOP("Import", "「{text}」中间被遮住，已照原样保留")
NOBODY = QT_TRANSLATE_NOOP("Import", "「{text}」里没有人名，也没有电话")

BETWEEN = "、"
"""What stands between several numbers of one person."""
_GAP = r"[-\s.()]*"
_EXTENSION = r"(?:\s*(?:转|分机|-|ext\.?|#)\s*(\d{1,6}))?"
_MOBILE = re.compile(r"(?:\+?(?:00)?86)?" + _GAP + r"(1[3-9]\d)" + _GAP + r"([\d*]{4})" + _GAP + r"(\d{4})")
_LANDLINE = re.compile(
    r"(?:\+?(?:00)?86)?[-\s(]*(0?(?:10|2\d|[3-9]\d\d))[)\-\s]+([\d*]{7,8})"
    + _EXTENSION
    + r"|(0(?:10|2\d))(\d{8})|(0[3-9]\d\d)(\d{7,8})"
)
_AT_END = re.compile(r"\s*(?:转|分机|ext\.?|#)\s*\d{1,6}$")
_SERVICE = re.compile(r"([48]00)[-\s]*(\d{3,4})[-\s]*(\d{3,4})")
_LOCAL = re.compile(r"\d{7,8}|1\d{4}|9\d{4}|1[01]\d")
_APART = re.compile(r"[/、,;|\n]+|\s{2,}|或|(?<=\d{7})\s+(?=[01])")
_PHONE_IN_TEXT = re.compile(r"\+?[\d*][\d*\-\s()]{5,}[\d*]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_AROUND_NAME = " \t\n:;,.、，。：；()-/|"


@dataclass(frozen=True, slots=True)
class PersonPhone:
    """A person and the numbers that stood behind the name; either may be empty."""

    name: str
    phone: str


def parse_phone(cell: Cell) -> Parsed:
    """One or more numbers as text, joined by 、; odd ones are kept with a note, what holds no number is refused."""
    if is_blank(cell):
        return BLANK
    text, note = digits_of(cell)
    parts = [part.strip() for part in _APART.split(text) if part.strip()]
    numbers = [number for part in parts if (number := _number(part))]
    if not parts or len(numbers) < len(parts):
        return Parsed(error=Sentence(NOT_A_PHONE, text=text))
    value = BETWEEN.join(number for number, _ in numbers)
    return Parsed(value, note=note or next((said for _, said in numbers if said), None))


def _number(text: str) -> tuple[str, Sentence | None] | None:
    """The number in its usual writing with what is doubtful about it; None when it is none."""
    hidden = Sentence(HIDDEN, text=text) if "*" in text else None
    if match := _MOBILE.fullmatch(text):
        return "".join(match.groups()), hidden
    if match := _LANDLINE.fullmatch(text):
        area, number, extension = _landline(match)
        return f"0{area.removeprefix('0')}-{number}" + (f"-{extension}" if extension else ""), hidden
    if match := _SERVICE.fullmatch(text):
        return "-".join(match.groups()), None
    number = _AT_END.sub("", text)
    digits = sum(sign.isdecimal() or sign == "*" for sign in number)
    if _HAN.search(number) or digits < 5 or digits < len(number) / 2:
        return None
    return text, hidden or (None if _LOCAL.fullmatch(number) else Sentence(UNUSUAL, text=text))


def _landline(match: re.Match[str]) -> tuple[str, str, str | None]:
    area, number, extension, *written_together = match.groups()
    if area:
        return area, number, extension
    area, number = (part for part in written_together if part)
    return area, number, None


def parse_person_phone(cell: Cell) -> Parsed:
    """「顾主任139****0275」 as a tuple of `PersonPhone`; several people in one cell become several."""
    if is_blank(cell):
        return BLANK
    text, _ = digits_of(cell)
    people = tuple(person for person in _people(text) if person.name or person.phone)
    if not people:
        return Parsed(error=Sentence(NOBODY, text=text))
    return Parsed(_joined(people))


def _people(text: str) -> list[PersonPhone]:
    people, after = [], 0
    for match in _PHONE_IN_TEXT.finditer(text):
        number = _number(match[0].strip())
        people.append(PersonPhone(text[after : match.start()].strip(_AROUND_NAME), number[0] if number else match[0]))
        after = match.end()
    rest = text[after:].strip(_AROUND_NAME)
    if rest and people and not people[-1].name:
        people[-1] = PersonPhone(rest, people[-1].phone)
    elif rest:
        people.append(PersonPhone(rest, ""))
    return people


def _joined(people: tuple[PersonPhone, ...]) -> tuple[PersonPhone, ...]:
    """A number without a name belongs to the person before it."""
    joined: list[PersonPhone] = []
    for person in people:
        if joined and not person.name:
            joined[-1] = PersonPhone(joined[-1].name, joined[-1].phone + BETWEEN + person.phone)
        else:
            joined.append(person)
    return tuple(joined)
