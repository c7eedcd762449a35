"""Assigns parties to tables in one go: a quick start by rank that keeps room for both sides at every table."""

from rules.seating import weights
from rules.seating.loads import NOWHERE, Loads
from rules.seating.task import Task

OPEN_TABLES = 6


def first_assignment(task: Task) -> Loads:
    """A start by rank: bound parties first, then large and high ones, each to the best of the first open tables."""
    loads = Loads(task)
    for index, party in enumerate(task.parties):
        if party.fixed is not None:
            loads.put(index, party.fixed)
    seat_waiting(loads)
    _fill_thin_tables(loads)
    return loads


def seat_waiting(loads: Loads) -> None:
    """Seat everybody who is nowhere, large and high parties first, each at the best table left."""
    waiting = [index for index, place in enumerate(loads.at) if place == NOWHERE]
    for index in sorted(waiting, key=lambda index: _turn(loads, index)):
        loads.put(index, best_place(loads, index))


def _fill_thin_tables(loads: Loads) -> None:
    """Bring parties from fuller tables to those that look deserted, the cheapest change first."""
    for place, least in enumerate(loads.task.least):
        while loads.load[place] < least:
            fuller = [
                (loads.shifting(index, place), index)
                for index, party in enumerate(loads.parties)
                if party.fixed is None and loads.load[loads.at[index]] - party.size >= loads.task.least[loads.at[index]]
            ]
            if not fuller or min(fuller)[0] >= 0:
                break
            loads.shift(min(fuller)[1], place)


def _turn(loads: Loads, index: int) -> tuple[bool, float, int]:
    size = loads.size[index]
    return size < 3, -loads.weight[index] / size, index


def best_place(loads: Loads, index: int) -> int:
    """The cheapest of the leading tables with room for this side and of those with company; else the emptiest."""
    size, seats, load = loads.size[index], loads.task.seats, loads.load
    open_places = [place for place in range(len(seats)) if load[place] + size <= seats[place]]
    if not open_places:
        return max(range(len(seats)), key=lambda place: (seats[place] - load[place], -place))
    welcome = [place for place in open_places if _keeps_mix(loads, index, place)]
    candidates = welcome[:OPEN_TABLES] or open_places
    company = {loads.at[other] for other, tie in loads.ties[index] if tie < 0}
    candidates += [place for place in welcome[OPEN_TABLES:] if place in company]
    cheapest = min(candidates, key=lambda place: loads.joining(index, place))
    if loads.joining(index, cheapest) >= weights.HARD:
        cheapest = min(open_places, key=lambda place: loads.joining(index, place))
    return cheapest


def _keeps_mix(loads: Loads, index: int, place: int) -> bool:
    """Whether the table keeps room for its share of the other side."""
    hosts = loads.placing[index]
    share = loads.task.host_share[place]
    if hosts:
        return loads.hosts[place] + hosts <= share
    guests = loads.load[place] - loads.hosts[place]
    return guests + loads.size[index] <= loads.task.seats[place] - share
