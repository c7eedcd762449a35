"""What a banquet's seating is made of: guests, tables, wishes, the protocol, a plan and what is said about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rules.sentence import Sentence

Side = Literal["host", "guest"]
Role = Literal[
    "host", "second_host", "hostess", "guest_of_honour", "second_guest", "spouse", "interpreter", "companion", "guest"
]
WishKind = Literal["together", "apart", "near", "not_near"]
Edge = Literal["top", "bottom", "left", "right"]
Level = Literal["broken", "reminder", "passed"]
Shape = Literal["round", "long", "u", "head"]

OPPOSITE: dict[Edge, Edge] = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
MAIN_TABLE_ROLES: tuple[Role, ...] = ("host", "second_host", "hostess", "guest_of_honour", "second_guest")


@dataclass(frozen=True, slots=True)
class Guest:
    """One person at the banquet. `rank` runs from 1 (highest) to 8; `order` breaks ties within a rank, lower first.

    `principal` is the guest whom an interpreter or a spouse goes with.
    """

    id: int
    name: str
    side: Side
    rank: int
    order: int = 0
    role: Role = "guest"
    principal: int | None = None
    organisation: str = ""
    language: str = ""
    gender: str = ""
    diets: frozenset[str] = frozenset()
    locked_table: int | None = None
    locked_seat: int | None = None

    @property
    def precedence(self) -> tuple[int, int, int]:
        """Sorts guests from the highest to the lowest."""
        return self.rank, self.order, self.id


@dataclass(frozen=True, slots=True)
class Table:
    """A table at (`x`, `y`) metres from the hall's upper left corner; `number` overrides the computed table order.

    long: two rows facing each other; u: outside of three sides; head: one row facing the hall. `diet` reserves the
    table for those who keep it, such as 清真.
    """

    id: int
    seats: int
    x: float
    y: float
    shape: Shape = "round"
    is_main: bool = False
    number: int | None = None
    diet: str = ""


@dataclass(frozen=True, slots=True)
class Hall:
    """The tables and where stage and door are; hosts sit facing the door, or with their backs to it."""

    tables: tuple[Table, ...]
    stage: Edge = "top"
    door: Edge = "bottom"
    faces_door: bool = True

    @property
    def facing(self) -> Edge:
        """The edge hosts look at."""
        return self.door if self.faces_door else OPPOSITE[self.door]


@dataclass(frozen=True, slots=True)
class Wish:
    """together / apart: same or different tables; near / not_near: neighbouring seats or not."""

    kind: WishKind
    first: int
    second: int
    hard: bool = True


@dataclass(frozen=True, slots=True)
class RoleSeat:
    """The seat label a role takes at the main table ("last": the lowest number), and the rule in words."""

    role: Role
    label: str
    title: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A protocol profile: how seats are numbered and which seat each role takes at the main table.

    `second_seat` says where the seat 副 is; `walk` how the numbers run.
    """

    key: str
    name: str
    explanation: str
    second_seat: Literal["none", "opposite", "beside"] = "none"
    walk: Literal["zigzag", "facing_a", "facing_b", "clockwise"] = "zigzag"
    left_first: bool = False
    faces_door: bool = True
    role_seats: tuple[RoleSeat, ...] = ()


@dataclass(frozen=True, slots=True)
class Banquet:
    """Everything the arrangement depends on."""

    guests: tuple[Guest, ...]
    hall: Hall
    wishes: tuple[Wish, ...]
    profile: Profile


@dataclass(frozen=True, slots=True)
class Placement:
    """A guest on a seat; seat 0 is the table's host seat and seat i + 1 is at the right hand of seat i."""

    guest: int
    table: int
    seat: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Who sits where, and who found no seat."""

    placements: tuple[Placement, ...] = ()
    unseated: tuple[int, ...] = ()

    def by_guest(self) -> dict[int, Placement]:
        """Each seated guest's placement."""
        return {placement.guest: placement for placement in self.placements}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A minimal set of wishes, locks or rules that cannot all be met: dropping any one of them resolves it."""

    rule: str
    guests: tuple[int, ...]
    text: Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the live rule list; `seats` are (table, seat), `fix` the placements that would mend it."""

    rule: str
    level: Level
    title: str
    text: Sentence
    guests: tuple[int, ...] = ()
    seats: tuple[tuple[int, int], ...] = ()
    fix: tuple[Placement, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who changed place; `before` is None for a newcomer, `after` for one who lost the seat."""

    guest: int
    before: Placement | None
    after: Placement | None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The result of arranging.

    `levels` is the objective, most important first: hard rules broken, rank inversions without a cause, isolated guests
    and uneven mixing of the sides, own people side by side, wishes unmet, tables per diet, people moved. `cost` is what
    the table search minimised and `bound` a value it cannot fall below. `proven`: every table's seat order is
    optimal (tables that `rearrange` left alone count as not proven).
    """

    plan: Plan
    levels: tuple[int, ...]
    cost: int
    bound: int
    proven: bool
    conflicts: tuple[Conflict, ...] = ()
    reasons: dict[int, tuple[Sentence, ...]] = field(default_factory=dict)
    moved: tuple[Move, ...] = ()

    @property
    def hard_broken(self) -> int:
        """How many hard rules the plan breaks."""
        return self.levels[0]


def names_of(guests: Sequence[Guest], most: int) -> tuple[str, ...]:
    """Return the names of the first `most` guests, the last one with … when there are more."""
    names = [guest.name for guest in guests[:most]]
    return (*names[:-1], names[-1] + "…") if len(guests) > most else tuple(names)
