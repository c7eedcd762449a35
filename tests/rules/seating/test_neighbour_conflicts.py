"""Wishes for neighbouring seats that contradict each other are told with the people concerned."""

from dataclasses import replace
from itertools import pairwise

import pytest
from dinners import hall, parts
from hypothesis import given
from hypothesis import strategies as st

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Banquet, Conflict, Guest, Wish
from rules.seating.prepare import prepare
from rules.seating.profiles import PROFILES

OTHERS = [Guest(10 + n, f"来宾{n}", "guest" if n % 3 else "host", 3 + n % 5) for n in range(15)]


def banquet(*wishes: Wish, guests: list[Guest] = OTHERS) -> Banquet:
    return Banquet((*parts(), *guests), hall(2), wishes, PROFILES[0])


def told(*wishes: Wish, guests: list[Guest] = OTHERS) -> tuple[Conflict, ...]:
    return prepare(banquet(*wishes, guests=guests), None, 0).conflicts


def near(one: int, other: int) -> Wish:
    return Wish("near", one, other)


def test_beside_and_never_beside() -> None:
    (conflict,) = told(near(11, 12), Wish("not_near", 12, 11))
    assert conflict.guests == (11, 12)
    assert "来宾1与来宾2既要求邻座，又要求不邻座" in conflict.text


def test_three_beside_one() -> None:
    (conflict,) = told(near(11, 12), near(13, 11), near(11, 14), near(12, 13))[:1]
    assert set(conflict.guests) == {11, 12, 13, 14}


def test_an_interpreter_takes_a_side_of_the_principal() -> None:
    (conflict,) = told(near(3, 12), near(3, 13))
    assert set(conflict.guests) == {3, 5, 12, 13}


def test_a_closed_chain_at_a_table_of_ten() -> None:
    (conflict,) = told(near(11, 12), near(12, 13), near(13, 11))
    assert set(conflict.guests) == {11, 12, 13}


def test_locked_to_seats_that_are_not_beside() -> None:
    locked = [replace(guest, locked_table=2, locked_seat=2 * guest.id - 20) for guest in OTHERS[1:3]]
    (conflict,) = told(near(11, 12), guests=[*locked, *OTHERS[3:]])
    assert conflict.guests == (11, 12)


@pytest.mark.parametrize("left", range(4))
def test_dropping_any_one_wish_resolves_it(left: int) -> None:
    wishes = [near(11, 12), near(12, 13), near(13, 14), near(14, 11)]
    assert told(*wishes)
    assert not told(*wishes[:left], *wishes[left + 1 :])


@given(st.permutations(range(10, 25)), st.integers(2, 6))
def test_a_row_of_neighbours_is_no_conflict(order: list[int], count: int) -> None:
    assert told(*(near(one, other) for one, other in pairwise(order[:count]))) == ()


def test_people_of_one_name_are_told_apart() -> None:
    twins = [replace(guest, name="陈谷雨") for guest in OTHERS[:2]]
    dinner = banquet(guests=[*twins, *OTHERS[2:]])
    (finding,) = [one for one in check_plan(dinner, arrange(dinner, moves=500).plan) if one.rule == "namesakes"]
    assert finding.guests == (10, 11)
    assert "陈谷雨有 2 位" in finding.text
