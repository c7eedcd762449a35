"""Names are cut into words as the library cuts them, whose readings depend on it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin.constants import PHRASES_DICT
from pypinyin.core import Pinyin

from models.store.pinyin import initials, sound, syllables

_PHRASES = sorted(PHRASES_DICT)


def _as_the_library(text: str) -> tuple[str, ...]:
    reader = Pinyin()
    return tuple(part for word in reader.seg(text.lower()) for part in reader.lazy_pinyin(word, errors=list))


@given(st.lists(st.sampled_from(_PHRASES), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_words_broken_off_anywhere_are_read_as_the_library_reads_them(words: list[str], chance: random.Random) -> None:
    text = "".join(word[: chance.randint(1, len(word))] for word in words)
    assert syllables(text) == _as_the_library(text)


@given(st.text(alphabet="云岭银行长沙重庆乐abc12（）· 家", max_size=12))
def test_mixed_texts_are_read_as_the_library_reads_them(text: str) -> None:
    assert syllables(text) == _as_the_library(text)


@pytest.mark.parametrize(("name", "expected"), [("云岭数据", "yunling"), ("重庆银行", "chongqingyinhang")])
def test_a_name_is_read_in_context(name: str, expected: str) -> None:
    assert "".join(syllables(name)).startswith(expected)
    assert sound(name, name[2:]).split() == list(syllables(name))[2:]
    assert initials(name)[0] == expected[0]
