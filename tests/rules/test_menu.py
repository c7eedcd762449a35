"""Menus: who may not eat what and why, what to serve instead, and the balance of a menu."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.diets import food_taboos, read_diets
from rules.foods import contains
from rules.menu import Dish, Eater, balance, clashes, replacements, unclear_words

LAMB = Dish(1, "红焖羊腩", "hot", ("羊腩", "白萝卜"))
FISH = Dish(2, "清蒸鲈鱼", "hot", ("鲈鱼", "葱"), taste="light")
GREENS = Dish(3, "上汤时蔬", "hot", ("菜心", "蒜"), taste="light")
JELLY = Dish(4, "海蜇头", "cold", ("海蜇",), "cold")
CAKE = Dish(5, "桂花糖藕", "cold", ("莲藕", "糯米"), "cold", "sweet")
TOFU = Dish(6, "蟹味菇豆腐煲", "hot", ("豆腐", "蟹味菇"), instead_of=2)
SPIRIT, TEA = Dish(7, "云岭大曲", "drink", ("白酒",)), Dish(8, "普洱茶", "drink", ("茶叶",))
MENU = (LAMB, FISH, GREENS, JELLY, CAKE, TOFU, SPIRIT, TEA)


def refused(words: str, menu: tuple[Dish, ...] = MENU) -> list[int]:
    """Return the dishes somebody who says so may not eat."""
    return [clash.dish for clash in clashes(menu, [Eater(1, "连海棠", words)])]


@pytest.mark.parametrize(
    ("words", "dishes"),
    [
        ("", []),
        ("不吃羊肉", [1]),
        ("忌羊", [1]),
        ("海鲜过敏", [2, 4]),
        ("对海鲜过敏、不吃羊肉", [1, 2, 4]),
        ("素食", [1, 2, 4]),
        ("不吃葱，不吃蒜", [2, 3]),
        ("不吃甜食", [5]),
        ("忌生冷", [4, 5]),
        ("清真", []),
        ("不饮白酒", []),
        ("爱喝茶", []),
        ("忌谈股价", []),
    ],
)
def test_dishes_somebody_may_not_eat(words: str, dishes: list[int]) -> None:
    assert refused(words) == dishes


def test_the_reason_names_guest_dish_and_food_and_the_dish_kept_ready() -> None:
    (first,) = clashes([FISH, TOFU], [Eater(1, "黎晓光", "海鲜过敏")])
    assert first.text == "黎晓光海鲜过敏，「清蒸鲈鱼」有鲈鱼"
    assert first.instead == (TOFU.key,)


def test_drinks_matter_only_where_nothing_else_is_left() -> None:
    assert refused("不饮白酒", (SPIRIT,)) == [SPIRIT.key]
    assert refused("不饮白酒", (SPIRIT, TEA)) == []


@pytest.mark.parametrize(
    ("ingredient", "food", "holds"),
    [
        ("羊肚菌", "羊肉", False),
        ("羊蝎子", "羊肉", True),
        ("蟹味菇", "海鲜", False),
        ("鱼香茄子", "荤", False),
        ("鸡蛋", "荤", False),
        ("鸡蛋", "蛋", True),
        ("百叶结", "荤", False),
        ("百叶结", "豆", True),
        ("土豆", "豆", False),
        ("蚝油", "贝类", True),
        ("香菜", "香菜", True),
    ],
)
def test_words_that_only_sound_alike_are_told_apart(ingredient: str, food: str, holds: bool) -> None:
    assert contains(ingredient, food) is holds


def test_what_no_rule_understands_is_handed_to_a_person() -> None:
    assert unclear_words([Eater(1, "甲", "少油，素食")]) == ((1, "少油"),)
    assert read_diets("不吃羊肉、牛肉")[0][1].told == "不吃牛肉"


def test_of_an_archive_only_what_concerns_eating_is_taken() -> None:
    assert food_taboos("忌谈股价；不吃羊肉，爱打羽毛球，不吃辣") == "不吃羊肉、不吃辣"


def test_dishes_to_serve_instead_are_those_most_guests_may_eat() -> None:
    known = [FISH, GREENS, Dish(9, "葱爆牛柳", "hot", ("牛柳", "葱")), CAKE]
    offered = replacements(LAMB, known, [Eater(1, "甲", "素食"), Eater(2, "乙", "不吃羊肉")])
    assert offered[0].name == "上汤时蔬"
    assert CAKE not in offered, "another course"


def test_balance_of_an_uneven_menu() -> None:
    hot = [Dish(n, f"羊肉菜{n}", "hot", ("羊肉",), taste="spicy") for n in range(12)]
    texts = " ".join(judged.text for judged in balance(hot, 10))
    for words in ("冷菜偏少", "宜加一道甜品", "辣的有 12 道", "都以羊肉为主", "没有汤羹", "没有酒水"):
        assert words in texts
    assert "少" in " ".join(judged.text for judged in balance(hot[:3], 10))


def test_an_even_menu_passes() -> None:
    menu = [Dish(n, f"冷{n}", "cold", (f"料{n}",), "cold") for n in range(4)]
    menu += [Dish(10 + n, f"热{n}", "hot", (f"材{n}",)) for n in range(6)]
    menu += [Dish(20, "羹", "soup"), Dish(21, "饭", "staple"), Dish(22, "糕", "dessert", taste="sweet"), TEA]
    assert {judged.level for judged in balance(menu, 10)} == {"passed"}
    assert balance([], 10) == ()


@given(st.text(max_size=40))
def test_no_words_break_the_reading(words: str) -> None:
    refused(words)
    food_taboos(words)
