"""Moves people between seats: who goes where when somebody is put on a seat, swapped, or sent back to the list."""

from collections.abc import Iterable, Sequence

from ui.banquets.seated_hall import Spot, Spots


def put(spots: Spots, guest: int, spot: Spot) -> Spots:
    """Seat a guest; whoever held the seat takes the guest's old place, or goes back to the list where there is none."""
    after = dict(spots)
    holder = next((other for other, taken in spots.items() if taken == spot and other != guest), None)
    home = after.pop(guest, None)
    if holder is not None:
        after.pop(holder)
        if home is not None:
            after[holder] = home
    after[guest] = spot
    return after


def swap(spots: Spots, one: Spot, other: Spot) -> Spots:
    """Exchange what is on two seats, be it people or emptiness."""
    turned = {one: other, other: one}
    return {guest: turned.get(spot, spot) for guest, spot in spots.items()}


def fill(spots: Spots, guests: Sequence[int], free: Sequence[Spot]) -> tuple[Spots, list[int]]:
    """Seat guests on free seats in turn; return also who found none and stays where they were."""
    seated = dict(zip(guests, free))
    return {**spots, **seated}, list(guests[len(free) :])


def leave(spots: Spots, guests: Iterable[int]) -> Spots:
    """Send guests back to the list."""
    gone = set(guests)
    return {guest: spot for guest, spot in spots.items() if guest not in gone}
