"""When the office works: hours of the day, days off, make-up working days, and counting in working days."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from rules.problem import Problem
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

DAY = timedelta(days=1)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Rules", "星期一"),
    QT_TRANSLATE_NOOP("Rules", "星期二"),
    QT_TRANSLATE_NOOP("Rules", "星期三"),
    QT_TRANSLATE_NOOP("Rules", "星期四"),
    QT_TRANSLATE_NOOP("Rules", "星期五"),
    QT_TRANSLATE_NOOP("Rules", "星期六"),
    QT_TRANSLATE_NOOP("Rules", "星期日"),
)
OUT_OF_HOURS = QT_TRANSLATE_NOOP("Rules", "{start}–{end} 不在上班时间 {hours} 内")
OVER_MIDNIGHT = QT_TRANSLATE_NOOP("Rules", "{start} 起 {minutes} 分钟，要到第二天才结束")
DAY_OFF = QT_TRANSLATE_NOOP("Rules", "{day} 是{name}")
DAY_OFF_PROVISIONAL = QT_TRANSLATE_NOOP("Rules", "{day} 是{name}（{year} 年放假安排尚未公布，按周末暂算）")
UNREADABLE = QT_TRANSLATE_NOOP(
    "Problem", "上班时间「{text}」看不懂。请写成 08:30-12:00 13:30-17:30 这样，先后有序、互不重叠。"
)


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The spans of one working day, in order and apart, local time (S3: 08:30–12:00 and 13:30–17:30)."""

    spans: tuple[tuple[time, time], ...] = ((time(8, 30), time(12)), (time(13, 30), time(17, 30)))

    @classmethod
    def parse(cls, text: str) -> "WorkingHours":
        """Read hours as the settings keep them, `08:30-12:00 13:30-17:30`; raise `Problem` when they make no sense."""
        clocks = re.findall(r"(\d{1,2})[:：](\d{2})", text)
        if not clocks or len(clocks) % 2 or any(int(h) > 23 or int(m) > 59 for h, m in clocks):
            raise Problem(UNREADABLE, text=text)
        times = [time(int(hour), int(minute)) for hour, minute in clocks]
        if sorted(set(times)) != times:
            raise Problem(UNREADABLE, text=text)
        return cls(tuple(zip(times[::2], times[1::2])))

    def within_hours(self, start: datetime, minutes: int) -> bool:
        """Tell whether `minutes` from `start` fit into one span; touching its ends is fine."""
        end = start + timedelta(minutes=minutes)
        return end.date() == start.date() and any(a <= start.time() and end.time() <= b for a, b in self.spans)

    def why_outside(self, start: datetime, minutes: int) -> Sentence | None:
        """Say in words why the time does not fit, or None if it does."""
        if self.within_hours(start, minutes):
            return None
        end = start + timedelta(minutes=minutes)
        if end.date() != start.date():
            return Sentence(OVER_MIDNIGHT, start=f"{start:%H:%M}", minutes=minutes)
        return Sentence(OUT_OF_HOURS, start=f"{start:%H:%M}", end=f"{end:%H:%M}", hours=self._hours())

    def _hours(self) -> tuple[str, ...]:
        return tuple(f"{a:%H:%M}–{b:%H:%M}" for a, b in self.spans)

    def __str__(self) -> str:
        return "、".join(self._hours())


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """Which days the office works: Monday to Friday, changed by published or own days.

    `off_days` maps a date to the holiday's name, `make_up_days` to the holiday it makes up for. A year not in
    `published_years` is provisional: nobody has published its holidays yet, so only weekends are known.
    """

    off_days: Mapping[date, str] = field(default_factory=dict)
    make_up_days: Mapping[date, str] = field(default_factory=dict)
    published_years: frozenset[int] = frozenset()

    def is_working_day(self, day: date) -> bool:
        """Tell whether the office works on `day`; a make-up day beats a day off."""
        return day in self.make_up_days or (day not in self.off_days and day.weekday() < 5)

    def is_provisional(self, day: date) -> bool:
        """Tell whether the holidays of this day's year are not published yet."""
        return day.year not in self.published_years

    def why_off(self, day: date) -> Sentence | None:
        """Name the holiday or weekday that makes `day` a day off, or None on a working day."""
        if self.is_working_day(day):
            return None
        name = self.off_days.get(day) or Sentence(WEEKDAYS[day.weekday()])
        template = DAY_OFF_PROVISIONAL if self.is_provisional(day) else DAY_OFF
        values = {"year": day.year} if self.is_provisional(day) else {}
        return Sentence(template, day=day.isoformat(), name=name, **values)

    def working_days_from(self, day: date, step: timedelta = DAY) -> Iterator[date]:
        """Give the working days after `day` (before it with a negative step), without end."""
        while True:
            day += step
            if self.is_working_day(day):
                yield day

    def add_working_days(self, day: date, count: int) -> date:
        """Return the working day `count` working days after `day` (before it when negative; 0 gives `day` itself)."""
        following = self.working_days_from(day, DAY if count > 0 else -DAY)
        for _ in range(abs(count)):
            day = next(following)
        return day

    def working_days_between(self, first: date, last: date) -> int:
        """Count the working days after `first` up to and including `last`; negative when `last` lies before."""
        if last < first:
            return -self.working_days_between(last, first)
        return sum(self.is_working_day(first + n * DAY) for n in range(1, (last - first).days + 1))

    def last_working_day(self, first: date, last: date) -> date | None:
        """Return the last working day from `first` to `last`, both included, or None when all are off."""
        days = (last - n * DAY for n in range((last - first).days + 1))
        return next((day for day in days if self.is_working_day(day)), None)
