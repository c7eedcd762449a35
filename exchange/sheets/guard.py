"""Reads a file in a process of its own, so that a hostile one can take neither the memory nor the time of the program.

A sheet of two cells may claim an area of 400 GB, and the native reader then ends its process without a word.
The child is started afresh (`spawn`), as on Windows; a frozen program must call `multiprocessing.freeze_support()`.
"""

import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

import psutil

from exchange.sheets import refusals
from rules.problem import Problem

SECONDS_MAX = 9.0
MEMORY_MAX = 700_000_000
"""Bytes the child may hold; half the promise of 1 GB is left for handing the cells over."""
_LOOK_EVERY = 0.02

T = TypeVar("T")


def run_guarded(read: Callable[[Path], T], path: Path) -> T:
    """`read(path)` from another process. Raises the Problem it raised, or one for a file that took too much."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(there, read, path), daemon=True)
    child.start()
    there.close()
    try:
        answer = _await(here, child, path.name)
    finally:
        child.kill()
        child.join()
        here.close()
        child.close()
    if isinstance(answer, Problem):
        raise answer
    result: T = answer
    return result


def _answer(there: Connection, read: Callable[[Path], T], path: Path) -> None:
    """Runs in the child: what a dying native reader prints is nothing for users."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    try:
        there.send(read(path))
    except Problem as problem:
        there.send(problem)


def _await(here: Any, child: multiprocessing.process.BaseProcess, file: str) -> Any:
    """What comes out of the pipe, whose class is another one on Windows."""
    end = time.monotonic() + SECONDS_MAX
    while not here.poll(_LOOK_EVERY):
        if time.monotonic() > end or _memory(child) > MEMORY_MAX:
            raise Problem(refusals.TOO_SLOW, file=file)
    try:
        return here.recv()
    except EOFError as error:
        raise Problem(refusals.DAMAGED, file=file) from error


def _memory(child: multiprocessing.process.BaseProcess) -> int:
    """Bytes the child holds; none when it has just ended."""
    try:
        return psutil.Process(child.pid).memory_info().rss
    except psutil.NoSuchProcess:
        return 0
