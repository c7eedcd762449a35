"""The rows of the agenda: what the store's listing reads, with day, weekday and hours in one cell, and who goes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from models.store.listing import Listing
from models.visit import Visit
from ui.calendar_words import day_and_weekday
from ui.kit.listing import ListColumn

READ = (
    "start",
    "minutes",
    "customer.name",
    "rep.name",
    "rep.colour",
    "way",
    "kind",
    "status",
    "contact.name",
    "purpose",
)
SHOWN = {
    "start": (196, "TextField"),
    "customer.name": (200, "TextField"),
    "rep.name": (92, "avatar"),
    "way": (60, "ChoiceField"),
    "kind": (84, "ChoiceField"),
    "status": (76, "ChoiceField"),
    "contact.name": (96, "TextField"),
    "purpose": (300, "TextField"),
}
"""Column → width in px and how it is painted; length and colour are shown within others."""


class AgendaListing:
    """A `ui.kit.listing.Listing` of the visits that fit `conditions`."""

    def __init__(self, conditions: Sequence[Any]) -> None:
        self._listing = Listing(Visit, conditions, columns=READ)
        declared = {column.name: column for column in self._listing.columns}
        self.columns = [
            ListColumn(name, declared[name].title, *shape, declared[name].choices) for name, shape in SHOWN.items()
        ]

    def count(self) -> int:
        """Return how many visits there are."""
        return self._listing.count()

    def page(self, offset: int, limit: int) -> list[tuple]:
        """Return up to `limit` rows from `offset`."""
        return [_row(row) for row in self._listing.page(offset, limit)]

    def sorted_by(self, name: str, descending: bool = False) -> "AgendaListing":
        """Sort by a column; when they are sorts by the start."""
        self._listing.sorted_by(name, descending)
        return self


def _row(row: tuple) -> tuple:
    key, start, minutes, customer, rep, colour, *rest = row
    return (key, when(start, minutes), customer, (rep, colour), *rest)


def when(start: datetime, minutes: int) -> str:
    """Return 11月26日 周四 10:45–11:30."""
    return f"{day_and_weekday(start.date())} {start:%H:%M}–{start + timedelta(minutes=minutes):%H:%M}"
