"""Rows of a list, ready-made from one joined query, a page at a time; colleagues' records show only public columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

import peewee as pw

from models.store import search
from models.store.confidentiality import levels
from models.store.database import read_state
from models.store.fields import PUBLIC, Declared
from models.store.list_order import Part, by_one, by_several
from models.store.record import Record
from models.store.session import Acting, acting
from rules.permissions import Level, customer_access

Row = tuple[Any, ...]
_AT_ONCE = 1000
_A_COLLEAGUE = -1  # an account nobody has


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: `name` is the field's path, `kind` the class name of its field, `width` in px."""

    name: str
    title: str
    kind: str
    width: int
    level: str
    choices: tuple[tuple[str, str], ...]

    @property
    def public(self) -> bool:
        """Say whether colleagues who do not own the record see it."""
        return self.level == PUBLIC


class Listing:
    """The records of one type that fit `conditions` and `text`, in one order; rows are (key, column values …).

    Of a colleague's record `who` (default: the signed-in account) sees the public columns, and the order tells no more
    than they do; where no column is public, the record is left out. Secret columns are shown as far as
    `models.store.confidentiality` says.
    """

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
        self._allowed: dict[int | None, frozenset[Level]] = {}
        declaration = record_type.declaration()
        self._fields = {name: self._resolve(name) for name in columns or declaration.list_columns}
        self.columns = tuple(self._column(name, field) for name, field in self._fields.items())
        self._owner_path = declaration.owner if self._is_restricted() else ""
        self._owner: Any = self._resolve(self._owner_path) if self._owner_path else None
        if self._owner is not None and not any(column.public for column in self.columns):
            self.conditions.append(reduce(or_, self._in_full()))
        self._counts: dict[str, int] = {}
        self._counted_in: tuple[int, int, int] | None = None
        self._order = declaration.order.lstrip("-")
        self._descending = declaration.order.startswith("-")
        self._then: tuple[str, bool] | None = None

    def sorted_by(self, name: str, descending: bool = False) -> "Listing":
        """Sort by a column (or any field path) from now on; empty values come last."""
        self._order, self._descending, self._then = name, descending, None
        return self

    def then_by(self, name: str, descending: bool = False) -> "Listing":
        """Sort by a second column where the first says the same; no index helps with that."""
        self._then = (name, descending)
        return self

    @property
    def order(self) -> tuple[str, bool]:
        """Return the field path sorted by, and whether it descends."""
        return self._order, self._descending

    def count(self) -> int:
        """Return how many records fit."""
        return self._count("", [self.conditions])

    def page(self, offset: int, limit: int) -> list[Row]:
        """Return up to `limit` rows from `offset`; what is nearer to the end is looked for from there."""
        behind = self.count() - offset - limit if offset else offset
        if behind >= offset:
            keys = self._walked(self._parts(), offset, limit)
        else:
            keys = self._walked(self._parts(backwards=True), max(behind, 0), max(limit + min(behind, 0), 0))[::-1]
        return [row for at in range(0, len(keys), _AT_ONCE) for row in self._rows(keys[at : at + _AT_ONCE])]

    def _walked(self, parts: Sequence[Part], offset: int, limit: int) -> list[int]:
        """Return up to `limit` keys from `offset` on; parts that end before it are counted only."""
        keys: list[int] = []
        for part in parts:
            size = self._count(part.name, part.counted) if offset and part is not parts[-1] else None
            if size is None or size > offset:
                keys += (key for (key,) in part.keys.offset(offset).limit(limit - len(keys)).tuples())
            if len(keys) >= limit:
                break
            offset = max(offset - (size or 0), 0)
        return keys

    def keys(self) -> list[int]:
        """Return the keys of all records that fit, in order."""
        return [key for part in self._parts() for (key,) in part.keys.tuples().iterator()]

    def _count(self, name: str, cases: Sequence[Sequence[Any]]) -> int:
        """Count the records of all cases; the number is kept under `name` until somebody writes to the file."""
        if (state := read_state()) != self._counted_in:
            self._counted_in, self._counts = state, {}
        if name not in self._counts:
            counts = [self._joined(pw.fn.COUNT(self.record_type.id)).where(*case).scalar() for case in cases]
            self._counts[name] = sum(counts)
        return self._counts[name]

    def _rows(self, keys: Sequence[int]) -> list[Row]:
        """Return the rows of these records; the joins cost nothing for the records of other pages."""
        owner = [] if self._owner is None else [self._owner]
        query = self._joined(self.record_type.id, *self._fields.values(), *owner, paths=tuple(self._fields))
        rows = {row[0]: row for row in query.where(self.record_type.id.in_(keys)).tuples()}
        present = [rows[key] for key in keys if key in rows]  # one may have been taken back meanwhile
        return present if self._owner is None else [self._masked(row[:-1], row[-1]) for row in present]

    def _is_restricted(self) -> bool:
        """Say whether `who` sees some records by name only."""
        return self.who.account is not None and customer_access(self.who.role, self.who.account, _A_COLLEAGUE) != "full"

    def _sees_in_full(self, owner: int | None) -> bool:
        account = self.who.account
        return account is None or owner == account or customer_access(self.who.role, account, owner) == "full"

    def _in_full(self) -> list[Any]:
        """Return the conditions, one of which must hold, that say in SQL what `_sees_in_full` says of one record."""
        return [self._owner == self.who.account, *([self._owner.is_null()] if self._sees_in_full(None) else [])]

    def _masked(self, row: Row, owner: int | None) -> Row:
        if owner not in self._allowed:
            self._allowed[owner] = levels(self.who, owner)
        allowed = self._allowed[owner]
        return (row[0], *(v if c.level in allowed else None for v, c in zip(row[1:], self.columns, strict=True)))

    def _column(self, name: str, field: Any) -> Column:
        first = self.record_type._meta.fields[name.split(".")[0]]
        shown = first if "." in name else field
        kind, choices = type(getattr(field, "field", field)).__name__, tuple(field.choices or ())  # behind its alias
        return Column(name, shown.label, kind, first.width, self._level(name), choices)

    def _level(self, path: str) -> str:
        first = self.record_type._meta.fields[path.split(".")[0]]
        return first.level if isinstance(first, Declared) else PUBLIC

    def _is_public(self, path: str) -> bool:
        return self._level(path) == PUBLIC

    def _resolve(self, path: str) -> Any:
        """Return the field a path such as `owner.name` names, and remember the join it needs."""
        first, _, rest = path.partition(".")
        field = self.record_type._meta.fields[first]
        if not rest:
            return field
        if first not in self._joins:
            self._joins[first] = field.rel_model.alias()
        return getattr(self._joins[first], rest)

    def _joined(self, *fields: Any, paths: Sequence[str] = (), across: str = "") -> pw.ModelSelect:
        """Return a query of `fields` with the joins that `paths` and the owner need.

        With `across` the records are walked through by that link, in the order of what it leads to; the condition that
        ties them is the caller's.
        """
        query = self.record_type.select(*fields)
        if across:
            query = query.from_(pw.Join(self._joins[across], self.record_type, pw.JOIN.CROSS))
        names = dict.fromkeys(path.split(".")[0] for path in (*paths, self._owner_path) if "." in path)
        for name in (name for name in names if name != across):
            link, target = self.record_type._meta.fields[name], self._joins[name]
            query = query.join_from(self.record_type, target, pw.JOIN.LEFT_OUTER, on=(link == target.id))
        return query

    def _parts(self, backwards: bool = False) -> list[Part]:
        """Return what makes up the list, one after the other; an index has the keys of each in their order.

        By a hidden column only the records seen in full are sorted; the others follow by owner, which tells nothing.
        `backwards` gives the same list from its end.
        """
        step = -1 if backwards else 1
        if self._owner is None or all(map(self._is_public, self._sorted_by())):
            return self._sorted(backwards, self.conditions)[::step]
        in_full = reduce(or_, self._in_full())
        others = [*self.conditions, pw.fn.COALESCE(in_full, 0) == 0]
        by_owner = [field.desc() if backwards else field.asc() for field in (self._owner, self.record_type.id)]
        hidden = self._joined(self.record_type.id).where(*others).order_by(*by_owner)
        parts = self._sorted(backwards, [*self.conditions, in_full], self._in_full())
        return [*parts, Part("others", hidden, [others])][::step]

    def _sorted(self, backwards: bool, conditions: Sequence[Any], cases: Sequence[Any] = (True,)) -> list[Part]:
        """Return the records that fit, sorted; by a linked record's field, those without a link come last.

        Exactly one of `cases` holds for each of them; one at a time they are counted faster.
        """
        if self._then:
            query = self._joined(self.record_type.id, paths=self._sorted_by())
            ordered = query.where(*conditions).order_by(*self._by_two(backwards))
            return [Part("sorted", ordered, [[*conditions, case] for case in cases])]
        first, _, rest = self._order.partition(".")
        field, key, tie = self.record_type._meta.fields[first], self._resolve(self._order), self.record_type.id
        if not rest:
            return [self._part("sorted", conditions, cases, self._by(backwards, key.null, key, tie))]
        target = self._joins[first]
        linked = [*conditions, field.is_null(False), field == target.id]
        order = self._by(backwards, key.field.null, key, target.id, tie)
        across = self._joined(tie, across=first).where(*linked).order_by(*order)
        parts = [Part(f"linked {first}", across, [[*linked[:-1], case] for case in cases])]
        unlinked = [*conditions, field.is_null()]
        return parts + [self._part(f"no {first}", unlinked, cases, self._by(backwards, False, tie))] * field.null

    def _sorted_by(self) -> list[str]:
        return [self._order, *([self._then[0]] if self._then else [])]

    def _by_two(self, backwards: bool) -> list[Any]:
        wanted = [(self._order, self._descending), *([self._then] if self._then else [])]
        keys = [(self._resolve(name), descending) for name, descending in wanted]
        return by_several(keys, self.record_type.id, backwards)

    def _part(self, name: str, conditions: Sequence[Any], cases: Sequence[Any], order: Sequence[Any]) -> Part:
        query = self._joined(self.record_type.id).where(*conditions).order_by(*order)
        return Part(name, query, [[*conditions, case] for case in cases])

    def _by(self, backwards: bool, may_be_empty: bool, *fields: Any) -> list[Any]:
        return by_one(self._descending, backwards, may_be_empty, fields)
