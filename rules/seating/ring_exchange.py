"""Orders the people of a large table: a sensible start, improved by exchanging seats."""

from itertools import combinations

from rules.seating.ring_costs import EMPTY, Ring


def exchanged_order(ring: Ring, free: list[int]) -> list[int]:
    """Exchange two seats as long as that helps; not proven best."""
    order = _by_precedence(ring, free)
    movable = [seat for seat in range(ring.seats) if seat not in ring.fixed]
    cost, improved = ring.cost(order), True
    while improved:
        improved = False
        for one, two in combinations(movable, 2):
            if order[one] == order[two]:
                continue
            order[one], order[two] = order[two], order[one]
            changed = ring.cost(order)
            if changed < cost:
                cost, improved = changed, True
            else:
                order[one], order[two] = order[two], order[one]
    return order


def _by_precedence(ring: Ring, free: list[int]) -> list[int]:
    """The nearest seat goes to the highest person whose neighbours are of the other side, else to the highest."""
    order = [ring.fixed.get(seat, EMPTY) for seat in range(ring.seats)]
    waiting = sorted(free, key=lambda person: (-ring.pull[person], person))
    for seat in sorted(range(ring.seats), key=lambda seat: (ring.walked[seat], seat)):
        if seat in ring.fixed or not waiting:
            continue
        sides = {ring.is_guest[other] for other in (order[seat - 1], order[(seat + 1) % ring.seats]) if other != EMPTY}
        fitting = [person for person in waiting if ring.is_guest[person] not in sides]
        order[seat] = (fitting or waiting)[0]
        waiting.remove(order[seat])
    return order
