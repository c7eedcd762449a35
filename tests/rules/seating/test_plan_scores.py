"""Random dinners are scored twice, by the engine and by code that shares nothing with it; no rank is turned round."""

from dataclasses import replace
from random import Random

from dinners import dinner
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_checker import broken_hard_rules, rows
from plan_scorer import SavedPlan, inversions, levels

from rules.seating.arrange import arrange
from rules.seating.layout import Layout
from rules.seating.measures import soft_levels
from rules.seating.model import Banquet, Plan, Wish


def numbered(banquet: Banquet, random: Random) -> Banquet:
    """The banquet with table numbers given by hand, the main table first; some long, one perhaps for a diet; some
    guests foreign, some to be kept apart."""
    main, *others = banquet.hall.tables
    numbers = random.sample(range(2, len(others) + 2), len(others))
    shapes = [random.choice(["round", "round", "long", "u", "head"]) for _ in others]
    diets = ["清真" if at == 0 and random.random() < 0.5 else "" for at in range(len(others))]
    tables = [replace(table, number=n, shape=s, diet=d) for table, n, s, d in zip(others, numbers, shapes, diets)]
    pairs = [random.sample([guest.id for guest in banquet.guests], 2) for _ in range(len(banquet.guests) // 10)]
    wishes = (*banquet.wishes, *(Wish("apart", *pair) for pair in pairs))
    guests = [replace(guest, language=random.choice(["", "", "", "fr", "ja"])) for guest in banquet.guests]
    hall = replace(banquet.hall, tables=(replace(main, number=1), *tables))
    return replace(banquet, guests=tuple(guests), hall=hall, wishes=wishes)


@settings(max_examples=40, deadline=None)
@given(st.integers(5, 90), st.integers(0, 10_000))
def test_no_rank_is_turned_round_without_an_explanation(guests: int, seed: int) -> None:
    banquet = numbered(dinner(guests, seed), Random(seed))
    result = arrange(banquet, seed, moves=1500)
    assert inversions(SavedPlan(banquet, rows(result.plan))) == []
    assert result.conflicts or broken_hard_rules(banquet, rows(result.plan)) == []


@settings(max_examples=40, deadline=None)
@given(st.integers(5, 60), st.integers(0, 10_000))
def test_engine_and_scorer_count_the_same(guests: int, seed: int) -> None:
    """Also when two people have changed seats by hand, so that much is wrong."""
    banquet = numbered(dinner(guests, seed), Random(seed))
    result = arrange(banquet, seed, moves=300)
    one, other, *rest = Random(seed).sample(result.plan.placements, len(result.plan.placements))
    wrong = Plan((replace(one, guest=other.guest), replace(other, guest=one.guest), *rest))
    assert result.levels[1:6] == levels(SavedPlan(banquet, rows(result.plan)))
    assert soft_levels(Layout(banquet, wrong), None)[:5] == levels(SavedPlan(banquet, rows(wrong)))
