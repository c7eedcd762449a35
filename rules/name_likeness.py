"""How alike two organisation names are, and in which way."""

import re
from dataclasses import dataclass
from itertools import takewhile
from operator import eq

from rules.customer_names import CustomerName
from rules.short_names import short_score
from rules.translation import QT_TRANSLATE_NOOP

SAME_NAME = QT_TRANSLATE_NOOP("Rules", "名称相同：{a}")
SPELLING = QT_TRANSLATE_NOOP("Rules", "只是写法不同：{a} / {b}")
PLACE_MISSING = QT_TRANSLATE_NOOP("Rules", "只差地名：{a} / {b}")
GROUP_FORM = QT_TRANSLATE_NOOP("Rules", "字号相同，公司类型不同：{a} / {b}")
BRANCH = QT_TRANSLATE_NOOP("Rules", "总部与分支机构：{a} / {b}")
SIBLINGS = QT_TRANSLATE_NOOP("Rules", "同一总部的分支机构：{a} / {b}")
SHORT = QT_TRANSLATE_NOOP("Rules", "简称与全称：{a} / {b}")
SOUND = QT_TRANSLATE_NOOP("Rules", "读音相同：{a} / {b}")
ALIKE = QT_TRANSLATE_NOOP("Rules", "名称相近：{a} / {b}")

COUNTING = re.compile(r"[\d一二三四五六七八九十甲乙丙丁东西南北中新老大小]+")
LONGEST_SHORT = 10
COUNTRY = "中国"


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score` 0–100, `how` a marked template; `same`: one organisation; `kin`: parent and branch, or two branches."""

    score: int
    how: str
    same: bool = False
    kin: bool = False


def name_likeness(a: CustomerName, b: CustomerName, same_sound: bool = False) -> Likeness | None:
    """Compare two names, in either order; None when they have nothing to do with each other."""
    if a.normal and a.normal == b.normal:
        return Likeness(100, SAME_NAME, same=True)
    if a.core and a.core == b.core:
        return _same_core(a, b)
    if _is_branch_of(a, b) or _is_branch_of(b, a):
        return Likeness(85, BRANCH, kin=True)
    found = [way for way in (_short(a, b), _short(b, a), _alike(a, b, same_sound)) if way]
    return max(found, key=lambda way: way.score, default=None)


def places_agree(a: CustomerName, b: CustomerName) -> bool | None:
    """Tell whether two names mean the same place; None when one is silent, so that they may."""
    if not a.places or not b.places:
        return None if a.places or b.places else True
    (last_a, last_b), (stem_a, stem_b) = (a.places[-1], b.places[-1]), (a.stems[-1], b.stems[-1])
    if stem_a == stem_b:  # 吉林省 and 吉林市 are two places, 吉林 may be either; 长沙…河北 is not 杭州…河北
        wider_a, wider_b = {*a.stems} - {*b.stems, COUNTRY}, {*b.stems} - {*a.stems, COUNTRY}
        return not (wider_a and wider_b) and (last_a == last_b or stem_a in (last_a, last_b))
    return None if stem_a in b.stems or stem_b in a.stems else False


def _same_core(a: CustomerName, b: CustomerName) -> Likeness | None:
    agree = places_agree(a, b)
    if agree is False:
        return Likeness(60, ALIKE) if a.brand else None
    if _branch(a) != _branch(b):
        return Likeness(80, SIBLINGS, kin=True) if a.branch and b.branch else Likeness(92, BRANCH, kin=True)
    if a.kind and b.kind and a.kind != b.kind:
        return Likeness(85, GROUP_FORM)
    if agree is None:
        return Likeness(90 if a.brand else 60, PLACE_MISSING)
    return Likeness(98, SPELLING, same=True)


def _branch(name: CustomerName) -> str:
    return name.branch.replace("市", "")


def _is_branch_of(branch: CustomerName, parent: CustomerName) -> bool:
    """A branch often shortens its parent's name and puts its own place before 分公司."""
    if not branch.branch or parent.branch or not parent.brand or places_agree(branch, parent) is False:
        return False
    own = "".join(branch.stems) + branch.core
    return branch.core.startswith(parent.brand) or short_score(own, parent) >= 70


def _short(a: CustomerName, b: CustomerName) -> Likeness | None:
    """Take `a` for a short name of `b`: it has no whole legal form of its own and fewer characters."""
    if len(a.form) > 2 or len(a.written) > LONGEST_SHORT or len(a.written) >= len(b.written) or a.branch or b.branch:
        return None
    score = short_score(a.written, b)
    return Likeness(score, SHORT) if score >= 25 else None


def _alike(a: CustomerName, b: CustomerName, same_sound: bool) -> Likeness | None:
    """Same sound, or a few characters apart in one spot, which means little in short names and nothing in numbers."""
    if places_agree(a, b) is False or not a.core or not b.core:
        return None
    if same_sound and len(a.core) == len(b.core):
        return Likeness(88, SOUND)
    head = _common_start(a.core, b.core)
    tail = _common_start(a.core[head:][::-1], b.core[head:][::-1])
    rest_a, rest_b = a.core[head : len(a.core) - tail], b.core[head : len(b.core) - tail]
    counted = bool(COUNTING.fullmatch(rest_a or "一") and COUNTING.fullmatch(rest_b or "一"))
    longest = max(len(a.core), len(b.core))
    score = 95 * (head + tail) // longest - 25 * counted - 10 * max(6 - longest, 0)
    return Likeness(score, ALIKE) if score >= 60 else None


def _common_start(a: str, b: str) -> int:
    return len(list(takewhile(bool, map(eq, a, b))))
