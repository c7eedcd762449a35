"""Finds the customer a row of another sheet names."""

from exchange.sheets.parsed import Parsed
from models.store import match_keys
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NO_CUSTOMER = QT_TRANSLATE_NOOP("Import", "档案里没有客户「{text}」。请先导入客户，或改成档案里的名称")
TAKEN_FOR = QT_TRANSLATE_NOOP("Import", "「{text}」已认作 {name}")
SURE_ENOUGH = 90
"""Score from which a name in another writing, or a short name, is taken without asking."""


class Customers:
    """The archives by name; each spelling is looked up once."""

    def __init__(self) -> None:
        self._seen: dict[str, Parsed] = {}

    def find(self, text: str) -> Parsed:
        """The key of the customer, or an error that proposes those with like names."""
        if text not in self._seen:
            self._seen[text] = self._find(text)
        return self._seen[text]

    def _find(self, text: str) -> Parsed:
        near = match_keys.candidates(match_keys.facts_from(None, text), limit=3)
        best = [(other, match) for other, match in near if match.same or match.score >= SURE_ENOUGH]
        if len(best) == 1 or (best and best[0][1].same and not best[1][1].same):
            other = best[0][0]
            note = None if other.name == text else Sentence(TAKEN_FOR, text=text, name=other.name)
            return Parsed(other.id, note=note)
        return Parsed(error=Sentence(NO_CUSTOMER, text=text), proposals=tuple(other.name for other, _ in near))
