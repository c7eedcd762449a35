"""Checks the invitations of a banquet before they go out, and counts how they are answered (S2)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from rules.deadlines import DEADLINES, invitations_due, time_left
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

Level = Literal["broken", "reminder", "passed"]

DATE = QT_TRANSLATE_NOOP("Rules", "日期")
EQUAL = QT_TRANSLATE_NOOP("Rules", "双方级别对等")
SENDING = QT_TRANSLATE_NOOP("Rules", "请柬提前 {days} 天寄出")
CONTENT = QT_TRANSLATE_NOOP("Rules", "请柬内容")
SEATS = QT_TRANSLATE_NOOP("Rules", "请柬上的座位")
ANSWERS = QT_TRANSLATE_NOOP("Rules", "回复")
GOOD_DATE = QT_TRANSLATE_NOOP("Rules", "不在节假日，也不是双方忌日")
GOOD_RANKS = QT_TRANSLATE_NOOP("Rules", "主人与主宾级别相当")
LATE = QT_TRANSLATE_NOOP("Rules", "{due} 是最后一天，还有 {count} 位没有寄出，{left}")
SOON = QT_TRANSLATE_NOOP("Rules", "{due} 前寄出，还有 {count} 位，{left}")
ALL_SENT = QT_TRANSLATE_NOOP("Rules", "{count} 份都已寄出")
NOBODY = QT_TRANSLATE_NOOP("Rules", "还没有要邀请的来宾")
MISSING = QT_TRANSLATE_NOOP("Rules", "还没有填：{fields}")
COMPLETE = QT_TRANSLATE_NOOP("Rules", "主题、形式、时间、地点、主人都已填好")
UNSEATED = QT_TRANSLATE_NOOP("Rules", "{count} 位还没有座位，请柬上先不写座位")
SEATED = QT_TRANSLATE_NOOP("Rules", "每位都有座位")
SILENT = QT_TRANSLATE_NOOP("Rules", "{count} 位还没有回复，请打电话问一声")
ANSWERED = QT_TRANSLATE_NOOP("Rules", "寄出的都已回复")
ASKING = timedelta(days=7)  # before the day to answer by, those silent are asked


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to see to before inviting: what it is about, and how it stands in words."""

    key: str
    level: Level
    title: Sentence
    text: Sentence


@dataclass(frozen=True, slots=True)
class Invitations:
    """How a banquet's invitations stand: guests by state, how many invited have no seat, and what is not filled in."""

    start: datetime
    states: Mapping[str, int]
    unseated: int = 0
    missing: tuple[Sentence | str, ...] = ()
    reply_by: date | None = None
    days: int = DEADLINES["invitations"].amount
    date_findings: Sequence[tuple[Level, Sentence]] = field(default_factory=tuple)
    rank_findings: Sequence[Sentence] = field(default_factory=tuple)


def invitation_checks(about: Invitations, now: datetime) -> tuple[Check, ...]:
    """Return all checks, the broken first, then reminders, then what is in order."""
    order = {"broken": 0, "reminder": 1, "passed": 2}
    return tuple(sorted(_checks(about, now), key=lambda check: order[check.level]))


def _checks(about: Invitations, now: datetime) -> Iterator[Check]:
    yield from (Check("date", level, Sentence(DATE), text) for level, text in about.date_findings)
    if not about.date_findings:
        yield Check("date", "passed", Sentence(DATE), Sentence(GOOD_DATE))
    yield from (Check("ranks", "reminder", Sentence(EQUAL), text) for text in about.rank_findings)
    if not about.rank_findings:
        yield Check("ranks", "passed", Sentence(EQUAL), Sentence(GOOD_RANKS))
    yield _sending(about, now)
    yield Check(
        "content",
        "broken" if about.missing else "passed",
        Sentence(CONTENT),
        Sentence(MISSING, fields=tuple(about.missing)) if about.missing else Sentence(COMPLETE),
    )
    words = Sentence(UNSEATED, count=about.unseated) if about.unseated else Sentence(SEATED)
    yield Check("seats", "reminder" if about.unseated else "passed", Sentence(SEATS), words)
    yield from _answers(about, now)


def _sending(about: Invitations, now: datetime) -> Check:
    title = Sentence(SENDING, days=about.days)
    waiting, everybody = about.states.get("not_sent", 0), sum(about.states.values())
    if not waiting:
        words = Sentence(ALL_SENT, count=everybody) if everybody else Sentence(NOBODY)
        return Check("sending", "passed" if everybody else "reminder", title, words)
    due = invitations_due(about.start, about.days)
    late = now.date() >= due.date()
    values = {"due": due.date().isoformat(), "count": waiting, "left": time_left(due, now)}
    return Check("sending", "broken" if late else "reminder", title, Sentence(LATE if late else SOON, **values))


def _answers(about: Invitations, now: datetime) -> Iterator[Check]:
    silent = about.states.get("sent", 0)
    if not silent:
        answered = sum(about.states.get(state, 0) for state in ("accepted", "declined", "came"))
        if answered:
            yield Check("answers", "passed", Sentence(ANSWERS), Sentence(ANSWERED))
    elif about.reply_by is None or now.date() >= about.reply_by - ASKING:
        yield Check("answers", "reminder", Sentence(ANSWERS), Sentence(SILENT, count=silent))
