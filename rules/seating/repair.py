"""Mends broken hard rules of a table assignment by the cheapest single changes."""

from collections.abc import Iterator

from rules.seating import weights
from rules.seating.loads import NOWHERE, Loads
from rules.seating.model import Guest

MOST_REPAIRS = 200


def repair(loads: Loads) -> None:
    """Shift or swap parties, the cheapest change first, while a hard rule is broken and a change mends it."""
    for _ in range(MOST_REPAIRS):
        if not _repaired(loads):
            return


def spilled(loads: Loads, guests: dict[int, Guest]) -> list[list[Guest]]:
    """The people at each place; where parties did not fit, the lowest who may move are parted from theirs.

    There must be a seat for everybody.
    """
    people = [[guests[member] for index in row for member in loads.parties[index].members] for row in loads.members]
    seats = loads.task.seats
    for place, present in enumerate(people):
        present.sort(key=lambda guest: (guest.locked_table is None, guest.precedence))
        while len(present) > seats[place]:
            room = [other for other in range(len(people)) if len(people[other]) < seats[other]]
            people[min(room, key=lambda other: (abs(other - place), other))].append(present.pop())
    return people


def _repaired(loads: Loads) -> bool:
    """Make the one cheapest change that mends a hard rule; False when nothing is broken or nothing helps."""
    changes = [change for index in _troubled(loads) for change in _changes(loads, index)]
    if not changes:
        return False
    delta, index, place, other = min(changes)
    if delta >= -weights.TOO_EMPTY:
        return False
    if other == NOWHERE:
        loads.shift(index, place)
    else:
        loads.swap(index, other)
    return True


def _changes(loads: Loads, index: int) -> Iterator[tuple[int, int, int, int]]:
    """Every shift (other is NOWHERE) and swap of a party with its cost: (cost, party, place, other)."""
    for place, row in enumerate(loads.members):
        if place == loads.at[index]:
            continue
        yield loads.shifting(index, place), index, place, NOWHERE
        for other in row:
            if loads.parties[other].fixed is None:
                yield loads.swapping(index, other), index, place, other


def _troubled(loads: Loads) -> list[int]:
    """Movable parties at tables that are too full or beside somebody they must be apart from; where a table lacks a
    host, everybody who brings one."""
    seats = loads.task.seats
    crowded = {place for place, load in enumerate(loads.load) if load > seats[place]}
    deserted = any(load and not hosts for load, hosts in zip(loads.load, loads.hosts))
    troubled = []
    for index, party in enumerate(loads.parties):
        if party.fixed is not None:
            continue
        place = loads.at[index]
        quarrels = any(tie > weights.HARD // 2 and loads.at[other] == place for other, tie in loads.ties[index])
        if place in crowded or quarrels or (deserted and party.hosts and loads.hosts[place] > party.hosts):
            troubled.append(index)
    return troubled
