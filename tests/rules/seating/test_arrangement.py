"""Whole dinners are seated by protocol; an independent checker judges the saved plan."""

from dataclasses import replace

import pytest
from dinners import dinner, hall, parts
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_checker import broken_hard_rules, own_people_side_by_side, rows

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.model import Banquet, Guest, Wish
from rules.seating.profiles import PROFILES
from rules.seating.ring import seat_label


def label_of(banquet: Banquet, result, guest: int) -> tuple[int, str]:
    spot = result.plan.by_guest()[guest]
    table = next(table for table in banquet.hall.tables if table.id == spot.table)
    return spot.table, seat_label(spot.seat, table, banquet.profile, table.is_main)


@pytest.mark.parametrize("guests", [20, 62, 150])
@pytest.mark.parametrize("seed", [1, 2])
def test_dinner_is_legal_proven_and_explained(guests: int, seed: int) -> None:
    banquet = dinner(guests, seed)
    result = arrange(banquet, moves=20_000)
    assert broken_hard_rules(banquet, rows(result.plan)) == []
    assert result.hard_broken == 0
    assert result.levels[1] == 0
    assert result.proven
    assert result.cost >= result.bound
    assert len(result.plan.placements) == guests
    assert result.reasons.keys() == {guest.id for guest in banquet.guests}
    assert all(str(sentence) for sentences in result.reasons.values() for sentence in sentences)
    assert [finding for finding in check_plan(banquet, result.plan) if finding.rule in {"lock", "wish", "head"}]


@pytest.mark.parametrize("seed", range(5))
def test_the_first_plan_is_already_legal(seed: int) -> None:
    banquet = dinner(300, seed)
    assert broken_hard_rules(banquet, rows(arrange(banquet, moves=0).plan)) == []


def test_parts_sit_as_the_picture_shows() -> None:
    banquet = dinner(62)
    result = arrange(banquet, moves=5000)
    assert [label_of(banquet, result, guest) for guest in (1, 2, 3, 4, 5)] == [
        (1, "主"),
        (1, "副"),
        (1, "1"),
        (1, "2"),
        (1, "3"),
    ]


def test_own_people_sit_between_guests() -> None:
    sides = [("host", 3), ("guest", 4)] * 4 + [("guest", 5)]
    others = [Guest(10 + i, f"来宾{i}", side, rank) for i, (side, rank) in enumerate(sides)]
    banquet = Banquet((*parts()[:1], *others), hall(1), (), PROFILES[3])
    result = arrange(banquet)
    assert own_people_side_by_side(banquet, rows(result.plan)) == 0


def test_same_seed_same_plan() -> None:
    banquet = dinner(62)
    assert arrange(banquet, seed=3, moves=5000).plan == arrange(banquet, seed=3, moves=5000).plan


def test_searching_does_not_make_it_worse() -> None:
    banquet = dinner(100)
    assert arrange(banquet, moves=30_000).cost <= arrange(banquet, moves=0).cost


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
def test_every_profile_can_be_followed(profile) -> None:
    banquet = dinner(40, profile=profile)
    result = arrange(banquet, moves=3000)
    assert broken_hard_rules(banquet, rows(result.plan)) == []
    assert not [finding for finding in check_plan(banquet, result.plan) if finding.level == "broken"]


def test_hostess_has_the_principal_guests_spouse_at_her_right() -> None:
    hostess = Guest(6, "女主人己", "host", 2, role="hostess")
    spouse = Guest(7, "主宾夫人庚", "guest", 1, role="spouse", principal=3)
    profile = next(profile for profile in PROFILES if profile.key == "hostess")
    banquet = Banquet((*parts(), hostess, spouse), hall(1, 12), (), profile)
    place = {spot.guest: spot.seat for spot in arrange(banquet).plan.placements}
    assert place[7] == (place[6] + 1) % 12


def test_locks_hold() -> None:
    banquet = dinner(62)
    guests = tuple(replace(g, locked_table=4, locked_seat=6) if g.id == 30 else g for g in banquet.guests)
    result = arrange(replace(banquet, guests=guests), moves=3000)
    spot = result.plan.by_guest()[30]
    assert (spot.table, spot.seat) == (4, 6)


def test_a_former_plan_is_kept_where_it_is_as_good() -> None:
    banquet = dinner(62)
    before = arrange(banquet, seed=1)
    after = arrange(banquet, seed=2, previous=before.plan)
    fresh = arrange(banquet, seed=2)
    old = before.plan.by_guest()
    assert len(after.moved) < sum(spot != old[spot.guest] for spot in fresh.plan.placements)


def test_cancelling_keeps_a_legal_plan_and_progress_is_told() -> None:
    banquet = dinner(100)
    told: list[float] = []
    result = arrange(banquet, progress=told.append, cancelled=lambda: len(told) > 3)
    assert broken_hard_rules(banquet, rows(result.plan)) == []
    assert told == sorted(told)
    assert len(told) == 4


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_dinner_is_judged_alike_by_the_checker(data) -> None:
    """Whatever is asked, everybody has one seat, and the rule list names what the checker finds broken."""
    banquet = dinner(data.draw(st.integers(5, 45)), data.draw(st.integers(0, 99)), data.draw(st.sampled_from(PROFILES)))
    ids = st.sampled_from([guest.id for guest in banquet.guests])
    kinds = st.sampled_from(["together", "apart", "near", "not_near"])
    wish = st.builds(Wish, kinds, ids, ids, st.booleans()).filter(lambda wish: wish.first != wish.second)
    banquet = replace(banquet, wishes=tuple(data.draw(st.lists(wish, max_size=8))))
    result = arrange(banquet, moves=1000)
    assert len({(spot.table, spot.seat) for spot in result.plan.placements}) == len(banquet.guests)
    if not broken_hard_rules(banquet, rows(result.plan)):
        return
    assert [finding for finding in check_plan(banquet, result.plan) if finding.level != "passed"]
