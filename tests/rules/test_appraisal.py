"""Scores of the monthly appraisal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.appraisal import MOST, completion, score

NUMBERS, WEIGHTS = st.integers(0, 10_000), st.integers(1, 100)


@pytest.mark.parametrize(
    ("weight", "planned", "actual", "points"),
    [(30, 50, 44, 26.4), (25, 8, 6, 18.8), (25, 6, 5, 20.8), (30, 10, 30, 33.0), (30, 10, 0, 0.0), (30, 0, 5, None)],
)
def test_points_are_the_weight_of_what_was_reached(weight: int, planned: int, actual: int, points: float) -> None:
    assert score(weight, planned, actual) == points


@given(WEIGHTS, NUMBERS, NUMBERS)
def test_more_done_never_means_fewer_points_and_never_more_than_a_tenth_above_the_weight(
    weight: int, planned: int, actual: int
) -> None:
    points, more = score(weight, planned, actual), score(weight, planned, actual + 1)
    if points is None or more is None:
        assert planned == 0 and completion(planned, actual) is None
    else:
        assert 0 <= points <= more <= round(weight * MOST, 1)
