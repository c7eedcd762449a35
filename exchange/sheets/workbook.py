"""What was read from a file: sheets of cells, as they stand there, before anything is understood."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from exchange.sheets import refusals
from rules.problem import Problem

Cell = str | int | float | bool | date | datetime | time | timedelta
"""One cell; an empty cell is the empty string."""

CELLS_MAX = 3_000_000
"""Cells one sheet may hold: a hundred thousand customers with thirty columns, about 500 MB of Python values."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged area; rows and columns count from 0 and both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; every row has the same length, and merged areas are already filled with their value."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Merge, ...] = ()

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.rows[0]) if self.rows else 0


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets of a file that hold anything, in the order of the file; `encoding` is set for text files."""

    sheets: tuple[Sheet, ...]
    encoding: str = ""


def is_blank(cell: Cell) -> bool:
    """Whether a cell shows nothing."""
    return isinstance(cell, str) and not cell.strip()


def text_of(cell: Cell) -> str:
    """The cell as a user would read it: whole numbers without a point, dates as 2026-03-05, no outer spaces."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e18:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes") if cell.time() != time() else cell.date().isoformat()
    return str(cell).strip()


def check_area(height: int, width: int, file: str) -> None:
    """Raise Problem naming `file` when a sheet of this size would not fit into memory."""
    if height * width > CELLS_MAX:
        raise Problem(refusals.TOO_MANY_CELLS, file=file, limit=CELLS_MAX)
