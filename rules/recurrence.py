"""Visits that return by value class: on which days a customer is due, and a free time on or near each of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from rules.reason import Reason
from rules.visit_conflicts import PlannedVisit, VisitRules
from rules.visit_suggestions import best_of_day

SLACK = 5
"""A visit may lie up to one part in so many of its cadence before or after the day it is due."""
LONGEST_SLACK = 10
HOURS = (time(9, 30), time(14), time(10, 30), time(15))
"""Times of day that are tried in turn, so that visits do not all begin at the same hour."""


@dataclass(frozen=True, slots=True)
class Regular:
    """A customer to be visited every `every` days from `due` on, by `rep`; `relations` as in `check_visit`."""

    customer: int
    customer_name: str
    rep: int
    rep_name: str
    due: date
    every: int
    relations: Mapping[int, Sequence[Reason]]
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class Proposed:
    """One proposed visit: the day it is due, and a start that is free; `start` None where no time was found."""

    regular: Regular
    due: date
    start: datetime | None


def propose_visits(
    regulars: Iterable[Regular], others: Iterable[PlannedVisit], *, until: date, rules: VisitRules, now: datetime
) -> tuple[Proposed, ...]:
    """Return the visits due until a day, in order of time, each free of conflicts with all others and with each other.

    `others` are the active visits of these reps and to these or related customers. Each visit lies on a working day, in
    working hours, with time for the way before and after, and on the day near its due date on which the rep has least.
    """
    diary = _Diary(others)
    found = [one for regular in sorted(regulars, key=_urgency) for one in _series(regular, diary, until, rules, now)]
    return tuple(sorted(found, key=lambda one: (one.start or datetime.combine(one.due, time()), one.regular.customer)))


def _urgency(regular: Regular) -> tuple[date, int, int]:
    return regular.due, regular.every, regular.customer


class _Diary:
    """The visits by rep and day and by customer, so that each question looks at few of them."""

    def __init__(self, visits: Iterable[PlannedVisit]) -> None:
        self._by_day: dict[tuple[int, date], list[PlannedVisit]] = defaultdict(list)
        self._by_customer: dict[int, list[PlannedVisit]] = defaultdict(list)
        for visit in visits:
            self.add(visit)

    def add(self, visit: PlannedVisit) -> None:
        """Enter a visit."""
        for account in visit.team:
            self._by_day[account, visit.start.date()].append(visit)
        self._by_customer[visit.customer].append(visit)

    def load(self, rep: int, day: date) -> int:
        """Return how many visits a rep has on a day."""
        return len(self._by_day[rep, day])

    def concerning(self, regular: Regular, day: date) -> list[PlannedVisit]:
        """Return the visits of the rep's day, and all to this customer and to related ones."""
        to_customers = (v for customer in (regular.customer, *regular.relations) for v in self._by_customer[customer])
        return [*self._by_day[regular.rep, day], *to_customers]


def _series(regular: Regular, diary: _Diary, until: date, rules: VisitRules, now: datetime) -> Iterator[Proposed]:
    due = max(regular.due, now.date() + timedelta(days=1))
    while due <= until:
        start = _free_near(regular, due, diary, rules, now)
        yield Proposed(regular, due, start)
        if start:
            diary.add(_visit(regular, start))
        due = (start.date() if start else due) + timedelta(days=max(regular.every, 1))


def _visit(regular: Regular, start: datetime) -> PlannedVisit:
    return PlannedVisit(
        id=None,
        customer=regular.customer,
        customer_name=regular.customer_name,
        rep=regular.rep,
        rep_name=regular.rep_name,
        start=start,
        minutes=regular.minutes,
    )


def _free_near(regular: Regular, due: date, diary: _Diary, rules: VisitRules, now: datetime) -> datetime | None:
    """Return a free start on the best day near the due one: the least busy, then the nearest."""
    slack = min(max(regular.every // SLACK, 1), LONGEST_SLACK)
    days = [due + timedelta(days=n) for n in range(-slack, slack + 1)]
    worked = [day for day in days if day > now.date() and rules.calendar.is_working_day(day)]
    for day in sorted(worked, key=lambda day: (diary.load(regular.rep, day), abs(day - due), day)):
        hour = HOURS[(diary.load(regular.rep, day) + regular.customer) % len(HOURS)]
        wanted = _visit(regular, datetime.combine(day, hour))
        found = best_of_day(wanted, day, diary.concerning(regular, day), regular.relations, None, rules, now)
        if found:
            return found.start
    return None
