"""Guesses the industry of an organisation from its name and business scope, and says which word told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

LONGEST = 10
"""Characters of the longest word that is looked for."""
BY_BOTH = QT_TRANSLATE_NOOP("Rules", "名称里有「{word}」，经营范围里有「{second}」")
BY_NAME = QT_TRANSLATE_NOOP("Rules", "名称里有「{word}」")
BY_SCOPE = QT_TRANSLATE_NOOP("Rules", "经营范围里有「{word}」")
_BRACKETS = re.compile(r"[（(【\[][^（()）】\]]*[)）】\]]")
_CLAUSES = re.compile(r"[；;。，,、\s]+")
_LATIN = re.compile(r"[a-z0-9]")


@dataclass(frozen=True, slots=True)
class IndustryGuess:
    """A code of GB/T 4754-2017 (section letter or digits) and why."""

    code: str
    reason: Sentence


def guess_industry(name: str, scope: str, words: Mapping[str, str]) -> IndustryGuess | None:
    """Guess by `words` (word in lower case → code); None where none of them occurs.

    The longest word of the name tells most, of equal ones the last: Chinese names put the trade before the legal form.
    Of the scope the first clause with a word counts, because the main business stands first; what stands in brackets
    there (不含…, 凭许可证经营) is not read. The scope may tell the class within the division that the name tells.
    """
    in_name = _word_in(name, words)
    clauses = _CLAUSES.split(_BRACKETS.sub("", scope))
    in_scope = next((word for clause in clauses if (word := _word_in(clause, words))), None)
    if in_name and in_scope and _agree(words[in_name], words[in_scope]):
        code = max(words[in_name], words[in_scope], key=len)
        return IndustryGuess(code, Sentence(BY_BOTH, word=in_name, second=in_scope))
    if in_name:
        return IndustryGuess(words[in_name], Sentence(BY_NAME, word=in_name))
    if in_scope:
        return IndustryGuess(words[in_scope], Sentence(BY_SCOPE, word=in_scope))
    return None


def _word_in(text: str, words: Mapping[str, str]) -> str | None:
    """Return the longest of the words that occurs in the text, of equally long ones the last."""
    text = text.casefold()
    for length in range(min(len(text), LONGEST), 0, -1):
        for start in range(len(text) - length, -1, -1):
            word = text[start : start + length]
            if word in words and _stands_alone(text, start, start + length):
                return word
    return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Latin words count only as a whole: the IT of digital is none."""
    if not _LATIN.match(text[start]):
        return True
    return not _LATIN.match(text[start - 1 : start]) and not _LATIN.match(text[end : end + 1])


def _agree(one: str, other: str) -> bool:
    """Whether one code lies within the other; a section letter and digits do not tell."""
    return one.startswith(other) or other.startswith(one)
