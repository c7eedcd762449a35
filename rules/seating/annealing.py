"""Improves an assignment of parties to tables by simulated annealing: worse is accepted the more rarely, the colder.

Kirkpatrick, Gelatt and Vecchi, Optimization by Simulated Annealing, Science 220, 1983.
"""

from collections.abc import Callable
from math import exp
from random import Random

from rules.seating.loads import NOWHERE, Loads

MOVES_PER_ROUND = 500
WHOLE_TABLES = 0.05


class Annealing:
    """Improves an assignment move by move, never by the clock; the same draws make the same moves."""

    def __init__(self, loads: Loads, random: Random) -> None:
        self.loads = loads
        self.cost = loads.cost()
        self.best_cost = self.cost
        self.best = tuple(loads.at)
        self._random = random
        self._movable = loads.movable()
        self._company = _company(loads)
        self._anchorage = [max(1, weight) for weight in loads.weight]
        self._heat = 1.0

    def cool(self, hot: float, cold: float, moves: int, goes_on: Callable[[int], bool]) -> None:
        """Make so many moves from `hot` to `cold`, leave the assignment wherever they end and keep the `best` met.

        `goes_on` is told after every round how many moves it made, and ends the cooling by saying no.
        """
        self.cost = self.best_cost = self.loads.cost()
        self.best = tuple(self.loads.at)
        for done in range(0, moves, MOVES_PER_ROUND):
            self._heat = hot * (cold / hot) ** (done / moves)
            count = min(MOVES_PER_ROUND, moves - done)
            self._round(count)
            if not goes_on(count):
                break

    def _keep(self) -> None:
        if self.cost < self.best_cost:
            self.best_cost = self.cost
            self.best = tuple(self.loads.at)

    def _round(self, moves: int) -> None:
        rand, movable = self._random.random, self._movable
        count = len(movable)
        for _ in range(moves):
            index = movable[int(rand() * count)]
            kind = rand()
            if kind < 0.58:
                self._try_swap(index, self._nearby(index))
            elif kind < 0.80:
                self._try_swap(index, self._beside_company(index))
            elif kind < 0.88:
                self._try_shift(index, self._nearby(index))
            elif kind < 0.93:
                self._try_rotation(index)
            else:
                self._try_exchange(index)
        self._keep()

    def _accepts(self, delta: int) -> bool:
        return delta <= 0 or self._random.random() < exp(-delta / self._heat)

    def _nearby(self, index: int) -> int:
        """A table not far from the party's own in the order; farther while it is hot."""
        rand = self._random.random
        places = len(self.loads.task.seats)
        reach = min(places - 1, 2 + int(12 * self._heat / self._anchorage[index]))
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
        other = self._anybody(place)
        if other == NOWHERE or loads.at[index] == place:
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
        if self._random.random() < WHOLE_TABLES:
            block, against = self._movable_at(home), self._movable_at(place)
        else:
            block = self._block(index, home)
            against = self._against(sum(loads.size[member] for member in block), place)
        self._try_steps([(member, place) for member in block] + [(member, home) for member in against])

    def _try_rotation(self, index: int) -> None:
        """Let three parties of three tables move on by one table."""
        loads = self.loads
        home, second, third = loads.at[index], self._beside_company(index), self._nearby(index)
        if len({home, second, third}) < 3:
            return
        others = [self._anybody(second), self._anybody(third)]
        if NOWHERE not in others:
            self._try_steps([(index, second), (others[0], third), (others[1], home)])

    def _anybody(self, place: int) -> int:
        """A movable party of a table, NOWHERE when the one drawn may not move."""
        row = self.loads.members[place]
        drawn = row[int(self._random.random() * len(row))] if row else NOWHERE
        return NOWHERE if drawn == NOWHERE or self.loads.parties[drawn].fixed is not None else drawn

    def _try_steps(self, steps: list[tuple[int, int]]) -> None:
        """Make several changes one after the other, and take all of them back unless they are accepted together."""
        loads, delta = self.loads, 0
        homes = [loads.at[member] for member, _ in steps]
        for member, place in steps:
            delta += loads.shifting(member, place)
            loads.shift(member, place)
        if self._accepts(delta):
            self.cost += delta
            return
        for (member, _), home in zip(steps, homes):
            loads.shift(member, home)

    def _movable_at(self, place: int) -> list[int]:
        return [member for member in self.loads.members[place] if self.loads.parties[member].fixed is None]

    def _block(self, index: int, home: int) -> list[int]:
        at, parties = self.loads.at, self.loads.parties
        found = [index] + [
            other for other in self._company[index] if at[other] == home and parties[other].fixed is None
        ]
        found = list(dict.fromkeys(found))
        if self._random.random() < 0.5:
            found = found[: 1 + int(self._random.random() * len(found))]
        return found

    def _against(self, seats: int, place: int) -> list[int]:
        """Parties of a table who together free so many seats: somebody's whole company first, then others."""
        loads = self.loads
        row = self._movable_at(place)
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
