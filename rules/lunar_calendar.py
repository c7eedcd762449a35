"""The Chinese lunar calendar of 2000 to 2049: which lunar month and day a date is."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

FIRST_DAY, FIRST_YEAR = date(2000, 2, 5), 2000
# One year a word (GB/T 33661-2017): the lowest digit names the leap month, 0 for none; the twelve bits above it are the
# months from the first, 1 for one of 30 days; the highest bit is the leap month's.
YEARS = """
0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930
07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45
0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0
"""
LONG, SHORT = 30, 29
_MONTHS = "正二三四五六七八九十冬腊"
_TENS, _UNITS = ("初", "十", "廿", "三"), "十一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A day as the lunar calendar counts it; `leap` marks the second month of that number."""

    year: int
    month: int
    day: int
    leap: bool = False

    def __str__(self) -> str:
        tens = "初" if self.day == 10 else _TENS[self.day // 10] if self.day not in (20, 30) else "二三"[self.day // 30]
        return f"{'闰' * self.leap}{_MONTHS[self.month - 1]}月{tens}{_UNITS[self.day % 10]}"


def _months() -> Iterator[tuple[date, int, int, bool]]:
    """Yield the first day of every month with its year, number and whether it is a leap month."""
    start = FIRST_DAY
    for year, word in enumerate(YEARS.split(), start=FIRST_YEAR):
        code = int(word, 16)
        for month in range(1, 13):
            lengths = [LONG if code & (0x10000 >> month) else SHORT]
            if month == code & 0xF:
                lengths.append(LONG if code & 0x10000 else SHORT)
            for leap, length in enumerate(lengths):
                yield start, year, month, bool(leap)
                start += timedelta(days=length)
    yield start, 0, 0, False  # the day the table ends


@lru_cache(maxsize=1)
def _table() -> tuple[list[date], list[tuple[int, int, bool]]]:
    months = list(_months())
    return [month[0] for month in months], [month[1:] for month in months]


def lunar_day(day: date) -> LunarDay | None:
    """Return the lunar day, or None before 2000-02-05 and from 2050-01-23."""
    starts, names = _table()
    place = bisect_right(starts, day) - 1
    if place < 0 or place == len(starts) - 1:
        return None
    year, month, leap = names[place]
    return LunarDay(year, month, (day - starts[place]).days + 1, leap)
