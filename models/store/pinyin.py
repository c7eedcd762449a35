"""Reads Chinese names aloud: initials to find them by, and the sound by which homophones are recognised."""

import re
from functools import lru_cache

_SYLLABLE = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=4096)
def syllables(text: str) -> tuple[str, ...]:
    """Return one entry per character, pinyin without tones; polyphones are read in context; other signs stay."""
    from pypinyin import lazy_pinyin  # loads a large dictionary: only when the first name is stored

    return tuple(lazy_pinyin(text.lower(), errors=list))


def initials(text: str) -> str:
    """Return the initials of a name (云岭数据 → ylsj); letters and digits stay as they are."""
    return "".join(syllable[0] for syllable in syllables(text) if _SYLLABLE.match(syllable))


def sound(name: str, part: str) -> str:
    """Return how the characters of `part`, taken from `name`, are read there."""
    reading = dict(zip(name.lower(), syllables(name), strict=False))
    return " ".join(reading.get(character, character) for character in part.lower())
