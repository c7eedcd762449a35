"""Files an industry written in words under GB/T 4754-2017 or one of the office's own groups."""

import re
from dataclasses import dataclass

from exchange.sheets.parsed import Parsed
from models.industry import Industry, everyday_words
from models.industry_group import IndustryGroup
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

UNFILED = QT_TRANSLATE_NOOP("Import", "行业「{text}」对不上分类，先不归类")
FILED_AS = QT_TRANSLATE_NOOP("Import", "已归到 {code} {name}")
FILED_IN_GROUP = QT_TRANSLATE_NOOP("Import", "已归到本部门分组 {name}")

_CODE = re.compile(r"([A-Z])?\s*(\d{2,4})?", re.IGNORECASE)
_ENDS = re.compile(r"(行业|业|类|服务|和相关服务|及其他)+$")
_PARTS = re.compile(r"[\s/、,，;；|>\-—()（）]+")


@dataclass(frozen=True, slots=True)
class Filing:
    """Where a customer is filed; both None where the words fit nothing, and the note says so.

    `alike` are the keys of all classes of that name: of a customer filed in one of them the words tell nothing new.
    """

    industry: int | None
    group: int | None
    note: Sentence
    alike: frozenset[int] = frozenset()


class Industries:
    """The classification and the groups by name; each spelling is looked up once."""

    def __init__(self) -> None:
        query = Industry.select(Industry.id, Industry.code, Industry.name).order_by(Industry.level_number.desc())
        self._rows = {code: (key, code, name) for key, code, name in query.tuples()}
        self._by_name = {_stem(row[2]): row for row in self._rows.values()}
        self._groups = dict(IndustryGroup.present().select(IndustryGroup.name, IndustryGroup.id).tuples())
        # the longest word first, so that 软件园 is not taken for 软件
        self._words = dict(sorted(everyday_words().items(), key=lambda pair: -len(pair[0])))
        self._seen: dict[str, Filing] = {}

    def file(self, text: str) -> Filing:
        """Where to file what the sheet calls `text`."""
        if text not in self._seen:
            self._seen[text] = self._file(text)
        return self._seen[text]

    def parse(self, text: str) -> Parsed:
        """The filing as the value of a cell; words that fit nothing are noted, never refused."""
        filing = self.file(text)
        return Parsed(filing if filing.industry or filing.group else None, note=filing.note)

    def _file(self, text: str) -> Filing:
        if text in self._groups:
            key = self._groups[text]
            return Filing(None, key, Sentence(FILED_IN_GROUP, name=text), frozenset([key]))
        row = self._by_code(text) or self._named(text)
        for part in _PARTS.split(text):
            row = row or self._named(part)
        if row is None:
            return Filing(None, None, Sentence(UNFILED, text=text))
        key, code, name = row
        alike = frozenset(other for other, _, other_name in self._rows.values() if other_name == name)
        return Filing(key, None, Sentence(FILED_AS, code=code, name=name), alike)

    def _by_code(self, text: str) -> tuple[int, str, str] | None:
        code = _CODE.fullmatch(text.strip())
        return self._rows.get(code[2] or (code[1] or "").upper()) if code else None

    def _named(self, text: str) -> tuple[int, str, str] | None:
        """By name with or without 业, by an everyday word in it, else the broadest class whose name holds it."""
        stem = _stem(text)
        if stem in self._by_name:
            return self._by_name[stem]
        word = next((word for word in self._words if word in text.casefold()), None)
        if word:
            return self._rows.get(self._words[word])
        holding = [row for row in self._rows.values() if len(stem) >= 2 and stem in row[2]]
        return min(holding, key=lambda row: (len(row[1]), len(row[2])), default=None)


def _stem(name: str) -> str:
    return _ENDS.sub("", name.strip()) or name.strip()
