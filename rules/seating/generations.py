"""Searches table assignments in generations: good ones are crossed table by table, and every child is cooled.

What two good assignments agree on is mostly right, and whole tables are what is worth inheriting: Falkenauer, A New
Representation and Operators for Genetic Algorithms Applied to Grouping Problems, 1994; Galinier and Hao, Hybrid
Evolutionary Algorithms for Graph Coloring, 1999.
"""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from rules.seating.annealing import Annealing
from rules.seating.first_plan import seat_waiting
from rules.seating.loads import NOWHERE, Loads

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


class Cooling(NamedTuple):
    """Where a cooling begins and ends, in units of cost, and how many moves it makes for each party."""

    hot: float
    cold: float
    moves: int


class Found(NamedTuple):
    """An assignment and its cost."""

    cost: int
    at: tuple[int, ...]


FOUNDING, BREEDING = Cooling(40.0, 0.8, 150), Cooling(8.0, 2.0, 200)
MOST_FOUNDERS = 8
PARTIES_OF_ALL_FOUNDERS = 400
"""A large hall leaves no time to found many lines."""
MOST_BARREN = 10
"""After so many children in a row who are not better than their parents, new lines are founded."""
TURNED = 0.3
"""How often two of a parent's tables change places first, which no series of small moves does."""


class Generations:
    """Improves an assignment; the same seed and number of moves find the same one."""

    def __init__(self, loads: Loads, seed: int) -> None:
        self.loads = loads
        self._random = Random(seed)
        self._annealing = Annealing(loads, self._random)
        self._movable = loads.movable()
        self._start = self.best = Found(loads.cost(), tuple(loads.at))

    def improve(self, moves: int, progress: Progress, cancelled: Cancelled) -> None:
        """Make so many moves unless cancelled; the loads end at the best found."""
        if len(self._movable) < 2 or len(self.loads.task.seats) < 2:
            return
        made = 0

        def goes_on(more: int) -> bool:
            nonlocal made
            made += more
            progress(made / moves)
            return not cancelled()

        lines: list[Found] = []
        barren = 0
        founders = max(1, min(MOST_FOUNDERS, PARTIES_OF_ALL_FOUNDERS // len(self._movable)))
        while made < moves and not cancelled():
            if len(lines) < founders:
                self.loads.settle(self._start.at)
                lines.append(self._cooled(FOUNDING, moves - made, goes_on))
            elif founders > 1 and barren > MOST_BARREN:
                lines.clear()
                barren = 0
            else:
                is_better = self._breed(lines, moves - made, goes_on)
                barren = 0 if is_better else barren + 1
        self.loads.settle(self.best.at)

    def _cooled(self, cooling: Cooling, most: int, goes_on: Callable[[int], bool]) -> Found:
        moves = min(cooling.moves * len(self._movable), most)
        self._annealing.cool(cooling.hot, cooling.cold, moves, goes_on)
        found = Found(self._annealing.best_cost, self._annealing.best)
        self.best = min(self.best, found)
        return found

    def _breed(self, lines: list[Found], most: int, goes_on: Callable[[int], bool]) -> bool:
        """Let a child of two lines take the place of the worse one, unless it is worse still or there already; say
        whether it is better. Where there is one line only, the child is its parent warmed up again."""
        one, other = self._random.sample(range(len(lines)), 2) if len(lines) > 1 else (0, 0)
        self._cross(lines[one].at, lines[other].at)
        child = self._cooled(BREEDING, most, goes_on)
        worse = max(one, other, key=lambda line: lines[line].cost)
        is_better = child.cost < lines[worse].cost
        if child.cost <= lines[worse].cost and child not in lines:
            lines[worse] = child
        return is_better

    def _cross(self, one: tuple[int, ...], other: tuple[int, ...]) -> None:
        """Let each table's people come from either parent; who comes from neither takes the best table left."""
        loads, rand, places = self.loads, self._random.random, range(len(self.loads.task.seats))
        turned = list(places)
        if rand() < TURNED:
            first, second = self._random.sample(places, 2)
            turned[first], turned[second] = second, first
        for index in self._movable:
            loads.take(index)
        for place in places:
            parent = one if rand() < 0.5 else tuple(turned[at] for at in other)
            for index in self._movable:
                fits = loads.load[place] + loads.size[index] <= loads.task.seats[place]
                if parent[index] == place and loads.at[index] == NOWHERE and fits:
                    loads.put(index, place)
        seat_waiting(loads)
