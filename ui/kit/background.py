"""The one door to other threads: work runs beside the window, its answer comes back to the screen that asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.errors import log_defect, told

Answer = TypeVar("Answer")
STOPPED = QT_TRANSLATE_NOOP("Problem", "这一步没有做完，原因已记入日志。您的资料没有改动，请再试一次。")


class Job:
    """Work under way: the worker reads `cancelled` and calls `report`; the screen calls `cancel`."""

    def __init__(self, owner: QObject, then: Callable, otherwise: Callable | None, progress: Callable | None) -> None:
        self.owner, self.then, self.otherwise, self.progress = owner, then, otherwise, progress
        self.cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop; its answer is dropped."""
        self.cancelled = True

    def report(self, share: float, text: str = "") -> None:
        """Tell the screen how far the work is (0 to 1) and what it is doing; callable from the worker only."""
        _COURIER.reported.emit(self, share, text)

    @property
    def wanted(self) -> bool:
        """Say whether anybody still waits for the answer."""
        return not self.cancelled and shiboken6.isValid(self.owner)


class _Courier(QObject):
    """Carries answers to the window's thread; lives as long as the program."""

    reported = Signal(object, float, str)
    done = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.reported.connect(self._report)
        self.done.connect(self._done)
        self.failed.connect(self._failed)

    def _report(self, job: Job, share: float, text: str) -> None:
        if job.wanted and job.progress is not None:
            job.progress(share, text)

    def _done(self, job: Job, answer: object) -> None:
        if job.wanted:
            job.then(answer)

    def _failed(self, job: Job, reason: BaseException) -> None:
        reason = told(reason)
        if not isinstance(reason, Problem):
            log_defect(reason)
            reason = Problem(STOPPED)
        if not job.wanted:
            return
        if job.otherwise is None:
            sys.excepthook(type(reason), reason, None)
        else:
            job.otherwise(reason)


_COURIER = _Courier()


def run_in_background(
    owner: QObject,
    work: Callable[[Job], Answer],
    then: Callable[[Answer], None],
    otherwise: Callable[[Problem], None] | None = None,
    progress: Callable[[float, str], None] | None = None,
) -> Job:
    """Run `work(job)` in another thread, then `then(answer)` in this one.

    A `Problem` goes to `otherwise`, or to the window's usual place for it. A defect is logged and `otherwise` gets a
    `Problem` that says so. Nothing is called once `owner` is gone or the job cancelled. `work` opens its own database
    connection and must not touch widgets.
    """
    job = Job(owner, then, otherwise, progress)
    QThreadPool.globalInstance().start(lambda: _work(job, work))
    return job


def _work(job: Job, work: Callable[[Job], Answer]) -> None:
    try:
        answer = work(job)
    except Exception as reason:  # noqa: BLE001 - the one place that hands any failure of a job home
        _COURIER.failed.emit(job, reason)
    else:
        _COURIER.done.emit(job, answer)


def wait_for_all(milliseconds: int = 10_000) -> bool:
    """Wait until no work is under way, at most so long; say whether all is done. Called when the program ends."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
