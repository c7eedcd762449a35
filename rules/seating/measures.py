"""Counts a plan's shortcomings, and the levels of the objective made of them."""

from math import ceil

from rules.seating.causes import inversions
from rules.seating.layout import Layout
from rules.seating.model import Guest, Plan
from rules.seating.parties import known_wishes

Ring = list[Guest | None]
Gaps = frozenset[int]
"""Seats whose right neighbour does not sit beside them."""
LONGEST_GUEST_RUN = 2
UNBROKEN: Gaps = frozenset()


def own_pairs(ring: Ring, gaps: Gaps = UNBROKEN) -> list[int]:
    """The seats whose holder and right neighbour are both of the host's side."""
    count = len(ring)
    joined = [seat for seat in range(count) if seat not in gaps]
    pairs = [seat for seat in joined if _both_hosts(ring[seat], ring[(seat + 1) % count])]
    return pairs if count > 2 else pairs[:1]


def _both_hosts(first: Guest | None, second: Guest | None) -> bool:
    return bool(first and second and first is not second and first.side == second.side == "host")


def least_own_pairs(ring: Ring, bound: set[int], gaps: Gaps = UNBROKEN) -> int:
    """The fewest neighbouring pairs of own people possible while the `bound` guests keep their seats."""
    fixed = [_side_of(guest) if guest and guest.id in bound else None for guest in ring]
    free_hosts = sum(_side_of(guest) for guest in ring) - sum(side is True for side in fixed)
    firsts = [fixed[0]] if fixed[0] is not None else [False, True]
    return min(_least_from(first, fixed, free_hosts, gaps) for first in firsts)


def _side_of(guest: Guest | None) -> bool:
    return guest is not None and guest.side == "host"


def _least_from(first: bool, fixed: list[bool | None], free_hosts: int, gaps: Gaps) -> int:
    """Walk the ring from a host (or not) on seat 0; a state is (free hosts seated so far, whether the last is one)."""
    states = {(int(first and fixed[0] is None), first): 0}
    for seat, side in enumerate(fixed[1:]):
        reached: dict[tuple[int, bool], int] = {}
        for (used, last), pairs in states.items():
            for now in (False, True) if side is None else (side,):
                state = used + (now and side is None), now
                pair = now and last and seat not in gaps
                reached[state] = min(reached.get(state, len(fixed)), pairs + pair)
        states = reached
    closing = {last: int(first and last and len(fixed) > 2 and len(fixed) - 1 not in gaps) for last in (False, True)}
    return min((pairs + closing[last] for (used, last), pairs in states.items() if used == free_hosts), default=0)


def isolated(layout: Layout) -> list[Guest]:
    """Guests with colleagues or speakers of their language at the banquet, but none at their table."""
    lonely = []
    for guest_id, spot in layout.spots.items():
        guest = layout.guests[guest_id]
        company = (layout.organisations.get(guest.organisation), layout.languages.get(guest.language))
        if any(spread and spread[spot.table] == 1 and spread.total() > 1 for spread in company):
            lonely.append(guest)
    return lonely


def uneven_tables(layout: Layout) -> int:
    """By how many people the tables' share of the host's side lies outside its even share, give or take one."""
    seated = [layout.guests[guest] for guest in layout.spots]
    share = sum(guest.side == "host" for guest in seated) / (len(seated) or 1)
    uneven = 0
    for people in layout.people.values():
        off = abs(sum(guest.side == "host" for guest in people) - share * len(people))
        uneven += max(0, ceil(off - 1.5))
    return uneven


def long_guest_runs(ring: Ring, gaps: Gaps = UNBROKEN) -> int:
    """How many guests sit third or later in an unbroken row of guests."""
    count, guests = len(ring), [guest is not None and guest.side == "guest" for guest in ring]
    if all(guests) and not gaps:
        return max(0, count - LONGEST_GUEST_RUN)
    start = next(seat for seat in range(count) if not guests[seat] or seat - 1 in gaps)
    excess, run = 0, 0
    for seat in [*range(start, count), *range(start)]:
        run = (run if (seat - 1) % count not in gaps else 0) + 1 if guests[seat] else 0
        excess += run > LONGEST_GUEST_RUN
    return excess


def unmet_wishes(layout: Layout, hard: bool) -> list[tuple[Guest, Guest, str]]:
    """The wishes of this strength between two seated guests that the plan does not meet."""
    met = {
        "together": layout.share_table,
        "apart": lambda first, second: not layout.share_table(first, second),
        "near": layout.are_neighbours,
        "not_near": lambda first, second: not layout.are_neighbours(first, second),
    }
    return [
        (layout.guests[wish.first], layout.guests[wish.second], wish.kind)
        for wish in known_wishes(layout.banquet)
        if wish.hard is hard
        and {wish.first, wish.second} <= layout.spots.keys()
        and not met[wish.kind](wish.first, wish.second)
    ]


def diet_tables(layout: Layout) -> int:
    """How many (diet, table) pairs the kitchen has to serve apart."""
    return len({(diet, spot.table) for spot in layout.spots.values() for diet in layout.guests[spot.guest].diets})


def moved_guests(layout: Layout, previous: Plan | None) -> int:
    """How many guests do not sit where they sat before."""
    if previous is None:
        return 0
    before = previous.by_guest()
    return sum(before.get(guest) != spot for guest, spot in layout.spots.items() if guest in before)


def soft_levels(layout: Layout, previous: Plan | None) -> tuple[int, ...]:
    """The objective below the hard rules, most important first."""
    rings = [(ring, layout.gaps(table)) for table, ring in layout.rings.items()]
    split = sum(len(tables) - 1 for tables in layout.organisations.values())
    return (
        len(inversions(layout)),
        len(isolated(layout)) + uneven_tables(layout),
        sum(len(own_pairs(*ring)) + long_guest_runs(*ring) for ring in rings) + split,
        len(unmet_wishes(layout, hard=False)),
        diet_tables(layout),
        moved_guests(layout, previous),
    )
