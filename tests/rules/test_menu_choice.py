"""Menus put together: balanced, nothing twice, and something for everybody."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from models.banquet_dish import known_dishes
from rules.menu import Dish, Eater, balance, clashes
from rules.menu_choice import compose

KNOWN = [
    Dish(n, d.dish.name, d.dish.course, d.dish.ingredients, d.temperature, d.taste)
    for n, d in enumerate(known_dishes())
]
DIETS = ("", "素食", "不吃羊肉", "海鲜过敏", "不饮白酒", "清真", "不吃辣", "纯素", "忌生冷", "糖尿病")


def test_a_menu_for_ten_is_balanced() -> None:
    menu = compose(KNOWN, [Eater(1, "甲", "")], 10)
    assert [one.text for one in balance(menu, 10) if one.level != "passed"] == []


def test_everybody_has_something_for_each_dish() -> None:
    eaters = [Eater(n, f"来宾{n}", DIETS[n % 5]) for n in range(60)]
    menu = compose(KNOWN, eaters, 10)
    assert [clash.text for clash in clashes(menu, eaters) if not clash.instead] == []


@given(st.lists(st.sampled_from(DIETS), max_size=12), st.integers(0, 30))
def test_no_dish_is_served_twice_and_what_replaces_stands_behind(diets: list[str], people: int) -> None:
    menu = compose(KNOWN, [Eater(n, f"来宾{n}", words) for n, words in enumerate(diets)], people)
    assert len({dish.key for dish in menu}) == len(menu)
    for before, dish in pairwise(menu):
        assert dish.instead_of in (None, before.key)
        assert dish.instead_of is None or dish.course == before.course


def test_nothing_comes_of_nothing() -> None:
    assert compose([], [Eater(1, "甲", "素食")], 10) == ()
