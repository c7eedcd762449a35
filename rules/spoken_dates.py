"""Dates and times as people type them: 明天, 下周三, 11-26, 11月26日, 20261126; 下午3点半, 1500, 9:30."""

import re
from datetime import date, time, timedelta

NEAR_DAYS = {"大前天": -3, "前天": -2, "昨天": -1, "今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3}
WEEKDAYS = {name: number for number, name in enumerate("一二三四五六日")} | {"天": 6}
WEEK_STARTS = {"上": -1, "": 0, "这": 0, "本": 0, "下": 1, "下下": 2}
FULL_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$")
COMPACT_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})$")
SHORT_DATE = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$")
WEEK_DATE = re.compile(r"(上|这|本|下|下下)?(?:周|星期|礼拜)([一二三四五六日天])$")
DAY_COUNT = re.compile(r"(\d{1,3})\s*天后$")
CLOCK = re.compile(r"(上午|早上|中午|下午|晚上)?\s*(\d{1,2})\s*(?:[:：点时]\s*(半|\d{1,2})?\s*分?)?$")
COMPACT_CLOCK = re.compile(r"(\d{1,2})(\d{2})$")


def read_date(text: str, today: date) -> date | None:
    """Return the day `text` names, or None; a day without year is the one nearest to `today`."""
    text = text.strip()
    if text in NEAR_DAYS:
        return today + timedelta(days=NEAR_DAYS[text])
    if found := DAY_COUNT.match(text):
        return today + timedelta(days=int(found[1]))
    if found := WEEK_DATE.match(text):
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(weeks=WEEK_STARTS[found[1] or ""], days=WEEKDAYS[found[2]])
    if found := FULL_DATE.match(text) or COMPACT_DATE.match(text):
        return _day(*(int(part) for part in found.groups()))
    if found := SHORT_DATE.match(text):
        return _nearest(int(found[1]), int(found[2]), today)
    return None


def _nearest(month: int, day: int, today: date) -> date | None:
    days = [made for year in (today.year - 1, today.year, today.year + 1) if (made := _day(year, month, day))]
    return min(days, key=lambda made: abs(made - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """Return the time of day `text` names, or None."""
    text = text.strip()
    if found := COMPACT_CLOCK.match(text):
        return _clock(int(found[1]), int(found[2]))
    if found := CLOCK.match(text):
        hour = int(found[2])
        late = found[1] in {"下午", "晚上"} or (found[1] == "中午" and hour < 10)
        minutes = 30 if found[3] == "半" else int(found[3] or 0)
        return _clock(hour + 12 if late and hour < 12 else hour, minutes)
    return None


def _clock(hour: int, minutes: int) -> time | None:
    return time(hour, minutes) if hour < 24 and minutes < 60 else None
