"""Arranges the whole hall beside the window, in a process of its own, and can be stopped at any time."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from rules.problem import Problem
from rules.seating.arrange import arrange
from rules.seating.model import Arrangement
from ui.banquets.seated_hall import SeatedHall
from ui.kit.background import Job, run_in_background
from ui.kit.separate_process import compute

SEED = 0
THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Arranged:
    """What came of it, how long it took, and from which seed; the same seed gives the same plan again."""

    arrangement: Arrangement
    milliseconds: int
    seed: int


class Arranging(QObject):
    """At most one arrangement at a time. `progressed(share)`, then `arranged(Arranged)` or `failed(Problem)`;
    `ended` follows in any case, also after `stop`."""

    began = Signal()
    progressed = Signal(float)
    arranged = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Say whether an arrangement is under way."""
        return self._job is not None

    def start(self, hall: SeatedHall) -> None:
        """Arrange a banquet as it was read, staying close to the present plan where nothing is lost by it."""
        if self.is_running:
            return
        seating, plan = hall.layout.banquet, hall.layout.plan
        self._job = run_in_background(
            self,
            lambda job: _arranged(job, (seating, SEED, plan if plan.placements else None)),
            self._done,
            self._failed,
            lambda share, _text: self.progressed.emit(share),
        )
        self.began.emit()

    def stop(self) -> None:
        """Give up; the plan stays as it is."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        self._job = None
        self.ended.emit()

    def _done(self, answer: Arranged) -> None:
        self._end()
        self.arranged.emit(answer)

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.failed.emit(problem)


def _arranged(job: Job, arguments: tuple) -> Arranged | None:
    began = time.perf_counter()
    arrangement = compute(job, arrange, *arguments, progress_as="progress")
    milliseconds = round(THOUSAND * (time.perf_counter() - began))
    return None if arrangement is None else Arranged(arrangement, milliseconds, SEED)
