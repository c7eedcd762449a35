"""Says in the import which industry a customer without one is likely to be of; nothing is written."""

from collections.abc import Mapping
from functools import cache

from exchange.incoming.plan import PlannedRow
from models.industry import Industry, telling_words
from rules.industry_guess import guess_industry
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

LIKELY = QT_TRANSLATE_NOOP("Import", "没有行业，像是 {code} {industry}（{reason}），导入后可在档案里采用")


def industry_notes(row: PlannedRow) -> Mapping[str, Sentence]:
    """Return a note at the name where the sheet tells no industry and the name or scope does."""
    if row.values.get("industry") or row.values.get("industry_group") or not row.values.get("name"):
        return {}
    guess = guess_industry(str(row.values["name"]), str(row.values.get("business_scope") or ""), telling_words())
    if guess is None:
        return {}
    return {"name": Sentence(LIKELY, code=guess.code, industry=_names()[guess.code], reason=guess.reason)}


@cache
def _names() -> dict[str, str]:
    """Return the names of the classification, which is the same in every office, by code."""
    return dict(Industry.select(Industry.code, Industry.name).tuples())
