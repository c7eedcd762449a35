"""Finds who plays which part and who goes with whom, before anything is arranged."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rules.seating.model import MAIN_TABLE_ROLES, Banquet, Guest, Role, Table, Wish
from rules.seating.shape import are_beside

BondCause = Literal["interpreter", "spouse", "together", "near"]
CAUSES: tuple[BondCause, ...] = ("interpreter", "spouse", "together", "near")
FIRST_PARTS: tuple[Role, ...] = ("host", "hostess", "guest_of_honour")


@dataclass(frozen=True, slots=True)
class Bond:
    """Two guests who must share a table, and why."""

    first: int
    second: int
    cause: BondCause


def role_holders(guests: Iterable[Guest]) -> dict[Role, Guest]:
    """Who plays each part at the main table; of several who claim one part the highest has it.

    Without a host the highest of the host's side takes the part.
    """
    holders: dict[Role, Guest] = {}
    for guest in sorted(guests, key=lambda guest: guest.precedence):
        if guest.role in {"host", "second_host", "hostess", "guest_of_honour", "second_guest"}:
            holders.setdefault(guest.role, guest)
    return holders


def principal_of(guest: Guest, guests: dict[int, Guest], holders: dict[Role, Guest]) -> int | None:
    """Whom an interpreter or spouse goes with; an interpreter without a principal serves the guest of honour."""
    if guest.principal is not None:
        return guest.principal if guest.principal in guests and guest.principal != guest.id else None
    if guest.role == "interpreter" and (honoured := holders.get("guest_of_honour")):
        return honoured.id
    return None


def principals(banquet: Banquet) -> dict[int, int]:
    """Interpreter or spouse → principal."""
    guests = {guest.id: guest for guest in banquet.guests}
    holders = role_holders(banquet.guests)
    pairs = {guest.id: principal_of(guest, guests, holders) for guest in banquet.guests}
    return {guest: principal for guest, principal in pairs.items() if principal is not None}


def bonds(banquet: Banquet) -> list[Bond]:
    """All pairs who must share a table, the strongest cause first."""
    guests = {guest.id: guest for guest in banquet.guests}
    found = [
        Bond(principal, guest, "interpreter" if guests[guest].role == "interpreter" else "spouse")
        for guest, principal in principals(banquet).items()
    ]
    found += [
        Bond(wish.first, wish.second, "near" if wish.kind == "near" else "together")
        for wish in known_wishes(banquet)
        if wish.hard and wish.kind in {"together", "near"}
    ]
    return sorted(found, key=lambda bond: CAUSES.index(bond.cause))


def close_organisations(banquet: Banquet) -> set[str]:
    """Organisations whose people want to sit together: all but an office of the host's side too large for a table."""
    largest = max((table.seats for table in banquet.hall.tables), default=0)
    own = Counter(guest.organisation for guest in banquet.guests if guest.side == "host")
    named = {guest.organisation for guest in banquet.guests} - {""}
    return {organisation for organisation in named if own[organisation] <= largest}


def possible_heads(banquet: Banquet) -> list[Guest]:
    """Who of the host's side may lead a table: one at the main table, and everybody whom no part binds to it."""
    guests = {guest.id: guest for guest in banquet.guests}
    followed = principals(banquet)
    own = [guest for guest in banquet.guests if guest.side == "host"]
    bound = [
        guest for guest in own if {guest.role, guests[followed.get(guest.id, guest.id)].role} & set(MAIN_TABLE_ROLES)
    ]
    return bound[:1] + [guest for guest in own if guest not in bound]


def known_wishes(banquet: Banquet) -> list[Wish]:
    """The wishes between two different guests who are both on the list."""
    ids = {guest.id for guest in banquet.guests}
    return [wish for wish in banquet.wishes if wish.first in ids and wish.second in ids and wish.first != wish.second]


def neighbour_seat(seat: int, table: Table, taken: Iterable[int] = ()) -> int | None:
    """The interpreter's seat: at the principal's right hand; where a first part or a lock holds it, or the table ends
    there, at the left, then one further."""
    occupied, seats = {seat, *taken}, table.seats
    near = [other for other in ((seat + 1) % seats, (seat - 1) % seats) if are_beside(table.shape, seats, seat, other)]
    for other in (*near, (seat + 2) % seats, (seat - 2) % seats):
        if other not in occupied:
            return other
    return None
