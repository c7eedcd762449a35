"""Reads what each rep holds and achieved in each industry: one row per division of GB/T 4754 and rep, in plain SQL."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from models.store.database import database

_FILED = "LEFT JOIN industry i ON i.id = c.industry_id LEFT JOIN industry d ON d.path = substr(i.path, 1, 4)"
"""The first four letters of I/65/651/6513 are the path of its division; a section's path is one letter."""
_CUSTOMERS = f"""
SELECT coalesce(d.path, ''), coalesce(d.name, ''), c.owner_id, count(*), coalesce(sum(c.annual_revenue), 0)
FROM customer c {_FILED} WHERE c.deleted_at IS NULL GROUP BY 1, 3
"""
_VISITS = f"""
SELECT coalesce(d.path, ''), coalesce(d.name, ''), v.rep_id, count(*), sum(v.kind = 'first')
FROM visit v JOIN customer c ON c.id = v.customer_id {_FILED}
WHERE v.deleted_at IS NULL AND c.deleted_at IS NULL AND v.status = 'done' AND v.start >= ? AND v.start < ?
GROUP BY 1, 3
"""
_DIVISIONS = f"SELECT d.path, count(*) FROM customer c {_FILED} WHERE d.id IS NOT NULL AND c.id IN (%s) GROUP BY 1"


@dataclass(frozen=True, slots=True)
class IndustryResult:
    """What `rep` (None: nobody) holds now in the industry of `path` and visited; revenue in yuan per year.

    `path` is that of a division or section with its `name`; both are empty for customers that are not filed.
    """

    path: str
    name: str
    rep: int | None
    customers: int
    revenue: Decimal
    visits: int
    first_visits: int


def industry_results(since: dt.datetime, until: dt.datetime) -> list[IndustryResult]:
    """Return the results of all reps; visits are those done that started in the half-open span."""
    held = {tuple(place): (count, Decimal(fen) / 100) for *place, count, fen in _rows(_CUSTOMERS)}
    visited = {tuple(place): (count, first) for *place, count, first in _rows(_VISITS, str(since), str(until))}
    return [_joined(place, held.get(place), visited.get(place)) for place in {**held, **visited}]


def _joined(
    place: tuple[Any, ...], held: tuple[int, Decimal] | None, visited: tuple[int, int] | None
) -> IndustryResult:
    path, name, rep = place
    customers, revenue = held or (0, Decimal(0))
    visits, first_visits = visited or (0, 0)
    return IndustryResult(path, name, rep, customers, revenue, visits, first_visits)


def divisions_of(customers: Iterable[int]) -> dict[str, int]:
    """Return how many of the customers are filed in each division, by path; those not filed are left out."""
    return dict(_rows(_DIVISIONS % ",".join(str(int(key)) for key in customers)))


def _rows(sql: str, *values: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = database.execute_sql(sql, values).fetchall()
    return rows
