"""Copies the office's file while it is in use, and counts a copy only after opening and checking it."""

from datetime import datetime
from pathlib import Path

import apsw

from models.store.database import database
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_PLAIN_SIGN = b"SQLite format 3\0"
_DAMAGED = QT_TRANSLATE_NOOP("Problem", "文件「{file}」打不开或已损坏，不能使用。请换另一份备份。")


def back_up(file: Path) -> Path:
    """Write a compact copy under the same key to `file`, check it, and return it.

    Raises `Problem` where the copy cannot be written or does not pass the check; nothing is left behind then.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    part.unlink(missing_ok=True)
    connection = database.connection()
    try:
        connection.execute("VACUUM INTO ?", (str(part),))
        check_file(part, database.key)
    except (apsw.Error, Problem) as error:
        part.unlink(missing_ok=True)
        message = QT_TRANSLATE_NOOP(
            "Problem", "备份没有成功（{reason}），原来的数据没有改动。请换一个有空间、可写的位置再备份。"
        )
        raise Problem(message, reason=str(error)) from error
    part.replace(file)
    return file


def back_up_into(folder: Path) -> Path:
    """Write a backup named by the moment into `folder`."""
    return back_up(folder / f"office-{datetime.now():%Y%m%d-%H%M%S}.db")


def check_file(file: Path, key: bytes) -> None:
    """Raise `Problem` unless `file` is encrypted, opens with `key` and passes SQLite's own check."""
    check_header(file)
    try:
        connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            connection.pragma("key", f"x'{key.hex()}'")
            sound = connection.pragma("quick_check") == "ok"
        finally:
            connection.close()
    except apsw.Error as error:
        raise Problem(_DAMAGED, file=file.name) from error
    if not sound:
        raise Problem(_DAMAGED, file=file.name)


def check_header(file: Path) -> None:
    """Raise `Problem` where the file cannot be read or is not encrypted."""
    try:
        with file.open("rb") as stream:
            head = stream.read(16)
    except OSError as error:
        raise Problem(_DAMAGED, file=file.name) from error
    if len(head) < 16 or head == _PLAIN_SIGN:
        raise Problem(_DAMAGED, file=file.name)
