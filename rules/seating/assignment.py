"""Assigns parties to tables: a quick legal start, then annealing that stops after a number of moves."""

from collections.abc import Callable
from math import exp
from random import Random

from rules.seating import weights
from rules.seating.loads import NOWHERE, Loads
from rules.seating.task import Task

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
OPEN_TABLES = 6
MOVES_PER_ROUND = 500


def first_assignment(task: Task) -> Loads:
    """A start by rank: bound parties first, then large and high ones, each to the best of the first open tables."""
    loads = Loads(task)
    for index, party in enumerate(task.parties):
        if party.fixed is not None:
            loads.put(index, party.fixed)
    waiting = [index for index in range(len(task.parties)) if loads.at[index] == NOWHERE]
    for index in sorted(waiting, key=lambda index: _turn(loads, index)):
        loads.put(index, best_place(loads, index))
    return loads


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


class Annealing:
    """Improves an assignment move by move; the same seed makes the same moves."""

    def __init__(self, loads: Loads, seed: int) -> None:
        self.loads = loads
        self.cost = loads.cost()
        self.best_cost = self.cost
        self.best = list(loads.at)
        self._random = Random(seed)
        parties = loads.task.parties
        self._movable = [index for index, party in enumerate(parties) if party.fixed is None]
        self._company = _company(loads)
        self._heat = 1.0

    def run(self, moves: int, hot: float, cold: float, progress: Progress, cancelled: Cancelled) -> None:
        """Cool from `hot` to `cold` over so many moves; keeps the best assignment found."""
        if len(self._movable) < 2 or len(self.loads.task.seats) < 2:
            return
        for done in range(0, moves, MOVES_PER_ROUND):
            if cancelled():
                break
            self._heat = hot * (cold / hot) ** (done / moves)
            self._round()
            progress(done / moves)
        self._keep()
        self.restore()

    def restore(self) -> None:
        """Go back to the best assignment."""
        for index, place in enumerate(self.best):
            if self.loads.at[index] != place:
                self.loads.shift(index, place)
        self.cost = self.best_cost

    def _keep(self) -> None:
        if self.cost < self.best_cost:
            self.best_cost = self.cost
            self.best = list(self.loads.at)

    def _round(self) -> None:
        rand, movable = self._random.random, self._movable
        count = len(movable)
        for _ in range(MOVES_PER_ROUND):
            index = movable[int(rand() * count)]
            kind = rand()
            if kind < 0.62:
                self._try_swap(index, self._nearby(index))
            elif kind < 0.80:
                self._try_swap(index, self._beside_company(index))
            elif kind < 0.90:
                self._try_shift(index, self._nearby(index))
            else:
                self._try_exchange(index)
        self._keep()

    def _accepts(self, delta: int) -> bool:
        return delta <= 0 or self._random.random() < exp(-delta / self._heat)

    def _nearby(self, index: int) -> int:
        """A table not far from the party's own in the order; farther while it is hot."""
        rand = self._random.random
        places = len(self.loads.task.seats)
        reach = min(places - 1, 2 + int(12 * self._heat / self.loads.weight[index]))
        place = self.loads.at[index] + int(rand() * (2 * reach + 1)) - reach
        return place if 0 <= place < places else int(rand() * places)

    def _beside_company(self, index: int) -> int:
        """The table of somebody the party belongs with."""
        company = self._company[index]
        if not company:
            return self._nearby(index)
        return self.loads.at[company[int(self._random.random() * len(company))]]

    def _try_swap(self, index: int, place: int) -> None:
        loads = self.loads
        row = loads.members[place]
        if not row or loads.at[index] == place:
            return
        other = row[int(self._random.random() * len(row))]
        if loads.parties[other].fixed is not None:
            return
        delta = loads.swapping(index, other)
        if self._accepts(delta):
            loads.swap(index, other)
            self.cost += delta

    def _try_shift(self, index: int, place: int) -> None:
        loads = self.loads
        if loads.at[index] == place or loads.load[place] + loads.size[index] > loads.task.seats[place]:
            return
        delta = loads.shifting(index, place)
        if self._accepts(delta):
            loads.shift(index, place)
            self.cost += delta

    def _try_exchange(self, index: int) -> None:
        """Move a party with its companions at the table, against as many seats of another table."""
        loads = self.loads
        home, place = loads.at[index], self._nearby(index)
        if home == place:
            return
        block = self._block(index, home)
        against = self._against(sum(loads.size[member] for member in block), place)
        steps = [(member, place) for member in block] + [(member, home) for member in against]
        delta = 0
        for member, target in steps:
            delta += loads.shifting(member, target)
            loads.shift(member, target)
        if self._accepts(delta):
            self.cost += delta
            return
        for member, target in reversed(steps):
            loads.shift(member, home if target == place else place)

    def _block(self, index: int, home: int) -> list[int]:
        at, parties = self.loads.at, self.loads.parties
        found = [index] + [
            other for other in self._company[index] if at[other] == home and parties[other].fixed is None
        ]
        return list(dict.fromkeys(found))

    def _against(self, seats: int, place: int) -> list[int]:
        """Parties of a table who together free so many seats: somebody's whole company first, then others."""
        loads = self.loads
        row = [member for member in loads.members[place] if loads.parties[member].fixed is None]
        self._random.shuffle(row)
        if row:
            row = list(dict.fromkeys(self._block(row[0], place) + row))
        chosen: list[int] = []
        for member in row:
            if loads.size[member] <= seats:
                chosen.append(member)
                seats -= loads.size[member]
            if not seats:
                break
        return chosen


def _company(loads: Loads) -> list[list[int]]:
    """For each party the others of its organisation or wished beside it."""
    with_trait: dict[int, list[int]] = {}
    for index, traits in enumerate(loads.traits):
        for trait, _ in traits:
            if loads.trait_costs[trait][1] > loads.trait_costs[trait][2]:
                with_trait.setdefault(trait, []).append(index)
    company = []
    for index, traits in enumerate(loads.traits):
        found = [other for trait, _ in traits for other in with_trait.get(trait, ()) if other != index]
        company.append(found + [other for other, tie in loads.ties[index] if tie < 0])
    return company
