"""Both sides of a banquet are of equal rank, or it is said who is not."""

import pytest

from rules.equal_rank import Person, rank_findings

HOST, GUEST = Person("方长亭", "host", 2, "host"), Person("顾望舒", "guest", 1, "guest_of_honour")


def test_equal_sides_are_silent() -> None:
    assert rank_findings([HOST, GUEST]) == ()
    assert rank_findings([]) == ()


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ([GUEST], "还没有主人"),
        ([HOST], "还没有主宾"),
        ([HOST, GUEST, Person("甲", "host", 2, "host")], "主人有 2 位：方长亭、甲"),
        ([Person("甲", "host", 4, "host"), GUEST], "主人甲（4 级）比主宾顾望舒（1 级）低"),
        ([HOST, Person("乙", "guest", 5, "guest_of_honour")], "主人方长亭（2 级）比主宾乙（5 级）高"),
        ([HOST, Person("乙", "guest", 2, "guest_of_honour"), Person("丙", "guest", 1)], "丙（1 级）级别高于主宾乙"),
        ([HOST, GUEST, *[Person(f"主{n}", "host", 5) for n in range(3)]], "主方 4 人，客方 1 人"),
    ],
)
def test_what_is_unequal_is_said_with_names(people: list[Person], words: str) -> None:
    assert any(words in finding for finding in rank_findings(people)), rank_findings(people)
