"""The words of a thank-you letter: a template filled with what is known of the visit, and nothing left unfilled."""

import re
from dataclasses import dataclass
from datetime import date

from rules.guest_rank import TITLES

_COMPOUND = (
    "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|司空|端木|轩辕|独孤|南宫|闻人|澹台|宇文|长孙|申屠"
)
_CHINESE_NAME = re.compile(f"(?=[一-鿿]{{2,4}}$)((?:{_COMPOUND})(?=.)|.).*")
PLACES = ("日期", "客户", "对方", "目的", "答应", "下一步", "我方")
_PLACE = re.compile("{(" + "|".join(PLACES) + ")}")


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter may tell; empty texts are unknown. `promises` are pairs of text and day."""

    day: date
    customer: str
    person: str = ""
    title: str = ""
    purpose: str = ""
    promises: tuple[tuple[str, date], ...] = ()
    next_step: str = ""
    author: str = ""


def addressed(facts: LetterFacts) -> str:
    """Return how the person is called: 顾主任 for 顾宁 (办公室主任), 顾宁 without a title, 各位领导 without a name."""
    if not facts.person:
        return "各位领导"
    post = next((word for word in TITLES if facts.title.endswith(word)), facts.title)
    if post in facts.person:
        return facts.person
    return _surname(facts.person) + (" " if post.isascii() else "") + post


def _surname(person: str) -> str:
    """Return the surname of a Chinese name, and any other name whole."""
    return _CHINESE_NAME.sub(r"\1", person)


def salutation(facts: LetterFacts) -> str:
    """Return the line a letter begins with."""
    return f"尊敬的{addressed(facts)}："


def letter_body(template: str, facts: LetterFacts) -> str:
    """Return the template with its places filled; a line whose facts are unknown falls away as a whole."""
    values = {
        "日期": f"{facts.day.month}月{facts.day.day}日",
        "客户": facts.customer,
        "对方": addressed(facts),
        "目的": facts.purpose,
        "答应": "；".join(f"{text}（{day.month}月{day.day}日前）" for text, day in facts.promises),
        "下一步": "；".join(line.strip().rstrip("。") for line in facts.next_step.splitlines() if line.strip()),
        "我方": facts.author,
    }
    lines = (line for line in template.splitlines() if all(values[name] for name in _PLACE.findall(line)))
    return "\n".join(_PLACE.sub(lambda place: values[place[1]], line) for line in lines)
