"""Looks over the office's file, change log, newest backup and disk, and says what is not as it should be."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.store.backup import check_file
from models.store.changes import broken_seal
from models.store.database import database
from models.store.place import BACKUPS, FILE, is_synced
from rules.problem import Problem
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

OK, NOTICE, BAD = "ok", "notice", "bad"
LEAST_FREE = 500_000_000
BACKUP_DAYS = 7
_SOUND = QT_TRANSLATE_NOOP("Health", "数据文件完好，{size} MB。")
_DAMAGED = QT_TRANSLATE_NOOP("Health", "数据文件有损坏。请退出后在登录界面用最近的备份恢复。")
_LOG_WHOLE = QT_TRANSLATE_NOOP("Health", "变更记录的封印完整，没有人改过。")
_LOG_BROKEN = QT_TRANSLATE_NOOP("Health", "变更记录在第 {place} 条之前被改动过。请管理员核查，或与备份对照。")
_NO_BACKUP = QT_TRANSLATE_NOOP("Health", "还没有备份。请按「立即备份」，并把备份另存一份到移动硬盘。")
_BACKUP_OLD = QT_TRANSLATE_NOOP("Health", "最近的备份是 {days} 天前的。请按「立即备份」。")
_BACKUP_GOOD = QT_TRANSLATE_NOOP("Health", "最近的备份 {file} 打得开，内容完好。")
_BACKUP_BAD = QT_TRANSLATE_NOOP("Health", "最近的备份 {file} 打不开。请按「立即备份」再做一份。")
_LITTLE_SPACE = QT_TRANSLATE_NOOP("Health", "磁盘只剩 {free} MB。请腾出空间，否则不能再写入和备份。")
_SPACE = QT_TRANSLATE_NOOP("Health", "磁盘还有 {free} GB 空间。")
_SYNCED = QT_TRANSLATE_NOOP("Health", "数据放在会自动同步的文件夹里，使用中可能被同步程序损坏。请移到普通文件夹。")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: `state` is `ok`, `notice` or `bad`, `detail` what a person reads."""

    what: str
    state: str
    detail: Sentence


def look_over(folder: Path, now: datetime) -> list[Finding]:
    """Return what was found about `file`, `log`, `backup` and `disk`, in this order."""
    return [_file(folder), _log(), _backup(folder, now), *_disk(folder)]


def _file(folder: Path) -> Finding:
    verdict = database.execute_sql("PRAGMA quick_check").fetchone()[0]
    links = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    if verdict != "ok" or links:
        return Finding("file", BAD, Sentence(_DAMAGED))
    return Finding("file", OK, Sentence(_SOUND, size=f"{(folder / FILE).stat().st_size / 1e6:.1f}"))


def _log() -> Finding:
    place = broken_seal()
    return Finding("log", OK, Sentence(_LOG_WHOLE)) if place is None else _broken(place)


def _broken(place: int) -> Finding:
    return Finding("log", BAD, Sentence(_LOG_BROKEN, place=place))


def _backup(folder: Path, now: datetime) -> Finding:
    newest = max((folder / BACKUPS).glob("office-*.db"), key=lambda file: file.stat().st_mtime, default=None)
    if newest is None:
        return Finding("backup", NOTICE, Sentence(_NO_BACKUP))
    try:
        check_file(newest, database.key)
    except Problem:
        return Finding("backup", BAD, Sentence(_BACKUP_BAD, file=newest.name))
    days = (now - datetime.fromtimestamp(newest.stat().st_mtime)).days
    if days > BACKUP_DAYS:
        return Finding("backup", NOTICE, Sentence(_BACKUP_OLD, days=days))
    return Finding("backup", OK, Sentence(_BACKUP_GOOD, file=newest.name))


def _disk(folder: Path) -> list[Finding]:
    free = shutil.disk_usage(folder).free
    found = [Finding("disk", OK, Sentence(_SPACE, free=f"{free / 1e9:.0f}"))]
    if free < LEAST_FREE:
        found = [Finding("disk", BAD, Sentence(_LITTLE_SPACE, free=free // 1_000_000))]
    if is_synced(folder):
        found.append(Finding("disk", NOTICE, Sentence(_SYNCED)))
    return found
