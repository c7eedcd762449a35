"""Makes the seeded dinners the seating figures are measured on, and scores a table assignment without the engine.

The draws are those of the generator the best known values belong to, so the same seed is the same dinner.
"""

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from rules.seating.model import Banquet, Guest, Hall, Role, Side, Table, Wish
from rules.seating.profiles import PROFILES

SEATS, FILL = 10, 9.6
SEEDS = range(1, 21)
BEST_KNOWN = {60: 2502, 150: 10140, 300: 32500}
"""Guests of the dinner of seed 1 → value to reach within five seconds; lower is better."""
INTERPRETERS = ""
RANK_WEIGHT = {1: 40, 2: 28, 3: 20, 4: 14, 5: 9, 6: 5, 7: 2, 8: 1}
LONE, ORGANISATION, MIX, DIET, WISH = 60, 30, 50, 20, 25
HOSTS_WANTED, HOSTS_ALLOWED, LEAST_LOAD = (2, 4), (1, 6), 7


@dataclass(frozen=True, slots=True)
class Dinner:
    """A banquet, and the groups who must share a table."""

    banquet: Banquet
    together: tuple[tuple[int, ...], ...]

    @property
    def tables(self) -> int:
        """How many tables there are; their keys are 0, 1 … in order of precedence."""
        return len(self.banquet.hall.tables)


@dataclass(slots=True)
class _Draft:
    """A dinner being drawn."""

    size: int
    chance: random.Random
    guests: list[Guest] = field(default_factory=list)
    together: list[list[int]] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def add(self, side: Side, organisation: str, rank: int, role: Role = "guest", gender: str = "") -> int:
        key = len(self.guests)
        gender = gender or self.chance.choice("MMF")
        name = f"{'主' if side == 'host' else '客'}{key}"
        self.guests.append(Guest(key, name, side, rank, role=role, organisation=organisation, gender=gender))
        return key

    def change(self, key: int, **values: object) -> None:
        self.guests[key] = replace(self.guests[key], **values)


def dinner(size: int, seed: int) -> Dinner:
    """Draw a dinner of so many people, three in ten of the host's side, with groups, interpreters, wishes and locks."""
    draft = _Draft(size, random.Random(f"{size}/{seed}"))
    tables = math.ceil(size / FILL)
    parts, interpreters = _people(draft)
    _bring_interpreters(draft, parts["guest_of_honour"], interpreters)
    _groups(draft)
    apart, wishes = _wishes(draft)
    _diets(draft)
    _locks(draft, list(parts.values()), tables)
    pairs = [Wish("together", one, two) for group in draft.together for one, two in pairwise(group)]
    pairs += [Wish("apart", *pair) for pair in apart] + [Wish("together", *pair, hard=False) for pair in wishes]
    return Dinner(
        Banquet(tuple(draft.guests), hall(tables), tuple(pairs), PROFILES[0]), tuple(map(tuple, draft.together))
    )


def hall(tables: int, seats: int = SEATS) -> Hall:
    """Rows of eight tables whose numbers are given, the first one the main table."""
    places = range(tables)
    return Hall(tuple(Table(at, seats, at % 8 * 3, at // 8 * 3, is_main=at == 0, number=at + 1) for at in places))


def _people(draft: _Draft) -> tuple[dict[str, int], list[int]]:
    """Everybody: the main table's parts and the interpreters are returned."""
    chance, size = draft.chance, draft.size
    parts = {"host": draft.add("host", "0", 1, "host"), "second_host": draft.add("host", "0", 2, "second_host")}
    count = max(1, round(size * 0.03))
    own = round(size * 0.30) - count
    _organisations(draft, "host", own, 0, lambda: chance.randint(4, 10), (2, 5), 1)
    interpreters = [draft.add("host", INTERPRETERS, 7, "interpreter") for _ in range(count)]
    parts["guest_of_honour"] = draft.add("guest", "1000", 1, "guest_of_honour")
    wife = draft.add("guest", "1000", 1, "spouse", "F")
    parts["second_guest"] = draft.add("guest", "1000", 2, "second_guest")
    draft.together.append([parts["guest_of_honour"], wife])
    sizes = [1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12]
    _organisations(draft, "guest", size, 1000, lambda: chance.choice(sizes), (2, 6), 0)
    draft.used |= {*parts.values(), wife}
    return parts, interpreters


def _organisations(
    draft: _Draft, side: Side, until: int, number: int, size: Callable[[], int], leads: tuple[int, int], step: int
) -> None:
    """Add organisations until there are so many people; the first of each leads, the others rank `step` to 3 below."""
    chance = draft.chance
    while len(draft.guests) < until:
        number += 1
        count = min(size(), until - len(draft.guests))
        lead = chance.randint(*leads)
        for member in range(count):
            draft.add(side, str(number), min(8, lead + chance.randint(step, 3)) if member else lead)


def _bring_interpreters(draft: _Draft, honoured: int, interpreters: list[int]) -> None:
    guests = [guest for guest in draft.guests if guest.side == "guest" and guest.id not in draft.used]
    high = [guest.id for guest in guests if guest.rank <= 4] or [guest.id for guest in guests]
    count = len(interpreters) - 1
    for principal, key in zip([honoured, *(draft.chance.sample(high, count) if count else ())], interpreters):
        draft.change(key, principal=principal, rank=max(3, draft.guests[principal].rank + 2))
        if principal == honoured:
            draft.together[0].append(key)
        else:
            draft.together.append([principal, key])
        draft.used |= {principal, key}


def _groups(draft: _Draft) -> None:
    """One guest in ten comes in a group that must share a table; half of the pairs are couples."""
    chance, found = draft.chance, 0
    members: dict[str, list[int]] = {}
    for guest in draft.guests:
        if guest.side == "guest" and guest.id not in draft.used:
            members.setdefault(guest.organisation, []).append(guest.id)
    waiting = [organisation for organisation in members if len(members[organisation]) > 1]
    chance.shuffle(waiting)
    while found < draft.size * 0.10 and waiting:
        people = members[waiting.pop()]
        group = people[: min(len(people), chance.choice([2, 2, 2, 3, 4]))]
        if chance.random() < 0.5 and len(group) == 2:
            draft.change(group[1], role="spouse", rank=draft.guests[group[0]].rank)
        draft.together.append(group)
        draft.used |= set(group)
        found += len(group)


def _wishes(draft: _Draft) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Pairs who must be apart, and pairs who would like to share a table."""
    chance, guests = draft.chance, draft.guests
    group_of = {member: number for number, group in enumerate(draft.together) for member in group}
    strangers = [guest.id for guest in guests if guest.side == "guest"]
    apart: set[tuple[int, int]] = set()
    while len(apart) < round(draft.size * 0.05):
        one, two = chance.sample(strangers, 2)
        same_group = one in group_of and group_of[one] == group_of.get(two)
        if guests[one].organisation != guests[two].organisation and not same_group:
            apart.add((min(one, two), max(one, two)))
    wishes: set[tuple[int, int]] = set()
    while len(wishes) < round(draft.size * 0.30):
        one, two = chance.sample(range(draft.size), 2)
        pair = min(one, two), max(one, two)
        if abs(guests[one].rank - guests[two].rank) <= 2 and pair not in apart:
            wishes.add(pair)
    return sorted(apart), sorted(wishes)


def _diets(draft: _Draft) -> None:
    for key in range(draft.size):
        drawn = draft.chance.random()
        diet = next((name for name, below in (("清真", 0.06), ("素食", 0.10), ("过敏", 0.13)) if drawn < below), "")
        if diet:
            draft.change(key, diets=frozenset([diet]))


def _locks(draft: _Draft, parts: list[int], tables: int) -> None:
    """The parts are bound to the main table, three in a hundred of the others to the table their rank suggests."""
    by_rank = sorted(range(draft.size), key=lambda key: draft.guests[key].rank)
    fair = {key: min(tables - 1, int(place / draft.size * tables)) for place, key in enumerate(by_rank)}
    free = [key for key in range(draft.size) if key not in draft.used]
    for key in parts:
        draft.change(key, locked_table=0)
    for key in draft.chance.sample(free, round(draft.size * 0.03)):
        draft.change(key, locked_table=fair[key])


def judged(dinner: Dinner, table: Mapping[int, int]) -> tuple[int, int]:
    """Return how many hard rules an assignment breaks, and its value: lower is better."""
    banquet = dinner.banquet
    people = [[guest for guest in banquet.guests if table[guest.id] == at] for at in range(dinner.tables)]
    value = sum(RANK_WEIGHT[guest.rank] * table[guest.id] for guest in banquet.guests)
    value += sum(_table_value(present, _larger(banquet.guests)) for present in people)
    value += WISH * sum(
        not wish.hard and table[wish.first] != table[wish.second] and not _settled(dinner, wish)
        for wish in banquet.wishes
    )
    return sum(map(_broken_at, people, [len(banquet.guests)] * dinner.tables)) + _broken_wishes(dinner, table), value


def _larger(guests: Iterable[Guest]) -> set[str]:
    sizes = Counter(guest.organisation for guest in guests if guest.organisation != INTERPRETERS)
    return {organisation for organisation, size in sizes.items() if size > 1}


def _table_value(present: list[Guest], larger: set[str]) -> int:
    sizes = Counter(guest.organisation for guest in present if guest.organisation in larger)
    hosts = sum(guest.side == "host" for guest in present)
    low, high = HOSTS_WANTED
    value = ORGANISATION * len(sizes) + LONE * sum(size == 1 for size in sizes.values())
    value += DIET * len({diet for guest in present for diet in guest.diets})
    return value + MIX * (max(0, low - hosts) + max(0, hosts - high))


def _settled(dinner: Dinner, wish: Wish) -> bool:
    """Whether a wish says nothing new: both are of groups that must be apart."""
    one, two = _group(dinner, wish.first), _group(dinner, wish.second)
    return any(
        pair.kind == "apart" and {_group(dinner, pair.first), _group(dinner, pair.second)} == {one, two}
        for pair in dinner.banquet.wishes
    )


def _group(dinner: Dinner, guest: int) -> tuple[int, ...]:
    return next((group for group in dinner.together if guest in group), (guest,))


def _broken_at(present: list[Guest], guests: int) -> int:
    """Too many, too few, and too few or too many of the host's side."""
    load, hosts = len(present), sum(guest.side == "host" for guest in present)
    tables = math.ceil(guests / FILL)
    least, (low, high) = min(LEAST_LOAD, guests // tables), HOSTS_ALLOWED
    return max(0, load - SEATS) + max(0, least - load) + max(0, low - hosts) + max(0, hosts - high)


def _broken_wishes(dinner: Dinner, table: Mapping[int, int]) -> int:
    wanted = {"together": True, "apart": False}
    wishes = [wish for wish in dinner.banquet.wishes if wish.hard]
    unmet = sum((table[wish.first] == table[wish.second]) != wanted[wish.kind] for wish in wishes)
    return unmet + sum(guest.locked_table not in {None, table[guest.id]} for guest in dinner.banquet.guests)
