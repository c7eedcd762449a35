"""The table search never loses anybody, a bound party or the best assignment it met."""

from dinners import dinner
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.seating.first_plan import first_assignment
from rules.seating.generations import Generations
from rules.seating.loads import Loads
from rules.seating.prepare import prepare
from rules.seating.task import Task


def task(guests: int, seed: int) -> Task:
    return prepare(dinner(guests, seed), None, 0).task


def searched(one: Task, seed: int, moves: int) -> tuple[Generations, list[float]]:
    told: list[float] = []
    search = Generations(first_assignment(one), seed)
    search.improve(moves, told.append, lambda: False)
    return search, told


def counted_anew(one: Task, at: list[int]) -> int:
    """What an assignment costs when everybody is seated for the first time."""
    loads = Loads(one)
    for party, place in enumerate(at):
        loads.put(party, place)
    return loads.cost()


@settings(max_examples=25, deadline=None)
@given(st.integers(12, 80), st.integers(0, 99), st.integers(1, 40_000))
def test_the_search_ends_at_the_best_it_met(guests: int, seed: int, moves: int) -> None:
    one = task(guests, seed)
    search, told = searched(one, seed, moves)
    assert search.loads.cost() == search.best.cost == counted_anew(one, search.loads.at)
    assert search.best.cost <= first_assignment(one).cost()
    assert all(party.fixed in {None, place} for party, place in zip(one.parties, search.loads.at))
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_more_generations_find_better() -> None:
    """Beyond the founders, children improve on them: summed over dinners, so that one lucky founder hides nothing."""
    tasks = [task(60, seed) for seed in range(4)]
    founders = sum(searched(one, 1, 150 * 8 * len(one.parties))[0].best.cost for one in tasks)
    assert sum(searched(one, 1, 150 * 24 * len(one.parties))[0].best.cost for one in tasks) < founders


def test_a_stopped_search_keeps_what_it_has() -> None:
    one = task(60, 3)
    search = Generations(first_assignment(one), 3)
    rounds = iter([False] * 5 + [True] * 100)
    search.improve(100_000, lambda done: None, lambda: next(rounds))
    assert search.loads.cost() == search.best.cost == counted_anew(one, search.loads.at)
