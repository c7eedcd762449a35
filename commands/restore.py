"""`restore`: puts a backup in place of the office's file, keeping the present one aside."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from commands.access import credentials
from commands.command import Answer, Command, never
from models.store.restore import restore_backup


def declare(parser: ArgumentParser) -> None:
    """Declare the backup."""
    parser.add_argument("file", type=Path, metavar="FILE")


def run(arguments: Namespace) -> Answer:
    """Check the backup and the administrator's password, then restore."""
    kept = restore_backup(arguments.data, arguments.file, *credentials(arguments))
    return {"restored": str(arguments.file), "kept": str(kept) if kept else None}


def tell(answer: Answer) -> Iterable[str]:
    """Say where the replaced data are."""
    yield f"已恢复：{answer['restored']}"
    if answer["kept"]:
        yield f"原来的数据保存在：{answer['kept']}"


COMMAND = Command(declare, run, tell, signs_in=never)
