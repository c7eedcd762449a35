"""Sorts the content lines of an iCalendar file into its components; a broken line costs only itself."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from icalendar.parser import Contentline, Contentlines

LONGEST = 65_536
"""Characters of one unfolded line; a picture or an attachment is cut there, for no visit is told in it."""
_SOFT_BREAK = re.compile(r"=\r?\n")
_QUOTED = re.compile(r"ENCODING=QUOTED-PRINTABLE", re.I)


@dataclass(frozen=True, slots=True)
class Told:
    """What one line tells: its `name` in capitals, its value with the escapes resolved, and the time zone it names."""

    name: str
    text: str
    zone: str = ""


@dataclass(slots=True)
class Component:
    """One component, for example a VEVENT: its lines and the components inside it."""

    name: str
    lines: list[Told] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Told | None:
        """Return the first line of that name."""
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        """Return what the first line of that name says, or nothing."""
        line = self.first(name)
        return line.text if line else ""

    def every(self, name: str) -> list[Told]:
        """Return all lines of that name."""
        return [line for line in self.lines if line.name == name]


def components(text: str) -> list[Component]:
    """Return the outermost components of a file; what is never ended ends with the file."""
    root = Component("")
    open_: list[Component] = [root]
    for line in _lines(text.lstrip("\ufeff")):
        if line.name == "BEGIN":
            begun = Component(line.text.upper())
            open_[-1].parts.append(begun)
            open_.append(begun)
        elif line.name == "END":
            names = [component.name for component in open_]
            ended = line.text.upper()
            if ended in names[1:]:
                del open_[len(names) - 1 - names[::-1].index(ended) :]
        else:
            open_[-1].lines.append(line)
    return root.parts


def _lines(text: str) -> Iterator[Told]:
    """Give the lines that can be read, unfolded."""
    whole = _SOFT_BREAK.sub("", text) if _QUOTED.search(text) else text
    for raw in Contentlines.from_ical(whole):
        try:
            yield _told(Contentline(raw[:LONGEST]))
        except (ValueError, LookupError):  # not a line, or in a character set nobody knows
            continue


def _told(line: Contentline) -> Told:
    name, parameters, value = line.parts()
    if str(parameters.get("ENCODING", "")).upper() == "QUOTED-PRINTABLE":
        characters = str(parameters.get("CHARSET", "utf-8"))
        value = quopri.decodestring(value.encode("utf-8")).decode(characters, errors="replace")
    return Told(name.upper(), value.strip(), str(parameters.get("TZID", "")))
