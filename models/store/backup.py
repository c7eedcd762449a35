"""Copies the office's file while it is in use, and counts a copy only after opening and checking it."""

import shutil
from datetime import datetime
from pathlib import Path

import apsw

from models.store.database import database, storage_problem
from models.store.files import remove_left, write_whole
from models.store.place import KEYS
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_PLAIN_SIGN = b"SQLite format 3\0"
_DAMAGED = QT_TRANSLATE_NOOP("Problem", "文件「{file}」打不开或已损坏，不能使用。请换另一份备份。")


def back_up(file: Path) -> Path:
    """Write a compact copy under the same key to `file`, check it, put the key file beside it, and return it.

    Raises `Problem` where the copy cannot be written or does not pass the check; nothing is left behind then.
    """
    part = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        database.connection().execute("VACUUM INTO ?", (str(part),))
        check_file(part, database.key)
        copy_whole(database.file.with_name(KEYS), keys_beside(file))
        part.replace(file)
    except (apsw.CantOpenError, OSError) as error:
        message = QT_TRANSLATE_NOOP("Problem", "备份没有成功，原来的数据没有改动。请换一个有空间、可写的位置再备份。")
        raise Problem(message) from error
    except apsw.Error as error:
        raise storage_problem(error) from error
    finally:
        remove_left(part)
    return file


def keys_beside(file: Path) -> Path:
    """Return the key file that belongs to a backup: the passwords as they were then."""
    return file.with_suffix(".keys")


def copy_whole(source: Path, target: Path) -> Path:
    """Copy a file whole or not at all; raises `Problem` where the target cannot be written, OSError for the source."""
    with source.open("rb") as stream:
        return write_whole(target, lambda part: shutil.copyfileobj(stream, part))


def back_up_into(folder: Path) -> Path:
    """Write a backup named by the moment into `folder`."""
    return back_up(folder / f"office-{datetime.now():%Y%m%d-%H%M%S}.db")


def read_only(file: Path, key: bytes) -> apsw.Connection:
    """Open an encrypted file to look into it."""
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("key", f"x'{key.hex()}'")
    return connection


def check_file(file: Path, key: bytes) -> None:
    """Raise `Problem` unless `file` is encrypted, opens with `key` and passes SQLite's own check."""
    check_header(file)
    try:
        connection = read_only(file, key)
        try:
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
