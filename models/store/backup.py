"""Copies the office's file while it is in use, and counts a copy only after opening and checking it."""

import os
import shutil
from datetime import datetime
from pathlib import Path

import apsw

from models.store.database import database, storage_problem
from models.store.files import remove_left, write_whole
from models.store.place import KEYS
from rules.backup_calendar import kept
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_PLAIN_SIGN = b"SQLite format 3\0"
_NAME = "office-%Y%m%d-%H%M%S.db"
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
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())  # SQLite leaves that out for copies, but older ones go once this one counts
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
    """Write a backup named by the moment into `folder`, and let older ones go that the calendar does not keep."""
    file = back_up(folder / datetime.now().strftime(_NAME))
    thin_out(folder)
    return file


def backups_in(folder: Path) -> dict[datetime, Path]:
    """Return the program's own backups in `folder` by the moment they were made."""
    return {moment: file for file in folder.glob("office-*.db") if (moment := _moment_of(file))}


def _moment_of(file: Path) -> datetime | None:
    try:
        return datetime.strptime(file.name, _NAME)
    except ValueError:  # somebody's own copy, which is not ours to judge
        return None


def thin_out(folder: Path) -> None:
    """Remove what the calendar does not keep, and halves that a killed program left; other files are left alone."""
    made = backups_in(folder)
    keep = kept(made)
    for file in [file for moment, file in made.items() if moment not in keep]:
        remove_left(file)
        remove_left(keys_beside(file))
    for half in folder.glob("*office-*.part*"):
        remove_left(half)


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
