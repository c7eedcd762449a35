"""Completeness of an archive in percent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.completeness import completeness

FACTS = st.lists(st.tuples(st.integers(0, 50), st.booleans()))


def test_weights_count() -> None:
    assert completeness([(3, True), (1, False)]) == 75
    assert completeness([(1, True), (1, True), (1, False)]) == 66
    assert completeness([]) == 100


def test_negative_weights_are_a_defect() -> None:
    with pytest.raises(ValueError):
        completeness([(-1, True)])


@given(FACTS)
def test_a_hundred_means_nothing_is_missing(facts: list[tuple[int, bool]]) -> None:
    result = completeness(facts)
    assert 0 <= result <= 100
    assert (result == 100) is all(filled for weight, filled in facts if weight)


@given(FACTS, st.integers(1, 50))
def test_filling_never_lowers_it(facts: list[tuple[int, bool]], weight: int) -> None:
    assert completeness([*facts, (weight, True)]) >= completeness([*facts, (weight, False)])
