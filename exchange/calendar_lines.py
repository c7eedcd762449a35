"""Takes an iCalendar file apart into components of content lines (RFC 5545, 3.1); a broken line costs only itself."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST = 65_536
"""Characters of one unfolded line; a picture or an attachment is cut there, for no visit is told in it."""
_FOLD = re.compile(r"\n[ \t]")
_SOFT_BREAK = re.compile(r"=\n")
_QUOTED = re.compile(r"ENCODING=QUOTED-PRINTABLE", re.I)
_NAME = re.compile(r"[A-Za-z0-9-]+")
_ESCAPED = re.compile(r"\\([nN,;:\\])")


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One line: `name` in capitals, parameters by their name in capitals, the value as written."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """Return the value as text, with its escapes resolved."""
        value = self.value
        if self.parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            charset = self.parameters.get("CHARSET", "utf-8")
            value = quopri.decodestring(value.encode("utf-8")).decode(_known(charset), errors="replace")
        return _ESCAPED.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], value).strip()


@dataclass(slots=True)
class Component:
    """One component, for example a VEVENT: its lines and the components inside it."""

    name: str
    lines: list[ContentLine] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> ContentLine | None:
        """Return the first line of that name."""
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        """Return what the first line of that name says, or nothing."""
        line = self.first(name)
        return line.text if line else ""

    def every(self, name: str) -> list[ContentLine]:
        """Return all lines of that name."""
        return [line for line in self.lines if line.name == name]


def components(text: str) -> list[Component]:
    """Return the outermost components of a file; what is never ended ends with the file."""
    root = Component("")
    open_: list[Component] = [root]
    for line in content_lines(text):
        if line.name == "BEGIN":
            begun = Component(line.value.strip().upper())
            open_[-1].parts.append(begun)
            open_.append(begun)
        elif line.name == "END":
            names = [component.name for component in open_]
            ended = line.value.strip().upper()
            if ended in names[1:]:
                del open_[len(names) - 1 - names[::-1].index(ended) :]
        else:
            open_[-1].lines.append(line)
    return root.parts


def content_lines(text: str) -> Iterator[ContentLine]:
    """Give the lines that can be read, unfolded."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    if _QUOTED.search(plain):
        plain = _SOFT_BREAK.sub("", plain)
    for raw in _FOLD.sub("", plain).split("\n"):
        line = _line(raw[:LONGEST])
        if line:
            yield line


def _line(raw: str) -> ContentLine | None:
    head, colon, value = _divided(raw)
    name, *parameters = _parts(head)
    if not colon or not _NAME.fullmatch(name.strip()):
        return None
    return ContentLine(name.strip().upper(), dict(map(_parameter, parameters)), value)


def _divided(raw: str) -> tuple[str, str, str]:
    """Divide at the first colon outside quotes."""
    quoted = False
    for place, sign in enumerate(raw):
        if sign == '"':
            quoted = not quoted
        elif sign == ":" and not quoted:
            return raw[:place], ":", raw[place + 1 :]
    return raw.partition(":")


def _parts(head: str) -> list[str]:
    """Divide at the semicolons outside quotes."""
    parts, quoted = [""], False
    for sign in head:
        quoted ^= sign == '"'
        if sign == ";" and not quoted:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _parameter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals and name.strip().upper() == "QUOTED-PRINTABLE":
        return "ENCODING", name.strip()
    return name.strip().upper(), value.strip().strip('"')


def _known(charset: str) -> str:
    try:
        "".encode(charset)
    except LookupError:
        return "utf-8"
    return charset
