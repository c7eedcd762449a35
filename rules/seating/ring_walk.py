"""Walks round a table seat by seat, keeping for each set of people seated only the cheapest way to have seated them."""

from rules.seating import weights
from rules.seating.ring_costs import EMPTY, Ring

RUN_BITS, PERSON_BITS = 2, 8
MASK_SHIFT = RUN_BITS + PERSON_BITS
RUN_MASK, PERSON_MASK = (1 << RUN_BITS) - 1, (1 << PERSON_BITS) - 1
LONGEST_RUN = 2

Layer = dict[int, int]
Choice = tuple[int, int, int, int, bool]


class RingWalk:
    """The dynamic programme of one table. A state packs who is seated, the last person and the run of guests."""

    def __init__(self, ring: Ring, free: list[int]) -> None:
        self._ring = ring
        self._free = sorted(free, key=lambda person: -ring.pull[person])
        count = len(ring.position)
        people = range(count)
        self._nobody = (0,) * count
        self._gain = [min(0, *(ring.beside[left][right] for left in people)) for right in people]
        self._first = ring.fixed[0]
        self._twins = self._earlier_twins()
        self._least_left: list[dict[int, int]] = [{} for _ in range(ring.seats + 1)]

    def _earlier_twins(self) -> dict[int, int]:
        """Person → bit of a person just like them who has to be seated first, so that only one of two is tried."""
        ring, twins = self._ring, {}
        for bit, person in enumerate(self._free):
            for other_bit in range(bit):
                if ring.alike(person, self._free[other_bit]):
                    twins[person] = 1 << other_bit + MASK_SHIFT
        return twins

    def best(self, width: int | None, limit: int | None) -> list[int]:
        """The cheapest order by seat; `width` keeps only the most promising states, `limit` only those within it."""
        ring, first = self._ring, self._first
        run = 1 if first != EMPTY and ring.is_guest[first] else 0
        layer: Layer = {(first + 1) << RUN_BITS | run: ring.position[first][0] if first != EMPTY else 0}
        came: list[Layer] = [dict.fromkeys(layer, 0)]
        for seat in range(1, ring.seats):
            layer, origins = self._next(seat, layer, limit)
            if width is not None and len(layer) > width:
                layer = self._promising(seat, layer, width)
            came.append(origins)
        state = min(layer, key=lambda state: (layer[state] + self._closing(state), state))
        order = [EMPTY] * ring.seats
        for seat in range(ring.seats - 1, -1, -1):
            order[seat] = _last(state)
            state = came[seat][state]
        return order

    def _closing(self, state: int) -> int:
        """What the last person costs as the left neighbour of the first."""
        last, first = _last(state), self._first
        ends = self._ring.seats - 1 in self._ring.gaps
        return 0 if ends or EMPTY in {last, first} or last == first else self._ring.beside[last][first]

    def _promising(self, seat: int, layer: Layer, width: int) -> Layer:
        ranked = sorted(layer, key=lambda state: (layer[state] + self._least(seat + 1, state >> MASK_SHIFT), state))
        return {state: layer[state] for state in ranked[:width]}

    def _least(self, seat: int, mask: int) -> int:
        """What the people not yet seated cost at least from this seat on: highest to nearest, best neighbours."""
        known = self._least_left[seat].get(mask)
        if known is None:
            ring = self._ring
            left = [person for bit, person in enumerate(self._free) if not mask >> bit & 1]
            bound = [ring.fixed[other] for other in range(seat, ring.seats) if other in ring.fixed]
            open_seats = sorted(ring.walked[other] for other in range(seat, ring.seats) if other not in ring.fixed)
            known = sum(ring.pull[person] * number for person, number in zip(left, open_seats))
            known += sum(self._gain[person] for person in [*left, *bound, self._first] if person != EMPTY)
            known += sum(ring.pull[ring.fixed[other]] * ring.walked[other] for other in ring.fixed if other >= seat)
            self._least_left[seat][mask] = known
        return known

    def _choices(self, seat: int) -> list[Choice]:
        """Who may take the seat: person, bit that marks them as seated, bit needed before, cost, whether a guest."""
        ring = self._ring
        if seat in ring.fixed:
            choices = [(ring.fixed[seat], 0)]
        else:
            choices = [(person, 1 << bit + MASK_SHIFT) for bit, person in enumerate(self._free)] + [(EMPTY, 0)]
        return [
            (person, bit, self._twins.get(person, 0), ring.position[person][seat], ring.is_guest[person])
            if person != EMPTY
            else (EMPTY, 0, 0, 0, False)
            for person, bit in choices
        ]

    def _next(self, seat: int, layer: Layer, limit: int | None) -> tuple[Layer, Layer]:
        """Extend every state by each person who may take the seat; keep the cheapest way to each new state."""
        ring, least = self._ring, self._least
        reached: Layer = {}
        origins: Layer = {}
        choices = self._choices(seat)
        after_gap = seat - 1 in ring.gaps
        open_after = sum(other not in ring.fixed for other in range(seat + 1, ring.seats))
        for state, cost in layer.items():
            mask, last, run = state >> MASK_SHIFT, _last(state), state & RUN_MASK
            if limit is not None and cost + least(seat, mask) > limit:
                continue
            may_stay_empty = seat in ring.fixed or len(self._free) - mask.bit_count() <= open_after
            if after_gap:
                run = 0
            beside = ring.beside[last] if last != EMPTY and not after_gap else self._nobody
            third = cost + (weights.THIRD_GUEST_IN_A_ROW if run == LONGEST_RUN else 0)
            seated = mask << MASK_SHIFT
            for person, bit, twin, place_cost, is_guest in choices:
                if seated & bit or seated & twin != twin or (person == EMPTY and not may_stay_empty):
                    continue
                if is_guest:
                    total = third + place_cost + beside[person]
                    new = seated | bit | (person + 1) << RUN_BITS | (run + 1 if run < LONGEST_RUN else run)
                else:
                    total = cost + place_cost + (beside[person] if person != EMPTY else 0)
                    new = seated | bit | (person + 1) << RUN_BITS
                known = reached.get(new)
                if known is None or total < known:
                    reached[new] = total
                    origins[new] = state
        return reached, origins


def _last(state: int) -> int:
    return (state >> RUN_BITS & PERSON_MASK) - 1
