"""The published dinner party of 144 guests at twelve round tables, seated by the engine's own parts.

Its hard rules: neighbours of the other sex who share a hobby; two guests of each of six kinds of work at every table,
and the two politicians, doctors, coaches and developers not of the same sort. Its few soft rules stand in a binary
sheet that is not beside the program, so only the hard rules are counted here.
"""

import random
from dataclasses import dataclass
from pathlib import Path

from rules.seating.first_plan import first_assignment
from rules.seating.generations import Generations
from rules.seating.ring_costs import Ring
from rules.seating.ring_walk import RingWalk
from rules.seating.task import Party, Task

GUESTS = Path(__file__).parents[2] / "shared" / "data" / "seating" / "wedding01_144_guests.txt"
TABLES, SEATS = 12, 12
OF_EACH_WORK, MEN = 2, 6
OF_TWO_SORTS = {"Politician", "Doctor", "Coach", "Developer"}
UNEVEN, BROKEN, WIDTH, MOVES, MOST_EXCHANGES = 60, 1000, 10, 200_000, 2000

Seated = list[list[int]]
"""The guests of every table by seat."""


@dataclass(frozen=True, slots=True)
class Diner:
    """A guest; `sort` is the kind of work and what it is, or the kind alone where the sort does not matter."""

    work: str
    sort: tuple[str, str]
    sex: str
    hobbies: frozenset[str]


def diners() -> list[Diner] | None:
    """The guests; None, said in words, where the file is not beside the program."""
    if not GUESTS.exists():
        print(f"skipped: {GUESTS.name} is not beside the program")
        return None
    rows = [line.strip().split(",") for line in GUESTS.read_text(encoding="utf-8").splitlines()[4:]]
    return [
        Diner(work, (work, job if work in OF_TWO_SORTS else name), sex, frozenset(hobbies))
        for _, name, work, job, sex, *hobbies in (row for row in rows if len(row) > 5)
    ]


def task_of(people: list[Diner]) -> Task:
    """Who shares a table: the counts of work, sorts and men are priced as organisations and diets are."""
    prices: dict[object, tuple[int, ...]] = {}
    for diner in people:
        prices[diner.work] = tuple(UNEVEN * abs(count - OF_EACH_WORK) for count in range(SEATS + 2))
        prices[diner.sort] = tuple(UNEVEN * max(0, count - 1) for count in range(SEATS + 2))
    prices["M"] = tuple(UNEVEN * abs(count - MEN) for count in range(SEATS + 2))
    number = {trait: at for at, trait in enumerate(prices)}
    traits = [[number[trait] for trait in (one.work, one.sort, one.sex) if trait in number] for one in people]
    parties = tuple(Party((at,), 0, 0, None, tuple((trait, 1) for trait in own)) for at, own in enumerate(traits))
    even, ties = (SEATS,) * TABLES, ((),) * len(people)
    return Task(parties, even, even, ((0,) * (SEATS + 1),) * TABLES, tuple(prices.values()), ties, (0,) * TABLES, 0, 0)


def seat_order(people: list[Diner], present: list[int]) -> tuple[int, list[int]]:
    """The best order found round a table, and what it costs."""
    beside = tuple(tuple(_beside(people[one], people[other]) for other in present) for one in present)
    nothing = (0,) * SEATS
    ring = Ring(SEATS, (nothing,) * SEATS, beside, (False,) * SEATS, {0: 0}, nothing, nothing)
    order = RingWalk(ring, list(range(1, SEATS))).best(width=WIDTH, limit=None)
    return ring.cost(order), [present[place] for place in order]


def _beside(one: Diner, other: Diner) -> int:
    if one is other:
        return 0
    return BROKEN * ((one.sex == other.sex) + (not one.hobbies & other.hobbies))


def seated(people: list[Diner], seed: int) -> Seated:
    """Assign tables, order each, and exchange like guests between tables until nobody complains."""
    loads = first_assignment(task_of(people))
    search = Generations(loads, seed)
    search.improve(MOVES, lambda done: None, lambda: search.best.cost == 0)
    chance = random.Random(seed)
    found = [seat_order(people, list(row)) for row in loads.members]
    for _ in range(MOST_EXCHANGES):
        worst = max(range(TABLES), key=lambda table: (found[table][0], chance.random()))
        if not found[worst][0]:
            break
        _exchange(people, found, worst, chance)
    return [order for _, order in found]


def _exchange(people: list[Diner], found: list[tuple[int, list[int]]], worst: int, chance: random.Random) -> None:
    """Try one who complains at a table against a like guest of another; keep it unless both together get worse."""
    order = found[worst][1]
    pairs = zip(order, order[1:] + order[:1])
    leaves = chance.choice([one for pair in pairs if _beside(people[pair[0]], people[pair[1]]) for one in pair])
    like = [
        (table, comes)
        for table, (_, present) in enumerate(found)
        if table != worst
        for comes in present
        if (people[comes].work, people[comes].sex) == (people[leaves].work, people[leaves].sex)
        and _stays_mixed(people, present, comes, leaves)
        and _stays_mixed(people, found[worst][1], leaves, comes)
    ]
    if not like:
        return
    table, comes = chance.choice(like)
    after = {
        at: seat_order(people, [new if guest == old else guest for guest in found[at][1]])
        for at, old, new in ((worst, leaves, comes), (table, comes, leaves))
    }
    if sum(cost for cost, _ in after.values()) <= found[worst][0] + found[table][0]:
        for at, order in after.items():
            found[at] = order


def _stays_mixed(people: list[Diner], present: list[int], leaves: int, comes: int) -> bool:
    return all(people[guest].sort != people[comes].sort for guest in present if guest != leaves)


def complaints(people: list[Diner], tables: Seated) -> int:
    """How many hard rules a seating breaks, counted without the engine."""
    broken = len(people) - len({guest for table in tables for guest in table})
    for table in tables:
        present = [people[guest] for guest in table]
        for left, right in zip(present, present[1:] + present[:1]):
            broken += (left.sex == right.sex) + (not left.hobbies & right.hobbies)
        works = [diner.work for diner in present]
        broken += sum(works.count(work) != OF_EACH_WORK for work in {diner.work for diner in people})
        broken += len(present) - len({diner.sort for diner in present})
    return broken
