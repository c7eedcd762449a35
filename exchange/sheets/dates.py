"""Reads days and moments in all the ways sheets write them."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from exchange.sheets.parsed import BLANK, Parsed
from exchange.sheets.texts import plain
from exchange.sheets.workbook import Cell, is_blank
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NO_MONTH = QT_TRANSLATE_NOOP("Import", "日期 {text} 没有 {month} 月")
NO_DAY = QT_TRANSLATE_NOOP("Import", "日期 {text} 不存在：{year} 年 {month} 月没有 {day} 日")
NOT_A_DATE = QT_TRANSLATE_NOOP("Import", "「{text}」不是日期。请写成 2026-03-05 的样子")
NO_YEAR = QT_TRANSLATE_NOOP("Import", "日期「{text}」没有年份。请写成 2026-03-05 的样子")
DAY_MISSING = QT_TRANSLATE_NOOP("Import", "日期「{text}」没有写哪一日")
AMBIGUOUS = QT_TRANSLATE_NOOP("Import", "日期「{text}」分不清哪个是月、哪个是日")
NO_TIME = QT_TRANSLATE_NOOP("Import", "钟点「{text}」不存在")
FROM_SERIAL = QT_TRANSLATE_NOOP("Import", "Excel 日期数 {text} 已认作 {day}")
SHORT_YEAR = QT_TRANSLATE_NOOP("Import", "两位年份已认作 {day}")

FIRST_YEAR, LAST_YEAR = 1900, 2100
_EPOCH = datetime(1899, 12, 30)
"""Day 0 of Excel's serial dates (the 1900 system with its wrong leap day, good from 1 March 1900)."""
_SERIALS = range(20_000, 80_000)
"""Serial numbers taken for dates: 1954 to 2119."""

_WEEKDAY = re.compile(r"\s*[(]?(周|星期|礼拜)[一二三四五六日天][)]?\s*")
_TIME = (
    r"(?:[T\s]*(?P<half>上午|下午|中午|晚上|AM|PM)?\s*"
    r"(?P<hour>\d{1,2})[:时点](?P<minute>\d{1,2})?分?(?::\d{1,2}(?:\.\d+)?)?)?"
)
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})\s*[-./年]\s*(?P<month>\d{1,2})\s*[-./月]\s*(?P<day>\d{1,2})\s*[日号.]?" + _TIME
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)" + _TIME)
_SHORT = re.compile(r"'?(?P<year>\d\d)[-./年](?P<month>\d{1,2})[-./月](?P<day>\d{1,2})日?" + _TIME)
_YEAR_LAST = re.compile(r"(?P<first>\d{1,2})[-./](?P<second>\d{1,2})[-./](?P<year>\d{4})")
_YEAR_MONTH = re.compile(r"(?P<year>\d{4})\s*[-./年]\s*(?P<month>\d{1,2})\s*月?")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
_SERIAL = re.compile(r"\d{5}(\.\d+)?")
_AFTERNOON = {"下午", "晚上", "PM"}


def parse_date(cell: Cell) -> Parsed:
    """A day (`datetime.date`); a time of day that stands with it is left out."""
    parsed = parse_moment(cell)
    if isinstance(parsed.value, datetime):
        return Parsed(parsed.value.date(), note=parsed.note)
    return parsed


def parse_moment(cell: Cell) -> Parsed:
    """A day with its time (`datetime.datetime`, minutes exact); midnight where the cell tells none."""
    if is_blank(cell):
        return BLANK
    if isinstance(cell, datetime):
        return Parsed(cell.replace(second=0, microsecond=0))
    if isinstance(cell, date):
        return Parsed(datetime.combine(cell, time()))
    return _from_text(_WEEKDAY.sub(" ", plain(cell).replace("\n", " ")).strip())


def _from_text(text: str) -> Parsed:
    if match := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _moment(text, match, int(match["year"]))
    if match := _SHORT.fullmatch(text):
        parsed = _moment(text, match, 2000 + int(match["year"]))
        return _noted(parsed, SHORT_YEAR) if parsed.value else parsed
    if _SERIAL.fullmatch(text) and int(float(text)) in _SERIALS:
        return _from_serial(text)
    if match := _YEAR_LAST.fullmatch(text):
        return _from_year_last(text, match)
    return _refused(text)


def _moment(text: str, match: re.Match[str], year: int) -> Parsed:
    month, day = int(match["month"]), int(match["day"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Parsed(error=Sentence(NOT_A_DATE, text=text))
    if not 1 <= month <= 12:
        swapped = (f"{year}-{day:02}-{month:02}",) if 1 <= day <= 12 and 1 <= month <= 28 else ()
        return Parsed(error=Sentence(NO_MONTH, text=text, month=month), proposals=swapped)
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        error = Sentence(NO_DAY, text=text, year=year, month=month, day=day)
        return Parsed(error=error, proposals=(f"{year}-{month:02}-{last:02}",))
    return _with_time(text, datetime(year, month, day), match)


def _with_time(text: str, day: datetime, match: re.Match[str]) -> Parsed:
    if match["hour"] is None:
        return Parsed(day)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"] in _AFTERNOON and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        return Parsed(error=Sentence(NO_TIME, text=text))
    return Parsed(day.replace(hour=hour, minute=minute))


def _from_serial(text: str) -> Parsed:
    moment = _EPOCH + timedelta(minutes=round(float(text) * 24 * 60))
    return Parsed(moment, note=Sentence(FROM_SERIAL, text=text, day=moment.date().isoformat()))


def _from_year_last(text: str, match: re.Match[str]) -> Parsed:
    """3/25/2026 or 25/3/2026: told apart only where one of the two cannot be a month."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    readings = [f"{year}-{month:02}-{day:02}" for month, day in dict.fromkeys(((first, second), (second, first)))]
    days = [parsed.value for reading in readings if (parsed := _from_text(reading)).value]
    if len(days) == 1:
        return Parsed(days[0])
    if days:
        return Parsed(error=Sentence(AMBIGUOUS, text=text), proposals=tuple(readings))
    return Parsed(error=Sentence(NOT_A_DATE, text=text))


def _noted(parsed: Parsed, note: str) -> Parsed:
    assert isinstance(parsed.value, datetime)
    return Parsed(parsed.value, note=Sentence(note, day=parsed.value.date().isoformat()))


def _refused(text: str) -> Parsed:
    if (match := _YEAR_MONTH.fullmatch(text)) and 1 <= int(match["month"]) <= 12:
        first = f"{match['year']}-{int(match['month']):02}-01"
        return Parsed(error=Sentence(DAY_MISSING, text=text), proposals=(first,))
    if match := _MONTH_DAY.fullmatch(text):
        this_year = f"{date.today().year}-{int(match[1]):02}-{int(match[2]):02}"
        fits = _from_text(this_year).error is None
        return Parsed(error=Sentence(NO_YEAR, text=text), proposals=(this_year,) if fits else ())
    return Parsed(error=Sentence(NOT_A_DATE, text=text))
