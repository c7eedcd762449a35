"""Reads the visits near a visit as the double-visit rule wants them: the hot path, in plain SQL on partial indexes."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.store.database import database
from rules.visit_conflicts import PlannedVisit

Span = tuple[dt.datetime, dt.datetime]

_VISITS = """
SELECT v.id, v.customer_id, c.name, v.rep_id, a.name, v.start, v.minutes, v.kind, v.status, v.way,
       (SELECT group_concat(p.account_id) FROM visit_participant p WHERE p.visit_id = v.id AND p.deleted_at IS NULL)
FROM visit v JOIN customer c ON c.id = v.customer_id JOIN account a ON a.id = v.rep_id
WHERE v.deleted_at IS NULL AND v.status <> 'cancelled' AND {which} AND v.start >= ? AND v.start < ?
"""
_NAMES = """
SELECT c.name, a.name, o.id, coalesce(o.name, '')
FROM customer c JOIN account a ON a.id = ? LEFT JOIN account o ON o.id = c.owner_id WHERE c.id = ?
"""
_OF_CUSTOMERS = "v.customer_id IN ({marks})"
_OF_TEAM = "v.rep_id IN ({marks})"
_JOINED = "v.id IN (SELECT visit_id FROM visit_participant WHERE account_id IN ({marks}) AND deleted_at IS NULL)"


@dataclass(frozen=True, slots=True)
class Names:
    """Who goes to whom, and whose customer it is (`owner` None: nobody's)."""

    customer: str
    rep: str
    owner: int | None
    owner_name: str


def names_of(customer: int, rep: int) -> Names:
    """Return the names a warning mentions."""
    row = database.execute_sql(_NAMES, (rep, customer)).fetchone()
    return Names(*row)


def near(customers: Sequence[int], days: Span, team: Sequence[int], times: Span) -> list[PlannedVisit]:
    """Return the active visits to `customers` that start within `days`, and those of the `team` within `times`."""
    rows = [*_rows(_OF_CUSTOMERS, customers, days), *_rows(_OF_TEAM, team, times), *_rows(_JOINED, team, times)]
    return list({row[0]: _read(row) for row in rows}.values())


def between(
    customers: Sequence[int], team: Sequence[int], first: dt.datetime, until: dt.datetime
) -> list[PlannedVisit]:
    """Return all active visits to `customers` and of the `team` that start in the half-open span."""
    return near(customers, (first, until), team, (first, until))


def _rows(which: str, keys: Sequence[int], span: Span) -> list[tuple[Any, ...]]:
    sql = _VISITS.format(which=which.format(marks=",".join("?" * len(keys))))
    rows: list[tuple[Any, ...]] = database.execute_sql(sql, (*keys, str(span[0]), str(span[1]))).fetchall()
    return rows


def _read(row: tuple[Any, ...]) -> PlannedVisit:
    key, customer, customer_name, rep, rep_name, start, minutes, kind, status, way, others = row
    return PlannedVisit(
        id=key,
        customer=customer,
        customer_name=customer_name,
        rep=rep,
        rep_name=rep_name,
        start=dt.datetime.fromisoformat(start),
        minutes=minutes,
        kind=kind,
        status=status,
        participants=frozenset(map(int, others.split(","))) if others else frozenset(),
        tentative=status == "tentative",
        by_phone=way == "phone",
    )
