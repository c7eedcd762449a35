"""Writes files whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP


def write_whole(file: Path, write: Callable[[BinaryIO], object]) -> Path:
    """Let `write` fill a temporary neighbour of `file`, then put it in place of `file` at once.

    Raises `Problem` where the folder cannot be written or the disk is full; `file` is then as it was.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:40]}.", suffix=".part")
    except OSError as error:
        raise _cannot_write(file, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError as error:
        raise _cannot_write(file, error) from error
    finally:
        remove_left(part)
    return file


def remove_left(part: Path) -> None:
    """Remove what an act left behind, where it is there and the disk lets us: the act's own outcome counts more."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def write_text(file: Path, text: str) -> Path:
    """Write a UTF-8 text whole or not at all."""
    return write_whole(file, lambda stream: stream.write(text.encode("utf-8")))


def _cannot_write(file: Path, error: OSError) -> Problem:
    message = QT_TRANSLATE_NOOP(
        "Problem",
        "写不了文件「{file}」（{reason}），原来的内容没有改动。请关闭正在使用它的程序、检查权限和磁盘空间后再试。",
    )
    return Problem(message, file=file.name, reason=error.strerror or str(error))
