"""Computing in another process: answers, problems and cancelling come through."""

import os
import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit.background import Job, run_in_background, wait_for_all
from ui.kit.separate_process import compute

FULL = QT_TRANSLATE_NOOP("Problem", "座位不够，请加一桌。")


@pytest.fixture
def job(qapp: QApplication) -> Job:
    return Job(QObject(), print, None, None)


def refuse() -> None:
    raise Problem(FULL)


def test_answer_comes_from_another_process(job: Job) -> None:
    assert compute(job, os.getpid) not in {None, os.getpid()}


def test_problem_comes_through(job: Job) -> None:
    with pytest.raises(Problem, match="座位不够"):
        compute(job, refuse)


def count_to(steps: int, progress) -> int:
    for step in range(steps):
        progress(step / steps)
    return steps


def test_progress_comes_through_in_order(qapp: QApplication) -> None:
    owner, told, heard = QObject(), [], []
    run_in_background(
        owner,
        lambda job: compute(job, count_to, 1000, progress_as="progress"),
        told.append,
        told.append,
        lambda share, _text: heard.append(share),
    )
    assert wait_for_all(30_000)
    qapp.processEvents()
    assert told == [1000]
    assert heard == sorted(heard)
    assert len(heard) == 100


def test_a_process_that_dies_is_a_problem(job: Job) -> None:
    with pytest.raises(Problem):
        compute(job, os._exit, 3)


def test_cancelling_ends_the_process(qapp: QApplication) -> None:
    owner, told = QObject(), []
    job = run_in_background(owner, lambda job: compute(job, time.sleep, 3600), told.append, told.append)
    job.cancel()
    assert wait_for_all()
    qapp.processEvents()
    assert told == []
