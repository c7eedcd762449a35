"""Checks a menu: each guest's diet against each dish with the reason, other dishes to offer, and the balance (S2)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rules.diets import Diet, read_diets
from rules.foods import contains
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

Level = Literal["broken", "reminder", "passed"]
DRINK, COLD, SWEET, SPICY = "drink", "cold", {"sweet", "sour_sweet"}, "spicy"
LEAST_COLD, MOST_COLD, MOST_SWEET, MOST_SPICY = 0.2, 0.5, 0.35, 0.35  # shares of the dishes
MOST_ALIKE = 2  # dishes of one main ingredient
MOST_MORE = 8  # dishes beyond the number of people at a table

REFUSED = QT_TRANSLATE_NOOP("Rules", "{name}{diet}，「{dish}」{cause}")
HOLDS = QT_TRANSLATE_NOOP("Rules", "有{food}")
TASTES = QT_TRANSLATE_NOOP("Rules", "是{taste}")
IS_COLD = QT_TRANSLATE_NOOP("Rules", "是冷菜")
NO_DRINK = QT_TRANSLATE_NOOP("Rules", "是酒，酒水单上没有别的可喝")
TASTE_WORDS = {
    "sweet": QT_TRANSLATE_NOOP("Rules", "甜的"),
    "sour_sweet": QT_TRANSLATE_NOOP("Rules", "酸甜的"),
    "spicy": QT_TRANSLATE_NOOP("Rules", "辣的"),
}
TEMPERATURES = QT_TRANSLATE_NOOP("Rules", "冷 {cold} 道，热 {hot} 道")
TOO_COLD = QT_TRANSLATE_NOOP("Rules", "冷 {cold} 道，热 {hot} 道，冷菜偏多")
TOO_HOT = QT_TRANSLATE_NOOP("Rules", "冷 {cold} 道，热 {hot} 道，冷菜偏少")
SWEETNESS = QT_TRANSLATE_NOOP("Rules", "甜 {sweet} 道，咸 {salty} 道")
TOO_SWEET = QT_TRANSLATE_NOOP("Rules", "甜 {sweet} 道，咸 {salty} 道，甜的偏多")
NOT_SWEET = QT_TRANSLATE_NOOP("Rules", "{salty} 道都是咸的，宜加一道甜品")
TOO_SPICY = QT_TRANSLATE_NOOP("Rules", "辣的有 {spicy} 道，偏多")
ALIKE = QT_TRANSLATE_NOOP("Rules", "{count} 道菜都以{food}为主：{dishes}")
MISSING = QT_TRANSLATE_NOOP("Rules", "菜单里没有{course}")
TOO_FEW = QT_TRANSLATE_NOOP("Rules", "每桌 {people} 人，只有 {dishes} 道菜，偏少")
TOO_MANY = QT_TRANSLATE_NOOP("Rules", "每桌 {people} 人，有 {dishes} 道菜，偏多")
ENOUGH = QT_TRANSLATE_NOOP("Rules", "每桌 {people} 人，{dishes} 道菜")
WANTED = {
    "soup": QT_TRANSLATE_NOOP("Rules", "汤羹"),
    "staple": QT_TRANSLATE_NOOP("Rules", "主食"),
    "drink": QT_TRANSLATE_NOOP("Rules", "酒水"),
}


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish or drink: main ingredient first; `instead_of` is the key of the dish it replaces for those who ask."""

    key: int
    name: str
    course: str
    ingredients: tuple[str, ...] = ()
    temperature: str = "hot"
    taste: str = "salty"
    instead_of: int | None = None


@dataclass(frozen=True, slots=True)
class Eater:
    """A guest with what was said about food, in people's own words."""

    key: int
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A dish somebody may not eat: the diet as told, what of the dish is against it, the whole in words.

    `instead` are the dishes of the menu kept ready for this guest.
    """

    eater: int
    dish: int
    diet: str
    cause: Sentence
    text: Sentence
    instead: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Balance:
    """One judgement on the whole menu."""

    level: Level
    text: Sentence


def clashes(dishes: Sequence[Dish], eaters: Iterable[Eater]) -> tuple[Clash, ...]:
    """Return every dish that somebody may not eat, in order of the menu; drinks only where nothing else is left."""
    served = [dish for dish in dishes if dish.course != DRINK and dish.instead_of is None]
    alike: defaultdict[str, list[Eater]] = defaultdict(list)
    for eater in eaters:
        if eater.words:
            alike[eater.words].append(eater)
    found: list[Clash] = []
    for words, people in alike.items():
        diets, _ = read_diets(words)
        for dish in served:
            refusal = _refusal(dish, diets)
            if refusal is not None:
                ready = (other for other in dishes if other.instead_of == dish.key)
                instead = tuple(other.key for other in ready if _refusal(other, diets) is None)
                found += [_clash(eater, dish, *refusal, instead) for eater in people]
        found += [clash for eater in people for clash in _thirst(dishes, eater, diets)]
    order = {dish.key: place for place, dish in enumerate(dishes)}
    return tuple(sorted(found, key=lambda clash: order[clash.dish]))


def unclear_words(eaters: Iterable[Eater]) -> tuple[tuple[int, str], ...]:
    """Return who said something about food that no rule understands, and what."""
    return tuple((eater.key, part) for eater in eaters for part in read_diets(eater.words)[1])


def replacements(dish: Dish, known: Iterable[Dish], eaters: Sequence[Eater], count: int = 3) -> tuple[Dish, ...]:
    """Return dishes of the same course to serve instead, first those most may eat and most alike."""
    diets = [read_diets(eater.words)[0] for eater in eaters]

    def rank(other: Dish) -> tuple[int, bool, bool]:
        refused = sum(_refusal(other, avoided) is not None for avoided in diets)
        return refused, other.temperature != dish.temperature, other.taste != dish.taste

    others = [other for other in known if other.course == dish.course and other.name != dish.name]
    return tuple(sorted(others, key=rank)[:count])


def balance(dishes: Sequence[Dish], people: int) -> tuple[Balance, ...]:
    """Judge hot and cold, sweet and salty, repeated ingredients and the number of dishes for a table of `people`."""
    served = [dish for dish in dishes if dish.course != DRINK and dish.instead_of is None]
    if not served:
        return ()
    parts: tuple[Callable[[], Iterator[Balance]], ...] = (
        lambda: _temperatures(served),
        lambda: _tastes(served),
        lambda: _repeats(served),
        lambda: _number(served, people),
        lambda: _missing(dishes),
    )
    found = [judged for part in parts for judged in part()]
    return tuple(sorted(found, key=lambda judged: judged.level == "passed"))


def _clash(eater: Eater, dish: Dish, diet: Diet, cause: Sentence, instead: tuple[int, ...] = ()) -> Clash:
    text = Sentence(REFUSED, name=eater.name, diet=diet.told, dish=dish.name, cause=cause)
    return Clash(eater.key, dish.key, diet.told, cause, text, instead)


def _refusal(dish: Dish, diets: Iterable[Diet]) -> tuple[Diet, Sentence] | None:
    """Return which diet a dish is against and why; a dish without ingredients is judged by its name."""
    for diet in diets:
        held = (part for part in dish.ingredients or (dish.name,) if any(contains(part, food) for food in diet.foods))
        food = next(held, "")
        if food:
            return diet, Sentence(HOLDS, food=food)
        if dish.taste in diet.tastes:
            return diet, Sentence(TASTES, taste=Sentence(TASTE_WORDS[dish.taste]))
        if diet.no_cold and dish.temperature == COLD:
            return diet, Sentence(IS_COLD)
    return None


def _thirst(dishes: Sequence[Dish], eater: Eater, diets: Sequence[Diet]) -> Iterator[Clash]:
    drinks = [dish for dish in dishes if dish.course == DRINK]
    foods = [diet for diet in diets if diet.foods]  # a cold drink is nobody's dish
    refused = [found for drink in drinks if (found := _refusal(drink, foods))]
    if drinks and len(refused) == len(drinks):
        yield _clash(eater, drinks[0], refused[0][0], Sentence(NO_DRINK))


def _temperatures(served: Sequence[Dish]) -> Iterator[Balance]:
    cold = sum(dish.temperature == COLD for dish in served)
    share, values = cold / len(served), {"cold": cold, "hot": len(served) - cold}
    words = TOO_COLD if share > MOST_COLD else TOO_HOT if share < LEAST_COLD else TEMPERATURES
    yield Balance("passed" if words == TEMPERATURES else "reminder", Sentence(words, **values))


def _tastes(served: Sequence[Dish]) -> Iterator[Balance]:
    sweet = sum(dish.taste in SWEET for dish in served)
    spicy = sum(dish.taste == SPICY for dish in served)
    words = NOT_SWEET if not sweet else TOO_SWEET if sweet / len(served) > MOST_SWEET else SWEETNESS
    values = {"sweet": sweet, "salty": len(served) - sweet}
    yield Balance("passed" if words == SWEETNESS else "reminder", Sentence(words, **values))
    if spicy / len(served) > MOST_SPICY:
        yield Balance("reminder", Sentence(TOO_SPICY, spicy=spicy))


def _repeats(served: Sequence[Dish]) -> Iterator[Balance]:
    counted = Counter(dish.ingredients[0] for dish in served if dish.ingredients)
    for food, count in counted.items():
        if count > MOST_ALIKE:
            names = tuple(dish.name for dish in served if dish.ingredients[:1] == (food,))
            yield Balance("reminder", Sentence(ALIKE, count=count, food=food, dishes=names))


def _number(served: Sequence[Dish], people: int) -> Iterator[Balance]:
    if people:
        count = len(served)
        words = TOO_FEW if count < people else TOO_MANY if count > people + MOST_MORE else ENOUGH
        level: Level = "passed" if words == ENOUGH else "reminder"
        yield Balance(level, Sentence(words, people=people, dishes=count))


def _missing(dishes: Sequence[Dish]) -> Iterator[Balance]:
    courses = {dish.course for dish in dishes}
    for course, words in WANTED.items():
        if course not in courses:
            yield Balance("reminder", Sentence(MISSING, course=Sentence(words)))
