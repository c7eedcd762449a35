"""When things are due by the office's rules, and how much time is left in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.working_time import OfficeCalendar

END_OF_DAY = time(23, 59)
CLOSING = time(17, 30)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

LEFT_DAYS = QT_TRANSLATE_NOOP("Rules", "还剩 {n} 天")
LEFT_HOURS = QT_TRANSLATE_NOOP("Rules", "还剩 {n} 小时")
LEFT_MINUTES = QT_TRANSLATE_NOOP("Rules", "还剩 {n} 分钟")
ONE_DAY_LEFT = QT_TRANSLATE_NOOP("Rules", "还剩 1 天")
ONE_DAY_OVER = QT_TRANSLATE_NOOP("Rules", "逾期 1 天")
DUE_NOW = QT_TRANSLATE_NOOP("Rules", "现在到期")
OVER_DAYS = QT_TRANSLATE_NOOP("Rules", "逾期 {n} 天")
OVER_HOURS = QT_TRANSLATE_NOOP("Rules", "逾期 {n} 小时")
OVER_MINUTES = QT_TRANSLATE_NOOP("Rules", "逾期 {n} 分钟")
UNITS = ((DAY, (OVER_DAYS, LEFT_DAYS)), (HOUR, (OVER_HOURS, LEFT_HOURS)), (MINUTE, (OVER_MINUTES, LEFT_MINUTES)))


@dataclass(frozen=True, slots=True)
class Deadline:
    """One rule with its label, default amount, unit and source; the office may set another amount."""

    label: str
    amount: int
    unit: str
    source: str


DEADLINES: Mapping[str, Deadline] = {
    "visit_notice": Deadline(QT_TRANSLATE_NOOP("Rules", "正式拜访提前约定"), 24, "hour", "S1"),
    "arrive_early": Deadline(QT_TRANSLATE_NOOP("Rules", "提前到达"), 5, "minute", "S1"),
    "tender_arrive_early": Deadline(QT_TRANSLATE_NOOP("Rules", "投标提前到达"), 15, "minute", "S1"),
    "thank_you_letter": Deadline(QT_TRANSLATE_NOOP("Rules", "感谢函"), 48, "hour", "S1"),
    "letter_answer": Deadline(QT_TRANSLATE_NOOP("Rules", "书面答复来函"), 2, "working day", "S1"),
    "same_day_record": Deadline(QT_TRANSLATE_NOOP("Rules", "当日问题当日记录"), 0, "day", "S3"),
    "week_summary": Deadline(QT_TRANSLATE_NOOP("Rules", "周小结与下周计划"), 0, "last working day of the week", "S3"),
    "month_plan": Deadline(QT_TRANSLATE_NOOP("Rules", "下月计划"), 0, "last working day of the month", "S2"),
    "invitations": Deadline(QT_TRANSLATE_NOOP("Rules", "请柬寄出"), 14, "day", "S2"),
    "contract_renewal": Deadline(QT_TRANSLATE_NOOP("Rules", "合同到期提醒"), 60, "day", "S0"),
}


def thank_you_letter_due(visit_end: datetime, hours: int = DEADLINES["thank_you_letter"].amount) -> datetime:
    """Return the moment by which a formal visit is thanked for in writing (S1)."""
    return visit_end + timedelta(hours=hours)


def letter_answer_due(
    received: datetime, calendar: OfficeCalendar, working_days: int = DEADLINES["letter_answer"].amount
) -> datetime:
    """Return the close of business by which a customer's letter is answered; the day it came does not count (S1)."""
    return datetime.combine(calendar.add_working_days(received.date(), working_days), CLOSING)


def same_day_record_due(moment: datetime) -> datetime:
    """Return the end of the day on which a problem was raised or a visit took place (S3)."""
    return datetime.combine(moment.date(), END_OF_DAY)


def invitations_due(banquet: datetime, days: int = DEADLINES["invitations"].amount) -> datetime:
    """Return the close of business by which invitations are sent (S2)."""
    return datetime.combine(banquet.date() - timedelta(days=days), CLOSING)


def contract_renewal_due(end: date, today: date, calendar: OfficeCalendar) -> datetime:
    """Return the close of the last working day on which a contract is still in force, of today where it is over."""
    last = calendar.last_working_day(end - timedelta(days=20), end) or end
    return datetime.combine(max(last, today), CLOSING)


def week_summary_due(day: date, calendar: OfficeCalendar) -> datetime | None:
    """Return the close of the last working day of the week of `day`, None in a week without one (S3).

    A make-up Sunday belongs to the week it ends.
    """
    monday = day - timedelta(days=day.weekday())
    return _closing(calendar.last_working_day(monday, monday + timedelta(days=6)))


def month_plan_due(day: date, calendar: OfficeCalendar) -> datetime | None:
    """Return the close of the month's last working day, by which next month is planned (S2)."""
    following = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return _closing(calendar.last_working_day(day.replace(day=1), following - DAY))


def time_left(due: datetime, now: datetime) -> Sentence:
    """Say how much time is left or by how much it is over: 还剩 5 小时, 逾期 1 天. Parts of a unit fall away."""
    left, gap = due >= now, abs(due - now)
    if DAY <= gap < 2 * DAY:
        return Sentence(ONE_DAY_LEFT if left else ONE_DAY_OVER)
    for unit, words in UNITS:
        if gap >= unit:
            return Sentence(words[left], n=gap // unit)
    return Sentence(DUE_NOW)


def _closing(day: date | None) -> datetime | None:
    return datetime.combine(day, CLOSING) if day else None
