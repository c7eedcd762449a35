"""Puts a backup in place of an office's file: checked first, the present file kept aside, never half."""

from datetime import datetime
from pathlib import Path

import apsw

from models.store import backup, migrate, vault
from models.store.database import database, storage_problem
from models.store.place import BACKUPS, FILE, KEYS, check_folder
from rules.permissions import may
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

_BESIDE = ("-wal", "-shm")


def restore_backup(folder: Path, file: Path, name: str, password: str) -> Path | None:
    """Put the backup `file` in place of the office's data in `folder`; return where the present data were kept.

    `name` and `password` belong to an administrator, now or when the backup was made; an empty `name` takes `password`
    as the recovery key. Whoever is signed in must sign in again. Raises `Problem`, with nothing changed, where the
    backup is damaged, from a newer program or another office, the rights are missing, or the disk does not take it.
    """
    check_folder(folder)
    backup.check_header(file)
    keys, key = _opening(folder, file, name, password)
    _check_content(file, key, name)
    if not database.is_closed():  # a program that just began has none
        database.close()
    present = folder / FILE
    _settle(present, key)
    kept = _keep(folder, f"replaced-{datetime.now():%Y%m%d-%H%M%S-%f}")
    if keys != folder / KEYS:
        backup.copy_whole(keys, folder / KEYS)
    for ending in _BESIDE:  # a log left by a crash would be played into the restored file
        present.with_name(FILE + ending).unlink(missing_ok=True)
    backup.copy_whole(file, present)
    return kept


def _opening(folder: Path, file: Path, name: str, password: str) -> tuple[Path, bytes]:
    """Return the key file whose password opens the backup, and the key: the present one rather than the backup's."""
    refused: list[Problem] = []
    for keys in (folder / KEYS, backup.keys_beside(file)):
        if not keys.exists():
            continue
        try:
            key = vault.unlock(keys, name.strip(), password) if name.strip() else vault.recover(keys, password)
            backup.check_file(file, key)
        except Problem as problem:
            refused.append(problem)
        else:
            return keys, key
    if refused:
        raise refused[-1]
    message = QT_TRANSLATE_NOOP("Problem", "找不到备份的密钥文件「{file}」。请把它和备份放在同一个文件夹里再恢复。")
    raise Problem(message, file=backup.keys_beside(file).name)


def _check_content(file: Path, key: bytes, name: str) -> None:
    connection = backup.read_only(file, key)
    try:
        migrate.check_known(step for (step,) in connection.execute("SELECT name FROM schema_migration"))
        role = connection.execute("SELECT role FROM account WHERE name = ?", (name.strip(),)).fetchone()
    except apsw.Error as error:
        message = QT_TRANSLATE_NOOP("Problem", "文件「{file}」不是本程序的备份。请换另一份备份。")
        raise Problem(message, file=file.name) from error
    finally:
        connection.close()
    if name.strip() and not (role and may(role[0], "restore")):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "只有管理员能恢复备份。请用管理员的姓名和密码，或用恢复密钥。"))


def _settle(present: Path, key: bytes) -> None:
    """Bring what is still in the log into the present file; raises `Problem` while another program has it open."""
    if not present.exists():
        return
    try:
        connection = apsw.Connection(str(present))
        try:
            connection.pragma("key", f"x'{key.hex()}'")
            connection.pragma("journal_mode", "delete")
        finally:
            connection.close()
    except (apsw.BusyError, apsw.LockedError) as error:
        raise storage_problem(error) from error
    except apsw.Error:
        return  # damaged, which may be why a backup is wanted: it is kept as it is


def _keep(folder: Path, name: str) -> Path | None:
    """Copy the present data with all that belongs to them into the folder of backups."""
    kept = folder / BACKUPS / f"{name}.db"
    for ending in _BESIDE:
        if (log := folder / (FILE + ending)).exists():
            backup.copy_whole(log, kept.with_name(kept.name + ending))
    if (folder / KEYS).exists():
        backup.copy_whole(folder / KEYS, backup.keys_beside(kept))
    return backup.copy_whole(folder / FILE, kept) if (folder / FILE).exists() else None
