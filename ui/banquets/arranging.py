"""Arranges the whole hall beside the window, in a process of its own, and can be stopped at any time."""

import threading
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
        self._enough = threading.Event()

    @property
    def is_running(self) -> bool:
        """Say whether an arrangement is under way."""
        return self._job is not None

    def start(self, hall: SeatedHall, patience: int = 1) -> None:
        """Arrange a banquet as it was read, staying close to the present plan where nothing is lost by it; `patience`
        times as long as usual."""
        if self.is_running:
            return
        seating, plan = hall.layout.banquet, hall.layout.plan
        enough = self._enough = threading.Event()
        self._job = run_in_background(
            self,
            lambda job: _arranged(job, enough, patience, (seating, SEED, plan if plan.placements else None)),
            self._done,
            self._failed,
            lambda share, _text: self.progressed.emit(share),
        )
        self.began.emit()

    def finish(self) -> None:
        """Search no longer; the best found so far is taken."""
        self._enough.set()

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


def _arranged(job: Job, enough: threading.Event, patience: int, arguments: tuple) -> Arranged | None:
    began = time.perf_counter()
    arrangement = compute(job, arrange, *arguments, progress_as="progress", enough=enough.is_set, patience=patience)
    milliseconds = round(THOUSAND * (time.perf_counter() - began))
    return None if arrangement is None else Arranged(arrangement, milliseconds, SEED)
