"""The published wedding of 17 guests at five tables of four, as a task for the table search; its optimum is proven."""

import csv
from itertools import combinations
from pathlib import Path

from rules.seating.task import Party, Task

MATRIX = Path(__file__).parents[2] / "shared" / "data" / "seating" / "ortools_wedding_17_guests_matrix.csv"
OPTIMUM = 276
TABLES, SEATS = 5, 4

Matrix = list[list[int]]


def acquaintances() -> Matrix | None:
    """How gladly each two guests share a table; None, said in words, where the file is not beside the program."""
    if not MATRIX.exists():
        print(f"skipped: {MATRIX.name} is not beside the program")
        return None
    with MATRIX.open(encoding="utf-8-sig", newline="") as file:
        return [[int(value) for value in row[1:]] for row in list(csv.reader(file))[1:]]


def wedding(matrix: Matrix) -> Task:
    """Acquaintance is a gain where two share a table; nobody has a rank or a side."""
    people = range(len(matrix))
    ties = tuple(tuple((two, -matrix[one][two]) for two in people if two != one and matrix[one][two]) for one in people)
    return Task(
        parties=tuple(Party((guest,), hosts=0, weight=0, fixed=None, traits=()) for guest in people),
        seats=(SEATS,) * TABLES,
        least=(0,) * TABLES,
        host_costs=((0,) * (SEATS + 1),) * TABLES,
        trait_costs=(),
        ties=ties,
        host_share=(0,) * TABLES,
        wish_cost=0,
        stay=0,
    )


def gladness(matrix: Matrix, at: list[int]) -> int:
    """What the published objective gives an assignment; 0 where a table is too full."""
    if max(at.count(table) for table in range(TABLES)) > SEATS:
        return 0
    return sum(matrix[one][two] for one, two in combinations(range(len(at)), 2) if at[one] == at[two])
