"""Promises as people type them, a line each: 下周五 发报价, 发报价 11月27日, 明天下午3点前 回电话."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from rules.deadlines import CLOSING
from rules.spoken_dates import read_date, read_time

_PARTS = re.compile(r"[\s，,：:。；;]+")
_BEFORE = ("之前", "以前", "前")
_LONGEST = 10
"""Characters of the longest day there is in words: 2026年11月26日."""
_SEPARATORS = " 　\t，,：:。；;、"


@dataclass(frozen=True, slots=True)
class SpokenPromise:
    """What was promised; `day` and `at` are None where the line names neither a day nor a time."""

    text: str
    day: date | None = None
    at: time | None = None

    def due(self, usual: date) -> datetime:
        """Return by when it is kept: by the close of its day unless a time was named, of `usual` without a day."""
        return datetime.combine(self.day or usual, self.at or CLOSING)


def read_promise(line: str, today: date) -> SpokenPromise:
    """Take the day and time off the beginning of a line, or off its end; a line without them is all text."""
    line = line.strip(_SEPARATORS)
    for found in (_at_the_beginning(line, today), _at_the_end(line, today)):
        if found and found.text:
            return found
    return SpokenPromise(line)


def read_promises(text: str, today: date) -> list[SpokenPromise]:
    """Return the promises of several lines; empty lines tell of none."""
    return [read_promise(line, today) for line in text.splitlines() if line.strip(_SEPARATORS)]


def _at_the_beginning(line: str, today: date) -> SpokenPromise | None:
    for length in range(min(len(line), _LONGEST + 2), 0, -1):
        day = _day(line[:length], today)
        if day:
            return _with_time(line[length:], day)
    return None


def _with_time(rest: str, day: date) -> SpokenPromise:
    """Take a time off the beginning of what follows the day; 前 belongs to day and time, not to the text."""
    first, _, others = rest.lstrip(_SEPARATORS).partition(" ")
    at = read_time(_without_before(first))
    text = others if at else rest
    return SpokenPromise(_after_before(text.lstrip(_SEPARATORS)), day, at)


def _at_the_end(line: str, today: date) -> SpokenPromise | None:
    *others, last = _PARTS.split(line)
    day = _day(last, today)
    return SpokenPromise(line[: len(line) - len(last)].rstrip(_SEPARATORS), day) if others and day else None


def _day(words: str, today: date) -> date | None:
    """Return the day that `words` name and nothing else; a bare time or number is none."""
    words = _without_before(words)
    return read_date(words, today) if words == words.strip(_SEPARATORS) else None


def _without_before(words: str) -> str:
    return next((words.removesuffix(end) for end in _BEFORE if words.endswith(end)), words)


def _after_before(text: str) -> str:
    start = next((word for word in _BEFORE if text.startswith((f"{word} ", f"{word}　", f"{word}，"))), "")
    return text.removeprefix(start).lstrip(_SEPARATORS)
