"""Tries absences: whole and half days, what touches them, and how the double-visit rule weighs them."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.absence import Absence
from rules.visit_conflicts import PlannedVisit, VisitRules, check_visit

DAY = date(2026, 11, 25)
NINE = datetime.combine(DAY, time(9))


def away(part: str = "all", days: int = 0) -> Absence:
    return Absence(1, "王磊", "training", DAY, DAY + timedelta(days=days), part)


def visit(**values: object) -> PlannedVisit:
    known: dict[str, object] = {"id": None, "customer": 7, "customer_name": "甲", "rep": 1, "rep_name": "王磊"}
    return PlannedVisit(**{**known, "start": NINE, "minutes": 60, **values})


def level(absence: Absence, now: datetime | None = None, **values: object) -> str:
    return check_visit(visit(**values), (), rules=VisitRules(absences={1: (absence,)}), now=now).level


@pytest.mark.parametrize(
    ("part", "start", "end", "covered"),
    [
        ("all", time(0), time(1), True),
        ("all", time(23), time(23, 59), True),
        ("morning", time(11), time(12), True),
        ("morning", time(12), time(13), False),
        ("morning", time(11, 59), time(13), True),
        ("afternoon", time(11), time(12), False),
        ("afternoon", time(11), time(12, 1), True),
    ],
)
def test_half_days_end_at_noon(part: str, start: time, end: time, covered: bool) -> None:
    assert away(part).covers(datetime.combine(DAY, start), datetime.combine(DAY, end)) is covered


@given(st.integers(-5, 10), st.integers(0, 5), st.sampled_from(["all", "morning", "afternoon"]))
def test_only_days_of_the_absence_are_covered(offset: int, days: int, part: str) -> None:
    day = DAY + timedelta(days=offset)
    whole_day = datetime.combine(day, time()), datetime.combine(day, time(23, 59))
    assert away(part, days).covers(*whole_day) is (0 <= offset <= days)


def test_how_serious_it_is() -> None:
    assert level(away()) == "clash"
    assert level(away(), by_phone=True) == level(away(), tentative=True) == "warn"
    assert level(away(), status="done") == level(away(), now=NINE + timedelta(days=1)) == "info"
    assert level(away("afternoon")) == "none"
    assert level(away("afternoon"), start=NINE.replace(hour=11, minute=30)) == "clash"
    assert level(away(), rep=2) == "none"
    assert level(away(), rep=2, participants=frozenset({1})) == "clash"


def test_it_says_who_when_and_why() -> None:
    found = check_visit(visit(), (), rules=VisitRules(absences={1: (away(days=1),)})).conflicts[0]
    assert (found.visit, found.rep, found.customer_name) == (None, 1, "外出培训")
    assert str(found.reasons[0].detail) == "王磊 11-25 至 11-26 外出培训，不在岗"
    assert str(away("morning").sentence()) == "王磊 11-25 上午 外出培训，不在岗"
