"""Tells what a file is by its content; the suffix is only a rumour."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from exchange.sheets import refusals
from rules.problem import Problem


class Content(StrEnum):
    """What the reader can open."""

    BOOK = "book"
    HTML = "html"
    CARDS = "cards"
    CALENDAR = "calendar"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class _Refused:
    """A kind of file that is not read: how to know it, and what to say."""

    is_this: Callable[[bytes], bool]
    sentence: str


ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_BOOK = re.compile(b"|".join(name.encode("utf-16-le") for name in ("workbook", "book")), re.IGNORECASE)
_ZIP_BOOK = re.compile(rb"\[Content_Types\]|content\.xml|opendocument\.spreadsheet")
_ZIP_DOCUMENT = re.compile(rb"word/document|ppt/presentation")
_HTML = re.compile(rb"<\s*(html|table|!doctype\s+html|head|body)\b", re.IGNORECASE)
_CARDS = re.compile(rb"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)
_CALENDAR = re.compile(rb"\s*BEGIN\s*:\s*V(CALENDAR|EVENT)", re.IGNORECASE)
_ANCIENT = {b"\x09\x00", b"\x09\x02", b"\x09\x04"}
"""First record of the Excel versions 2, 3 and 4."""
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"{\\rtf")

_REFUSED = (
    _Refused(lambda data: not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"), refusals.EMPTY),
    _Refused(lambda data: data.startswith(OLE) and _ENCRYPTED in data, refusals.LOCKED),
    _Refused(lambda data: data.startswith(OLE) and not _OLE_BOOK.search(data), refusals.DOCUMENT),
    _Refused(lambda data: data.startswith(ZIP) and bool(_ZIP_DOCUMENT.search(data)), refusals.DOCUMENT),
    _Refused(lambda data: data.startswith(ZIP) and not _ZIP_BOOK.search(data), refusals.ARCHIVE),
    _Refused(lambda data: data[:2] in _ANCIENT and data[3:4] == b"\0", refusals.ANCIENT),
    _Refused(lambda data: data.startswith(_FOREIGN), refusals.NOT_A_SHEET),
    _Refused(lambda data: b"<?xml" in data[:200] and b"Workbook" in data[:2000], refusals.XML_SHEET),
)


def content_of(data: bytes, file: str) -> Content:
    """What `data` is. Raises Problem naming `file` when it is nothing that can be read as a sheet."""
    for refused in _REFUSED:
        if refused.is_this(data):
            raise Problem(refused.sentence, file=file)
    if data.startswith((ZIP, OLE)):
        return Content.BOOK
    head = data[:4096].replace(b"\0", b"")
    if _CARDS.match(head.lstrip(b"\xef\xbb\xbf\xff\xfe")):
        return Content.CARDS
    if _CALENDAR.match(head.lstrip(b"\xef\xbb\xbf\xff\xfe")):
        return Content.CALENDAR
    return Content.HTML if _HTML.search(head) else Content.TEXT
