"""The order of a list: runs of keys that an index has sorted already, and the ORDER BY of one or two columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw


@dataclass(frozen=True, slots=True)
class Part:
    """A run of the list: the query of its keys in order, and conditions that each count some of them from an index."""

    name: str
    keys: pw.ModelSelect
    counted: Sequence[Sequence[Any]]


def by_one(descending: bool, backwards: bool, may_be_empty: bool, fields: Sequence[Any]) -> list[Any]:
    """All in one direction, so that one index serves both; only the first may be empty, which comes last."""
    first, *ties = (field.desc if descending != backwards else field.asc for field in fields)
    nulls = ("FIRST" if backwards else "LAST") if may_be_empty else None
    return [first(nulls=nulls), *(tie() for tie in ties)]


def by_several(keys: Sequence[tuple[Any, bool]], tie: Any, backwards: bool) -> list[Any]:
    """Each (field, descending) has its own direction; empty values come last, and `tie` decides at the end."""
    nulls = "FIRST" if backwards else "LAST"
    ordered = [(key.desc if descending != backwards else key.asc)(nulls=nulls) for key, descending in keys]
    return [*ordered, tie.desc() if backwards else tie.asc()]
