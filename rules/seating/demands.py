"""The demands of a banquet while they are checked against each other: what is accepted, and what is set aside."""

from dataclasses import dataclass, field

from rules.seating.components import Components
from rules.seating.model import Banquet, Conflict, Guest, Table
from rules.sentence import Sentence


@dataclass(slots=True)
class Feasible:
    """What can be met together: groups who share a table, pairs apart, seat locks; and what had to be set aside."""

    groups: Components
    apart: list[tuple[int, int]] = field(default_factory=list)
    seats: dict[int, tuple[int, int]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)


@dataclass(slots=True)
class Case:
    """The banquet with the look-ups every check needs."""

    banquet: Banquet
    order: list[int]
    guests: dict[int, Guest]
    tables: dict[int, Table]
    feasible: Feasible

    def number(self, table: int | None) -> int:
        """The number users read on a table."""
        return self.order.index(table) + 1 if table in self.order else 0

    def names(self, guests: list[int]) -> tuple[str, ...]:
        """What these guests are called."""
        return tuple(self.guests[guest].name for guest in guests)

    def report(self, rule: str, guests: list[int], template: str, **values: object) -> None:
        """Keep a conflict between these guests, said by a marked sentence."""
        unique = tuple(dict.fromkeys(guests))
        self.feasible.conflicts.append(Conflict(rule, unique, Sentence(template, **values)))
