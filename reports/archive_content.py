"""What a printed archive says: customers filed by industry, each with what its reader may know."""

from dataclasses import dataclass, field
from datetime import date

from rules.permissions import Level

LEVEL_WORDS: dict[Level, str] = {"public": "公开", "internal": "内部", "secret": "机密"}
UNFILED = "还没有归入行业"


@dataclass(frozen=True, slots=True)
class FiledFact:
    """A fact with its label; `known` tells when it was entered or checked, for example 「2026-08 核实」."""

    label: str
    value: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class FiledTable:
    """Records that hang on a customer: a title, the heads, widths in mm, and the rows as text; `more` were left out."""

    title: str
    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class FiledCustomer:
    """One customer. `section` is a letter of GB/T 4754-2017 with its name."""

    name: str
    section: str
    value_class: str
    owner: str
    chips: tuple[str, ...] = ()
    facts: tuple[FiledFact, ...] = ()
    tables: tuple[FiledTable, ...] = ()
    level: Level = "public"
    columns: dict[str, str] = field(default_factory=dict)
    """What the compact list shows, by the names of its columns."""


@dataclass(frozen=True, slots=True)
class Archive:
    """Customers to be printed, by industry and name; `level` is the highest of all that is told."""

    title: str
    made_on: date
    customers: tuple[FiledCustomer, ...]
    level: Level

    @property
    def level_words(self) -> str:
        """Return the level as it stands on every sheet."""
        return LEVEL_WORDS[self.level]
