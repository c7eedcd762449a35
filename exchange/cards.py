"""Writes contacts as vCards (RFC 2426, version 3.0), which phones and mail programs read."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from models.contact import Contact
from models.store.files import write_whole

_LONGEST_LINE = 75  # bytes; longer lines are folded


def write_cards(file: Path, contacts: Iterable[Contact]) -> int:
    """Write one card per contact and return how many; raises `Problem` where the file cannot be written."""
    cards = [card(contact) for contact in contacts]
    write_whole(file, lambda stream: stream.write("".join(cards).encode("utf-8")))
    return len(cards)


def card(contact: Contact) -> str:
    """Return a contact as a vCard."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(contact))


def _lines(contact: Contact) -> Iterator[str]:
    organisation = ";".join(_escaped(part) for part in (contact.customer.name, contact.department) if part)
    values = {
        "N;CHARSET=UTF-8": f"{_escaped(contact.name)};;;;",
        "FN;CHARSET=UTF-8": _escaped(contact.name),
        "ORG;CHARSET=UTF-8": organisation,
        "TITLE;CHARSET=UTF-8": _escaped(contact.title),
        "TEL;TYPE=CELL": _escaped(contact.mobile),
        "TEL;TYPE=WORK": _escaped(contact.phone),
        "EMAIL": _escaped(contact.email),
    }
    yield from ("BEGIN:VCARD", "VERSION:3.0")
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
