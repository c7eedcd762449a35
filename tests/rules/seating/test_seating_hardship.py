"""Awkward dinners: too many guests, no host, two guests of honour, tiny and huge tables, crowds."""

from dataclasses import replace

import pytest
from dinners import dinner, hall, parts
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_checker import broken_hard_rules, rows

from rules.problem import Problem
from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Banquet, Guest, Hall, Table, Wish
from rules.seating.profiles import PROFILES
from rules.seating.rearrange import rearrange

ROLES = ["host", "second_host", "hostess", "guest_of_honour", "second_guest", "spouse", "interpreter", "companion"]
NUMBERS = st.integers(0, 24)
PEOPLE = st.builds(
    Guest,
    id=st.just(0),
    name=st.text(min_size=1, max_size=4),
    side=st.sampled_from(["host", "guest"]),
    rank=st.integers(1, 8),
    role=st.sampled_from([*ROLES, *["guest"] * 8]),
    principal=st.none() | NUMBERS,
    organisation=st.sampled_from(["", "甲", "乙"]),
    language=st.sampled_from(["", "en"]),
    diets=st.frozensets(st.sampled_from(["素食", "清真"])),
    locked_table=st.none() | st.none() | st.integers(0, 5),
    locked_seat=st.none() | st.integers(-1, 12),
)
TABLES = st.tuples(st.sampled_from([0, 1, 2, 3, 5, 8, 10, 14]), NUMBERS, NUMBERS, st.none() | st.integers(0, 6))
WISHES = st.builds(Wish, st.sampled_from(["together", "apart", "near", "not_near"]), NUMBERS, NUMBERS, st.booleans())


@st.composite
def muddles(draw) -> Banquet:
    """Any guests, locks, roles and wishes, sensible or not, with at least one seat in the hall."""
    people = [replace(guest, id=number) for number, guest in enumerate(draw(st.lists(PEOPLE, max_size=24)))]
    tables = [Table(n, seats, x, y, number=k) for n, (seats, x, y, k) in enumerate(draw(st.lists(TABLES, max_size=4)))]
    tables.append(Table(5, 6, 30, 30))
    wishes = tuple(draw(st.lists(WISHES, max_size=8)))
    door = draw(st.sampled_from(["top", "bottom", "left", "right"]))
    return Banquet(tuple(people), Hall(tuple(tables), door=door), wishes, draw(st.sampled_from(PROFILES)))


@settings(max_examples=80, deadline=None)
@given(muddles())
def test_any_muddle_is_seated_as_far_as_seats_go(banquet: Banquet) -> None:
    """Everybody has a seat of their own while seats last; what is broken is said; a second try gives the same."""
    result = arrange(banquet, moves=300)
    seats = sum(table.seats for table in banquet.hall.tables)
    taken = {(spot.table, spot.seat) for spot in result.plan.placements}
    assert len(taken) == len(result.plan.placements) == min(seats, len(banquet.guests))
    assert not [fault for fault in broken_hard_rules(banquet, rows(result.plan)) if "sits" in fault or "taken" in fault]
    assert all(str(finding.text) for finding in check_plan(banquet, result.plan))
    assert not result.hard_broken or result.conflicts
    again = rearrange(banquet, result.plan)
    assert again.hard_broken <= result.hard_broken
    assert arrange(banquet, moves=300).plan == result.plan


def guests(*roles: str) -> tuple[Guest, ...]:
    return tuple(
        Guest(n, f"客{n}", "host" if role == "host" else "guest", 2, role=role) for n, role in enumerate(roles, start=1)
    )


def texts(banquet: Banquet) -> str:
    result = arrange(banquet)
    return "\n".join(str(finding.text) for finding in check_plan(banquet, result.plan))


def test_more_guests_than_seats_seats_the_highest_and_names_the_others() -> None:
    banquet = dinner(62)
    short = replace(banquet, hall=hall(3))
    result = arrange(short, moves=2000)
    place = result.plan.by_guest()
    assert len(place) == 30
    assert len(result.plan.unseated) == 32
    assert {1, 2, 3, 4, 5} <= place.keys()
    worst = max(guest.rank for guest in banquet.guests if guest.id in place and guest.role == "guest")
    assert all(guest.rank >= worst for guest in banquet.guests if guest.id in result.plan.unseated)
    assert result.conflicts[0].rule == "capacity"
    assert broken_hard_rules(short, rows(result.plan)) == []


def test_two_guests_of_honour() -> None:
    banquet = Banquet(guests("host", "guest_of_honour", "guest_of_honour", "guest"), hall(1), (), PROFILES[0])
    assert "客2、客3都标为主宾，只能有一位" in texts(banquet)


def test_no_host() -> None:
    banquet = Banquet(guests("guest_of_honour", "guest", "guest"), hall(1), (), PROFILES[0])
    assert "没有主人" in texts(banquet)
    assert len(arrange(banquet).plan.placements) == 3


@pytest.mark.parametrize("seats", [1, 2, 3, 4, 5, 30])
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
def test_tables_of_any_size(seats: int, profile) -> None:
    people = dinner(30).guests
    tables = tuple(Table(n, seats, 3 * n, 0) for n in range(-(-len(people) // seats)))
    result = arrange(Banquet(people, Hall(tables), (), profile), moves=500)
    assert len({(spot.table, spot.seat) for spot in result.plan.placements}) == 30


def test_tables_without_seats_stay_empty() -> None:
    tables = (*hall(2).tables, Table(50, 0, 9, 9))
    result = arrange(Banquet(tuple(parts()), Hall(tables), (), PROFILES[0]))
    assert len(result.plan.placements) == 5


def test_one_guest_and_nobody() -> None:
    one = Banquet((Guest(1, "独客", "guest", 8),), hall(6), (), PROFILES[0])
    assert [(spot.table, spot.seat) for spot in arrange(one).plan.placements] == [(1, 0)]
    nobody = arrange(replace(one, guests=()))
    assert nobody.plan.placements == ()


def test_few_people_are_not_spread_over_a_large_hall() -> None:
    result = arrange(replace(dinner(20), hall=hall(10)), moves=2000)
    assert len({spot.table for spot in result.plan.placements}) <= 3


def test_two_thousand_guests() -> None:
    banquet = dinner(2000)
    result = arrange(banquet, moves=0)
    assert broken_hard_rules(banquet, rows(result.plan)) == []


def test_duplicate_names_are_two_people() -> None:
    banquet = replace(dinner(20), guests=tuple(replace(guest, name="同名") for guest in dinner(20).guests))
    assert len(arrange(banquet, moves=500).plan.placements) == 20


def test_what_cannot_be_arranged_is_said_in_words() -> None:
    banquet = dinner(20)
    with pytest.raises(Problem, match="加一桌"):
        arrange(replace(banquet, hall=Hall(())))
    with pytest.raises(Problem, match="出现了两次"):
        arrange(replace(banquet, guests=(*banquet.guests, banquet.guests[0])))
    with pytest.raises(Problem, match="级别是 9"):
        arrange(replace(banquet, guests=(replace(banquet.guests[0], rank=9),)))
