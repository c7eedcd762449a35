"""A day that differs from the week: a public holiday, or a weekend day worked to make up for one."""

import datetime as dt
import warnings
from collections.abc import Iterable
from functools import lru_cache

from models.store.database import read_state, writing
from models.store.fields import PUBLIC, ChoiceField, DateField, FlagField, TextField
from models.store.record import Record
from models.store.session import demand
from rules.translation import QT_TRANSLATE_NOOP
from rules.working_time import OfficeCalendar

DAY_KINDS = (("off", QT_TRANSLATE_NOOP("Records", "休息")), ("work", QT_TRANSLATE_NOOP("Records", "上班")))
_PROVISIONAL = (
    ((1, 1), QT_TRANSLATE_NOOP("Records", "元旦")),
    ((5, 1), QT_TRANSLATE_NOOP("Records", "劳动节")),
    ((10, 1), QT_TRANSLATE_NOOP("Records", "国庆节")),
    ((10, 2), QT_TRANSLATE_NOOP("Records", "国庆节")),
    ((10, 3), QT_TRANSLATE_NOOP("Records", "国庆节")),
)


class CalendarDay(Record):
    """A published or own day; `provisional` while the State Council has not published that year."""

    date = DateField(QT_TRANSLATE_NOOP("Records", "日期"), level=PUBLIC, unique=True)
    kind = ChoiceField(QT_TRANSLATE_NOOP("Records", "安排"), choices=DAY_KINDS, default="off", level=PUBLIC)
    name = TextField(QT_TRANSLATE_NOOP("Records", "名称"), level=PUBLIC)
    provisional = FlagField(QT_TRANSLATE_NOOP("Records", "暂定"), default=False, level=PUBLIC)

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "节假日")
        icon = "ph.calendar-x"
        list_columns = ("date", "kind", "name", "provisional")
        order = "date"


def office_calendar() -> OfficeCalendar:
    """Return the office's days as the rules read them; read again whenever anybody wrote to the file."""
    return _calendar(read_state())


@lru_cache(maxsize=1)
def _calendar(_state: tuple[int, int, int]) -> OfficeCalendar:
    days = list(CalendarDay.present())
    return OfficeCalendar(
        {day.date: day.name for day in days if day.kind == "off"},
        {day.date: day.name for day in days if day.kind == "work"},
        frozenset({day.date.year for day in days} - {day.date.year for day in days if day.provisional}),
    )


PlainDay = tuple[dt.date, str, str, bool]
"""A day as it is stored: date, kind, name, whether it is provisional."""


def days_of(year: int) -> list[PlainDay]:
    """Return the days kept of a year."""
    days = CalendarDay.present().where(
        CalendarDay.date >= dt.date(year, 1, 1), CalendarDay.date < dt.date(year + 1, 1, 1)
    )
    return [(day.date, day.kind, day.name, day.provisional) for day in days.order_by(CalendarDay.date)]


def replace_days(year: int, days: Iterable[PlainDay]) -> list[PlainDay]:
    """Keep these days in the place of those kept of a year, and return those before, so that it can be undone."""
    demand("change_settings")
    days = list(days)
    with writing():
        before = days_of(year)
        given_up = [date for date, *_ in (*before, *days)]
        CalendarDay.delete().where(
            CalendarDay.date.in_(given_up)
        ).execute()  # also what lies in the bin: days are unique
        for date, kind, name, provisional in days:
            CalendarDay.create(date=date, kind=kind, name=name, provisional=provisional)
    return before


def load_calendar(first_year: int, last_year: int) -> None:
    """Fill in the State Council's days; a year not yet published gets the fixed statutory days, marked provisional."""
    for year in range(first_year, last_year + 1):
        for date, kind, name, provisional in _published(year) or _statutory(year):
            CalendarDay.create(date=date, kind=kind, name=name, provisional=provisional)


def _published(year: int) -> list[PlainDay]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from chinese_calendar import constants  # large tables: only read when an office is made

    days = [(day, "off", name) for day, name in constants.holidays.items()]
    days += [(day, "work", name) for day, name in constants.workdays.items()]
    labels = {holiday.value: holiday.chinese for holiday in constants.Holiday}
    return [(day, kind, labels[name], False) for day, kind, name in sorted(days) if day.year == year]


def _statutory(year: int) -> list[PlainDay]:
    return [(dt.date(year, month, day), "off", name, True) for (month, day), name in _PROVISIONAL]
