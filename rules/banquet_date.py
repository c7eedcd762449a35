"""Judges the date of a banquet: great holidays, lunar festivals, days of mourning, and days either side avoids (S2)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from rules.lunar_calendar import lunar_day
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.working_time import OfficeCalendar

Level = Literal["broken", "reminder"]
Calendar = Literal["solar", "lunar", "once"]
DAY = timedelta(days=1)

HOLIDAY = QT_TRANSLATE_NOOP("Rules", "{day} 是{name}放假，来宾多半另有安排")
FESTIVAL = QT_TRANSLATE_NOOP("Rules", "{day} 是{name}，宜阖家团聚，不宜宴请")
MOURNING = QT_TRANSLATE_NOOP("Rules", "{day} 是{name}，不宜宴饮")
WEEKEND = QT_TRANSLATE_NOOP("Rules", "{day} 是{name}，请先问主宾是否方便")
AVOIDED = QT_TRANSLATE_NOOP("Rules", "{whose}忌 {day}：{reason}")

# (lunar month, day): name, and whether families sit together (not a day to invite) or only remember it
FESTIVALS: Mapping[tuple[int, int], tuple[str, Level]] = {
    **{(1, day): (QT_TRANSLATE_NOOP("Rules", "春节"), "broken") for day in range(1, 8)},
    (1, 15): (QT_TRANSLATE_NOOP("Rules", "元宵节"), "reminder"),
    (5, 5): (QT_TRANSLATE_NOOP("Rules", "端午节"), "broken"),
    (8, 15): (QT_TRANSLATE_NOOP("Rules", "中秋节"), "broken"),
    (9, 9): (QT_TRANSLATE_NOOP("Rules", "重阳节"), "reminder"),
    (12, 23): (QT_TRANSLATE_NOOP("Rules", "小年"), "reminder"),
}
MOURNING_BY_MOON: Mapping[tuple[int, int], str] = {
    (7, 15): QT_TRANSLATE_NOOP("Rules", "中元节"),
    (10, 1): QT_TRANSLATE_NOOP("Rules", "寒衣节"),
}
MOURNING_BY_SUN: Mapping[tuple[int, int], str] = {
    (9, 18): QT_TRANSLATE_NOOP("Rules", "九一八纪念日"),
    (12, 13): QT_TRANSLATE_NOOP("Rules", "国家公祭日"),
}
NEW_YEARS_EVE = QT_TRANSLATE_NOOP("Rules", "除夕")
CLEAR_AND_BRIGHT = QT_TRANSLATE_NOOP("Rules", "清明节")
WEEKEND_DAYS = {
    5: QT_TRANSLATE_NOOP("Rules", "星期六"),
    6: QT_TRANSLATE_NOOP("Rules", "星期日"),
}


@dataclass(frozen=True, slots=True)
class TabooDay:
    """A day somebody avoids: every solar or lunar year, or just `once` in `year`."""

    whose: str
    calendar: Calendar
    month: int
    day: int
    reason: str
    year: int | None = None

    def falls_on(self, day: date) -> bool:
        """Tell whether it is this day."""
        if self.calendar == "lunar":
            moon = lunar_day(day)
            return moon is not None and (moon.month, moon.day) == (self.month, self.day)
        return (day.month, day.day) == (self.month, self.day) and (self.calendar == "solar" or day.year == self.year)


@dataclass(frozen=True, slots=True)
class DateFinding:
    """What speaks against a date; `broken` days are not to be taken, `reminder` ones only after asking."""

    level: Level
    text: Sentence


def date_findings(day: date, calendar: OfficeCalendar, taboos: Sequence[TabooDay] = ()) -> tuple[DateFinding, ...]:
    """Return what speaks against inviting on `day`, the weightiest first; nothing for a good day."""
    found = [*_festivals(day), *_mourning(day), *_avoided(day, taboos)]
    if not any(finding.level == "broken" for finding in found):
        found = [*_off(day, calendar), *found]
    return tuple(sorted(found, key=lambda finding: finding.level != "broken"))


def better_days(
    day: date, calendar: OfficeCalendar, taboos: Sequence[TabooDay], earliest: date, count: int = 3
) -> tuple[date, ...]:
    """Return the days nearest to `day`, not before `earliest`, against which nothing speaks; sooner ones first."""
    around = sorted((day + n * DAY for n in range(-30, 61)), key=lambda other: (abs(other - day), other))
    good = (other for other in around if other >= earliest and not date_findings(other, calendar, taboos))
    return tuple(sorted(other for other, _ in zip(good, range(count))))


def is_clear_and_bright(day: date) -> bool:
    """Tell whether a day of this century is 清明, by the rule of thumb of the solar terms."""
    year = day.year % 100
    return day.month == 4 and day.day == int(year * 0.2422 + 4.81) - year // 4


def _off(day: date, calendar: OfficeCalendar) -> Iterator[DateFinding]:
    if day in calendar.off_days:
        yield DateFinding("broken", Sentence(HOLIDAY, day=day.isoformat(), name=calendar.off_days[day]))
    elif not calendar.is_working_day(day):
        name = Sentence(WEEKEND_DAYS[day.weekday()])
        yield DateFinding("reminder", Sentence(WEEKEND, day=day.isoformat(), name=name))


def _festivals(day: date) -> Iterator[DateFinding]:
    moon, tomorrow = lunar_day(day), lunar_day(day + DAY)
    if tomorrow and (tomorrow.month, tomorrow.day, tomorrow.leap) == (1, 1, False):
        yield DateFinding("broken", Sentence(FESTIVAL, day=day.isoformat(), name=Sentence(NEW_YEARS_EVE)))
    elif moon and not moon.leap and (moon.month, moon.day) in FESTIVALS:
        name, level = FESTIVALS[moon.month, moon.day]
        yield DateFinding(level, Sentence(FESTIVAL, day=day.isoformat(), name=Sentence(name)))


def _mourning(day: date) -> Iterator[DateFinding]:
    moon = lunar_day(day)
    names = [
        MOURNING_BY_MOON.get((moon.month, moon.day)) if moon and not moon.leap else None,
        MOURNING_BY_SUN.get((day.month, day.day)),
        CLEAR_AND_BRIGHT if is_clear_and_bright(day) else None,
    ]
    for name in filter(None, names):
        yield DateFinding("broken", Sentence(MOURNING, day=day.isoformat(), name=Sentence(name)))


def _avoided(day: date, taboos: Sequence[TabooDay]) -> Iterator[DateFinding]:
    for taboo in taboos:
        if taboo.falls_on(day):
            words = Sentence(AVOIDED, whose=taboo.whose, day=day.isoformat(), reason=taboo.reason)
            yield DateFinding("broken", words)
