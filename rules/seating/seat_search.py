"""Finds the best seat order of one table: exactly by subset dynamic programming, by exchanges where it is too large."""

from itertools import combinations

from rules.seating import weights
from rules.seating.ring_costs import EMPTY, Ring

MOST_FREE_FOR_PROOF = 11
RUN_BITS, PERSON_BITS = 2, 8
MASK_SHIFT = RUN_BITS + PERSON_BITS
LONGEST_RUN = 2

Layer = dict[int, int]


def best_order(ring: Ring) -> tuple[list[int], bool]:
    """The people by seat (EMPTY for none), and whether it is proven that no order is better."""
    seated = set(ring.fixed.values())
    free = [person for person in range(len(ring.position)) if person not in seated]
    if len(free) <= MOST_FREE_FOR_PROOF:
        return _exact(ring, free), True
    return _exchanged(ring, _by_precedence(ring, free)), False


def _exact(ring: Ring, free: list[int]) -> list[int]:
    """Walk round the table from the host seat; a state packs who is seated, the last person and the run of guests."""
    first = ring.fixed[0]
    layer: Layer = {_packed(0, first, _run_after(ring, first, 0)): ring.position[first][0] if first != EMPTY else 0}
    came: list[Layer] = [dict.fromkeys(layer, 0)]
    for seat in range(1, ring.seats):
        layer, origins = _next_layer(ring, free, seat, layer)
        came.append(origins)
    state = min(layer, key=lambda state: (layer[state] + _closing(ring, state, first), state))
    order = [EMPTY] * ring.seats
    for seat in range(ring.seats - 1, -1, -1):
        order[seat] = _last(state)
        state = came[seat][state]
    return order


def _packed(mask: int, person: int, run: int) -> int:
    return mask << MASK_SHIFT | (person + 1) << RUN_BITS | run


def _last(state: int) -> int:
    return (state >> RUN_BITS & (1 << PERSON_BITS) - 1) - 1


def _run_after(ring: Ring, person: int, run: int) -> int:
    return min(run + 1, LONGEST_RUN) if person != EMPTY and ring.is_guest[person] else 0


def _closing(ring: Ring, state: int, first: int) -> int:
    last = _last(state)
    return 0 if EMPTY in {last, first} or last == first else ring.beside[last][first]


def _choices(ring: Ring, free: list[int], seat: int) -> list[tuple[int, int]]:
    """Who may take the seat, with the bit that marks them as seated."""
    if seat in ring.fixed:
        return [(ring.fixed[seat], 0)]
    return [(person, 1 << bit + MASK_SHIFT) for bit, person in enumerate(free)] + [(EMPTY, 0)]


def _next_layer(ring: Ring, free: list[int], seat: int, layer: Layer) -> tuple[Layer, Layer]:
    """Extend every state by each person who may take the seat; keep the cheapest way to each new state."""
    reached: Layer = {}
    origins: Layer = {}
    choices = [
        (person, bit, ring.position[person][seat] if person != EMPTY else 0, person != EMPTY and ring.is_guest[person])
        for person, bit in _choices(ring, free, seat)
    ]
    nobody = (0,) * len(ring.position)
    still_open = sum(other not in ring.fixed for other in range(seat + 1, ring.seats))
    for state, cost in layer.items():
        mask, last, run = state >> MASK_SHIFT << MASK_SHIFT, _last(state), state & LONGEST_RUN + 1
        may_stay_empty = seat in ring.fixed or len(free) - mask.bit_count() <= still_open
        beside = ring.beside[last] if last != EMPTY else nobody
        third = cost + (weights.THIRD_GUEST_IN_A_ROW if run == LONGEST_RUN else 0)
        for person, bit, place_cost, is_guest in choices:
            if mask & bit:
                continue
            if person == EMPTY:
                if not may_stay_empty:
                    continue
                total, new = cost, mask
            elif is_guest:
                total = third + place_cost + beside[person]
                new = mask | bit | person + 1 << RUN_BITS | (run + 1 if run < LONGEST_RUN else run)
            else:
                total = cost + place_cost + beside[person]
                new = mask | bit | person + 1 << RUN_BITS
            known = reached.get(new)
            if known is None or total < known:
                reached[new] = total
                origins[new] = state
    return reached, origins


def _by_precedence(ring: Ring, free: list[int]) -> list[int]:
    """A start for large tables: whoever loses most by a low seat takes the nearest seat left, sides in turn."""
    order = [ring.fixed.get(seat, EMPTY) for seat in range(ring.seats)]
    seats = sorted(
        (seat for seat in range(ring.seats) if seat not in ring.fixed), key=lambda seat: _nearness(ring, seat)
    )
    waiting = sorted(free, key=lambda person: -max(ring.position[person]))
    for seat in seats[: len(free)]:
        beside = {order[seat - 1], order[(seat + 1) % ring.seats]} - {EMPTY}
        wanted = [person for person in waiting if not any(ring.is_guest[person] == ring.is_guest[b] for b in beside)]
        order[seat] = (wanted or waiting)[0]
        waiting.remove(order[seat])
    return order


def _nearness(ring: Ring, seat: int) -> int:
    return sum(costs[seat] for costs in ring.position)


def _exchanged(ring: Ring, order: list[int]) -> list[int]:
    """Exchange two seats as long as that helps."""
    movable = [seat for seat in range(ring.seats) if seat not in ring.fixed]
    cost, improved = ring.cost(order), True
    while improved:
        improved = False
        for one, two in combinations(movable, 2):
            order[one], order[two] = order[two], order[one]
            changed = ring.cost(order)
            if changed < cost:
                cost, improved = changed, True
            else:
                order[one], order[two] = order[two], order[one]
    return order
