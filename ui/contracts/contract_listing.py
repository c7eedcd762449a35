"""The rows of contracts: what the store's listing reads, with the end marked where it is near."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from models.contract import REMINDER_DAYS, Contract
from models.store.listing import Listing
from ui.kit.listing import ListColumn

COLUMNS = {
    "subject": (240, "TextField"),
    "number": (110, "TextField"),
    "customer.name": (200, "TextField"),
    "amount": (110, "MoneyField"),
    "start": (92, "DateField"),
    "end": (104, "chip"),
    "status": (76, "TextField"),
    "completeness": (86, "PercentField"),
}
"""Column → width in px and how it is painted."""


class ContractListing:
    """A `ui.kit.listing.Listing` of contracts as seen on the day `today`; `columns` are some of `COLUMNS`."""

    def __init__(
        self, conditions: Sequence[Any], today: dt.date, text: str = "", columns: Sequence[str] = tuple(COLUMNS)
    ) -> None:
        self._listing = Listing(Contract, conditions, text, (*columns, "status"))
        self._today = today
        declared = {column.name: column for column in self._listing.columns}
        self._places = {name: place for place, name in enumerate(declared, start=1)}
        self.columns = [ListColumn(n, declared[n].title, *COLUMNS[n], declared[n].choices) for n in columns]

    def count(self) -> int:
        """Return how many contracts there are."""
        return self._listing.count()

    def page(self, offset: int, limit: int) -> list[tuple]:
        """Return up to `limit` rows from `offset`."""
        return [self._row(row) for row in self._listing.page(offset, limit)]

    def sorted_by(self, name: str, descending: bool = False) -> "ContractListing":
        """Sort by a column."""
        self._listing.sorted_by(name, descending)
        return self

    def then_by(self, name: str, descending: bool = False) -> "ContractListing":
        """Sort by a second column where the first says the same."""
        self._listing.then_by(name, descending)
        return self

    def _row(self, row: tuple) -> tuple:
        end, status = row[self._places["end"]], row[self._places["status"]]
        cells = list(row)
        cells[self._places["end"]] = end and (end.isoformat(), end_tone(end, status, self._today))
        return tuple(cells)


def end_tone(end: dt.date, status: str, today: dt.date) -> str:
    """Return the tone of an end: danger once it is past, warn within 60 days, of contracts in force only."""
    if status != "active" or end > today + dt.timedelta(days=REMINDER_DAYS):
        return "default"
    return "danger" if end < today else "warn"
