"""Finds the colleague a sheet names."""

from difflib import get_close_matches

from exchange.sheets.parsed import Parsed
from models.account import Account
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NO_COLLEAGUE = QT_TRANSLATE_NOOP("Import", "「{text}」对不上客户经理，请指定")
TAKEN_FOR = QT_TRANSLATE_NOOP("Import", "「{text}」已认作 {name}")


class Colleagues:
    """The accounts of the office by name; each spelling is looked up once."""

    def __init__(self) -> None:
        query = Account.present().select(Account.name, Account.id).order_by(Account.active.desc(), Account.colour)
        self._keys: dict[str, int] = dict(query.tuples())
        self._seen: dict[str, Parsed] = {}

    def find(self, text: str) -> Parsed:
        """The key of the account, or an error that proposes the likeliest names."""
        if text not in self._seen:
            self._seen[text] = self._find(text)
        return self._seen[text]

    def _find(self, text: str) -> Parsed:
        if text in self._keys:
            return Parsed(self._keys[text])
        ending = [name for name in self._keys if len(text) >= 2 and name.endswith(text)]
        if len(ending) == 1:
            return Parsed(self._keys[ending[0]], note=Sentence(TAKEN_FOR, text=text, name=ending[0]))
        return Parsed(error=Sentence(NO_COLLEAGUE, text=text), proposals=self._proposals(text))

    def _proposals(self, text: str) -> tuple[str, ...]:
        """Names whose surname is in the text (小吴 → 吴白露) before names that are spelt alike, at most three."""
        by_surname = [name for name in self._keys if name[0] in text]
        return tuple(dict.fromkeys([*by_surname, *get_close_matches(text, self._keys, 3, 0.3)]))[:3]
