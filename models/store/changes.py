"""Keeps every change: triggers write old → new per field, seals chain the log, history and undo read it."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.store.database import database, writing
from models.store.record import Record

_NOT_LOGGED = ("id",)
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Change:
    """One changed record: `fields` maps the column to (old, new); of a new record the old value is None."""

    sequence: int
    kind: str
    key: int
    action: str
    fields: dict[str, tuple[Any, Any]]
    account: int | None
    at: datetime
    device: str
    origin: str


def _columns(record_type: type[Record]) -> list[str]:
    return [f.column_name for f in record_type._meta.sorted_fields if f.column_name not in _NOT_LOGGED]


def _changed_json(columns: Iterable[str]) -> str:
    """SQL for a JSON object of the columns that differ: {column: [old, new]}."""
    one = 'SELECT \'{0}\' AS c, old."{0}" AS o, new."{0}" AS n'
    rows = " UNION ALL ".join(one.format(column) for column in columns)
    return f"(SELECT json_group_object(c, json_array(o, n)) FROM ({rows}) WHERE o IS NOT n)"


def _whole_json(columns: Iterable[str], row: str) -> str:
    """SQL for a JSON object of all columns of `row` ('old' or 'new'): {column: value}."""
    return "json_object(" + ", ".join(f"'{column}', {row}.\"{column}\"" for column in columns) + ")"


def _trigger(table: str, action: str, fields: str, when: str = "") -> str:
    row = "old" if action == "delete" else "new"
    return (
        f'CREATE TRIGGER "{table}_{action}" AFTER {action.upper()} ON "{table}" {when} BEGIN '
        "INSERT INTO change_log(kind, key, action, fields, account, at, device, origin) VALUES ("
        f"'{table}', {row}.id, '{action}', {fields}, acting_account(), "
        "datetime('now', 'localtime'), acting_device(), acting_origin()); END"
    )


def triggers_for(record_type: type[Record]) -> dict[str, str]:
    """Return the SQL of the three triggers of a record type, by trigger name."""
    table, columns = record_type._meta.table_name, _columns(record_type)
    differs = " OR ".join(f'old."{c}" IS NOT new."{c}"' for c in columns)
    return {
        f"{table}_insert": _trigger(table, "insert", _whole_json(columns, "new")),
        f"{table}_update": _trigger(table, "update", _changed_json(columns), f"WHEN {differs}"),
        f"{table}_delete": _trigger(table, "delete", _whole_json(columns, "old")),
    }


def refresh_triggers(record_types: Iterable[type[Record]]) -> None:
    """Make the triggers in the file equal to the declarations (after a migration, or a new program)."""
    wanted = {name: sql for record_type in record_types for name, sql in triggers_for(record_type).items()}
    present = dict(database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    stale = [name for name, sql in present.items() if wanted.get(name) != sql]
    missing = [sql for name, sql in wanted.items() if present.get(name) != sql]
    if not stale and not missing:
        return
    with writing():  # with IF, because another program may be refreshing the same file just now
        for name in stale:
            database.execute_sql(f'DROP TRIGGER IF EXISTS "{name}"')
        for sql in missing:
            database.execute_sql(sql.replace("CREATE TRIGGER", "CREATE TRIGGER IF NOT EXISTS", 1))


_SELECT = "SELECT seq, kind, key, action, fields, account, at, device, origin FROM change_log "


def _read(row: tuple[Any, ...]) -> Change:
    sequence, kind, key, action, text, account, at, device, origin = row
    fields = json.loads(text)
    if action == "update":
        pairs = {name: (old, new) for name, (old, new) in fields.items()}
    else:
        pairs = {name: (None, value) if action == "insert" else (value, None) for name, value in fields.items()}
    return Change(sequence, kind, key, action, pairs, account, datetime.fromisoformat(at), device, origin)


def history(key: int, limit: int = 200) -> list[Change]:
    """Return the changes of one record, newest first."""
    rows = database.execute_sql(_SELECT + "WHERE key = ? ORDER BY seq DESC LIMIT ?", (key, limit))
    return [_read(row) for row in rows.fetchall()]


def changes_of(origin: str) -> list[Change]:
    """Return all changes one origin made (for example a batch of imported rows), oldest first."""
    return [_read(row) for row in database.execute_sql(_SELECT + "WHERE origin = ? ORDER BY seq", (origin,)).fetchall()]


@dataclass(frozen=True, slots=True)
class Edition:
    """How often a record was changed since it was made, and when last (local time)."""

    number: int
    at: datetime


def editions(keys: Sequence[int]) -> dict[int, Edition]:
    """Return the present edition of the records that were ever changed."""
    found: dict[int, Edition] = {}
    query = "SELECT key, count(*), max(at) FROM change_log WHERE key IN ({}) AND action = 'update' GROUP BY key"
    for start in range(0, len(keys), _AT_ONCE):
        part = keys[start : start + _AT_ONCE]
        rows = database.execute_sql(query.format(", ".join("?" * len(part))), tuple(part))
        found |= {key: Edition(number, datetime.fromisoformat(at)) for key, number, at in rows.fetchall()}
    return found


def changed_since(key: int, sequence: int) -> bool:
    """Say whether a record was changed after a place in the log."""
    query = "SELECT 1 FROM change_log WHERE key = ? AND seq > ? LIMIT 1"
    return database.execute_sql(query, (key, sequence)).fetchone() is not None


def _digest(previous: str, after: int, until: int) -> str:
    digest = hashlib.sha256(previous.encode("ascii"))
    for row in database.execute_sql(_SELECT + "WHERE seq > ? AND seq <= ? ORDER BY seq", (after, until)):
        digest.update(json.dumps(row, ensure_ascii=False).encode("utf-8"))
    return digest.hexdigest()


def seal_log() -> None:
    """Chain everything logged since the last seal to it, so that a later change of the log shows."""
    with writing():
        last = database.execute_sql("SELECT until, digest FROM log_seal ORDER BY number DESC LIMIT 1").fetchone()
        after, previous = last or (0, "")
        until = database.execute_sql("SELECT max(seq) FROM change_log").fetchone()[0] or 0
        if until > after:
            seal = (until, _digest(previous, after, until))
            database.execute_sql("INSERT INTO log_seal(until, digest) VALUES (?, ?)", seal)


def broken_seal() -> int | None:
    """Return the place in the log up to which the first seal that no longer fits was made, or None.

    Seals and entries are numbered without gaps, so that a removed one shows as well, even the last.
    """
    after, previous = 0, ""
    seals = database.execute_sql("SELECT number, until, digest FROM log_seal ORDER BY number").fetchall()
    for expected, (number, until, digest) in enumerate(seals, start=1):
        if number != expected or _digest(previous, after, until) != digest:
            return int(until)
        after, previous = until, digest
    if _issued("log_seal") != len(seals):
        return after
    count, last = database.execute_sql("SELECT count(*), max(seq) FROM change_log").fetchone()
    return None if count == (last or 0) == _issued("change_log") else int(last or 0)


def _issued(table: str) -> int:
    """Return the highest number SQLite ever gave in `table`."""
    row = database.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) if row else 0
