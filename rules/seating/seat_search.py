"""Finds the best seat order of one table: exactly by dynamic programming where it can, else by exchanges."""

from itertools import combinations

from rules.seating.ring_costs import Ring
from rules.seating.ring_exchange import exchanged_order
from rules.seating.ring_walk import RingWalk

MOST_FREE_FOR_PROOF = 12
BEAM = 24


def best_order(ring: Ring) -> tuple[list[int], bool]:
    """The people by seat (EMPTY for none), and whether it is proven that no order is better.

    Seat 0 must be fixed. A narrow walk finds a good order; the full walk then drops all that cannot become cheaper.
    """
    free = [person for person in range(len(ring.position)) if person not in ring.fixed.values()]
    if len(free) > MOST_FREE_FOR_PROOF:
        return exchanged_order(ring, free), False
    walk = RingWalk(ring, free)
    good = walk.best(width=BEAM, limit=None)
    return _in_turn(ring, walk.best(width=None, limit=ring.cost(good)), free), True


def _in_turn(ring: Ring, order: list[int], free: list[int]) -> list[int]:
    """Among people of equal pull the one who comes first in the list gets the nearer seat, if that costs nothing."""
    cost = ring.cost(order)
    for first, second in combinations(sorted(free), 2):
        if ring.pull[first] != ring.pull[second] or ring.is_guest[first] != ring.is_guest[second]:
            continue
        one, two = order.index(first), order.index(second)
        if ring.walked[one] > ring.walked[two]:
            order[one], order[two] = second, first
            if ring.cost(order) > cost:
                order[one], order[two] = first, second
    return order
