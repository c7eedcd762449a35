"""Other times for a visit: free for everybody who goes, in working hours, and away from the colleague's visits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from rules.reason import Reason
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP
from rules.visit_conflicts import PlannedVisit, VisitRules, check_visit

SAME_DISTRICT = QT_TRANSLATE_NOOP("Rules", "顺路")
MORNING = QT_TRANSLATE_NOOP("Rules", "上午")
AFTERNOON = QT_TRANSLATE_NOOP("Rules", "下午")

STEP = timedelta(minutes=30)
TRAVEL = timedelta(minutes=30)
HORIZON_DAYS = 60
NOON = time(12)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A start that works, and why it is a good one (顺路, 上午, 下午)."""

    start: datetime
    reason: Sentence


def suggest_times(
    visit: PlannedVisit,
    others: Sequence[PlannedVisit],
    relations: Mapping[int, Sequence[Reason]] | None = None,
    *,
    districts: Mapping[int, str] | None = None,
    rules: VisitRules | None = None,
    now: datetime,
    count: int = 3,
) -> tuple[Suggestion, ...]:
    """Return up to `count` starts, on different days where possible, earliest first.

    `others` are the visits that matter for the next `HORIZON_DAYS` days: those of the whole team and those to this or
    related customers (`relations` as in `check_visit`). `districts` names each customer's district or grid; a day
    on which the team is in the same one comes first. Every start passes `check_visit` without conflict, leaves the
    team half an hour between visits, and gives the notice a formal visit needs.
    """
    rules = rules or VisitRules()
    others = [other for other in others if other.status != "cancelled" and other.id != visit.id]
    near = _near_visits(visit, others, districts or {})
    best: dict[date, Suggestion] = {}
    for day in _days(max(visit.start, now).date(), rules):
        if found := best_of_day(replace(visit, id=None), day, others, relations or {}, near.get(day), rules, now):
            best[day] = found
        if len(best) >= 3 * count:
            break
    liked = sorted(best.values(), key=lambda s: (s.start.date() not in near, s.start))[:count]
    return tuple(sorted(liked, key=lambda suggestion: suggestion.start))


def _near_visits(
    visit: PlannedVisit, others: Iterable[PlannedVisit], districts: Mapping[int, str]
) -> dict[date, PlannedVisit]:
    """Return the days on which somebody of the team is in the customer's district anyway, with that visit."""
    home = districts.get(visit.customer)
    team = (o for o in others if home and o.team & visit.team and not o.by_phone and districts.get(o.customer) == home)
    return {other.start.date(): other for other in team}


def _days(first: date, rules: VisitRules) -> Iterator[date]:
    days = (first + timedelta(days=n) for n in range(HORIZON_DAYS))
    return (day for day in days if rules.calendar.is_working_day(day))


def best_of_day(
    visit: PlannedVisit,
    day: date,
    others: Sequence[PlannedVisit],
    relations: Mapping[int, Sequence[Reason]],
    near: PlannedVisit | None,
    rules: VisitRules,
    now: datetime,
) -> Suggestion | None:
    """Return the start closest to the near visit of that day, or to the time of day that was wanted."""
    wanted = near.end + TRAVEL if near else datetime.combine(day, visit.start.time())
    starts = (start for start in _starts(visit, day, rules) if start >= now + rules.notice)
    for start in sorted(starts, key=lambda start: (abs(start - wanted), start)):
        moved = replace(visit, start=start)
        if _free(moved, others) and check_visit(moved, others, relations, rules=rules).level == "none":
            return Suggestion(start, _why(start, near))
    return None


def _starts(visit: PlannedVisit, day: date, rules: VisitRules) -> Iterator[datetime]:
    """Give the starts, half an hour apart, from which the visit fits into a span of the day."""
    for opening, closing in rules.hours.spans:
        start, last = datetime.combine(day, opening), datetime.combine(day, closing)
        while start + timedelta(minutes=visit.minutes) <= last:
            yield start
            start += STEP


def _free(visit: PlannedVisit, others: Iterable[PlannedVisit]) -> bool:
    """Nobody of the team is on another visit, or on the way from or to one."""
    return not any(
        visit.team & other.team and visit.start < other.end + TRAVEL and other.start < visit.end + TRAVEL
        for other in others
    )


def _why(start: datetime, near: PlannedVisit | None) -> Sentence:
    if near:
        return Sentence(SAME_DISTRICT)
    return Sentence(MORNING if start.time() < NOON else AFTERNOON)
