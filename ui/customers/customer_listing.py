"""The rows of the customer list: what the store's listing reads, put into the kinds that the table paints."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import peewee as pw

from models.account import Account
from models.customer import Customer
from models.setting import setting
from models.store.listing import Listing
from rules.value_classes import revenue_share
from rules.visit_cadence import CADENCE
from ui.customers.industry_words import division_of, industry_words
from ui.kit.listing import ListColumn

COLUMNS: dict[str, tuple[int, str]] = {
    "name": (132, "TextField"),
    "short_name": (72, "TextField"),
    "industry.path": (60, "TextField"),
    "value_class": (44, "class"),
    "owner.name": (84, "avatar"),
    "last_visit_at": (80, "days_ago"),
    "completeness": (78, "completeness"),
    "kind": (72, "TextField"),
    "stage": (96, "TextField"),
    "grid": (104, "TextField"),
    "address": (180, "TextField"),
    "phone": (104, "PhoneField"),
    "head": (72, "TextField"),
    "group_name": (140, "TextField"),
    "annual_revenue": (110, "MoneyField"),
    "due_on": (92, "DateField"),
    "stale_on": (92, "DateField"),
}
"""Column → width in px and how it is painted."""
HIDDEN = tuple(COLUMNS)[7:]
"""Columns that wait in the menu until somebody wants them."""
INDUSTRY, CLASS, OWNER, LAST_VISIT = 3, 4, 5, 6
"""Places of the columns that are put into another shape; the key stands at 0."""


@dataclass(frozen=True, slots=True)
class ClassShare:
    """How many customers of class A there are, and which percent of the revenue they bring."""

    customers: int
    percent: int


class CustomerListing:
    """A `ui.kit.listing.Listing` of the customers that fit `conditions` and `text`; it also tells the share of class A.

    The first rows come straight from an index. Whoever scrolls further has the order read once, so that any place in
    100,000 rows is then reached by key.
    """

    def __init__(self, conditions: Sequence[Any], text: str, today: dt.date) -> None:
        self.listing = Listing(Customer, conditions, text, tuple(COLUMNS))
        self._today = today
        self._limits = {name: setting(f"cadence_{name.lower()}_days") for name in CADENCE}
        self._words = industry_words()
        self._joined = dict(Account.select(Account.name, Account.colour).tuples())
        self._keys: list[int] = []
        self._counts: dict[str, tuple[int, Decimal]] = {}
        self.columns = [
            ListColumn(column.name, column.title, *COLUMNS[column.name], column.choices)
            for column in self.listing.columns
        ]

    def count(self) -> int:
        """Return how many customers there are, counted by class in one query."""
        query = Customer.select(
            Customer.value_class, pw.fn.COUNT(pw.SQL("*")), pw.fn.SUM(Customer.annual_revenue).coerce(False)
        )
        rows = query.where(*self.listing.conditions).group_by(Customer.value_class).tuples()
        self._counts = {name: (count, Decimal(fen or 0) / 100) for name, count, fen in rows}
        self._keys = []
        return sum(count for count, _ in self._counts.values())

    def class_a(self) -> ClassShare:
        """Return the share of class A among the customers counted last."""
        revenue = {place: amount for place, (_, amount) in enumerate(self._counts.values())}
        classes = dict(enumerate(self._counts))
        return ClassShare(self._counts.get("A", (0, Decimal(0)))[0], revenue_share(revenue, classes, "A"))

    def page(self, offset: int, limit: int) -> list[tuple]:
        """Return up to `limit` rows from `offset`."""
        rows = self.listing.page(0, limit) if not offset else self._rows_of(self.keys()[offset : offset + limit])
        return [self._row(row) for row in rows]

    def keys(self) -> list[int]:
        """Return the keys of all customers in order; read once."""
        if not self._keys:
            self._keys = self.listing.keys()
        return self._keys

    def sorted_by(self, name: str, descending: bool = False) -> "CustomerListing":
        """Sort by a column; the last visit is shown as days ago, so few days, the latest visit, come first."""
        self.listing.sorted_by(name, descending != (name == "last_visit_at"))
        self._keys = []
        return self

    def then_by(self, name: str, descending: bool = False) -> "CustomerListing":
        """Sort by a second column where the first says the same."""
        self.listing.then_by(name, descending != (name == "last_visit_at"))
        self._keys = []
        return self

    def _rows_of(self, keys: Sequence[int]) -> list[tuple]:
        part = Listing(Customer, [Customer.id.in_(list(keys))], columns=tuple(COLUMNS))
        found = {row[0]: row for row in part.page(0, len(keys))}
        return [found[key] for key in keys if key in found]

    def _row(self, row: tuple) -> tuple:
        cells = list(row)
        if cells[INDUSTRY] is not None:
            cells[INDUSTRY] = self._words.get(division_of(cells[INDUSTRY]))
        if cells[OWNER] is not None:
            cells[OWNER] = (cells[OWNER], self._joined.get(cells[OWNER], 0))
        if cells[LAST_VISIT] is not None:
            days = (self._today - cells[LAST_VISIT].date()).days
            cells[LAST_VISIT] = (max(days, 0), self._limits.get(cells[CLASS], max(self._limits.values())))
        return tuple(cells)
