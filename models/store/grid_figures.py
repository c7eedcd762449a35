"""Reads what each grid (片区) holds: customers by class, who is due for a visit or a check, in one plain query."""

import datetime as dt
from dataclasses import dataclass

from models.store.database import database

_GRIDS = """
SELECT coalesce(trim(grid), ''), count(*), sum(value_class = 'A'), sum(value_class = 'B'),
    sum(due_on <= :today AND ({own})), sum(stale_on <= :today AND ({own})), max(last_visit_at),
    group_concat(DISTINCT owner_id)
FROM customer WHERE deleted_at IS NULL GROUP BY 1 ORDER BY coalesce(trim(grid), '') = '', 2 DESC, 1
"""


@dataclass(frozen=True, slots=True)
class GridFigures:
    """One grid; the customers in none stand under an empty name. `due` and `stale` count customers."""

    name: str
    customers: int
    class_a: int
    class_b: int
    due: int
    stale: int
    last_visit_at: dt.datetime | None
    owners: tuple[int, ...]


def grid_figures(today: dt.date, owner: int | None = None) -> list[GridFigures]:
    """Return all grids, the one with most customers first; what is due is counted of `owner`'s customers only."""
    own = "1" if owner is None else f"owner_id = {int(owner)}"
    rows = database.execute_sql(_GRIDS.format(own=own), {"today": today.isoformat()}).fetchall()
    return [
        GridFigures(
            name,
            customers,
            class_a or 0,
            class_b or 0,
            due or 0,
            stale or 0,
            dt.datetime.fromisoformat(last) if last else None,
            tuple(int(key) for key in (owners or "").split(",") if key),
        )
        for name, customers, class_a, class_b, due, stale, last, owners in rows
    ]
