"""Invents names of organisations and people that nobody bears."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from random import Random
from typing import Any

from exchange.demo.tables import words


@cache
def _lists() -> dict[str, Any]:
    kept = words("words")
    return {key: value.split() if isinstance(value, str) else value for key, value in kept.items()}


def person(rng: Random) -> str:
    """Return the name of an invented person."""
    return rng.choice(_lists()["surnames"]) + rng.choice(_lists()["given"])


def brands(rng: Random) -> Iterator[str]:
    """Give brands without end: short ones first, each once; then those of three characters, again and again."""
    short = list(_lists()["brands"])
    rng.shuffle(short)
    yield from short
    longer = [brand + ending for brand, ending in product(short, _lists()["brand_endings"])]
    while True:
        rng.shuffle(longer)
        yield from longer


def one_of(rng: Random, name: str) -> str:
    """Return one entry of a list of words, for example `titles`."""
    return str(rng.choice(_lists()[name]))
