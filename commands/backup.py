"""`backup`: copies the office's file while it is in use, checked before it counts."""

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from commands.command import Answer, Command
from models.office import back_up_office


def declare(parser: ArgumentParser) -> None:
    """Declare where the copy goes."""
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="默认放在数据文件夹的 backups 里")


def run(arguments: Namespace) -> Answer:
    """Back up as the window does."""
    began = time.perf_counter()
    file = back_up_office(arguments.data, arguments.file)
    return {"file": str(file), "bytes": file.stat().st_size, "seconds": round(time.perf_counter() - began, 3)}


def tell(answer: Answer) -> Iterable[str]:
    """Say where the copy is."""
    yield f"已备份并检查：{answer['file']}（{answer['bytes'] / 1e6:.1f} MB，{answer['seconds']} 秒）"


COMMAND = Command(declare, run, tell)
