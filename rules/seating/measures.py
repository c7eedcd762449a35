"""Counts a plan's shortcomings, and the levels of the objective made of them."""

from math import ceil

from rules.seating.causes import inversions
from rules.seating.layout import Layout
from rules.seating.model import Guest, Plan
from rules.seating.parties import known_wishes

Ring = list[Guest | None]
LONGEST_GUEST_RUN = 2


def own_pairs(ring: Ring) -> list[int]:
    """The seats whose holder and right neighbour are both of the host's side."""
    count = len(ring)
    pairs = [seat for seat in range(count) if _both_hosts(ring[seat], ring[(seat + 1) % count])]
    return pairs if count > 2 else pairs[:1]


def _both_hosts(first: Guest | None, second: Guest | None) -> bool:
    return bool(first and second and first is not second and first.side == second.side == "host")


def least_own_pairs(ring: Ring, bound: set[int]) -> int:
    """The fewest neighbouring pairs of own people possible while the `bound` guests keep their seats."""
    fixed = [_side_of(guest) if guest and guest.id in bound else None for guest in ring]
    free_hosts = sum(_side_of(guest) for guest in ring) - sum(side is True for side in fixed)
    firsts = [fixed[0]] if fixed[0] is not None else [False, True]
    return min(_least_from(first, fixed, free_hosts) for first in firsts)


def _side_of(guest: Guest | None) -> bool:
    return guest is not None and guest.side == "host"


def _least_from(first: bool, fixed: list[bool | None], free_hosts: int) -> int:
    """Walk the ring from a host (or not) on seat 0; a state is (free hosts seated so far, whether the last is one)."""
    states = {(int(first and fixed[0] is None), first): 0}
    for side in fixed[1:]:
        reached: dict[tuple[int, bool], int] = {}
        for (used, last), pairs in states.items():
            for now in (False, True) if side is None else (side,):
                state = used + (now and side is None), now
                reached[state] = min(reached.get(state, len(fixed)), pairs + (now and last))
        states = reached
    closing = {last: int(first and last and len(fixed) > 2) for last in (False, True)}
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


def long_guest_runs(ring: Ring) -> int:
    """How many guests sit third or later in an unbroken row of guests."""
    if not any(guest is None or guest.side == "host" for guest in ring):
        return max(0, len(ring) - LONGEST_GUEST_RUN)
    start = next(seat for seat, guest in enumerate(ring) if guest is None or guest.side == "host")
    excess, run = 0, 0
    for guest in ring[start:] + ring[:start]:
        run = run + 1 if guest and guest.side == "guest" else 0
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
    rings = layout.rings.values()
    split = sum(len(tables) - 1 for tables in layout.organisations.values())
    return (
        len(inversions(layout)),
        len(isolated(layout)) + uneven_tables(layout),
        sum(len(own_pairs(ring)) + long_guest_runs(ring) for ring in rings) + split,
        len(unmet_wishes(layout, hard=False)),
        diet_tables(layout),
        moved_guests(layout, previous),
    )
