"""Reads Chinese names aloud: initials to find them by, and the sound by which homophones are recognised."""

import re
from collections.abc import Container
from functools import lru_cache
from string import ascii_lowercase, digits
from typing import Any

_LETTERS = frozenset(ascii_lowercase + digits)
_CHINESE = re.compile("[\u4e00-\u9fff]+")


@lru_cache(maxsize=20_000)  # one import: the plan, the search pieces and the keys read the same names
def syllables(text: str) -> tuple[str, ...]:
    """Return one entry per character, pinyin without tones; polyphones are read in context; other signs stay."""
    return tuple(syllable for word in _cut(text.lower()) for syllable in _read_aloud(word))


def _cut(text: str) -> list[str]:
    """Cut a text into the words it is read by: all Chinese is cut here, in the library's way at half its cost."""
    if not _CHINESE.fullmatch(text):
        words: list[str] = _reader().seg(text)
        return words
    words, (known, beginnings) = [], _known_words()
    while text:
        length = end = 1
        while end < len(text) and text[: end + 1] in beginnings:
            end += 1
            if text[:end] in known:
                length = end
        if length == 1 and end == len(text):  # the beginning of a word at the end is taken apart, as there
            return [*words, *text]
        words.append(text[:length])
        text = text[length:]
    return words


@lru_cache(maxsize=1)
def _known_words() -> tuple[Container[str], Container[str]]:
    """Return all words of several characters the library can read, and the beginnings of words."""
    from pypinyin.constants import PHRASES_DICT
    from pypinyin.seg.mmseg import p_set

    return PHRASES_DICT, p_set


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
    return "".join([syllable[0] for syllable in syllables(text) if syllable[0] in _LETTERS])


@lru_cache(maxsize=20_000)  # as long as the syllables of the names
def sound(name: str, part: str) -> str:
    """Return how the characters of `part`, taken from `name`, are read there."""
    reading = dict(zip(name.lower(), syllables(name), strict=False))
    return " ".join(reading.get(character, character) for character in part.lower())
