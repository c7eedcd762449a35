"""The encrypted file as peewee sees it, and the one door through which everything is written."""

import datetime as dt
import decimal
import itertools
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
import peewee as pw
from playhouse.apsw_ext import APSWDatabase

from models.store import session
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "cache_size": -16384,  # KiB; scrolling through a long list fills whatever is given: twice as much took 16 MB more
    "temp_store": "memory",
}
BUSY = QT_TRANSLATE_NOOP("Problem", "数据正被另一个程序占用，这次没有写入任何内容。请稍等片刻再试一次。")
_REMEDIES = {
    "full": QT_TRANSLATE_NOOP("Problem", "磁盘已满，这次没有写入任何内容。请腾出空间后再试一次。"),
    "readonly": QT_TRANSLATE_NOOP("Problem", "数据文件是只读的，这次没有写入任何内容。请检查文件夹权限后再试一次。"),
    "locked": BUSY,
    "i/o": QT_TRANSLATE_NOOP("Problem", "磁盘读写出错，这次没有写入任何内容。请检查磁盘后再试一次。"),
    "unable to open": QT_TRANSLATE_NOOP("Problem", "数据文件打不开。请确认它所在的文件夹还在，并且您有权读写。"),
    "not a database": QT_TRANSLATE_NOOP(
        "Problem", "数据文件和密钥文件不是一套，或者文件已损坏。请在登录界面用最近的备份恢复。"
    ),
    "malformed": QT_TRANSLATE_NOOP("Problem", "数据文件已损坏。请在登录界面用最近的备份恢复。"),
}
_here = threading.local()


_numbers = itertools.count(1)


def _to_text(_cursor: object, _number: int, value: object) -> str:
    """Let plain peewee fields bind dates and decimals, which apsw refuses."""
    if isinstance(value, dt.date | dt.time | decimal.Decimal):
        return str(value)
    raise TypeError(repr(value))


class NumberedConnection(apsw.Connection):
    """A connection that can be told from every other one of this process."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.number = next(_numbers)


class EncryptedDatabase(APSWDatabase):
    """SQLite through apsw-sqlite3mc; the raw 32-byte key goes in before any other statement."""

    key: bytes = b""

    def open_file(self, file: Path, key: bytes) -> None:
        """Point the database at `file`; an empty key is refused, because it would silently write plain text."""
        if len(key) != 32:
            raise ValueError("the data key has 32 bytes")
        self.key = key
        self.init(str(file), pragmas=_PRAGMAS, timeout=5)

    @property
    def file(self) -> Path:
        """Return the file last opened."""
        return Path(self.database)

    def _connect(self) -> apsw.Connection:
        connection = NumberedConnection(self.database)
        try:
            connection.set_busy_timeout(5000)
            connection.pragma("key", f"x'{self.key.hex()}'")
            connection.convert_binding = _to_text
            connection.create_scalar_function("acting_account", lambda: session.acting().account, 0)
            connection.create_scalar_function("acting_device", session.device, 0)
            connection.create_scalar_function("acting_origin", session.origin, 0)
            self._add_conn_hooks(connection)
        except apsw.Error:
            connection.close()  # Windows neither replaces nor removes a file that is still open
            raise
        return connection


def read_state() -> tuple[int, int, int]:
    """Return what changes whenever this thread may read something else than before: a key for caching small tables."""
    connection = database.connection()
    others = connection.execute("PRAGMA data_version").fetchone()[0]
    return connection.number, others, connection.total_changes()


database = EncryptedDatabase(None, lock_type="IMMEDIATE")


def fetch(sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Return the rows of a query without what peewee does beside, for what is asked at every key stroke."""
    rows: list[tuple[Any, ...]] = database.connection().execute(sql, values).fetchall()
    return rows


@contextmanager
def writing() -> Iterator[None]:
    """One act, one transaction: all of the block is stored, or nothing; within another block it is part of that.

    Raises `Problem` where the disk is full, the file is read-only or another program holds it.
    """
    steps_back = _steps_back()
    mark = len(steps_back)
    try:
        with database.atomic():
            yield
    except BaseException as error:
        for step in reversed(steps_back[mark:]):
            step()
        del steps_back[mark:]
        if isinstance(error, pw.OperationalError | apsw.Error):
            raise storage_problem(error) from error
        raise
    if not database.in_transaction():
        steps_back.clear()


def on_rollback(step: Callable[[], object]) -> None:
    """Have `step` called if the surrounding `writing` block is taken back, so that memory follows the file."""
    _steps_back().append(step)


def _steps_back() -> list[Callable[[], object]]:
    if not hasattr(_here, "steps_back"):
        _here.steps_back = []
    steps: list[Callable[[], object]] = _here.steps_back
    return steps


def storage_problem(error: BaseException) -> BaseException:
    """Return the plain sentence for a failed reading or writing, or the error itself where it is a defect of ours."""
    if not isinstance(error, pw.DatabaseError | apsw.Error):
        return error
    for reason in _with_causes(error):  # SQLite itself takes a full disk back, whereupon taking it back fails in turn
        if isinstance(reason, Problem):
            return reason
        text = str(reason).lower()
        if remedy := next((remedy for sign, remedy in _REMEDIES.items() if sign in text), ""):
            return Problem(remedy)
    return error


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those in whose handling it came about."""
    reason: BaseException | None = error
    while reason is not None:
        yield reason
        reason = reason.__context__
