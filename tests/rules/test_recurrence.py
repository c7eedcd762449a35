"""Tries recurring visits: due by cadence, free, on working days, in hours, spread, and never in each other's way."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.absence import Absence
from rules.reason import Reason
from rules.recurrence import Regular, propose_visits
from rules.visit_conflicts import PlannedVisit, VisitRules, check_visit
from rules.working_time import OfficeCalendar

NOW = datetime(2026, 11, 23, 10)
HOLIDAY = date(2026, 12, 1)
RULES = VisitRules(calendar=OfficeCalendar({HOLIDAY: "厂庆"}))
UNTIL = date(2027, 1, 31)


def regular(customer: int, due: date = date(2026, 11, 24), every: int = 14, rep: int = 1, **more: object) -> Regular:
    return Regular(customer, f"客户{customer}", rep, f"经理{rep}", due, every, {}, **more)


def as_visit(one: Regular, start: datetime) -> PlannedVisit:
    return PlannedVisit(None, one.customer, one.customer_name, one.rep, one.rep_name, start, one.minutes)


many = st.lists(
    st.builds(
        regular,
        customer=st.integers(1, 40),
        due=st.dates(date(2026, 9, 1), date(2027, 1, 10)),
        every=st.sampled_from([7, 14, 30, 90]),
        rep=st.integers(1, 3),
    ),
    max_size=25,
    unique_by=lambda one: one.customer,
)


@settings(max_examples=40, deadline=None)
@given(many)
def test_every_proposal_is_free_worked_and_in_hours(regulars: list[Regular]) -> None:
    found = propose_visits(regulars, (), until=UNTIL, rules=RULES, now=NOW)
    visits = [as_visit(one.regular, one.start) for one in found if one.start]
    for visit in visits:
        assert RULES.calendar.is_working_day(visit.start.date()) and visit.start.date() > NOW.date()
        assert RULES.hours.within_hours(visit.start, visit.minutes)
        others = [other for other in visits if other is not visit]
        assert check_visit(visit, others, rules=RULES, now=NOW).conflicts == ()


@settings(max_examples=40, deadline=None)
@given(many)
def test_each_customer_returns_in_its_cadence(regulars: list[Regular]) -> None:
    found = propose_visits(regulars, (), until=UNTIL, rules=RULES, now=NOW)
    for one in regulars:
        starts = [proposed.start.date() for proposed in found if proposed.regular is one and proposed.start]
        assert bool(starts) == (one.due <= UNTIL)
        for before, after in pairwise(starts):
            assert abs((after - before).days - one.every) <= max(one.every // 5, 1)


def test_a_due_customer_comes_tomorrow_at_the_earliest() -> None:
    (found,) = propose_visits([regular(1, date(2026, 1, 1), 300)], (), until=UNTIL, rules=RULES, now=NOW)
    assert found.start is not None and found.start.date() > NOW.date()


def test_visits_are_spread_over_the_days() -> None:
    found = propose_visits([regular(n, every=60) for n in range(20)], (), until=date(2026, 12, 5), rules=RULES, now=NOW)
    load = Counter(one.start.date() for one in found if one.start)
    assert sum(load.values()) == 20 and max(load.values()) <= 4 and len(load) >= 6


def test_a_colleague_at_a_related_customer_is_kept_away_from() -> None:
    theirs = PlannedVisit(9, 50, "分公司", 2, "李娜", datetime(2026, 11, 26, 9), 60)
    related = Regular(1, "总公司", 1, "王磊", date(2026, 11, 25), 30, {50: (Reason("same_group", "青岩集团"),)})
    (found, *_) = propose_visits([related], [theirs], until=UNTIL, rules=RULES, now=NOW)
    assert found.start is None or abs((found.start.date() - theirs.start.date()).days) > 7


def test_leave_is_kept_out_of() -> None:
    rules = VisitRules(absences={1: (Absence(1, "王磊", "rest", date(2026, 11, 24), date(2026, 11, 27)),)})
    (found, *_) = propose_visits([regular(1, every=30)], (), until=UNTIL, rules=rules, now=NOW)
    assert found.start is not None and found.start.date() > date(2026, 11, 27)


def test_a_full_diary_is_said_rather_than_overfilled() -> None:
    days = [date(2026, 11, 20) + timedelta(days=n) for n in range(30)]
    full = [
        PlannedVisit(n, 100 + n, "别家", 1, "王磊", datetime.combine(day, time(8, 30)), 540)
        for n, day in enumerate(days)
    ]
    (found,) = propose_visits([regular(1, every=300)], full, until=date(2026, 11, 25), rules=RULES, now=NOW)
    assert found.start is None and found.due == date(2026, 11, 24)


@pytest.mark.parametrize("until", [NOW.date(), date(2026, 11, 1)])
def test_nothing_is_proposed_for_the_past(until: date) -> None:
    assert propose_visits([regular(1)], (), until=until, rules=RULES, now=NOW) == ()
