"""Completeness and freshness of an archive in percent, and which facts are checked first."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.completeness import Fact, completeness, freshness, in_checking_order, months_old

FACTS = st.lists(st.tuples(st.integers(0, 50), st.booleans()))


def test_weights_count() -> None:
    assert completeness([(3, True), (1, False)]) == 75
    assert completeness([(1, True), (1, True), (1, False)]) == 66
    assert completeness([]) == 100


def test_negative_weights_are_a_defect() -> None:
    with pytest.raises(ValueError, match="not negative"):
        completeness([(-1, True)])


@given(FACTS)
def test_a_hundred_means_nothing_is_missing(facts: list[tuple[int, bool]]) -> None:
    result = completeness(facts)
    assert 0 <= result <= 100
    assert (result == 100) is all(filled for weight, filled in facts if weight)


@given(FACTS, st.integers(1, 50))
def test_filling_never_lowers_it(facts: list[tuple[int, bool]], weight: int) -> None:
    assert completeness([*facts, (weight, True)]) >= completeness([*facts, (weight, False)])


TODAY = dt.date(2026, 11, 25)
DAYS = st.one_of(st.none(), st.integers(0, 900).map(lambda days: TODAY - dt.timedelta(days=days)))
FACT = st.builds(Fact, st.text(min_size=1), DAYS, DAYS)


@pytest.mark.parametrize(("days", "stale", "months"), [(0, False, 0), (182, False, 5), (183, True, 6), (426, True, 13)])
def test_a_fact_grows_stale_after_six_months(days: int, stale: bool, months: int) -> None:
    known_on = TODAY - dt.timedelta(days=days)
    assert Fact("address", known_on).is_stale(TODAY) is stale
    assert months_old(known_on, TODAY) == months


def test_what_was_asked_in_vain_waits_a_month() -> None:
    missing = [Fact("phone", None, asked) for asked in (None, TODAY, TODAY - dt.timedelta(days=30))]
    assert [fact.needs_checking(TODAY) for fact in missing] == [True, False, True]


def test_freshness_counts_known_facts_only() -> None:
    old = TODAY - dt.timedelta(days=400)
    assert freshness([Fact("a", TODAY), Fact("b", TODAY), Fact("c", old), Fact("d", None)], TODAY) == 66
    assert freshness([], TODAY) == 100


@given(st.lists(FACT))
def test_facts_to_check_come_first_and_none_is_lost(facts: list[Fact]) -> None:
    ordered = in_checking_order(facts, TODAY)
    assert sorted(map(repr, ordered)) == sorted(map(repr, facts))
    wanted = [fact.needs_checking(TODAY) for fact in ordered]
    assert wanted == sorted(wanted, reverse=True)
    assert [fact for fact in ordered if not fact.needs_checking(TODAY)] == [
        fact for fact in facts if not fact.needs_checking(TODAY)
    ]
