"""Pure computing in a process of its own, started from a background job: the window keeps its turn of the processor."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.background import Job

Answer = TypeVar("Answer")
LOOK_EVERY = 0.05
"""Seconds between two looks whether the user cancelled."""
ENDED = QT_TRANSLATE_NOOP("Problem", "计算没有做完就停了，可能是内存不够。请关闭其他程序后再试一次。")


def compute(job: Job, function: Callable[..., Answer], *arguments: object) -> Answer | None:
    """Return `function(*arguments)`, computed elsewhere; None once the job is cancelled. Call it from a job's work.

    Function, arguments and answer must be picklable. What the function raises is raised here.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_compute, args=(there, function, arguments), daemon=True)
    process.start()
    there.close()
    try:
        return _answer(job, here)
    finally:
        process.terminate()
        process.join()
        here.close()


def _answer(job: Job, here: Connection) -> Answer | None:
    while not here.poll(LOOK_EVERY):
        if job.cancelled:
            return None
    try:
        raised, answer = here.recv()
    except EOFError:
        raise Problem(ENDED) from None
    if raised:
        raise answer
    return answer


def _compute(there: Connection, function: Callable, arguments: tuple) -> None:
    try:
        there.send((False, function(*arguments)))
    except (Problem, ValueError, ArithmeticError, LookupError, TypeError) as reason:
        there.send((True, reason))
