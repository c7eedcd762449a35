"""Draws a random sample that can be drawn again: the same seed picks the same records on every PC."""

import hashlib
from collections.abc import Hashable, Mapping
from typing import TypeVar

Key = TypeVar("Key", int, str)


def draw_sample(owners: Mapping[Key, Hashable], count: int, seed: int) -> tuple[Key, ...]:
    """Return up to `count` keys of `owners` (key → whose it is), in the order they were drawn.

    Everybody is drawn once before anybody is drawn twice, so that a small sample still looks at the whole team (S3).
    """
    ranked = sorted(owners, key=lambda key: _lot(key, seed))
    turns: dict[Hashable, int] = {}
    places = {}
    for place, key in enumerate(ranked):
        turns[owners[key]] = turns.get(owners[key], 0) + 1
        places[key] = (turns[owners[key]], place)
    return tuple(sorted(ranked, key=places.__getitem__)[: max(count, 0)])


def _lot(key: int | str, seed: int) -> str:
    return hashlib.sha256(f"{seed} {key}".encode()).hexdigest()
