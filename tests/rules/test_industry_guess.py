"""Tries guessing the industry from name and business scope."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rules.industry_guess import guess_industry

WORDS = {
    "软件": "65",
    "软件开发": "651",
    "酒店": "61",
    "银行": "66",
    "工会": "95",
    "it": "65",
    "物流": "G",
    "化学": "26",
}


@pytest.mark.parametrize(
    ("name", "scope", "code", "reason"),
    [
        ("云岭软件有限公司", "", "65", "名称里有「软件」"),
        ("云岭软件有限公司", "软件开发；餐饮", "651", "名称里有「软件」，经营范围里有「软件开发」"),
        ("云岭商贸有限公司", "日用百货；软件开发、酒店管理", "651", "经营范围里有「软件开发」"),
        ("云岭酒店有限公司", "软件开发", "61", "名称里有「酒店」"),
        ("云岭银行工会", "", "95", "名称里有「工会」"),
        ("云岭 IT 服务部", "", "65", "名称里有「it」"),
        ("云岭商贸", "批发（不含危险化学品）；物流", "G", "经营范围里有「物流」"),
    ],
)
def test_the_telling_word(name: str, scope: str, code: str, reason: str) -> None:
    guess = guess_industry(name, scope, WORDS)
    assert (guess.code, str(guess.reason)) == (code, reason)


@pytest.mark.parametrize(("name", "scope"), [("", ""), ("云岭商贸", "百货"), ("Digital 云岭", ""), ("软", "件")])
def test_without_a_word_there_is_no_guess(name: str, scope: str) -> None:
    assert guess_industry(name, scope, WORDS) is None


def test_without_words_nothing_is_guessed() -> None:
    assert guess_industry("云岭软件", "软件", {}) is None


@given(some.text(max_size=30), some.text(max_size=60))
def test_any_text_gives_a_known_code_or_none(name: str, scope: str) -> None:
    guess = guess_industry(name, scope, WORDS)
    assert guess is None or guess.code in WORDS.values()


@given(some.sampled_from(sorted(WORDS)), some.sampled_from(["云岭", "白鹭洲"]), some.sampled_from(["有限公司", ""]))
def test_a_word_in_the_name_is_always_found_and_named(word: str, place: str, form: str) -> None:
    guess = guess_industry(f"{place}{word}{form}", "", WORDS)
    assert guess.code == WORDS[word] and word in guess.reason
