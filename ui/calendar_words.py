"""Days and weeks in words: 11月25日 星期三, 第 48 周."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from rules.translation import QT_TRANSLATE_NOOP

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Calendar", "周一"),
    QT_TRANSLATE_NOOP("Calendar", "周二"),
    QT_TRANSLATE_NOOP("Calendar", "周三"),
    QT_TRANSLATE_NOOP("Calendar", "周四"),
    QT_TRANSLATE_NOOP("Calendar", "周五"),
    QT_TRANSLATE_NOOP("Calendar", "周六"),
    QT_TRANSLATE_NOOP("Calendar", "周日"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("Calendar", "1月"),
    QT_TRANSLATE_NOOP("Calendar", "2月"),
    QT_TRANSLATE_NOOP("Calendar", "3月"),
    QT_TRANSLATE_NOOP("Calendar", "4月"),
    QT_TRANSLATE_NOOP("Calendar", "5月"),
    QT_TRANSLATE_NOOP("Calendar", "6月"),
    QT_TRANSLATE_NOOP("Calendar", "7月"),
    QT_TRANSLATE_NOOP("Calendar", "8月"),
    QT_TRANSLATE_NOOP("Calendar", "9月"),
    QT_TRANSLATE_NOOP("Calendar", "10月"),
    QT_TRANSLATE_NOOP("Calendar", "11月"),
    QT_TRANSLATE_NOOP("Calendar", "12月"),
)


def weekday(day: date) -> str:
    """Return 周三."""
    return QCoreApplication.translate("Calendar", WEEKDAYS[day.weekday()])


def month_name(day: date) -> str:
    """Return 11月."""
    return QCoreApplication.translate("Calendar", MONTHS[day.month - 1])


def year_and_month(day: date) -> str:
    """Return 2026年11月."""
    return QCoreApplication.translate("Calendar", "{year}年{month}").format(year=day.year, month=month_name(day))


def month_day(day: date) -> str:
    """Return 11月25日."""
    return QCoreApplication.translate("Calendar", "{month}{day}日").format(month=month_name(day), day=day.day)


def with_weekday(day: date, words: str) -> str:
    """Return 11月25日 with `words` for its weekday: 11月25日 星期三."""
    return QCoreApplication.translate("Calendar", "{day} {weekday}").format(day=month_day(day), weekday=words)


def day_and_weekday(day: date) -> str:
    """Return 11月25日 周三."""
    return with_weekday(day, weekday(day))


def days_span(days: Sequence[date]) -> str:
    """Return 11月25日 周三 for one day, 11月23日–27日 for a week within a month, else both days in full."""
    first, last = days[0], days[-1]
    if first == last:
        return day_and_weekday(first)
    if first.month != last.month:
        return f"{month_day(first)}–{month_day(last)}"
    words = QCoreApplication.translate("Calendar", "{month}{first}日–{last}日")
    return words.format(month=month_name(first), first=first.day, last=last.day)


def week_number(day: date) -> str:
    """Return 第 48 周 (ISO 8601)."""
    return QCoreApplication.translate("Calendar", "第 {week} 周").format(week=day.isocalendar().week)


def near_day(day: date, today: date) -> str:
    """Return 今天, 明天 or 昨天, else 11月25日."""
    words = {
        -1: QCoreApplication.translate("Calendar", "昨天"),
        0: QCoreApplication.translate("Calendar", "今天"),
        1: QCoreApplication.translate("Calendar", "明天"),
    }
    return words.get((day - today).days) or month_day(day)


def near_day_and_weekday(day: date, today: date) -> str:
    """Return 明天 周四, else 11月25日 周三."""
    near = near_day(day, today)
    return day_and_weekday(day) if near == month_day(day) else f"{near} {weekday(day)}"


def monday_of(day: date | datetime) -> date:
    """Return the Monday of the week."""
    plain = day.date() if isinstance(day, datetime) else day
    return plain - timedelta(days=plain.weekday())
