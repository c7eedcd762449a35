"""What a column of a sheet may be: the fields an import offers, and the kinds of value they hold."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How the cells of a field are read."""

    ORGANISATION = "organisation"
    PERSON = "person"
    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    MOMENT = "moment"
    MONEY = "money"
    WHOLE = "whole"
    RATING = "rating"
    PHONE = "phone"
    EMAIL = "email"
    USCC = "uscc"
    CHOICE = "choice"
    FLAG = "flag"
    INDUSTRY = "industry"
    PERSON_PHONE = "person_phone"


@dataclass(frozen=True, slots=True)
class ImportField:
    """One target of the mapping.

    `label` is the marked Chinese name, `synonyms` are headings under which sheets carry the field, `doubtful` headings
    count only when the values look right as well; `choices` are (value, Chinese label) pairs of a choice.
    """

    name: str
    label: str
    synonyms: tuple[str, ...] = ()
    kind: Kind = Kind.TEXT
    required: bool = False
    doubtful: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
