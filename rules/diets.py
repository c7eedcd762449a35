"""Reads what somebody may not eat from the words people use: 素食, 清真, 不吃羊肉, 海鲜过敏, 不饮白酒."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rules.foods import ALIASES, GROUPS

_PARTS = re.compile(r"[、，,；;。.／/|\s]+")
_TOLD = re.compile(
    r"(?P<verb>不能吃|不可吃|不吃|不食|不喝|不饮|不沾|不碰|忌食|忌口|忌|戒|禁|怕|对|少吃|少)?"
    r"(?P<food>.+?)(?P<ill>过敏|不耐受|不耐)?"
)
_TALK = ("谈", "说", "提", "问", "坐", "迟到", "烟", "讳", "打扰", "拍照")  # taboos that are no food

_MILD = "少怕"  # verbs that say something of food only beside a food: 少辣, but 少油 is a matter of cooking


@dataclass(frozen=True, slots=True)
class Diet:
    """One thing somebody avoids: `told` as written; foods (keys of `GROUPS` or words), tastes, or anything cold."""

    told: str
    foods: frozenset[str] = frozenset()
    tastes: frozenset[str] = frozenset()
    no_cold: bool = False


NAMED: Mapping[str, Diet] = {
    "素食": Diet("素食", frozenset({"荤"})),
    "吃素": Diet("吃素", frozenset({"荤"})),
    "斋": Diet("斋", frozenset({"荤"})),
    "纯素": Diet("纯素", frozenset({"荤", "蛋", "奶"})),
    "全素": Diet("全素", frozenset({"荤", "蛋", "奶"})),
    "清真": Diet("清真", frozenset({"猪肉", "酒"})),
    "糖尿病": Diet("糖尿病", tastes=frozenset({"sweet", "sour_sweet"})),
    "控糖": Diet("控糖", tastes=frozenset({"sweet"})),
    "低糖": Diet("低糖", tastes=frozenset({"sweet"})),
    "痛风": Diet("痛风", frozenset({"海鲜", "内脏", "啤酒"})),
    "胃寒": Diet("胃寒", no_cold=True),
    "孕妇": Diet("孕妇", frozenset({"酒"}), no_cold=True),
    "怀孕": Diet("怀孕", frozenset({"酒"}), no_cold=True),
}
_TASTES: Mapping[str, frozenset[str]] = {
    "辣": frozenset({"spicy"}),
    "辛辣": frozenset({"spicy"}),
    "甜": frozenset({"sweet"}),
    "甜食": frozenset({"sweet"}),
    "糖": frozenset({"sweet"}),
    "酸": frozenset({"sour_sweet"}),
}
_COLD = {"生冷", "冷", "冷食", "凉", "凉菜", "冷菜"}


@lru_cache(4096)
def read_diets(text: str) -> tuple[tuple[Diet, ...], tuple[str, ...]]:
    """Return what is avoided, and the parts nobody could make sense of, to be settled by a person."""
    diets, unclear = [], []
    for told, verb, food in _parts(text):
        diet = _named(told) or (_avoided(told, food) if verb else None)
        if diet is not None:
            diets.append(diet)
        elif not any(word in told for word in _TALK):
            unclear.append(told)
    return tuple(diets), tuple(unclear)


def food_taboos(text: str) -> str:
    """Return the parts of an archive's remark on tastes or taboos that concern eating, joined by 、."""
    diets, _ = read_diets(text)
    known = (diet for diet in diets if diet.tastes or diet.no_cold or diet.foods & set(GROUPS))
    return "、".join(dict.fromkeys(diet.told for diet in known))


def _parts(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each part with the verb that governs it (不吃 羊肉、牛肉) and the food it names."""
    verb = ""
    for part in filter(None, _PARTS.split(text)):
        found = _TOLD.fullmatch(part)
        if found is None:
            continue
        own = found["verb"] or found["ill"] or ""
        verb = own or (verb if _is_food(part) else "")
        told = part if own or not verb or _named(part) else f"{verb}{part}"
        yield told, verb, found["food"]


def _is_food(word: str) -> bool:
    return word in GROUPS or word in ALIASES or word in _TASTES or word in _COLD


def _named(told: str) -> Diet | None:
    known = next((diet for word, diet in NAMED.items() if word in told), None)
    return known and Diet(told, known.foods, known.tastes, known.no_cold)


def _avoided(told: str, food: str) -> Diet | None:
    if any(word in told for word in _TALK) or (told[0] in _MILD and not _is_food(food)):
        return None
    if food in _COLD:
        return Diet(told, no_cold=True)
    if food in _TASTES:
        return Diet(told, tastes=_TASTES[food])
    return Diet(told, frozenset({ALIASES.get(food, food)}))
