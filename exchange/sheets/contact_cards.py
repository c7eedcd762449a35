"""Reads files of contact cards (vCard 2.1, 3.0 and 4.0) as a sheet with a row per card."""

import io
import re
from collections import defaultdict
from collections.abc import Callable
from typing import TypeAlias

from vobject.base import ContentLine, ParseError, getLogicalLines, textLineToContentLine

from exchange.sheets.merged import make_sheet
from exchange.sheets.workbook import Sheet

_CARD = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD.*?^[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*$", re.I | re.S | re.M)
_BINARY = re.compile(r"^(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)[;:].*(?:\n(?:[ \t].*|[A-Za-z0-9+/=]+$))*", re.I | re.M)
"""A picture or key, folded or, as some phones write it, not; taken out first, for most of a file is made of these."""
_CHINESE = re.compile(r"CHARSET=\"?(?:gb2312|gbk|x-gbk|cp936|gb18030)\"?", re.I)
_QUOTED = re.compile(r"(?:ENCODING=)?QUOTED-PRINTABLE", re.I)
_QUOTED_WITHOUT_CHARSET = re.compile(r"^((?![^:]*CHARSET=)[^:\n]*)(;ENCODING=QUOTED-PRINTABLE)", re.M)
_ESCAPED = re.compile(r"\\([nN,;:\\])")
_HAN = re.compile(r"[\u3400-\u9fff·]+")
_MOBILE = re.compile(r"(?:\+?86)?1[3-9]\d{9}")
_FULL_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_PART_OF_DAY = re.compile(r"(?:--|1604-?)(\d\d)-?(\d\d)")
"""A birthday without its year; Apple writes 1604 for a year that is not known."""
_NO_TELEPHONE = {"FAX", "PAGER", "MODEM"}
_BETWEEN = "、"
_PHOTO = "有（不导入）"
_UNREADABLE = "这张名片读不出来，请照原文填写："

Card: TypeAlias = dict[str, list[ContentLine]]
"""The lines of a card by name; quoted-printable is decoded, the signs of structured values still stand."""


def read_cards(text: str) -> Sheet:
    """The cards of a file as rows; fields of which no import takes anything (pictures) are named, not read.

    Old phones write GBK as quoted-printable and say so, say GB2312, or say nothing. A card that cannot be read becomes
    a row with its text as the remark, so that it is seen and can be filled in.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    cards = [_card(match[0]) for match in _CARD.finditer(lines)]
    rows = [[read(card) for read in _COLUMNS.values()] for card in cards]
    return make_sheet("", [list(_COLUMNS), *rows]) if rows else make_sheet("", [])


def _card(text: str) -> Card:
    """The lines of a card by name; what quoted-printable says in no known charset is tried as GB18030."""
    plain = _QUOTED.sub("ENCODING=QUOTED-PRINTABLE", _CHINESE.sub("CHARSET=GB18030", _BINARY.sub(r"\1:", text)))
    for attempt in (plain, _QUOTED_WITHOUT_CHARSET.sub(r"\1;CHARSET=GB18030\2", plain)):
        try:
            return _lines(attempt)
        except (ParseError, ValueError, LookupError):
            continue
    return {"NOTE": [ContentLine("NOTE", [], _UNREADABLE + text)]}


def _lines(text: str) -> Card:
    """The library's logical lines without its behaviours, which would cut a text at its first comma."""
    card: Card = defaultdict(list)
    for line, number in getLogicalLines(io.StringIO(text)):
        read = textLineToContentLine(line, number)
        card[read.name].append(read)
    return dict(card)


def _fields(line: ContentLine) -> list[str]:
    """The parts of a structured value, unescaped; an empty part keeps its place."""
    return [_plain(part) for part in re.split(r"(?<!\\);", str(line.value))]


def _plain(text: str) -> str:
    unescaped = _ESCAPED.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], text)
    return unescaped.replace("\r\n", "\n").strip()


def _texts(card: Card, name: str) -> list[str]:
    """What the lines of that name say, where they say anything."""
    return [text for line in card.get(name, ()) if (text := _plain(str(line.value)))]


def _first(name: str) -> Callable[[Card], str]:
    return lambda card: next(iter(_texts(card, name)), "")


def _name(card: Card) -> str:
    """The name as it is shown; of Chinese names family before given, whatever the phone made of it."""
    shown = _first("FN")(card)
    for line in card.get("N", ()):
        family, given = (*_fields(line), "")[:2]
        if _HAN.fullmatch(family + given):
            return family + given
        shown = shown or f"{given} {family}".strip()
    return shown


def _organisation(place: int) -> Callable[[Card], str]:
    """What stands at a place of the organisation: 0 its name, 1 the department."""

    def read(card: Card) -> str:
        parts = next((_fields(line) for line in card.get("ORG", ())), [])
        return parts[place] if len(parts) > place else ""

    return read


def _telephones(mobile: bool) -> Callable[[Card], str]:
    """The numbers of mobiles, or of all that are neither mobiles nor fax machines."""

    def read(card: Card) -> str:
        lines = [line for line in card.get("TEL", ()) if not _uses(line) & _NO_TELEPHONE]
        numbers = [_number(line) for line in lines if _is_mobile(line) == mobile]
        return _BETWEEN.join(dict.fromkeys(filter(None, numbers)))

    return read


def _uses(line: ContentLine) -> set[str]:
    """What a number is for; version 2.1 names it without TYPE=."""
    named = [*line.params.get("TYPE", ()), *line.singletonparams]
    return {use.strip().upper() for name in named for use in name.split(",")}


def _number(line: ContentLine) -> str:
    return _plain(str(line.value)).removeprefix("tel:").replace(";ext=", "转")


def _is_mobile(line: ContentLine) -> bool:
    return "CELL" in _uses(line) or bool(_MOBILE.fullmatch(re.sub(r"[\s()-]", "", _number(line))))


def _birthday(card: Card) -> str:
    days = [_FULL_DAY.match(text) for text in _texts(card, "BDAY") if not _PART_OF_DAY.match(text)]
    return next(("-".join(day.groups()) for day in days if day), "")


def _remark(card: Card) -> str:
    """The note, and the birthday where its year is not known."""
    days = [_PART_OF_DAY.match(text) for text in _texts(card, "BDAY")]
    birthdays = [f"生日 {int(day[1])} 月 {int(day[2])} 日" for day in days if day]
    return "\n".join([*_texts(card, "NOTE"), *birthdays[:1]])


def _address(card: Card) -> str:
    """The first address, the largest place first as Chinese addresses go."""
    parts = next((_fields(line) for line in card.get("ADR", ())), [])
    places = [parts[place] for place in (4, 3, 2, 1) if len(parts) > place and parts[place]]
    return ("" if _HAN.search("".join(places)) else ", ").join(dict.fromkeys(places))


_COLUMNS: dict[str, Callable[[Card], str]] = {
    "单位名称": _organisation(0),
    "姓名": _name,
    "部门": _organisation(1),
    "职务": _first("TITLE"),
    "手机": _telephones(True),
    "座机": _telephones(False),
    "电子邮箱": _first("EMAIL"),
    "生日": _birthday,
    "备注": _remark,
    "单位地址": _address,
    "照片": lambda card: _PHOTO if "PHOTO" in card else "",
}
"""The heading of each column, under which the imports know their field, and how a card fills it."""
