"""What a table shows: anything that can count its rows, hand them over by page and sort them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


class Column(Protocol):
    """A column: field `name`, untranslated `title`, `kind` (key of `cells.CELLS`), `width` px, declared `choices`."""

    name: str
    title: str
    kind: str
    width: int
    choices: Sequence[tuple[object, str]]


class Listing(Protocol):
    """Rows are tuples (key, value per column …)."""

    columns: Sequence[Column]

    def count(self) -> int:
        """Return how many rows there are."""

    def page(self, offset: int, limit: int) -> list[tuple]:
        """Return up to `limit` rows from `offset`."""

    def sorted_by(self, name: str, descending: bool = False) -> "Listing":
        """Return the rows sorted by a column."""


@runtime_checkable
class SortsByTwo(Protocol):
    """A listing that can be sorted by a second column as well."""

    def then_by(self, name: str, descending: bool = False) -> Listing:
        """Return the rows sorted by another column where the one of `sorted_by` says the same."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column declared by a screen; `title` is shown as it is unless it is a declared record label."""

    name: str
    title: str
    width: int = 120
    kind: str = "TextField"
    choices: Sequence[tuple[object, str]] = ()


class RowListing:
    """A listing of rows that are all there already, for short lists; `order` turns a cell into what sorts."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[tuple], order: Callable[[object], object] = lambda cell: cell
    ) -> None:
        self.columns, self.rows, self._order = columns, list(rows), order
        self._by = ("", False)

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def page(self, offset: int, limit: int) -> list[tuple]:
        """Return up to `limit` rows from `offset`."""
        return self.rows[offset : offset + limit]

    def sorted_by(self, name: str, descending: bool = False) -> "RowListing":
        """Sort in place, empty cells last."""
        self._by = (name, descending)
        place = 1 + [column.name for column in self.columns].index(name)
        present = [row for row in self.rows if row[place] is not None]
        present.sort(key=lambda row: self._order(row[place]), reverse=descending)
        self.rows = present + [row for row in self.rows if row[place] is None]
        return self

    def then_by(self, name: str, descending: bool = False) -> "RowListing":
        """Sort by the second column first: sorting by the other one keeps that order where it says the same."""
        first = self._by
        self.sorted_by(name, descending)
        return self.sorted_by(*first) if first[0] else self
