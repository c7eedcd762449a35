"""Writes contacts as vCards, version 3.0 (RFC 2426) for phones and mail programs or 4.0 (RFC 6350)."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from models.contact import Contact
from models.store.confidentiality import levels, readable
from models.store.files import write_whole
from models.store.session import acting

VERSIONS = ("3.0", "4.0")
_LONGEST_LINE = 75  # bytes; longer lines are folded


def write_cards(file: Path, contacts: Iterable[Contact], version: str = VERSIONS[0]) -> int:
    """Write one card per contact and return how many; raises `Problem` where the file cannot be written."""
    cards = [card(contact, version) for contact in contacts]
    write_whole(file, lambda stream: stream.write("".join(cards).encode("utf-8")))
    return len(cards)


def card(contact: Contact, version: str = VERSIONS[0]) -> str:
    """Return a contact as a vCard of a version of `VERSIONS`."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(contact, version))


def _lines(contact: Contact, version: str) -> Iterator[str]:
    organisation = ";".join(_escaped(part) for part in (contact.customer.name, contact.department) if part)
    charset = ";CHARSET=UTF-8" if version == "3.0" else ""  # 4.0 is always UTF-8 and knows no such parameter
    birthday = readable(contact, "birthday", levels(acting(), contact.customer.owner_id))
    values = {
        f"N{charset}": f"{_escaped(contact.name)};;;;",
        f"FN{charset}": _escaped(contact.name),
        f"ORG{charset}": organisation,
        f"TITLE{charset}": _escaped(contact.title),
        "TEL;TYPE=CELL": _escaped(contact.mobile),
        "TEL;TYPE=WORK": _escaped(contact.phone),
        "EMAIL": _escaped(contact.email),
        "BDAY": f"{birthday:%Y%m%d}" if birthday else "",
        f"NOTE{charset}": _escaped(contact.remark),
    }
    yield from ("BEGIN:VCARD", f"VERSION:{version}")
    yield from (f"{name}:{value}" for name, value in values.items() if value)
    yield "END:VCARD"


def _escaped(text: str | None) -> str:
    escaped = (text or "").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(escaped.splitlines())


def _folded(line: str) -> str:
    """Break a long line where RFC 2425 allows it, never within a character."""
    pieces, size = [""], 0
    for char in line:
        length = len(char.encode("utf-8"))
        if size + length > _LONGEST_LINE:
            pieces.append(" ")
            size = 1
        pieces[-1] += char
        size += length
    return "\r\n".join(pieces)
