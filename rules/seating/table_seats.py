"""Seats the people of one table: locks and roles first, the rest in the best order."""

from dataclasses import dataclass

from rules.seating.hall_order import main_table
from rules.seating.model import Banquet, Guest, Role, Table
from rules.seating.parties import FIRST_PARTS, neighbour_seat, principals, role_holders
from rules.seating.ring import role_seats, seat_order
from rules.seating.ring_costs import EMPTY, Company, build_ring
from rules.seating.seat_search import best_order
from rules.seating.shape import gaps
from rules.seating.weights import NEIGHBOUR_WISH

NOBODY = object()


@dataclass(frozen=True, slots=True)
class Seating:
    """The look-ups needed to seat any table of a banquet; `locks` and `previous` map guests to
    (table, seat), `lag` is what changing a seat costs."""

    banquet: Banquet
    locks: dict[int, tuple[int, int]]
    main: int | None
    holders: dict[Role, Guest]
    company: Company
    previous: dict[int, tuple[int, int]]
    lag: int


def prepare_seating(
    banquet: Banquet, locks: dict[int, tuple[int, int]], previous: dict[int, tuple[int, int]], lag: int
) -> Seating:
    """Collect what seating the banquet's tables needs."""
    near: dict[tuple[int, int], int] = {}
    for wish in banquet.wishes:
        if wish.kind in {"near", "not_near"}:
            cost = NEIGHBOUR_WISH * (8 if wish.hard else 1) * (-1 if wish.kind == "near" else 1)
            near[wish.first, wish.second] = near[wish.second, wish.first] = cost
    main = main_table(banquet.hall)
    return Seating(
        banquet=banquet,
        locks=locks,
        main=main.id if main else None,
        holders=role_holders(banquet.guests),
        company=Company(principals(banquet), near),
        previous=previous,
        lag=lag,
    )


def seat_table(seating: Seating, table: Table, people: list[Guest]) -> tuple[dict[int, int], bool]:
    """Guest → seat for everybody at the table, and whether the order is proven best."""
    if not people:
        return {}, True
    people = sorted(people, key=lambda guest: guest.precedence)
    numbers = seat_order(table.seats, seating.banquet.profile, table.id == seating.main, table.shape)
    fixed = fixed_seats(seating, table, people)
    index = {guest.id: place for place, guest in enumerate(people)}
    bound = {seat: index[guest] for guest, seat in fixed.items()}
    bound.setdefault(0, EMPTY)
    previous = {guest: seat for guest, (at, seat) in seating.previous.items() if at == table.id}
    ends = gaps(table.shape, table.seats)
    order, proven = best_order(build_ring(people, numbers, ends, bound, seating.company, previous, seating.lag))
    return {people[person].id: seat for seat, person in enumerate(order) if person != EMPTY}, proven


def fixed_seats(seating: Seating, table: Table, people: list[Guest]) -> dict[int, int]:
    """Guest → seat where it is decided, `people` sorted from the highest: locks, then the first parts, then
    interpreters beside their principals, then the other parts, last the table's host."""
    locks = seating.locks
    fixed = {guest.id: locks[guest.id][1] for guest in people if locks.get(guest.id, (None, 0))[0] == table.id}
    present = {guest.id for guest in people}
    wanted = _role_seats(seating, table, people) if table.id == seating.main else {}
    first = {holder.id for role, holder in seating.holders.items() if role in FIRST_PARTS}
    for guest in sorted(wanted.keys() & present & first):
        _fix(fixed, guest, wanted[guest])
    if 0 not in fixed.values() and table.id != seating.main and (head := _table_host(people, fixed)) is not None:
        fixed[head] = 0
    _fix_interpreters(seating, table, people, fixed)
    for guest in sorted(wanted.keys() & present):
        _fix(fixed, guest, wanted[guest])
    if 0 not in fixed.values() and (head := _table_host(people, fixed)) is not None:
        fixed[head] = 0
    return fixed


def _fix(fixed: dict[int, int], guest: int, seat: int) -> None:
    """Bind a guest to a seat unless either is bound already."""
    if guest not in fixed and seat not in fixed.values():
        fixed[guest] = seat


def _role_seats(seating: Seating, table: Table, people: list[Guest]) -> dict[int, int]:
    """Guest → seat for the main table's parts; a vacant host's part goes to the next of the host's side."""
    seats = role_seats(table.seats, seating.banquet.profile, table.shape)
    played = {role: holder.id for role, holder in seating.holders.items()}
    honoured = played.get("guest_of_honour", NOBODY)
    for guest in people:
        if guest.role == "spouse" and seating.company.principals.get(guest.id) == honoured:
            played.setdefault("spouse", guest.id)
    substitutes = [guest.id for guest in _own_people(people) if guest.id not in played.values()]
    vacant: list[Role] = [role for role in ("host", "second_host") if role in seats and role not in played]
    played.update(zip(vacant, substitutes))
    return {played[role]: seat for role, seat in seats.items() if role in played}


def _own_people(people: list[Guest]) -> list[Guest]:
    """The host's side without interpreters, highest first."""
    return [guest for guest in people if guest.side == "host" and guest.role != "interpreter"]


def _fix_interpreters(seating: Seating, table: Table, people: list[Guest], fixed: dict[int, int]) -> None:
    """An interpreter whose principal's seat is decided sits at the right hand, or as near as the roles allow."""
    for guest in people:
        principal = seating.company.principals.get(guest.id)
        if guest.role == "interpreter" and principal in fixed and guest.id not in fixed:
            seat = neighbour_seat(fixed[principal], table, fixed.values())
            if seat is not None:
                fixed[guest.id] = seat


def _table_host(people: list[Guest], fixed: dict[int, int]) -> int | None:
    """Who takes the host seat: the highest of the host's side, an interpreter only for want of others, else a guest."""
    free = [guest for guest in people if guest.id not in fixed]
    ranked = _own_people(free) + [guest for guest in free if guest.side == "host"] + free
    return ranked[0].id if ranked else None
