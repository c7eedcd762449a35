"""Groups that fit one by one but not all together, and tables reserved for a diet."""

from dataclasses import replace
from itertools import combinations, pairwise

from dinners import hall
from hypothesis import given
from hypothesis import strategies as st

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Banquet, Guest, Hall, Placement, Plan, Table, Wish
from rules.seating.packing import unpackable
from rules.seating.prepare import prepare
from rules.seating.profiles import PROFILES


def fits(sizes: tuple[int, ...], rooms: tuple[int, ...]) -> bool:
    """Whether the groups fit, by trying every table for every group."""
    if not sizes:
        return True
    return any(
        fits(sizes[1:], (*rooms[:at], room - sizes[0], *rooms[at + 1 :]))
        for at, room in enumerate(rooms)
        if room >= sizes[0]
    )


@given(st.lists(st.integers(2, 6), max_size=5), st.lists(st.integers(2, 10), min_size=1, max_size=3))
def test_the_groups_named_are_a_minimal_set(sizes: list[int], rooms: list[int]) -> None:
    found = unpackable(sizes, rooms)
    named = tuple(sizes[at] for at in found)
    assert bool(found) is not fits(tuple(sizes), tuple(rooms))
    if found:
        assert not fits(named, tuple(rooms))
        assert all(fits(rest, tuple(rooms)) for rest in combinations(named, len(named) - 1))


def test_three_groups_of_six_at_two_tables_of_ten_are_told() -> None:
    people = [Guest(number, f"客{number}", "guest" if number > 2 else "host", 5) for number in range(1, 21)]
    groups = [range(3, 9), range(9, 15), range(15, 21)]
    wishes = tuple(Wish("together", one, two) for group in groups for one, two in pairwise(group))
    banquet = Banquet(tuple(people), hall(2), wishes, PROFILES[0])
    arranged = arrange(banquet, moves=1000)
    assert len(arranged.plan.placements) == 20
    told = [conflict for conflict in arranged.conflicts if "坐不下这几组" in str(conflict.text)]
    assert [set(conflict.guests) for conflict in told] == [{guest for group in groups for guest in group}]
    assert "客3" in str(told[0].text)


def halal_dinner() -> Banquet:
    """Two tables of six, the second reserved for 清真; three keep it."""
    tables = (Table(1, 6, 0, 0, is_main=True), Table(2, 6, 3, 5, diet="清真"))
    people = [
        Guest(1, "主人", "host", 1, role="host"),
        Guest(2, "主宾", "guest", 1, role="guest_of_honour"),
        Guest(3, "陪同", "host", 4),
        *(Guest(number, f"客{number}", "guest", 3, diets=frozenset(["清真"])) for number in (4, 5, 6)),
        *(Guest(number, f"客{number}", "guest", 5) for number in (7, 8, 9)),
    ]
    return Banquet(tuple(people), Hall(tables), (), PROFILES[0])


def test_who_keeps_the_diet_sits_at_its_table() -> None:
    banquet = halal_dinner()
    arranged = arrange(banquet, moves=2000)
    at = arranged.plan.by_guest()
    assert [at[guest].table for guest in (4, 5, 6)] == [2, 2, 2]
    assert arranged.hard_broken == 0
    assert arranged.conflicts == ()


def test_elsewhere_the_diet_is_broken_and_the_fix_mends_it() -> None:
    banquet = halal_dinner()
    spots = {4: (1, 3), 3: (2, 0), 5: (2, 1), 6: (2, 2), 1: (1, 0), 2: (1, 1), 7: (2, 3), 8: (2, 4), 9: (2, 5)}
    plan = Plan(tuple(Placement(guest, *spot) for guest, spot in spots.items()))
    found = next(one for one in check_plan(banquet, plan) if one.rule == "diet_table")
    assert found.level == "broken"
    assert "客4" in str(found.text)
    moved = {placement.guest: placement.table for placement in found.fix}
    assert moved[4] == 2
    assert set(moved) - {4} <= {7, 8, 9}


def test_too_many_for_the_reserved_table_are_named() -> None:
    banquet = halal_dinner()
    halal = tuple(replace(guest, diets=frozenset(["清真"])) for guest in banquet.guests if guest.id > 2)
    told = prepare(replace(banquet, guests=banquet.guests[:2] + halal), None, 0).conflicts
    assert any("再定一桌清真席" in str(conflict.text) for conflict in told)


def test_a_guest_of_honour_with_the_diet_stays_at_the_main_table_and_is_told_of() -> None:
    banquet = halal_dinner()
    guests = tuple(replace(g, diets=frozenset(["清真"])) if g.id == 2 else g for g in banquet.guests)
    arranged = arrange(replace(banquet, guests=guests), moves=1000)
    assert arranged.plan.by_guest()[2].table == 1
    assert any("主宾应坐专供清真的桌" in str(conflict.text) for conflict in arranged.conflicts)
