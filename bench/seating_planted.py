"""Demands that cannot all be met, put into a dinner that was free of conflicts; each says who must be named."""

import random
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

from rules.seating.model import Banquet, Wish

Planted = tuple[Banquet, set[int]]
"""The dinner with the conflict, and the people it is between."""


def _strangers(chance: random.Random, banquet: Banquet, count: int) -> list[int]:
    """Guests no demand touches yet."""
    bound = {guest for wish in banquet.wishes for guest in (wish.first, wish.second)}
    bound |= {guest.principal for guest in banquet.guests if guest.principal is not None}
    plain = [guest.id for guest in banquet.guests if guest.role == "guest" and guest.locked_table is None]
    return chance.sample([guest for guest in plain if guest not in bound], count)


def _with(banquet: Banquet, wishes: list[Wish], locks: dict[int, int] | None = None) -> Banquet:
    locks = locks or {}
    guests = tuple(
        replace(guest, locked_table=locks[guest.id]) if guest.id in locks else guest for guest in banquet.guests
    )
    return replace(banquet, guests=guests, wishes=(*banquet.wishes, *wishes))


def chain_between_locks(chance: random.Random, banquet: Banquet) -> Planted:
    """Two locked to different tables, joined by together wishes."""
    chain = _strangers(chance, banquet, 3)
    wishes = [Wish("together", one, two) for one, two in pairwise(chain)]
    return _with(banquet, wishes, {chain[0]: 1, chain[-1]: 2}), set(chain)


def apart_in_a_chain(chance: random.Random, banquet: Banquet) -> Planted:
    """Two who must be apart, joined by together wishes."""
    chain = _strangers(chance, banquet, 4)
    wishes = [Wish("together", one, two) for one, two in pairwise(chain)]
    return _with(banquet, [*wishes, Wish("apart", chain[0], chain[-1])]), set(chain)


def apart_at_one_lock(chance: random.Random, banquet: Banquet) -> Planted:
    """Two who must be apart, locked to one table."""
    one, two = _strangers(chance, banquet, 2)
    return _with(banquet, [Wish("apart", one, two)], {one: 3, two: 3}), {one, two}


def too_large_a_group(chance: random.Random, banquet: Banquet) -> Planted:
    """Eleven who want to share a table of ten."""
    group = _strangers(chance, banquet, banquet.hall.tables[0].seats + 1)
    return _with(banquet, [Wish("together", one, two) for one, two in pairwise(group)]), set(group)


def too_many_locks(chance: random.Random, banquet: Banquet) -> Planted:
    """Eleven locked to a table of ten."""
    at = len(banquet.hall.tables) - 1
    present = {guest.id for guest in banquet.guests if guest.locked_table == at}
    group = _strangers(chance, banquet, banquet.hall.tables[at].seats + 1 - len(present))
    return _with(banquet, [], dict.fromkeys(group, at)), {*group, *present}


def too_many_apart(chance: random.Random, banquet: Banquet) -> Planted:
    """More people who must all be apart than there are tables."""
    group = _strangers(chance, banquet, len(banquet.hall.tables) + 1)
    return _with(banquet, [Wish("apart", one, two) for one, two in combinations(group, 2)]), set(group)


def beside_and_not(chance: random.Random, banquet: Banquet) -> Planted:
    """Two who must sit side by side, and must not."""
    one, two = _strangers(chance, banquet, 2)
    return _with(banquet, [Wish("near", one, two), Wish("not_near", two, one)]), {one, two}


def three_beside_one(chance: random.Random, banquet: Banquet) -> Planted:
    """Three who must all sit beside the same guest."""
    one, *others = _strangers(chance, banquet, 4)
    return _with(banquet, [Wish("near", one, other) for other in others]), {one, *others}


CONFLICTS: tuple[Callable[[random.Random, Banquet], Planted], ...] = (
    chain_between_locks,
    apart_in_a_chain,
    apart_at_one_lock,
    too_large_a_group,
    too_many_locks,
    too_many_apart,
    beside_and_not,
    three_beside_one,
)
