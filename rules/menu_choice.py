"""Puts a balanced menu together from known dishes, with others kept ready for those who may not eat one (S2)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rules.foods import contains
from rules.menu import DRINK, SPICY, SWEET, Dish, Eater, clashes

FEWEST_HOT, WITHOUT_HOT = 5, 4  # hot dishes: so many at least, else so many fewer than people
OTHERS: Mapping[str, int] = {"cold": 4, "soup": 1, "staple": 1, "dessert": 1, "fruit": 1, DRINK: 4}
MEAT_SHARE: Mapping[str, float] = {"cold": 0.5, "hot": 0.6}  # of these courses, so much is meat or fish
ORDER = ("cold", "hot", "soup", "staple", "dessert", "fruit", DRINK)
MEAT = "荤"
MUSTS: Mapping[str, tuple[str, ...]] = {"hot": ("鱼", "禽肉")}  # no banquet without fish and fowl


def compose(known: Sequence[Dish], eaters: Sequence[Eater], people: int) -> tuple[Dish, ...]:
    """Return a menu for tables of `people` from dishes of distinct keys.

    What fewest refuse comes first, no main ingredient or taste more often than need be; each dish somebody may not eat
    is followed by one for those guests, whose `instead_of` is its key, where there is such a dish.
    """
    wanted = {"hot": max(FEWEST_HOT, people - WITHOUT_HOT), **OTHERS}
    refusals = Counter(clash.dish for clash in clashes(known, eaters))
    used: Counter[str] = Counter()
    menu: list[Dish] = []
    for course in ORDER:
        offered = [dish for dish in known if dish.course == course]
        chosen: list[Dish] = []
        for food in MUSTS.get(course, ()):
            chosen += _pick([dish for dish in offered if _holds(dish, food)], 1, refusals, used)
        share = round(wanted[course] * MEAT_SHARE.get(course, 0))
        meat = [dish for dish in offered if _holds(dish, MEAT) and dish not in chosen]
        chosen += _pick(meat, share - len(chosen), refusals, used)
        others = [dish for dish in offered if dish not in chosen and not (share and _holds(dish, MEAT))]
        menu += [*chosen, *_pick(others, wanted[course] - len(chosen), refusals, used)]
    return tuple(_with_others_ready(menu, known, eaters))


def _holds(dish: Dish, food: str) -> bool:
    return any(contains(part, food) for part in dish.ingredients)


def _pick(offered: Iterable[Dish], count: int, refusals: Mapping[int, int], used: Counter[str]) -> list[Dish]:
    """Choose dishes one by one, each the least refused and least like those before."""

    def rank(dish: Dish) -> tuple[int, int, int]:
        return sum(used[part] for part in dish.ingredients[:1]), refusals.get(dish.key, 0), _surfeit(dish, used)

    left = list(offered)
    chosen: list[Dish] = []
    while left and len(chosen) < count:
        best = min(left, key=rank)
        left.remove(best)
        chosen.append(best)
        used.update([*best.ingredients[:1], best.taste])
    return chosen


def _surfeit(dish: Dish, used: Counter[str]) -> int:
    """Tell how soon people tire of a dish's taste: of sweet and of hot spice sooner."""
    strong = dish.taste in SWEET or dish.taste == SPICY
    return (2 + 4 * used[dish.taste]) if strong else used[dish.taste]


def _with_others_ready(menu: Sequence[Dish], known: Sequence[Dish], eaters: Sequence[Eater]) -> list[Dish]:
    """Put behind every refused dish the one that most of those who refuse it may eat."""
    found, taken = clashes(menu, eaters), {dish.key for dish in menu}
    by_key = {eater.key: eater for eater in eaters}
    whole: list[Dish] = []
    for dish in menu:
        whole.append(dish)
        concerned = [by_key[clash.eater] for clash in found if clash.dish == dish.key]
        others = [other for other in known if other.course == dish.course and other.key not in taken]
        if concerned and others and dish.course != DRINK:
            refused = Counter(clash.dish for clash in clashes(others, concerned))
            best = min(others, key=lambda other: (refused[other.key], other.taste != dish.taste))
            if refused[best.key] < len(concerned):
                taken.add(best.key)
                whole.append(replace(best, instead_of=dish.key))
    return whole
