"""Pure computing in a process of its own, started from a background job: the window keeps its turn of the processor."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from typing import TypeVar

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.background import Job

Answer = TypeVar("Answer")
LOOK_EVERY = 0.05
"""Seconds between two looks whether the user cancelled."""
ANSWER, RAISED, PROGRESS = "answer", "raised", "progress"
ENDED = QT_TRANSLATE_NOOP("Problem", "计算没有做完就停了，可能是内存不够。请关闭其他程序后再试一次。")


def compute(
    job: Job,
    function: Callable[..., Answer],
    *arguments: object,
    progress_as: str | None = None,
    enough: Callable[[], bool] | None = None,
    **named: object,
) -> Answer | None:
    """Return `function(*arguments)`, computed elsewhere; None once the job is cancelled. Call it from a job's work.

    Function, arguments and answer must be picklable. What the function raises is raised here. `progress_as` names the
    keyword by which the function takes somebody to tell how far it is (0 to 1); the job hears it. Once `enough()` is
    true, the function's keyword `cancelled` says so there, and what it has found so far is the answer.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    stop = context.Event() if enough else None
    process = context.Process(target=_compute, args=(there, function, arguments, named, progress_as, stop), daemon=True)
    process.start()
    there.close()
    try:
        return _answer(job, here, enough, stop)
    finally:
        process.terminate()
        process.join()
        here.close()


def _answer(job: Job, here: Connection, enough: Callable[[], bool] | None, stop: Event | None) -> Answer | None:
    while not job.cancelled:
        if enough is not None and stop is not None and enough():
            stop.set()
        if not here.poll(LOOK_EVERY):
            continue
        try:
            kind, value = here.recv()
        except EOFError:
            raise Problem(ENDED) from None
        if kind == RAISED:
            raise value
        if kind == ANSWER:
            return value
        job.report(value)
    return None


def _compute(
    there: Connection, function: Callable, arguments: tuple, named: dict, progress_as: str | None, stop: Event | None
) -> None:
    told = {progress_as: _Progress(there)} if progress_as else {}
    heard = {"cancelled": stop.is_set} if stop is not None else {}
    try:
        there.send((ANSWER, function(*arguments, **named, **told, **heard)))
    except (Problem, ValueError, ArithmeticError, LookupError, TypeError) as reason:
        there.send((RAISED, reason))


class _Progress:
    """Tells the window how far the work is, once for each hundredth."""

    def __init__(self, there: Connection) -> None:
        self._there, self._told = there, -1

    def __call__(self, share: float) -> None:
        if int(share * 100) > self._told:
            self._told = int(share * 100)
            self._there.send((PROGRESS, share))
