"""Finds groups who must each share a table but cannot all be seated whole at the tables there are."""

from collections.abc import Sequence

MOST_STEPS = 20_000
"""So many steps of the search; beyond them the groups count as fitting, since the plan may still be found."""


def unpackable(sizes: Sequence[int], rooms: Sequence[int]) -> list[int]:
    """The places in `sizes` of a minimal set of groups that do not fit whole into tables with so many free seats;
    dropping any one of them resolves it. Empty where all fit."""
    chosen = sorted(range(len(sizes)), key=lambda at: (sizes[at], at))
    if _fits([sizes[at] for at in chosen], rooms):
        return []
    for at in list(chosen):
        rest = [other for other in chosen if other != at]
        if not _fits([sizes[other] for other in rest], rooms):
            chosen = rest
    return sorted(chosen)


def _fits(sizes: Sequence[int], rooms: Sequence[int]) -> bool:
    """Whether all groups fit whole: the largest first, into each different number of free seats, the tightest first."""
    steps = MOST_STEPS

    def seat(waiting: Sequence[int], free: Sequence[int]) -> bool:
        nonlocal steps
        steps -= 1
        if not waiting or steps <= 0:
            return True
        for room in sorted({room for room in free if room >= waiting[0]}):
            left = list(free)
            left.remove(room)
            if seat(waiting[1:], [*left, room - waiting[0]]):
                return True
        return False

    return seat(sorted(sizes, reverse=True), rooms)
