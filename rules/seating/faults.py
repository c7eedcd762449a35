"""What a rule of the live list consists of, and what it finds."""

from collections.abc import Callable
from dataclasses import dataclass

from rules.seating.layout import Layout
from rules.seating.model import Level, Placement
from rules.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where a rule is not kept; `eased` turns a broken rule into a reminder where nothing better exists."""

    text: Sentence
    guests: tuple[int, ...] = ()
    seats: tuple[tuple[int, int], ...] = ()
    fix: tuple[Placement, ...] = ()
    eased: bool = False


Where = Callable[[Layout], Sentence | None]
Find = Callable[[Layout], list[Fault]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the list: `find` finds where it is not kept, `where` says what was looked at (None: not applicable).

    `is_hard` rules make the first level of the objective.
    """

    key: str
    title: str
    level: Level
    is_hard: bool
    where: Where
    find: Find
