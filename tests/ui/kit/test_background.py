"""Work beside the window: answers come home on the window's thread, or not at all."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP
from ui.kit import errors
from ui.kit.background import Job, run_in_background, wait_for_all

LOCKED = QT_TRANSLATE_NOOP("Problem", "文件 {file} 正被别的程序使用，请关闭后再试。")


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


@pytest.fixture(autouse=True)
def hook_stays() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def settle(qapp: QApplication) -> None:
    """Let all work end and its answers arrive."""
    assert wait_for_all()
    qapp.processEvents()


def refuse(job: Job) -> None:
    raise Problem(LOCKED, file="客户.xlsx")


def break_down(job: Job) -> None:
    raise ZeroDivisionError("no such rule")


def test_answer_arrives_on_the_windows_thread(qapp: QApplication, owner: QObject) -> None:
    told = []
    run_in_background(
        owner, lambda job: threading.get_ident(), lambda answer: told.append((answer, threading.get_ident()))
    )
    settle(qapp)
    worker, receiver = told[0]
    assert worker != receiver == threading.get_ident()


def test_progress_is_told_in_order(qapp: QApplication, owner: QObject) -> None:
    told = []

    def work(job: Job) -> str:
        for step in range(3):
            job.report(step / 2, f"第 {step} 步")
        return "done"

    run_in_background(owner, work, told.append, progress=lambda share, text: told.append((share, text)))
    settle(qapp)
    assert told == [(0.0, "第 0 步"), (0.5, "第 1 步"), (1.0, "第 2 步"), "done"]


def test_cancelled_work_sees_it_and_its_answer_is_dropped(qapp: QApplication, owner: QObject) -> None:
    started, seen, told = threading.Event(), [], []
    go_on = threading.Event()

    def work(job: Job) -> None:
        started.set()
        go_on.wait(5)
        seen.append(job.cancelled)

    job = run_in_background(owner, work, told.append, told.append)
    assert started.wait(5)
    job.cancel()
    go_on.set()
    settle(qapp)
    assert (seen, told) == ([True], [])


def test_answers_to_a_closed_screen_are_dropped(qapp: QApplication) -> None:
    told = []
    for _ in range(50):
        owner = QObject()
        run_in_background(owner, lambda job: 1, told.append, told.append)
        shiboken6.delete(owner)
    settle(qapp)
    assert told == []


def test_problem_goes_to_the_screen(qapp: QApplication, owner: QObject) -> None:
    told = []
    run_in_background(owner, refuse, told.append, lambda problem: told.append(errors.problem_text(problem)))
    settle(qapp)
    assert told == ["文件 客户.xlsx 正被别的程序使用，请关闭后再试。"]


def test_problem_nobody_takes_goes_to_the_usual_place(qapp: QApplication, owner: QObject) -> None:
    told = []
    errors.install_excepthook(told.append, told.append)
    run_in_background(owner, refuse, print)
    settle(qapp)
    assert [type(reason) for reason in told] == [Problem]


def test_defect_is_logged_and_the_screen_gets_a_sentence(
    qapp: QApplication, owner: QObject, caplog, monkeypatch
) -> None:
    monkeypatch.setattr(errors.LOG, "propagate", True)
    told = []
    with caplog.at_level(logging.ERROR, "zhengqi"):
        run_in_background(owner, break_down, print, told.append)
        settle(qapp)
    assert "ZeroDivisionError: no such rule" in caplog.text
    assert isinstance(told[0], Problem)
    assert "no such rule" not in errors.problem_text(told[0])
