"""How complete and how fresh an archive is, in percent, and in which order its facts are checked."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

STALE_MONTHS, OLD_MONTHS = 6, 12
"""A fact nobody entered or checked for so many months is stale, and then old."""
STALE_AFTER = dt.timedelta(days=183)
ASK_AGAIN_AFTER = dt.timedelta(days=30)
_DAYS_OF_MONTH = 30.44


def completeness(facts: Iterable[tuple[int, bool]]) -> int:
    """Return the filled share of the weights, 0–100, rounded down so that 100 means that nothing is missing.

    Each fact is (weight, filled). Nothing asked for is complete. Negative weights raise ValueError.
    """
    total = there = 0
    for weight, filled in facts:
        if weight < 0:
            raise ValueError("weights are not negative")
        total += weight
        there += weight if filled else 0
    return 100 * there // total if total else 100


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of an archive: `known_on` is the day it was last entered or checked, None where nothing is filled in.

    `asked_on` is the day somebody last asked and got no answer.
    """

    name: str
    known_on: dt.date | None
    asked_on: dt.date | None = None

    def is_stale(self, today: dt.date) -> bool:
        """Say whether it is known, but for more than six months."""
        return self.known_on is not None and today - self.known_on >= STALE_AFTER

    def needs_checking(self, today: dt.date) -> bool:
        """Say whether it is missing or stale, and nobody asked in vain within the last 30 days."""
        asked = self.asked_on is not None and today - self.asked_on < ASK_AGAIN_AFTER
        return (self.known_on is None or self.is_stale(today)) and not asked


def months_old(known_on: dt.date, today: dt.date) -> int:
    """Return how many whole months ago a fact was entered or checked."""
    return int((today - known_on).days / _DAYS_OF_MONTH)


def freshness(facts: Iterable[Fact], today: dt.date) -> int:
    """Return the percentage of the known facts that are not stale, rounded down; an empty archive is fresh."""
    known = [fact for fact in facts if fact.known_on is not None]
    return 100 * sum(not fact.is_stale(today) for fact in known) // len(known) if known else 100


def in_checking_order(facts: Iterable[Fact], today: dt.date) -> list[Fact]:
    """Return the facts to be checked first, then the others, each part in the given order (S1: true and complete)."""
    return sorted(facts, key=lambda fact: not fact.needs_checking(today))
