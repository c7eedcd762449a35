"""Fixes of the rule list: what they move, and that mending never makes a plan worse."""

from random import Random

from dinners import dinner
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.fixes import mended, with_fix
from rules.seating.model import Placement, Plan


def broken(banquet, plan: Plan) -> int:
    """How many rules a plan breaks."""
    return sum(finding.level == "broken" for finding in check_plan(banquet, plan))


def test_a_fix_moves_only_whom_it_names() -> None:
    plan = Plan((Placement(1, 10, 0), Placement(2, 10, 1)), (3,))
    after = with_fix(plan, (Placement(3, 10, 1), Placement(2, 10, 2)))
    assert after.by_guest() == {1: Placement(1, 10, 0), 2: Placement(2, 10, 2), 3: Placement(3, 10, 1)}
    assert after.unseated == ()


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 20))
def test_mending_only_makes_a_shuffled_plan_better(seed: int) -> None:
    banquet = dinner(24, seed)
    plan = arrange(banquet, moves=0).plan
    people = [placement.guest for placement in plan.placements]
    Random(seed).shuffle(people)
    shuffled = Plan(tuple(Placement(guest, p.table, p.seat) for guest, p in zip(people, plan.placements)))
    after = mended(banquet, shuffled)
    assert broken(banquet, after) <= broken(banquet, shuffled)
    assert sorted(after.by_guest()) == sorted(people)
    assert len({(p.table, p.seat) for p in after.placements}) == len(people)
