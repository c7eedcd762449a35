"""Scores the monthly appraisal: how much of each plan was reached, by its weight (S2, form 2)."""

MOST = 1.1
"""What is reached beyond the plan counts up to this share, so that one indicator cannot make up for all others."""


def completion(planned: int, actual: int) -> float | None:
    """Return the share of the plan that was reached; None where nothing was planned."""
    return actual / planned if planned > 0 else None


def score(weight: int, planned: int, actual: int) -> float | None:
    """Return the points of an indicator of `weight` percent, to one decimal; None where nothing was planned."""
    reached = completion(planned, actual)
    return None if reached is None else round(weight * min(reached, MOST), 1)
