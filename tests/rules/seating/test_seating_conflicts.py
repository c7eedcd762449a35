"""Demands that cannot all be met are named as a minimal set of people, in words, and a plan is made all the same."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from dinners import dinner, hall, parts
from plan_checker import broken_hard_rules, rows

from rules.seating.arrange import arrange
from rules.seating.conflicts import feasible_demands
from rules.seating.hall_order import table_order
from rules.seating.model import Banquet, Guest, Wish
from rules.seating.profiles import PROFILES


def conflicts_of(banquet: Banquet):
    return feasible_demands(banquet, table_order(banquet.hall)).conflicts


def simple(wishes: list[Wish], guests: int = 24, tables: int = 3, **locks: tuple[int, int | None]) -> Banquet:
    """Ordinary guests 11, 12 … at tables of ten; `locks` like g12=(table, seat)."""
    people = parts()
    for number in range(11, 11 + guests):
        table, seat = locks.get(f"g{number}", (None, None))
        side = "host" if number % 3 == 0 else "guest"
        people.append(Guest(number, f"客{number}", side, 5, locked_table=table, locked_seat=seat))
    return Banquet(tuple(people), hall(tables), tuple(wishes), PROFILES[0])


def together(*chain: int) -> list[Wish]:
    return [Wish("together", first, second) for first, second in pairwise(chain)]


def apart(first: int, second: int) -> Wish:
    return Wish("apart", first, second)


def test_demands_that_can_be_met_make_no_conflict() -> None:
    assert conflicts_of(simple([*together(11, 12, 13), apart(11, 14)], g11=(2, None))) == []


def test_apart_within_a_chain_of_together() -> None:
    found = conflicts_of(simple([*together(11, 12, 13, 14), *together(12, 20), apart(11, 13)]))
    assert [conflict.guests for conflict in found] == [(11, 12, 13)]
    assert "客11—客12—客13" in str(found[0].text)


def test_together_across_two_locks() -> None:
    found = conflicts_of(simple(together(11, 12, 13), g11=(2, None), g13=(3, None)))
    assert [set(conflict.guests) for conflict in found] == [{11, 12, 13}]
    assert "2 号桌" in str(found[0].text)
    assert "3 号桌" in str(found[0].text)


def test_apart_of_two_groups_locked_to_one_table() -> None:
    found = conflicts_of(simple([*together(11, 12), apart(12, 14)], g11=(2, None), g14=(2, None)))
    assert [conflict.guests for conflict in found] == [(12, 11, 14)]


def test_more_together_than_a_table_seats() -> None:
    found = conflicts_of(simple(together(*range(11, 23))))
    assert [len(conflict.guests) for conflict in found] == [11]


def test_all_apart_from_each_other_but_too_few_tables() -> None:
    people = range(11, 15)
    found = conflicts_of(simple([apart(a, b) for a in people for b in people if a < b]))
    assert [set(conflict.guests) for conflict in found] == [set(people)]


def test_a_table_locked_for_more_than_it_seats() -> None:
    found = conflicts_of(simple([], **{f"g{number}": (2, None) for number in range(11, 22)}))
    assert [len(conflict.guests) for conflict in found] == [11]


def test_locks_on_what_is_gone_and_on_one_seat() -> None:
    banquet = simple([], g11=(99, 1), g12=(2, 30), g13=(2, 4), g14=(2, 4))
    found = conflicts_of(banquet)
    assert {conflict.guests for conflict in found} == {(11,), (12,), (13, 14)}
    result = arrange(banquet, moves=500)
    place = result.plan.by_guest()
    assert place[12].table == 2
    assert (place[13].table, place[13].seat) == (2, 4)


def test_a_part_locked_away_from_the_main_table_is_told() -> None:
    banquet = simple([])
    guests = tuple(replace(guest, locked_table=2) if guest.id == 4 else guest for guest in banquet.guests)
    result = arrange(replace(banquet, guests=guests), moves=500)
    assert [conflict.rule for conflict in result.conflicts] == ["role"]
    assert result.plan.by_guest()[4].table == 2


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("guests", [60, 300])
def test_a_planted_conflict_is_found_and_minimal(guests: int, seed: int) -> None:
    """Two locks at one table, a chain of together and an apart across: these people, and dropping any mends it."""
    banquet = dinner(guests, seed)
    clean = replace(banquet, wishes=())
    free = [guest.id for guest in banquet.guests if guest.role == "guest"]
    a, b, c, d = Random(seed).sample(free, 4)
    locked = tuple(replace(g, locked_table=2) if g.id in {a, d} else g for g in clean.guests)
    planted = [*together(a, b, c), apart(c, d)]
    found = conflicts_of(replace(clean, guests=locked, wishes=tuple(planted)))
    assert [set(conflict.guests) for conflict in found] == [{a, b, c, d}]
    for dropped in planted:
        kept = tuple(wish for wish in planted if wish is not dropped)
        assert conflicts_of(replace(clean, guests=locked, wishes=kept)) == []


def test_a_plan_is_made_in_spite_of_conflicts() -> None:
    banquet = simple([*together(11, 12, 13), apart(11, 13), apart(11, 14)])
    result = arrange(banquet, moves=2000)
    assert broken_hard_rules(banquet, rows(result.plan)) == ["apart of 11 and 13"]
    assert result.hard_broken == 1
