"""What stops a visit from being planned: a double visit nobody has answered for, or a time nobody can mean."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import LONGEST_MINUTES, Conflict, VisitCheck

SHORTEST_MINUTES = 5
REASON_LENGTH = 6
EARLIEST = date(2000, 1, 1)
YEARS_AHEAD = 5
_WARNED = ("warn", "clash")
DOUBLE = QT_TRANSLATE_NOOP(
    "Problem",
    "撞车：{rep} 已约 {when} 拜访「{customer}」。请改为联合拜访、换个时间、让给同事，或写明仍要拜访的原因。",
)
AWAY = QT_TRANSLATE_NOOP("Problem", "{away}。请换个时间，或写明仍要拜访的原因。")
WRONG_LENGTH = QT_TRANSLATE_NOOP("Problem", "拜访时长 {minutes} 分钟不合适。请填 5 到 720 分钟。")
OVER_MIDNIGHT = QT_TRANSLATE_NOOP(
    "Problem", "从 {start} 起 {minutes} 分钟，要到第二天才结束。请改早一点、改短一点，或分成两次拜访。"
)
WRONG_DAY = QT_TRANSLATE_NOOP("Problem", "拜访日期 {day} 不合适。请填 {first} 到 {last} 之间的日期。")


@dataclass(frozen=True, slots=True)
class Answer:
    """The rep's choice: joint, other_time, leave or override, with the reason (override) or the new start."""

    choice: str
    reason: str = ""
    start: datetime | None = None


class DoubleVisit(Problem):
    """A visit was about to be stored although a colleague targets the same customer, or somebody has no time."""

    def __init__(self, check: VisitCheck) -> None:
        first = check.conflicts[0]
        if first.visit is None:
            super().__init__(AWAY, away=first.reasons[0].detail)
        else:
            when = f"{first.start:%Y-%m-%d %H:%M}"
            super().__init__(DOUBLE, rep=first.rep_name, when=when, customer=first.customer_name)
        self.check = check


def warned_of(verdict: VisitCheck) -> list[Conflict]:
    """Return the conflicts that somebody must decide about before the visit may be stored."""
    return [conflict for conflict in verdict.conflicts if conflict.level in _WARNED]


def refuse_time(start: datetime, minutes: int, now: datetime) -> None:
    """Raise `Problem` for a length outside 5 minutes to 12 hours, a visit over midnight, or a day nobody can mean."""
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        raise Problem(WRONG_LENGTH, minutes=minutes)
    last = date(now.year + YEARS_AHEAD, 12, 31)
    if not EARLIEST <= start.date() <= last:
        raise Problem(WRONG_DAY, day=start.date().isoformat(), first=EARLIEST.isoformat(), last=last.isoformat())
    if start + timedelta(minutes=minutes) > datetime.combine(start.date(), time()) + timedelta(days=1):
        raise Problem(OVER_MIDNIGHT, start=f"{start:%H:%M}", minutes=minutes)
