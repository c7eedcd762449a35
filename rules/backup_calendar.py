"""Decides which backups are kept: the newest of each recent day, week and month."""

from collections.abc import Callable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 5, 12
"""How many of the latest days, weeks and months that have a backup keep one."""

_PERIODS: tuple[tuple[Callable[[datetime], tuple[int, ...]], int], ...] = (
    (lambda moment: (moment.year, moment.month, moment.day), DAYS),
    (lambda moment: moment.isocalendar()[:2], WEEKS),
    (lambda moment: (moment.year, moment.month), MONTHS),
)


def kept(made: Iterable[datetime]) -> set[datetime]:
    """Return which of the moments backups were made at are kept; the newest always is, at most 24 are."""
    newest_first = sorted(made, reverse=True)
    keep: set[datetime] = set()
    for period, most in _PERIODS:
        newest: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            newest.setdefault(period(moment), moment)
        keep.update(list(newest.values())[:most])
    return keep
