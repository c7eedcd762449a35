"""`backup`: copies the office's file while it is in use, checked before it counts."""

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from commands.command import Answer, Command
from models.store.backup import back_up, back_up_into
from models.store.changes import seal_log
from models.store.place import BACKUPS
from models.store.session import acting
from rules.permissions import may
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


def declare(parser: ArgumentParser) -> None:
    """Declare where the copy goes."""
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="默认放在数据文件夹的 backups 里")


def run(arguments: Namespace) -> Answer:
    """Seal the change log, then copy."""
    if not may(acting().role, "back_up"):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "您没有备份的权限。请管理员处理。"))
    began = time.perf_counter()
    seal_log()
    file = back_up(arguments.file) if arguments.file else back_up_into(arguments.data / BACKUPS)
    return {"file": str(file), "bytes": file.stat().st_size, "seconds": round(time.perf_counter() - began, 3)}


def tell(answer: Answer) -> Iterable[str]:
    """Say where the copy is."""
    yield f"已备份并检查：{answer['file']}（{answer['bytes'] / 1e6:.1f} MB，{answer['seconds']} 秒）"


COMMAND = Command(declare, run, tell)
