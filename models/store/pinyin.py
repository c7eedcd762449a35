"""Reads Chinese names aloud: initials to find them by, and the sound by which homophones are recognised."""

import re
from functools import lru_cache
from typing import Any

_SYLLABLE = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=20_000)  # one import: the plan, the search pieces and the keys read the same names
def syllables(text: str) -> tuple[str, ...]:
    """Return one entry per character, pinyin without tones; polyphones are read in context; other signs stay."""
    return tuple(syllable for word in _reader().seg(text.lower()) for syllable in _read_aloud(word))


@lru_cache(maxsize=1)
def _reader() -> Any:
    from pypinyin.core import Pinyin  # loads a large dictionary: only when the first name is stored

    return Pinyin()


@lru_cache(maxsize=20_000)
def _read_aloud(word: str) -> tuple[str, ...]:
    """Read one word: names are made of few words, and the reader is slow."""
    return tuple(_reader().lazy_pinyin(word, errors=list))


def initials(text: str) -> str:
    """Return the initials of a name (云岭数据 → ylsj); letters and digits stay as they are."""
    return "".join(syllable[0] for syllable in syllables(text) if _SYLLABLE.match(syllable))


def sound(name: str, part: str) -> str:
    """Return how the characters of `part`, taken from `name`, are read there."""
    reading = dict(zip(name.lower(), syllables(name), strict=False))
    return " ".join(reading.get(character, character) for character in part.lower())
