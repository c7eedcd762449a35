"""Removes rank inversions that nothing explains from an assignment: rank goes before diets and soft wishes."""

from rules.seating import weights
from rules.seating.loads import Loads
from rules.seating.model import Guest

MOST_SWAPS = 300


def settle_precedence(loads: Loads, guests: dict[int, Guest]) -> None:
    """Swap a higher guest at a lower table with a lower one at a higher table while nothing but rank decides for both.

    Mirrors `causes.inversions`, but on the tables alone, before seats are known.
    """
    for _ in range(MOST_SWAPS):
        pair = _swappable(loads, guests)
        if pair is None:
            return
        loads.swap(*pair)


def _swappable(loads: Loads, guests: dict[int, Guest]) -> tuple[int, int] | None:
    heads = _heads(loads, guests)
    for side in ("host", "guest"):
        free = [
            index
            for index, party in enumerate(loads.parties)
            if party.fixed is None
            and party.size == 1
            and guests[party.members[0]].side == side
            and index not in heads
            and not _in_company(loads, index)
        ]
        rank = {index: guests[loads.parties[index].members[0]].rank for index in free}
        by_place = sorted(free, key=lambda index: loads.at[index])
        for higher in sorted(free, key=lambda index: (rank[index], index)):
            for lower in by_place:
                if loads.at[lower] >= loads.at[higher]:
                    break
                if rank[higher] < rank[lower] and loads.swapping(higher, lower) < weights.HARD // 2:
                    return higher, lower
    return None


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
