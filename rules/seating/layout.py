"""A plan laid out on its hall: who sits on which seat of which table, with the look-ups all judgements share."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from rules.seating.hall_order import main_table, table_order
from rules.seating.model import Banquet, Guest, Placement, Plan, Role, Table
from rules.seating.parties import bonds, close_organisations, known_wishes, principals, role_holders
from rules.seating.ring import seat_label
from rules.seating.shape import are_beside, gaps


@dataclass(frozen=True)
class Layout:
    """Look-ups over one plan; placements of unknown guests or on missing seats are left out of the rings."""

    banquet: Banquet
    plan: Plan

    @cached_property
    def guests(self) -> dict[int, Guest]:
        """Guests by id."""
        return {guest.id: guest for guest in self.banquet.guests}

    @cached_property
    def tables(self) -> dict[int, Table]:
        """Tables by id, the highest first."""
        by_id = {table.id: table for table in self.banquet.hall.tables}
        return {table: by_id[table] for table in table_order(self.banquet.hall)}

    @cached_property
    def number(self) -> dict[int, int]:
        """The number users read on each table."""
        return {table: place for place, table in enumerate(self.tables, start=1)}

    @cached_property
    def main(self) -> int | None:
        """The main table."""
        main = main_table(self.banquet.hall)
        return main.id if main else None

    @cached_property
    def spots(self) -> dict[int, Placement]:
        """Valid placements by guest."""
        return {
            spot.guest: spot
            for spot in self.plan.placements
            if spot.guest in self.guests
            and spot.table in self.tables
            and 0 <= spot.seat < self.tables[spot.table].seats
        }

    @cached_property
    def rings(self) -> dict[int, list[Guest | None]]:
        """The guests round each table, by seat."""
        rings: dict[int, list[Guest | None]] = {table.id: [None] * table.seats for table in self.tables.values()}
        for spot in self.spots.values():
            rings[spot.table][spot.seat] = self.guests[spot.guest]
        return rings

    @cached_property
    def people(self) -> dict[int, list[Guest]]:
        """The guests at each table, the highest first."""
        people: dict[int, list[Guest]] = {table: [] for table in self.tables}
        for guest in sorted(self.guests.values(), key=lambda guest: guest.precedence):
            if guest.id in self.spots:
                people[self.spots[guest.id].table].append(guest)
        return people

    @cached_property
    def principals(self) -> dict[int, int]:
        """Interpreter or spouse → principal."""
        return principals(self.banquet)

    @cached_property
    def holders(self) -> dict[Role, Guest]:
        """Who plays each part at the main table."""
        return role_holders(self.banquet.guests)

    @cached_property
    def organisations(self) -> dict[str, Counter[int]]:
        """How many people of each organisation that wants to sit together are at each table."""
        close = close_organisations(self.banquet)
        spread: dict[str, Counter[int]] = {}
        for guest, spot in self.spots.items():
            organisation = self.guests[guest].organisation
            if organisation in close:
                spread.setdefault(organisation, Counter())[spot.table] += 1
        return spread

    @cached_property
    def languages(self) -> dict[str, Counter[int]]:
        """How many speakers of each language sit at each table."""
        spread: dict[str, Counter[int]] = {}
        for guest, spot in self.spots.items():
            if self.guests[guest].language:
                spread.setdefault(self.guests[guest].language, Counter())[spot.table] += 1
        return spread

    @cached_property
    def heads(self) -> dict[int, Guest | None]:
        """Who should lead each table: the highest of the host's side, interpreters last."""
        heads: dict[int, Guest | None] = {}
        for table, people in self.people.items():
            own = [guest for guest in people if guest.side == "host"]
            heads[table] = min(own, key=lambda guest: (guest.role == "interpreter", guest.precedence), default=None)
        return heads

    @cached_property
    def tied(self) -> set[int]:
        """Guests whose table follows from somebody else: interpreters, couples, together wishes met."""
        tied = {guest for bond in bonds(self.banquet) for guest in (bond.first, bond.second)}
        for wish in known_wishes(self.banquet):
            if wish.kind in {"together", "near"} and self.share_table(wish.first, wish.second):
                tied |= {wish.first, wish.second}
        return tied

    @cached_property
    def kept_apart(self) -> dict[int, set[int]]:
        """For each guest those who must sit at another table."""
        apart: dict[int, set[int]] = {}
        for wish in known_wishes(self.banquet):
            if wish.hard and wish.kind == "apart":
                apart.setdefault(wish.first, set()).add(wish.second)
                apart.setdefault(wish.second, set()).add(wish.first)
        return apart

    def share_table(self, first: int, second: int) -> bool:
        """Whether both sit at one table."""
        one, two = self.spots.get(first), self.spots.get(second)
        return one is not None and two is not None and one.table == two.table

    def are_neighbours(self, first: int, second: int) -> bool:
        """Whether both sit side by side."""
        if not self.share_table(first, second):
            return False
        table = self.tables[self.spots[first].table]
        return are_beside(table.shape, table.seats, self.spots[first].seat, self.spots[second].seat)

    def gaps(self, table: int) -> frozenset[int]:
        """The seats of a table whose right neighbour does not sit beside them."""
        return gaps(self.tables[table].shape, self.tables[table].seats)

    def label(self, table: int, seat: int) -> str:
        """What users read on a seat."""
        return seat_label(seat, self.tables[table], self.banquet.profile, table == self.main)

    def exchange(self, guest: int, table: int, seat: int) -> tuple[Placement, ...]:
        """The placements that bring a guest to a seat and its holder to the guest's seat."""
        moved = [Placement(guest, table, seat)]
        holder = self.rings[table][seat]
        if holder and holder.id != guest and guest in self.spots:
            moved.append(Placement(holder.id, self.spots[guest].table, self.spots[guest].seat))
        return tuple(moved)
