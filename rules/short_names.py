"""Short names (简称): characters taken from the full name in order, often not side by side, and how to look them up."""

import re
from functools import lru_cache
from itertools import combinations

from rules.customer_names import CustomerName, normalise, split_trade, trade_starts
from rules.place_names import SHORT_FORMS

SHARE_MARKS = re.compile(r"^(?:ST|XD|XR|DR|S|C|N)(?=[^A-Z])|(?<=[^A-Z])(?:AH?|B|UW?|W|WD)$")
EMPTY_ENDS = re.compile(r"(?<=..)(?:股份|集团|控股|公司)$")
# Prices of leaving the straight way, tuned on the real short names with `python -m bench names`.
FORM, NEXT_WORD, INSIDE, SKIPPED_BRAND, SKIPPED_TRADE, SKIPPED_PLACE = 1, 12, 22, 5, 1, 1
NOT_BRAND_FIRST, ABBREVIATED_PLACE, EMPTY_END, OTHER_TRADE = 3, 5, 10, 40
BEST, IMPOSSIBLE = 95, 1000


@lru_cache(maxsize=1024)
def plain_short(text: str) -> str:
    """Normalise a typed short name; share marks (*ST, A, -U) fall away."""
    return SHARE_MARKS.sub("", normalise(text).replace("(", "").replace(")", ""))


def short_keys(name: CustomerName) -> set[str]:
    """Return the character pairs, about seven, under which a full name is stored so that its short names find it.

    Neighbours at the beginning of the core, its first character with the next but one and two, and the place's first
    character with the brand's first two: 99 % of the 1,686 real short names share a pair with their full name.
    """
    core = name.core
    keys = {core[i : i + 2] for i in range(min(4, len(core) - 1))} | {core[:1] + later for later in core[2:4]}
    return keys | {name.places[-1][0] + later for later in core[:2]} if name.places else keys


def short_lookups(text: str) -> set[str]:
    """Return the character pairs to look up for a typed short name."""
    short = EMPTY_ENDS.sub("", plain_short(text))[:8]
    pairs = {a + b for a, b in combinations(short, 2)}
    return pairs | {a + b for a, b in combinations(_widened(short), 2)}


def short_score(text: str, name: CustomerName) -> int:
    """Say how well `text` serves as a short name of `name`: 0 (not at all) to 95 (brand and first trade word)."""
    short, words = plain_short(text), _words(name)
    bare = EMPTY_ENDS.sub("", short)
    if len(bare) < 2:
        return 0
    ways = [(short, 0), (bare, EMPTY_END)] if bare != short else [(short, 0)]
    brand, trade = split_trade(bare)
    if brand and trade:
        ways.append((brand, OTHER_TRADE))
    if short[:1] in SHORT_FORMS:
        ways += [(_widened(way), price + ABBREVIATED_PLACE) for way, price in ways]
    cost = min(price + _cost(way, words) for way, price in ways)
    return max(BEST - cost, 1) if cost < IMPOSSIBLE else 0


def _widened(short: str) -> str:
    """Write out a province's one-character form: 粤万年青 → 广东万年青."""
    return SHORT_FORMS.get(short[:1], short[:1]) + short[1:]


def _words(name: CustomerName) -> tuple[tuple[str, int, int], ...]:
    """Return the characters a short name may use: (character, price of jumping to it, of leaving it out)."""
    cut = {0, *trade_starts(name.trade)}
    parts = [(c, INSIDE if i else NEXT_WORD, SKIPPED_PLACE) for stem in name.stems for i, c in enumerate(stem)]
    parts += [(c, INSIDE if i else NEXT_WORD, SKIPPED_BRAND) for i, c in enumerate(name.brand)]
    parts += [(c, NEXT_WORD if i in cut else INSIDE, SKIPPED_TRADE) for i, c in enumerate(name.trade)]
    parts += [(c, INSIDE if i else FORM, 0) for i, c in enumerate(name.form)]
    return tuple(parts)


def _cost(short: str, words: tuple[tuple[str, int, int], ...]) -> int:
    """Return the cheapest way to pick `short` in order out of `words`; IMPOSSIBLE if there is none.

    Side by side is free; jumping to the beginning of a word costs less than into its middle, and every character that
    is left out costs, those of the brand most.
    """
    letters = iter(c for c, _, _ in words)
    if not all(c in letters for c in short):
        return IMPOSSIBLE
    skipped = [0]
    for _, _, price in words:
        skipped.append(skipped[-1] + price)
    costs = [
        skipped[j] + (jump if jump == INSIDE else 0) + (0 if price == SKIPPED_BRAND else NOT_BRAND_FIRST)
        if c == short[0]
        else IMPOSSIBLE
        for j, (c, jump, price) in enumerate(words)
    ]
    for wanted in short[1:]:
        costs = _next_costs(wanted, words, costs, skipped)
    return min(cost + skipped[-1] - skipped[j + 1] for j, cost in enumerate(costs))


def _next_costs(
    wanted: str, words: tuple[tuple[str, int, int], ...], costs: list[int], skipped: list[int]
) -> list[int]:
    following, best = [], IMPOSSIBLE * 2  # best: cheapest so far of (cost before - skipped up to there)
    for j, (c, jump, _) in enumerate(words):
        step = costs[j - 1] if j else IMPOSSIBLE
        following.append(min(best + skipped[j] + jump, step, IMPOSSIBLE) if c == wanted else IMPOSSIBLE)
        if j:
            best = min(best, costs[j - 1] - skipped[j])
    return following
