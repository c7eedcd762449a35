"""Keeps the content of files in the encrypted database: in parts, once for each content, whole or not at all."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from models.store.database import database, writing
from models.store.files import write_whole
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

LARGEST = 50 * 1024 * 1024
"""Bytes one file may have: every backup carries it, and a contract with its annexes has a tenth of it."""
MEGABYTE = 1024 * 1024
_PART = MEGABYTE


@dataclass(frozen=True, slots=True)
class Content:
    """What is kept of a file: the SHA-256 of its content as 64 hexadecimal digits, and its size in bytes."""

    digest: str
    size: int


def check_size(name: str, size: int) -> None:
    """Raise `Problem` for a file of more than 50 MB; `size` is in bytes."""
    if size > LARGEST:
        message = QT_TRANSLATE_NOOP(
            "Problem", "「{name}」有 {size} MB，超过了每个附件 {most} MB 的上限，没有存入。请压缩或拆分后再添加。"
        )
        raise Problem(message, name=name, size=f"{-(-size // MEGABYTE):,}", most=LARGEST // MEGABYTE)


def keep_content(name: str, stream: BinaryIO) -> Content:
    """Keep what `stream` (which can be read twice) holds, if it is not kept yet; within a `writing` block part of that.

    Raises `Problem` where it is too large, changes while it is read, or the disk is full; nothing is kept then.
    """
    content = _measured(name, stream)
    if not content.size:
        return content
    with writing():
        if not _is_kept(content.digest):
            _store(name, stream, content.digest)
    return content


def _parts_of(stream: BinaryIO) -> Iterator[bytes]:
    stream.seek(0)
    while part := stream.read(_PART):
        yield part


def _measured(name: str, stream: BinaryIO) -> Content:
    digest, size = hashlib.sha256(), 0
    for part in _parts_of(stream):
        digest.update(part)
        size += len(part)
        check_size(name, size)
    return Content(digest.hexdigest(), size)


def _is_kept(digest: str) -> bool:
    return database.execute_sql("SELECT 1 FROM attachment_part WHERE digest = ?", (digest,)).fetchone() is not None


def _store(name: str, stream: BinaryIO, digest: str) -> None:
    again = hashlib.sha256()
    for number, part in enumerate(_parts_of(stream)):
        again.update(part)
        database.execute_sql("INSERT INTO attachment_part VALUES (?, ?, ?)", (digest, number, part))
    if again.hexdigest() != digest:
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "「{name}」正被另一个程序改动，没有存入。请先保存并关闭它，再添加。"),
            name=name,
        )


def _kept_parts(digest: str) -> Iterator[bytes]:
    number, query = 0, "SELECT content FROM attachment_part WHERE digest = ? AND number = ?"
    while row := database.execute_sql(query, (digest, number)).fetchone():
        yield row[0]
        number += 1


def write_content(digest: str, file: Path) -> Path:
    """Write the content to `file`, whole or not at all; raises `Problem` where it is damaged or `file` is refused."""

    def copy(stream: BinaryIO) -> None:
        check = hashlib.sha256()
        for part in _kept_parts(digest):
            check.update(part)
            stream.write(part)
        if check.hexdigest() != digest:
            message = QT_TRANSLATE_NOOP("Problem", "附件「{name}」的内容已损坏，没有取出。请从最近的备份里取回。")
            raise Problem(message, name=file.name)

    return write_whole(file, copy)


def drop_content(digest: str) -> None:
    """Let a content go for good."""
    with writing():
        database.execute_sql("DELETE FROM attachment_part WHERE digest = ?", (digest,))
