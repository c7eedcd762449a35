"""Finds the customer a row of another sheet names."""

from collections.abc import Mapping

from exchange.incoming.kind import Resolver
from exchange.sheets.parsed import Parsed
from models.store import match_keys
from models.store.database import fetch
from models.store.session import acting
from rules.permissions import customer_access
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NO_CUSTOMER = QT_TRANSLATE_NOOP("Import", "档案里没有客户「{text}」。请先导入客户，或改成档案里的名称")
TAKEN_FOR = QT_TRANSLATE_NOOP("Import", "「{text}」已认作 {name}")
A_COLLEAGUES = QT_TRANSLATE_NOOP("Import", "「{name}」是同事的客户，只有负责的客户经理和部门经理能导入它的资料")
_SO_NAMED = "SELECT id FROM customer WHERE deleted_at IS NULL AND name = ? LIMIT 2"
_WHOSE = "SELECT name, owner_id FROM customer WHERE id = ?"
SURE_ENOUGH = 90
"""Score from which a name in another writing, or a short name, is taken without asking."""


class Customers:
    """The archives by name; each spelling is looked up once.

    With `in_full`, customers whose records are not open to whoever imports are refused.
    """

    def __init__(self, *, in_full: bool = False) -> None:
        self._in_full = in_full
        self._seen: dict[str, Parsed] = {}

    def find(self, text: str) -> Parsed:
        """The key of the customer, or an error that proposes those with like names."""
        if text not in self._seen:
            self._seen[text] = self._open(self._named(text) or self._find(text))
        return self._seen[text]

    def _named(self, text: str) -> Parsed | None:
        """The one customer of exactly that name: most rows name theirs so, and need no comparing."""
        keys = fetch(_SO_NAMED, (text,))
        return Parsed(keys[0][0]) if len(keys) == 1 else None

    def _find(self, text: str) -> Parsed:
        near = match_keys.candidates(match_keys.facts_from(None, text), limit=3)
        best = [(other, match) for other, match in near if match.same or match.score >= SURE_ENOUGH]
        if len(best) == 1 or (best and best[0][1].same and not best[1][1].same):
            other = best[0][0]
            note = None if other.name == text else Sentence(TAKEN_FOR, text=text, name=other.name)
            return Parsed(other.id, note=note)
        return Parsed(error=Sentence(NO_CUSTOMER, text=text), proposals=tuple(other.name for other, _ in near))

    def _open(self, found: Parsed) -> Parsed:
        if not self._in_full or found.value is None:
            return found
        who, (name, owner) = acting(), fetch(_WHOSE, (found.value,))[0]
        if who.account is None or customer_access(who.role, who.account, owner) == "full":
            return found
        return Parsed(error=Sentence(A_COLLEAGUES, name=name))


def customers_in_full() -> Mapping[str, Resolver]:
    """How the column `customer` of what belongs to customers is read."""
    return {"customer": Customers(in_full=True).find}
