"""Compares two plans of one banquet: who sits elsewhere, and which of them keeps the rules better."""

from collections.abc import Iterable

from rules.seating.check import hard_faults
from rules.seating.layout import Layout
from rules.seating.measures import soft_levels
from rules.seating.model import Move, Plan
from rules.translation import QT_TRANSLATE_NOOP

LEVEL_NAMES = (
    QT_TRANSLATE_NOOP("Seating", "硬性规则不符"),
    QT_TRANSLATE_NOOP("Seating", "级别倒置"),
    QT_TRANSLATE_NOOP("Seating", "落单与主客不匀"),
    QT_TRANSLATE_NOOP("Seating", "连坐与单位分散"),
    QT_TRANSLATE_NOOP("Seating", "愿望未满足"),
    QT_TRANSLATE_NOOP("Seating", "饮食分散的桌"),
)
"""What each level of the objective counts, most important first; fewer is better."""


def levels_of(layout: Layout) -> tuple[int, ...]:
    """The objective of a plan in the order of `LEVEL_NAMES`."""
    return (len(hard_faults(layout)), *soft_levels(layout, None))[: len(LEVEL_NAMES)]


def moves_between(before: Plan, after: Plan, guests: Iterable[int]) -> tuple[Move, ...]:
    """Who of these guests does not sit where they sat."""
    old, new = before.by_guest(), after.by_guest()
    spots = [(guest, old.get(guest), new.get(guest)) for guest in guests]
    return tuple(Move(guest, was, now) for guest, was, now in spots if was != now)
