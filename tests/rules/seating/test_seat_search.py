"""The seat order of a table is the best there is."""

from itertools import permutations
from random import Random

import pytest

from rules.seating.model import Guest
from rules.seating.profiles import PROFILES
from rules.seating.ring import seat_order
from rules.seating.ring_costs import EMPTY, Company, Ring, build_ring
from rules.seating.seat_search import best_order


def ring(seats: int, people: int, seed: int) -> Ring:
    random = Random(seed)
    guests = [
        Guest(
            number,
            str(number),
            random.choice(["host", "guest"]),
            random.randint(1, 8),
            organisation=random.choice("甲乙"),
        )
        for number in range(people)
    ]
    company = Company({3: 2}, {(1, 2): -300, (2, 1): -300})
    numbers = seat_order(seats, PROFILES[seed % len(PROFILES)])
    return build_ring(guests, numbers, frozenset(), {0: 0}, company, {1: 2}, 40)


def every_order(wanted: Ring) -> list[list[int]]:
    people = len(wanted.position)
    others = [*range(1, people), *[EMPTY] * (wanted.seats - people)]
    return [[0, *rest] for rest in set(permutations(others))]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(("seats", "people"), [(4, 4), (6, 6), (7, 4), (7, 6)])
def test_no_order_of_all_is_better(seats: int, people: int, seed: int) -> None:
    wanted = ring(seats, people, seed)
    order, proven = best_order(wanted)
    assert proven
    assert wanted.cost(order) == min(wanted.cost(other) for other in every_order(wanted))


@pytest.mark.parametrize("people", [20, 30])
def test_large_tables_are_full_but_not_proven(people: int) -> None:
    order, proven = best_order(ring(30, people, 1))
    assert sorted(order) == [EMPTY] * (30 - people) + list(range(people))
    assert not proven
