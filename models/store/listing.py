"""Rows of a list, ready-made from one joined query, a page at a time; colleagues' records show only public columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import peewee as pw

from models.store import search
from models.store.database import database
from models.store.fields import PUBLIC, LinkField
from models.store.record import Record
from models.store.session import Acting, acting
from rules.permissions import customer_access

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: `name` is the field's path, `kind` the class name of its field, `width` in px."""

    name: str
    title: str
    kind: str
    width: int
    public: bool
    choices: tuple[tuple[str, str], ...]


class Listing:
    """The records of one type that fit `conditions` and `text`, in one order; rows are (key, column values …)."""

    def __init__(
        self,
        record_type: type[Record],
        conditions: Sequence[Any] = (),
        text: str = "",
        columns: Sequence[str] = (),
        who: Acting | None = None,
    ) -> None:
        self.record_type = record_type
        self.conditions = [record_type.deleted_at.is_null(), *conditions]
        if text.strip():
            self.conditions.append(search.condition(record_type._meta.primary_key, text))
        self.who = who or acting()
        self._joins: dict[str, Any] = {}
        names = columns or record_type.declaration().list_columns
        self._fields = {name: self._resolve(name) for name in names}
        self.columns = tuple(self._column(name, field) for name, field in self._fields.items())
        self._owner = self._resolve("owner") if "owner" in record_type._meta.fields else None
        self._order = record_type.declaration().order.lstrip("-")
        self._descending = record_type.declaration().order.startswith("-")

    def sorted_by(self, name: str, descending: bool = False) -> "Listing":
        """Sort by a column (or any field path) from now on; empty values come last."""
        self._order, self._descending = name, descending
        return self

    @property
    def order(self) -> tuple[str, bool]:
        """Return the field path sorted by, and whether it descends."""
        return self._order, self._descending

    def count(self) -> int:
        """Return how many records fit."""
        return int(self.record_type.select().where(*self.conditions).count())

    def page(self, offset: int, limit: int) -> list[Row]:
        """Return up to `limit` rows from `offset`."""
        fields = [self.record_type.id, *self._fields.values()]
        if self._owner is not None:
            fields.append(self._owner)
        key = self._resolve(self._order)
        order = [key.is_null(), key.desc() if self._descending else key, self.record_type.id]
        if not key.null:
            order = order[1:]
        query = self._joined(self.record_type.select(*fields)).where(*self.conditions)
        rows = query.order_by(*order).offset(offset).limit(limit).tuples()
        return [self._masked(row) for row in database.execute(rows)] if self._owner is None else self._visible(rows)

    def keys(self) -> list[int]:
        """Return the keys of all records that fit, in order."""
        return [row[0] for row in self.page(0, -1)]

    def _visible(self, rows: Any) -> list[Row]:
        return [self._masked(row[:-1], row[-1]) for row in rows]

    def _masked(self, row: Row, owner: int | None = None) -> Row:
        if self._owner is None or self.who.account is None:
            return tuple(row)
        if customer_access(self.who.role, self.who.account, owner) == "full":
            return tuple(row)
        return (row[0], *(v if c.public else None for v, c in zip(row[1:], self.columns, strict=True)))

    def _column(self, name: str, field: Any) -> Column:
        first = self.record_type._meta.fields[name.split(".")[0]]
        shown = first if "." in name else field
        return Column(
            name, shown.label, type(field).__name__, first.width, first.level == PUBLIC, tuple(field.choices or ())
        )

    def _resolve(self, path: str) -> Any:
        """Return the field a path such as `owner.name` names, and remember the join it needs."""
        first, _, rest = path.partition(".")
        field = self.record_type._meta.fields[first]
        if not rest:
            return field
        if first not in self._joins:
            self._joins[first] = field.rel_model.alias()
        return getattr(self._joins[first], rest)

    def _joined(self, query: pw.ModelSelect) -> pw.ModelSelect:
        for name, target in self._joins.items():
            field = self.record_type._meta.fields[name]
            assert isinstance(field, LinkField)
            query = query.join_from(self.record_type, target, pw.JOIN.LEFT_OUTER, on=(field == target.id))
        return query
