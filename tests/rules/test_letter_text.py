"""Tries the words of a letter: what is known is told, and no place stays unfilled."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.letter_text import PLACES, LetterFacts, addressed, letter_body, salutation

DAY = date(2026, 11, 25)
FULL = LetterFacts(DAY, "云岭数据", "顾宁", "主任", "扩容", (("发报价", date(2026, 12, 4)),), "约技术交流。", "林小满")


@pytest.mark.parametrize(
    "person, title, called",
    [
        ("顾宁", "主任", "顾主任"),
        ("顾宁", "工程部副经理", "顾副经理"),
        ("欧阳宁", "经理", "欧阳经理"),
        ("Tom Li", "Director", "Tom Li Director"),
        ("顾主任", "主任", "顾主任"),
        ("顾宁", "", "顾宁"),
        ("", "", "各位领导"),
    ],
)
def test_people_are_called_by_their_title(person: str, title: str, called: str) -> None:
    facts = LetterFacts(DAY, "云岭数据", person, title)
    assert addressed(facts) == called
    assert salutation(facts) == f"尊敬的{called}："


def test_places_are_filled() -> None:
    body = letter_body("{日期}拜访{客户}\n已列入日程：{答应}。\n接下来：{下一步}。", FULL)
    assert body == "11月25日拜访云岭数据\n已列入日程：发报价（12月4日前）。\n接下来：约技术交流。"


def test_a_line_about_what_is_unknown_falls_away() -> None:
    assert letter_body("感谢。\n为了{目的}。\n再见。", LetterFacts(DAY, "云岭数据")) == "感谢。\n再见。"


@given(st.text(), st.text())
def test_no_place_stays_and_no_text_breaks_it(template: str, purpose: str) -> None:
    body = letter_body(template + "".join(f"{{{name}}}" for name in PLACES), LetterFacts(DAY, "客", purpose=purpose))
    if not any(f"{{{name}}}" in purpose for name in PLACES):
        assert not any(f"{{{name}}}" in body for name in PLACES)
