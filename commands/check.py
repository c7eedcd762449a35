"""`check`: looks at the office's file, its change log, fonts, free space and backups."""

import shutil
from argparse import Namespace
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from commands.command import Answer, Command, declare_nothing
from models.office import last_backup
from models.store.changes import broken_seal
from models.store.database import database
from models.store.place import FILE, is_synced
from reports.page.font_files import Role
from reports.page.fonts import face
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

Finding = tuple[str, str]
OK, NOTICE, BAD = "ok", "notice", "bad"
_LEAST_FREE = 500_000_000  # bytes
_BACKUP_DAYS = 7


def run(arguments: Namespace) -> Answer:
    """Look at everything; `ok` is False where something is bad, notices do not count."""
    looked = {what: look(arguments.data) for what, look in _LOOKS.items()}
    findings = [{"what": what, "state": state, "text": text} for what, (state, text) in looked.items()]
    return {"ok": all(state != BAD for state, _ in looked.values()), "findings": findings}


def _file(folder: Path) -> Finding:
    verdict = database.execute_sql("PRAGMA quick_check").fetchone()[0]
    links = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    if verdict != "ok" or links:
        return BAD, f"数据文件有损坏（{verdict}，断开的引用 {len(links)} 处）。请用最近的备份恢复。"
    return OK, f"数据文件完好，{(folder / FILE).stat().st_size / 1e6:.1f} MB。"


def _log(folder: Path) -> Finding:
    until = broken_seal()
    if until is not None:
        return BAD, f"变更记录被改动过（第 {until} 条以前）。请保留现状并找管理员核对备份。"
    count = database.execute_sql("SELECT count(*) FROM change_log").fetchone()[0]
    return OK, f"变更记录 {count} 条，封签完好。"


def _fonts(folder: Path) -> Finding:
    roles = [role for role in (Role.HEI, Role.SONG, Role.KAI) if face(role, False) is None]
    if len(roles) == 3:
        return BAD, "没有可用的中文字体，不能打印。请重新安装本程序或安装中文字体。"
    if roles:
        return NOTICE, "缺少字体：" + "、".join(roles) + "；打印时用其他字体代替。"
    return OK, "黑体、宋体、楷体都可用。"


def _space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    state = OK if free >= _LEAST_FREE else BAD
    return state, f"磁盘剩余 {free / 1e9:.1f} GB。" + ("" if state == OK else "请腾出空间。")


def _backup(folder: Path) -> Finding:
    last = last_backup(folder)
    if last is None:
        return NOTICE, "还没有备份。请用 backup 命令或在设置里备份。"
    days = (datetime.now() - last).days
    return (OK if days <= _BACKUP_DAYS else NOTICE), f"上次备份在 {last:%Y-%m-%d %H:%M}，{days} 天前。"


def _place(folder: Path) -> Finding:
    if is_synced(folder):
        return NOTICE, "数据在网盘同步的文件夹里，同步可能损坏正在使用的文件。请移到别处。"
    return OK, f"数据在 {folder}。"


_LOOKS: dict[str, Callable[[Path], Finding]] = {
    "file": _file,
    "log": _log,
    "fonts": _fonts,
    "space": _space,
    "backup": _backup,
    "place": _place,
}


def tell(answer: Answer) -> Iterable[str]:
    """Give one line per finding."""
    signs = {OK: "✓", NOTICE: "!", BAD: "✗"}
    yield from (f"{signs[finding['state']]} {finding['text']}" for finding in answer["findings"])


def failure(answer: Answer) -> Problem | None:
    """Return what to say where something is bad."""
    bad = [finding["text"] for finding in answer["findings"] if finding["state"] == BAD]
    return Problem(QT_TRANSLATE_NOOP("Problem", "检查没有通过：{reasons}"), reasons="".join(bad)) if bad else None


COMMAND = Command(declare_nothing, run, tell, failure=failure)
