"""One banquet as its screen reads it: guests, tables, who sits where, and what the rules say about that."""

from dataclasses import dataclass

from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.guest_wish import GuestWish
from models.hall_fixture import HallFixture
from models.seating_plan import SeatingPlan, fixtures_of, guests_of, last_arrangement, seating_of, tables_of
from rules.problem import Problem
from rules.seating.check import check_plan
from rules.seating.layout import Layout
from rules.seating.model import Conflict, Finding, Placement, Plan
from rules.seating.prepare import prepare
from rules.seating.ring import seat_order

Spot = tuple[int, int]
"""Key of a table and number of a seat, 0 being the host seat."""
Spots = dict[int, Spot]
"""Key of a guest → where the guest sits."""


@dataclass(frozen=True, slots=True)
class SeatedHall:
    """The records by key, tables by precedence; `layout` is the rules' view of the same.

    `conflicts` are demands that cannot all be met, `obstacle` is why nothing could be arranged at all.
    """

    banquet: Banquet
    guests: dict[int, BanquetGuest]
    tables: dict[int, BanquetTable]
    wishes: tuple[GuestWish, ...]
    fixtures: tuple[HallFixture, ...]
    layout: Layout
    findings: tuple[Finding, ...]
    conflicts: tuple[Conflict, ...]
    obstacle: Problem | None
    last: SeatingPlan | None

    @property
    def spots(self) -> Spots:
        """Who sits where."""
        return {guest: (spot.table, spot.seat) for guest, spot in self.layout.spots.items()}

    @property
    def seats(self) -> int:
        """How many seats there are."""
        return sum(max(0, table.seats) for table in self.tables.values())

    def holder(self, spot: Spot) -> int | None:
        """Return who sits there."""
        ring = self.layout.rings.get(spot[0], [])
        guest = ring[spot[1]] if 0 <= spot[1] < len(ring) else None
        return guest.id if guest else None

    def by_precedence(self, table: int) -> list[int]:
        """Return the seats of a table from the highest: 主, 副, then 1, 2 …"""
        shaped = self.layout.tables[table]
        numbers = seat_order(shaped.seats, self.layout.banquet.profile, table == self.layout.main, shaped.shape)
        return sorted(range(len(numbers)), key=lambda seat: (numbers[seat] > 0, abs(numbers[seat])))

    def free_seats(self, table: int) -> list[int]:
        """Return the seats of a table nobody sits on, from the highest."""
        return [seat for seat in self.by_precedence(table) if self.holder((table, seat)) is None]


def read_hall(key: int) -> SeatedHall:
    """Read the banquet with this key and judge its plan."""
    banquet = Banquet.get_by_id(key)
    guests = {guest.id: guest for guest in guests_of(banquet)}
    tables = {table.id: table for table in tables_of(banquet)}
    seating = seating_of(banquet)
    plan = plan_of({guest.id: (guest.table_id, guest.seat) for guest in guests.values() if guest.seat is not None})
    layout = Layout(seating, plan)
    obstacle, conflicts = None, ()
    try:
        conflicts = prepare(seating, plan, 0).conflicts
    except Problem as problem:
        obstacle = problem
    wishes = GuestWish.present().where(GuestWish.first.in_(list(guests))) if guests else ()
    return SeatedHall(
        banquet,
        guests,
        {table: tables[table] for table in layout.tables},
        tuple(wishes),
        tuple(fixtures_of(banquet)),
        layout,
        tuple(check_plan(seating, plan)),
        conflicts,
        obstacle,
        last_arrangement(banquet),
    )


def plan_of(spots: Spots) -> Plan:
    """Return these seats as the rules read them."""
    return Plan(tuple(Placement(guest, *spot) for guest, spot in spots.items()))
