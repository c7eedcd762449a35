"""Writes dates and times as Chinese documents do."""

from datetime import date, datetime

WEEKDAYS = "一二三四五六日"


def day_text(day: date) -> str:
    """Return, for example, 2026年12月3日（星期四）."""
    return f"{day.year}年{day.month}月{day.day}日（星期{WEEKDAYS[day.weekday()]}）"


def start_text(start: datetime) -> str:
    """Return, for example, 2026年12月11日（星期五）18:00."""
    return f"{day_text(start)}{start:%H:%M}"


def span_text(start: datetime, end: datetime) -> str:
    """Return from when to when; the day is written once when both lie on it."""
    if start.date() == end.date():
        return f"{start_text(start)} – {end:%H:%M}"
    return f"{start_text(start)} – {start_text(end)}"
