"""Removes rank inversions that nothing explains from an assignment: rank goes before diets and soft wishes."""

from rules.seating import weights
from rules.seating.loads import Loads
from rules.seating.model import Guest

MOST_PASSES = 20


def settle_precedence(loads: Loads, guests: dict[int, Guest]) -> None:
    """Swap a higher guest at a lower table with a lower one at a higher table while nothing but rank decides for both.

    Mirrors `causes.inversions`, but on the tables alone, before seats are known.
    """
    for _ in range(MOST_PASSES):
        if not sum(_settle(loads, _free(loads, guests, side)) for side in ("host", "guest")):
            return


def _free(loads: Loads, guests: dict[int, Guest], side: str) -> dict[int, int]:
    """Party → rank for the single people of a side whose table nothing but rank decides."""
    heads = _heads(loads, guests)
    people = {
        index: guests[party.members[0]]
        for index, party in enumerate(loads.parties)
        if party.fixed is None and party.size == 1 and index not in heads
    }
    return {
        index: guest.rank for index, guest in people.items() if guest.side == side and not _in_company(loads, index)
    }


def _settle(loads: Loads, rank: dict[int, int]) -> int:
    """Let each in turn, the highest first, change with the one at the highest table who ranks lower; how many did."""
    swaps = 0
    by_place = sorted(rank, key=lambda index: loads.at[index])
    for higher in sorted(rank, key=lambda index: (rank[index], loads.at[index], index)):
        for spot, lower in enumerate(by_place):
            if loads.at[lower] >= loads.at[higher]:
                break
            if rank[higher] < rank[lower] and loads.swapping(higher, lower) < weights.HARD // 2:
                loads.swap(higher, lower)
                other = by_place.index(higher)
                by_place[spot], by_place[other] = higher, lower
                swaps += 1
                break
    return swaps


def _heads(loads: Loads, guests: dict[int, Guest]) -> set[int]:
    """The parties that bring each table's head."""
    heads = set()
    for row in loads.members:
        own = [
            (guests[member].role == "interpreter", guests[member].precedence, index)
            for index in row
            for member in loads.parties[index].members
            if guests[member].side == "host"
        ]
        if own:
            heads.add(min(own)[2])
    return heads


def _in_company(loads: Loads, index: int) -> bool:
    """Whether somebody of the same organisation or language, or somebody wished for, is at the table."""
    place = loads.at[index]
    mates = any(
        loads.present[trait][place] > 1 and loads.trait_costs[trait][1] > loads.trait_costs[trait][2]
        for trait, _ in loads.traits[index]
    )
    return mates or any(tie < 0 and loads.at[other] == place for other, tie in loads.ties[index])
