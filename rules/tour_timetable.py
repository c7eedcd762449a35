"""When a party arrives at each area of its route, one stop after the other from the start of the tour."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

WALK = 5
"""Minutes allowed for the way from one area to the next where nobody said otherwise."""


def arrivals(start: datetime, stays: Sequence[tuple[int, int]]) -> list[datetime]:
    """Return when the party arrives at each stop, from (minutes of walking before it, minutes spent there) per stop.

    The tour begins at its first stop, so the walk before that one does not count; negative minutes count as none.
    """
    found: list[datetime] = []
    leaves = start
    for walk, minutes in stays:
        arrive = leaves + timedelta(minutes=max(walk, 0) if found else 0)
        leaves = arrive + timedelta(minutes=max(minutes, 0))
        found.append(arrive)
    return found


def walks(stops: Sequence[tuple[datetime, int]]) -> list[int]:
    """Return the minutes of walking before each stop of a route given as (arrival, minutes spent there).

    The first stop, which nobody walks to, gets `WALK`; stops that overlap get 0.
    """
    between = (arrive - before - timedelta(minutes=max(stay, 0)) for (before, stay), (arrive, _) in pairwise(stops))
    return [WALK, *(max(int(gap.total_seconds()) // 60, 0) for gap in between)][: len(stops)]
