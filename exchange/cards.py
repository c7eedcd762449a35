"""Writes contacts as vCards: 3.0 (RFC 2426) for phones and mail programs, 4.0 (RFC 6350), or 2.1 for old ones."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from models.contact import Contact
from models.store.confidentiality import levels, readable
from models.store.files import write_whole
from models.store.session import acting

VERSIONS = ("3.0", "4.0", "2.1")
_LONGEST_LINE = 75  # bytes; longer lines are folded


def write_cards(file: Path, contacts: Iterable[Contact], version: str = VERSIONS[0]) -> int:
    """Write one card per contact and return how many; raises `Problem` where the file cannot be written."""
    cards = [card(contact, version) for contact in contacts]
    write_whole(file, lambda stream: stream.write("".join(cards).encode("utf-8")))
    return len(cards)


def card(contact: Contact, version: str = VERSIONS[0]) -> str:
    """Return a contact as a vCard of a version of `VERSIONS`."""
    return "".join(f"{line}\r\n" for line in _lines(contact, version))


def _lines(contact: Contact, version: str) -> Iterator[str]:
    organisation = ";".join(_escaped(part) for part in (contact.customer.name, contact.department) if part)
    birthday = readable(contact, "birthday", levels(acting(), contact.customer.owner_id))
    use = ";" if version == "2.1" else ";TYPE="
    values = {
        "N": f"{_escaped(contact.name)};;;;",
        "FN": _escaped(contact.name),
        "ORG": organisation,
        "TITLE": _escaped(contact.title),
        f"TEL{use}CELL": _escaped(contact.mobile),
        f"TEL{use}WORK": _escaped(contact.phone),
        "EMAIL": _escaped(contact.email),
        "BDAY": f"{birthday:%Y%m%d}" if birthday else "",
        "NOTE": _escaped(contact.remark),
    }
    yield from ("BEGIN:VCARD", f"VERSION:{version}")
    yield from (_line(name, value, version) for name, value in values.items() if value)
    yield "END:VCARD"


def _line(name: str, value: str, version: str) -> str:
    """Return a line; only 4.0 is UTF-8 by itself, 3.0 has to say so, and 2.1 holds ASCII alone."""
    if version == "2.1" and not value.isascii():
        return _quoted(name, value)
    charset = ";CHARSET=UTF-8" if version == "3.0" and not value.isascii() else ""
    return _folded(f"{name}{charset}:{value}")


def _quoted(name: str, value: str) -> str:
    """Return a line in quoted-printable, in GBK as old phones and Outlook write it, where that has all characters."""
    try:
        value.encode(charset := "GBK")
    except UnicodeEncodeError:
        charset = "UTF-8"
    signs = [sign if sign == ";" else "".join(f"={byte:02X}" for byte in sign.encode(charset)) for sign in value]
    pieces = [f"{name};CHARSET={charset};ENCODING=QUOTED-PRINTABLE:"]
    for sign in signs:
        if len(pieces[-1]) + len(sign) >= _LONGEST_LINE:
            pieces.append("")
        pieces[-1] += sign
    return "=\r\n".join(pieces)


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
