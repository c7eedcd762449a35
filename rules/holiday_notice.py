"""Reads the State Council's yearly notice of holidays, or rows of a table, into days off and make-up working days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rules.problem import Problem
from rules.spoken_dates import read_date
from rules.translation import QT_TRANSLATE_NOOP

DAY = timedelta(days=1)
OFF_WORDS, WORK_WORDS = ("放假", "休息", "休"), ("上班", "工作", "班")
_HOLIDAY = re.compile(r"([\u4e00-\u9fff]{1,4}[节旦](?:[、和][\u4e00-\u9fff]{1,4}[节旦])*)\s*[：:]")
_ASIDE = re.compile(r"（(?!\d{1,2}月)[^）]*）|\([^)]*\)")
_DATE = r"(?:(\d{4})年)?\s*(?:(\d{1,2})月)?\s*(\d{1,2})日"
_SPAN = re.compile(rf"{_DATE}(?:\s*[至到—-]\s*{_DATE})?")
_YEAR = re.compile(r"(20\d\d)\s*年")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "没有读到放假的日子。请粘贴放假通知的原文，或者每行写「日期 休息或上班 名称」。"
)


@dataclass(frozen=True, slots=True)
class NoticeDay:
    """One day that differs from the week: off, or worked to make up for one."""

    day: date
    works: bool
    name: str


def read_notice(text: str, year: int) -> list[NoticeDay]:
    """Return the days a notice or table tells of, in order; `year` is meant where the text names none.

    Raises `Problem` where there is no such day in the text. Advice to take leave (鼓励 …) is no day off.
    """
    named = _YEAR.search(text)
    year = int(named[1]) if named else year
    found = {one.day: one for one in (*_of_table(text, year), *_of_notice(text, year))}
    if not found:
        raise Problem(_UNREADABLE)
    return [found[day] for day in sorted(found)]


def _of_table(text: str, year: int) -> Iterator[NoticeDay]:
    """Rows such as 2027-01-01 休息 元旦, as sheets give them when copied."""
    for line in text.splitlines():
        parts = re.split(r"[\s,，;；]+", line.strip())
        day = read_date(parts[0], date(year, 7, 1)) if len(parts) > 1 else None
        if day and parts[1] in (*OFF_WORDS, *WORK_WORDS):
            yield NoticeDay(day, parts[1] in WORK_WORDS, parts[2] if len(parts) > 2 else parts[1])


def _of_notice(text: str, year: int) -> Iterator[NoticeDay]:
    name = ""
    for clause in re.split(r"[。；;\n]", _ASIDE.sub("", text)):
        if heading := _HOLIDAY.search(clause):
            name = heading[1]
        works = "上班" in clause
        if name and "鼓励" not in clause and (works or "放假" in clause):
            for day in _days(clause[heading.end() if heading else 0 :], year, name):
                yield NoticeDay(day, works, name)


def _days(clause: str, year: int, name: str) -> Iterator[date]:
    """Return the days of a clause: single ones, and spans from one day to another."""
    month = 0
    for found in _SPAN.finditer(clause):
        month = int(found[2] or month)
        first = _day(found[1], year, month, int(found[3]), name)
        last = first
        if found[6]:
            month = int(found[5] or month)
            last = _day(found[4], year, month, int(found[6]), name)
        if first and last and first <= last <= first + 20 * DAY:
            yield from (first + number * DAY for number in range((last - first).days + 1))


def _day(named: str | None, year: int, month: int, day: int, name: str) -> date | None:
    """Return a day; December of 元旦 lies in the year before the one the notice is about."""
    before = not named and name.startswith("元旦") and month == 12
    try:
        return date(int(named) if named else year - before, month, day)
    except ValueError:
        return None
