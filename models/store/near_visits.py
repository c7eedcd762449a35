"""Reads the visits near a visit as the double-visit rule wants them: the hot path, in plain SQL on partial indexes."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from models.store.database import fetch
from rules.visit_conflicts import LONGEST_MINUTES, PlannedVisit

Span = tuple[dt.datetime, dt.datetime]

_VISITS = """
SELECT v.id, v.customer_id, c.name, v.rep_id, a.name, v.start, v.minutes, v.status, v.way,
       (SELECT group_concat(p.account_id) FROM visit_participant p WHERE p.visit_id = v.id AND p.deleted_at IS NULL)
FROM {source} CROSS JOIN account a ON a.id = v.rep_id
CROSS JOIN customer c INDEXED BY customer_id_deleted_at_name_short_name ON c.id = v.customer_id
WHERE v.deleted_at IS NULL AND v.status <> 'cancelled' AND {which}
"""
_LASTS = "unixepoch(v.start) + 60 * v.minutes >= unixepoch(?)"  # to the second: the rule looks closer
_SOURCES = (
    ("visit v", "v.customer_id IN ({customers}) AND v.start >= ? AND v.start < ?"),
    ("visit v", "v.rep_id IN ({team}) AND v.start > ? AND v.start < ? AND {lasts}"),
    (
        "visit_participant t CROSS JOIN visit v ON v.id = t.visit_id",
        "t.account_id IN ({team}) AND t.deleted_at IS NULL AND t.start > ? AND t.start < ? AND {lasts}",
    ),
)
_NAMES = """
SELECT c.name, a.name, o.id, coalesce(o.name, '')
FROM customer c JOIN account a ON a.id = ? LEFT JOIN account o ON o.id = c.owner_id WHERE c.id = ?
"""


@dataclass(frozen=True, slots=True)
class Names:
    """Who goes to whom, and whose customer it is (`owner` None: nobody's)."""

    customer: str
    rep: str
    owner: int | None
    owner_name: str


def names_of(customer: int, rep: int) -> Names:
    """Return the names a warning mentions."""
    return Names(*fetch(_NAMES, (rep, customer))[0])


def near(customers: Sequence[int], days: Span, team: Sequence[int], times: Span) -> list[PlannedVisit]:
    """Return the active visits to `customers` that start within `days`, and the `team`'s that last into `times`."""
    begin, end = times
    busy = (*team, str(begin - dt.timedelta(minutes=LONGEST_MINUTES)), str(end), str(begin))
    rows = fetch(_query(len(customers), len(team)), (*customers, *map(str, days), *busy, *busy))
    return list({row[0]: _read(row) for row in rows}.values())


def between(
    customers: Sequence[int], team: Sequence[int], first: dt.datetime, until: dt.datetime
) -> list[PlannedVisit]:
    """Return all active visits to `customers` that start in the half-open span, and the `team`'s that last into it."""
    return near(customers, (first, until), team, (first, until))


@lru_cache(maxsize=64)
def _query(customers: int, team: int) -> str:
    """Return one statement for visits to so many customers and of a team of so many."""
    marks = {"customers": ",".join("?" * customers), "team": ",".join("?" * team), "lasts": _LASTS}
    return " UNION ALL ".join(_VISITS.format(source=source, which=which.format(**marks)) for source, which in _SOURCES)


def _read(row: tuple[Any, ...]) -> PlannedVisit:
    key, customer, customer_name, rep, rep_name, start, minutes, status, way, others = row
    return PlannedVisit(
        id=key,
        customer=customer,
        customer_name=customer_name,
        rep=rep,
        rep_name=rep_name,
        start=dt.datetime.fromisoformat(start),
        minutes=minutes,
        status=status,
        participants=frozenset(map(int, others.split(","))) if others else frozenset(),
        tentative=status == "tentative",
        by_phone=way == "phone",
    )
