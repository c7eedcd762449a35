"""The published wedding of 17 guests and five tables of four: the search finds the proven optimum of 276."""

import csv
from itertools import combinations
from pathlib import Path

import pytest

from rules.seating.first_plan import first_assignment
from rules.seating.generations import Generations
from rules.seating.task import Party, Task

MATRIX = Path(__file__).parents[4] / "shared" / "data" / "seating" / "ortools_wedding_17_guests_matrix.csv"
OPTIMUM = 276


def wedding() -> Task:
    """Acquaintance of two guests is a gain when they share a table; nobody has a rank or a side."""
    if not MATRIX.exists():
        pytest.skip(f"the published matrix is not beside the source tree: {MATRIX.name}")
    with MATRIX.open(encoding="utf-8-sig", newline="") as file:
        rows = [[int(value) for value in row[1:]] for row in list(csv.reader(file))[1:]]
    count = len(rows)
    ties = tuple(
        tuple((two, -rows[one][two]) for two in range(count) if two != one and rows[one][two]) for one in range(count)
    )
    return Task(
        parties=tuple(Party((guest,), hosts=0, weight=0, fixed=None, traits=()) for guest in range(count)),
        seats=(4,) * 5,
        least=(0,) * 5,
        host_costs=((0,) * 5,) * 5,
        trait_costs=(),
        ties=ties,
        host_share=(0,) * 5,
        wish_cost=0,
        stay=0,
    )


@pytest.mark.realdata
@pytest.mark.parametrize("seed", range(20))
def test_published_wedding_is_seated_at_its_optimum(seed: int) -> None:
    task = wedding()
    loads = first_assignment(task)
    Generations(loads, seed).improve(36_000, lambda done: None, lambda: False)
    at = loads.at
    gain = {(one, two): -cost for one, tie in enumerate(task.ties) for two, cost in tie}
    assert max(loads.load) <= 4
    assert sum(gain.get(pair, 0) for pair in combinations(range(17), 2) if at[pair[0]] == at[pair[1]]) == OPTIMUM
