"""The double-visit rule: who else goes to the same customer, why we think so, and what else speaks against a visit.

How serious it is (`level`), by the strength of the evidence and by what kind of visits meet:

| evidence (0–100)                          | both firm, in person | one tentative or by phone | one done or behind us |
|-------------------------------------------|----------------------|---------------------------|-----------------------|
| certain, 95 and more                      | clash                | warn                      | info                  |
| likely, 75–94                             | warn                 | info                      | info                  |
| weak, 50–74                               | info                 | info                      | info                  |
| less than 50                              | not shown            | not shown                 | not shown             |
| a participant is elsewhere at that time   | clash                | warn                      | info                  |
| a participant is away (leave, training …) | clash                | warn                      | info                  |

Reasons are `same_customer`, `same_uscc`, `same_group`, `same_contact`, `same_phone`, `similar_name`, `same_address` and
`own_time`; several independent ones strengthen each other. Notes are `not_owner`, `holiday` and `out_of_hours` (`warn`)
and `too_soon` (`info`). The level of a check is the worst of all. Source: S3 (double visits, seven days either side),
S1 (joint visits, one day's notice).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Literal

from rules.absence import Absence
from rules.reason import Reason, strength
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.working_time import OfficeCalendar, WorkingHours

Level = Literal["none", "info", "warn", "clash"]
LEVELS: tuple[Level, ...] = ("none", "info", "warn", "clash")
CERTAIN, LIKELY, WEAK = 95, 75, 50
LONGEST_MINUTES = 12 * 60
NOTE_LEVELS: dict[str, Level] = {"out_of_hours": "warn", "holiday": "warn", "not_owner": "warn", "too_soon": "info"}

OWN_TIME = QT_TRANSLATE_NOOP("Rules", "{rep} {start}–{end} 已约 {customer}")
NOT_OWNER = QT_TRANSLATE_NOOP("Rules", "客户由 {owner} 负责")
TOO_SOON = QT_TRANSLATE_NOOP("Rules", "离拜访不到 {left} 小时，正式拜访应提前 {notice} 小时以上约好")


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """One visit as the rule sees it: local naive time, length in minutes, `status` planned, done or cancelled.

    `participants` are accounts who come along; `id` is None while the visit is not stored. `kind` is how it comes about
    (first, cold, referred, return) and does not change the verdict.
    """

    id: int | None
    customer: int
    customer_name: str
    rep: int
    rep_name: str
    start: datetime
    minutes: int
    kind: str = ""
    status: str = "planned"
    participants: frozenset[int] = frozenset()
    tentative: bool = False
    by_phone: bool = False

    @property
    def end(self) -> datetime:
        """The moment it ends, never before it starts."""
        return self.start + timedelta(0, 60 * self.minutes) if self.minutes > 0 else self.start

    @property
    def team(self) -> frozenset[int]:
        """Everybody who goes: the rep and those who come along."""
        return self.participants | {self.rep}


@dataclass(frozen=True, slots=True)
class VisitRules:
    """What the office has set: hours, calendar, days to look either side, notice needed, and who is away when."""

    hours: WorkingHours = field(default_factory=WorkingHours)
    calendar: OfficeCalendar = field(default_factory=OfficeCalendar)
    window_days: int = 7
    notice: timedelta = timedelta(days=1)
    absences: Mapping[int, Sequence[Absence]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another visit that stands in the way, with the reasons, the strongest first.

    `visit` is None where it is no visit but `rep` is away; `customer_name` then says why.
    """

    visit: int | None
    customer: int
    customer_name: str
    rep: int
    rep_name: str
    start: datetime
    end: datetime
    reasons: tuple[Reason, ...]
    level: Level
    days_apart: int


@dataclass(frozen=True, slots=True)
class VisitCheck:
    """The verdict: the worst level, the conflicts (worst and nearest first) and notes on the visit itself."""

    level: Level
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[Reason, ...] = ()


def window(start: datetime, days: int = 7) -> tuple[datetime, datetime]:
    """Return the half-open span of starts that lie at most `days` calendar days from `start`."""
    midnight = datetime.combine(start.date(), time())
    return midnight - timedelta(days=days), midnight + timedelta(days=days + 1)


def check_visit(
    visit: PlannedVisit,
    others: Iterable[PlannedVisit],
    relations: Mapping[int, Sequence[Reason]] | None = None,
    *,
    owner: int | None = None,
    owner_name: str = "",
    rules: VisitRules | None = None,
    now: datetime | None = None,
) -> VisitCheck:
    """Judge `visit` against the `others` near it (visits to this or related customers, and those of its team).

    `relations` tells for other customers why they may be the same one. Visits outside the window, cancelled ones, the
    visit itself and joint visits in which the rep takes part anyway are left out here, so callers may pass too much.
    `now` None means that nothing lies behind us and no notice is asked.
    """
    rules = rules or VisitRules()
    found = [_conflict(visit, other, relations or {}, rules.window_days, now) for other in others]
    found += _away(visit, rules, now) if rules.absences else []
    conflicts = sorted(filter(None, found), key=lambda c: (-LEVELS.index(c.level), c.days_apart, c.start))
    notes = tuple(_notes(visit, owner, owner_name, rules, now))
    levels = [c.level for c in conflicts] + [NOTE_LEVELS[note.kind] for note in notes]
    return VisitCheck(max(levels, key=LEVELS.index, default="none"), tuple(conflicts), notes)


def overlap(a: PlannedVisit, b: PlannedVisit) -> bool:
    """Tell whether two visits share time; back to back they do not."""
    return a.start < b.end and b.start < a.end


def _conflict(
    visit: PlannedVisit,
    other: PlannedVisit,
    relations: Mapping[int, Sequence[Reason]],
    days: int,
    now: datetime | None,
) -> Conflict | None:
    if other.status == "cancelled" or (visit.id is not None and visit.id == other.id):
        return None
    days_apart = abs(visit.start.toordinal() - other.start.toordinal())
    reasons = _own_time(visit, other)
    if days_apart <= days and not _joint(visit, other):
        reasons += _same_customer(visit, other, relations)
    if not reasons or (level := _level(visit, other, strength([reason.score for reason in reasons]), now)) == "none":
        return None
    reasons.sort(key=lambda reason: -reason.score)
    return Conflict(
        visit=other.id,
        customer=other.customer,
        customer_name=other.customer_name,
        rep=other.rep,
        rep_name=other.rep_name,
        start=other.start,
        end=other.end,
        reasons=tuple(reasons),
        level=level,
        days_apart=days_apart,
    )


def _own_time(visit: PlannedVisit, other: PlannedVisit) -> list[Reason]:
    if not overlap(visit, other) or visit.team.isdisjoint(other.team):
        return []
    start, end = (moment.isoformat(timespec="minutes")[-5:] for moment in (other.start, other.end))
    detail = Sentence(OWN_TIME, rep=other.rep_name, start=start, end=end, customer=other.customer_name)
    return [Reason("own_time", detail)]


def _away(visit: PlannedVisit, rules: VisitRules, now: datetime | None) -> list[Conflict | None]:
    """Return a conflict for each of the team who is away at that time."""
    away = (absence for account in sorted(visit.team) for absence in rules.absences.get(account, ()))
    return [_absent(visit, absence, now) for absence in away if absence.covers(visit.start, visit.end)]


def _absent(visit: PlannedVisit, absence: Absence, now: datetime | None) -> Conflict:
    begins, ends = absence.span_of(visit.start.date())
    light = visit.tentative or visit.by_phone
    over = visit.status == "done" or (now is not None and visit.end <= now)
    return Conflict(
        visit=None,
        customer=visit.customer,
        customer_name=absence.label(),
        rep=absence.account,
        rep_name=absence.name,
        start=begins,
        end=ends,
        reasons=(Reason("own_time", absence.sentence()),),
        level="info" if over else "warn" if light else "clash",
        days_apart=0,
    )


def _joint(visit: PlannedVisit, other: PlannedVisit) -> bool:
    """One of the two reps already goes along with the other, so nobody visits unknowingly."""
    return visit.rep in other.team or other.rep in visit.team


def _same_customer(visit: PlannedVisit, other: PlannedVisit, relations: Mapping[int, Sequence[Reason]]) -> list[Reason]:
    if visit.customer == other.customer:
        return [Reason("same_customer", other.customer_name)]
    return list(relations.get(other.customer, ()))


def _level(visit: PlannedVisit, other: PlannedVisit, evidence: int, now: datetime | None) -> Level:
    if evidence < WEAK:
        return "none"
    behind_us = now is not None and (visit.end <= now) != (other.end <= now)
    if behind_us or "done" in (visit.status, other.status):
        return "info"
    level = (evidence >= LIKELY) + (evidence >= CERTAIN) + 1
    light = visit.tentative or other.tentative or visit.by_phone or other.by_phone
    return LEVELS[max(level - light, 1)]


def _notes(
    visit: PlannedVisit, owner: int | None, owner_name: str, rules: VisitRules, now: datetime | None
) -> Iterable[Reason]:
    if off := rules.calendar.why_off(visit.start.date()):
        yield Reason("holiday", off)
    if outside := rules.hours.why_outside(visit.start, visit.minutes):
        yield Reason("out_of_hours", outside)
    if owner is not None and owner not in visit.team:
        yield Reason("not_owner", Sentence(NOT_OWNER, owner=owner_name))
    if now is not None and not visit.by_phone and now <= visit.start < now + rules.notice:
        left, notice = (visit.start - now) // timedelta(hours=1) + 1, rules.notice // timedelta(hours=1)
        yield Reason("too_soon", Sentence(TOO_SOON, left=left, notice=notice))
