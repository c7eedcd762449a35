"""How complete an archive is, in percent."""

from collections.abc import Iterable


def completeness(facts: Iterable[tuple[int, bool]]) -> int:
    """Return the filled share of the weights, 0–100, rounded down so that 100 means that nothing is missing.

    Each fact is (weight, filled). Nothing asked for is complete. Negative weights raise ValueError.
    """
    facts = list(facts)
    if any(weight < 0 for weight, _ in facts):
        raise ValueError("weights are not negative")
    total = sum(weight for weight, _ in facts)
    return 100 * sum(weight for weight, filled in facts if filled) // total if total else 100
