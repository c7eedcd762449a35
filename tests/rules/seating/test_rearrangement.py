"""After an edit few people move, and the plan says who."""

from dataclasses import replace
from statistics import median

import pytest
from dinners import dinner
from plan_checker import broken_hard_rules, rows

from rules.seating.arrange import arrange
from rules.seating.model import Arrangement, Banquet, Guest, Plan, Wish
from rules.seating.rearrange import rearrange


@pytest.fixture(scope="module")
def before() -> tuple[Banquet, Plan]:
    banquet = dinner(120)
    return banquet, arrange(banquet, moves=20_000).plan


def neighbours(banquet: Banquet, plan: Plan, seed: int) -> tuple[int, int]:
    """Two ordinary guests at one table."""
    place = plan.by_guest()
    ordinary = [guest.id for guest in banquet.guests if guest.role == "guest"]
    first = ordinary[seed * 7 % len(ordinary)]
    return first, next(other for other in ordinary if other != first and place[other].table == place[first].table)


def check(banquet: Banquet, old: Plan, result: Arrangement) -> None:
    """Legal, and `moved` is the truth."""
    assert broken_hard_rules(banquet, rows(result.plan)) == []
    was, now = old.by_guest(), result.plan.by_guest()
    different = {guest.id for guest in banquet.guests if was.get(guest.id) != now.get(guest.id)}
    assert {move.guest for move in result.moved} == different


def test_nothing_changed_nobody_moves(before) -> None:
    banquet, plan = before
    assert rearrange(banquet, plan).plan.placements == plan.placements


def test_one_who_cancels_moves_nobody_else(before) -> None:
    banquet, plan = before
    gone = neighbours(banquet, plan, 3)[1]
    fewer = replace(banquet, guests=tuple(guest for guest in banquet.guests if guest.id != gone))
    result = rearrange(fewer, plan)
    check(fewer, plan, result)
    assert len(result.moved) <= 2


def test_an_unexpected_guest_takes_a_free_seat(before) -> None:
    banquet, plan = before
    more = replace(banquet, guests=(*banquet.guests, Guest(999, "不速之客", "guest", 5)))
    result = rearrange(more, plan)
    check(more, plan, result)
    assert [move.guest for move in result.moved if move.before is None] == [999]
    assert len(result.moved) <= 3


def test_new_apart_wishes_move_few(before) -> None:
    banquet, plan = before
    counts = []
    for seed in range(9):
        wish = Wish("apart", *neighbours(banquet, plan, seed))
        asked = replace(banquet, wishes=(*banquet.wishes, wish))
        result = rearrange(asked, plan)
        if not result.conflicts:
            check(asked, plan, result)
            counts.append(len(result.moved))
    assert median(counts) <= 3


def test_a_removed_table_sends_only_its_people_elsewhere(before) -> None:
    banquet, plan = before
    table = banquet.hall.tables[5].id
    gone = {guest for guest, spot in plan.by_guest().items() if spot.table == table}
    tables = [replace(other, seats=other.seats + 2) for other in banquet.hall.tables if other.id != table]
    smaller = replace(banquet, hall=replace(banquet.hall, tables=tuple(tables)))
    result = rearrange(smaller, plan)
    check(smaller, plan, result)
    old = plan.by_guest()
    changed_table = {m.guest for m in result.moved if m.after and m.after.table != old[m.guest].table}
    assert gone <= {move.guest for move in result.moved}
    assert len(changed_table - gone) <= 6


def test_a_new_guest_of_honour_takes_the_seat(before) -> None:
    banquet, plan = before
    roles = {3: "guest", 4: "guest_of_honour"}
    guests = tuple(
        replace(g, role=roles.get(g.id, g.role), principal=4 if g.id == 5 else g.principal) for g in banquet.guests
    )
    changed = replace(banquet, guests=guests)
    result = rearrange(changed, plan, changed=[3, 4])
    check(changed, plan, result)
    assert result.plan.by_guest()[4].seat == 1
