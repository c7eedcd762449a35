"""Tries what a banquet keeps of its seating: who sits where, what an arrangement gave, and what was removed since."""

import datetime as dt

import pytest
from office_fixtures import OfficeInUse

from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.guest_wish import GuestWish
from models.seating_plan import (
    SeatingPlan,
    current_plan,
    guests_of,
    keep_arrangement,
    last_arrangement,
    place,
    renumber_tables,
    seating_of,
    tables_of,
)
from models.store.changes import history
from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Placement


@pytest.fixture
def banquet(office: OfficeInUse) -> Banquet:
    """Two tables of eight, six hosts and eight guests, one with an interpreter, and a wish."""
    banquet = Banquet.create(title="答谢宴会", start=dt.datetime(2026, 3, 20, 18))
    for number, (x, is_main) in enumerate(((2.0, False), (6.0, True)), start=1):
        BanquetTable.create(banquet=banquet, number=number, seats=8, x=x, y=3.0, is_main=is_main)
    for number in range(14):
        side = "host" if number < 6 else "guest"
        role = {0: "host", 6: "guest_of_honour", 13: "interpreter"}.get(number, "guest")
        BanquetGuest.create(banquet=banquet, name=f"来宾{number}", side=side, rank=number % 6 + 1, role=role)
    people = list(BanquetGuest.select().order_by(BanquetGuest.id))
    people[13].principal = people[6]
    people[13].save()
    GuestWish.create(first=people[8], second=people[9], kind="together")
    return banquet


def seats(banquet: Banquet) -> dict[int, tuple[int, int]]:
    """Return table and seat by guest, as the file has them."""
    return {p.guest: (p.table, p.seat) for p in current_plan(banquet).placements}


def test_arrangement_is_kept_with_its_figures_and_seats_everybody(banquet: Banquet) -> None:
    arrangement = arrange(seating_of(banquet), seed=7)
    plan = keep_arrangement(banquet, arrangement, milliseconds=12, seed=7)
    assert last_arrangement(banquet) == plan
    assert (plan.milliseconds, plan.seed, plan.hard_broken) == (12, 7, arrangement.hard_broken)
    assert set(seats(banquet)) == {guest.id for guest in guests_of(banquet)}
    assert current_plan(banquet).unseated == ()
    assert check_plan(seating_of(banquet), current_plan(banquet)) == check_plan(seating_of(banquet), arrangement.plan)


def test_seating_exactly_these_changes_only_who_moves(banquet: Banquet) -> None:
    keep_arrangement(banquet, arrange(seating_of(banquet)), 1, 0)
    before = seats(banquet)
    leaver, *stayers = before
    place(banquet, [Placement(guest, *before[guest]) for guest in stayers])
    assert seats(banquet) == {guest: before[guest] for guest in stayers}
    assert current_plan(banquet).unseated == (leaver,)
    assert [len(history(guest)) - len(history(stayers[0])) for guest in (leaver, stayers[1])] == [1, 0]


def test_tables_are_numbered_by_precedence(banquet: Banquet) -> None:
    renumber_tables(banquet)
    assert [(table.number, table.is_main) for table in tables_of(banquet)] == [(1, True), (2, False)]


def test_who_declined_is_neither_seated_nor_followed(banquet: Banquet) -> None:
    honoured, interpreter = BanquetGuest.get(role="guest_of_honour"), BanquetGuest.get(role="interpreter")
    honoured.invitation = "declined"
    honoured.save()
    people = {guest.id: guest for guest in seating_of(banquet).guests}
    assert honoured.id not in people
    assert people[interpreter.id].principal is None
    assert len(arrange(seating_of(banquet)).plan.placements) == 13


def test_removed_table_frees_its_guests_even_locked_ones(banquet: Banquet) -> None:
    keep_arrangement(banquet, arrange(seating_of(banquet)), 1, 0)
    removed = tables_of(banquet)[0]
    there = [guest for guest, (table, _) in seats(banquet).items() if table == removed.id]
    BanquetGuest.update(locked=True).where(BanquetGuest.id == there[0]).execute()
    removed.discard()
    assert set(current_plan(banquet).unseated) == set(there)
    assert all(guest.locked_table is None for guest in seating_of(banquet).guests if guest.id in there)


def test_plans_of_other_banquets_stay_apart(banquet: Banquet) -> None:
    other = Banquet.create(title="另一场", start=dt.datetime(2026, 3, 21, 18))
    keep_arrangement(banquet, arrange(seating_of(banquet)), 1, 0)
    assert last_arrangement(other) is None
    assert guests_of(other) == tables_of(other) == []
    assert seating_of(other).guests == ()
    assert SeatingPlan.select().count() == 1
