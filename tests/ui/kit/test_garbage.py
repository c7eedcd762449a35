"""Garbage is collected in the window's thread, when enough has gathered, and by nobody else."""

import gc
import weakref

from PySide6.QtWidgets import QApplication

from ui.kit.garbage import collect_here


class Knot:
    """Something only the collector can free: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_python_itself_does_not_collect(qapp: QApplication) -> None:
    collect_here(qapp)
    assert not gc.isenabled()


def test_asked_again_there_is_still_one_collector(qapp: QApplication) -> None:
    assert collect_here(qapp) is collect_here(qapp)


def test_a_look_frees_what_is_due_and_says_so(qapp: QApplication) -> None:
    collector = collect_here(qapp)
    gc.collect()
    assert collector.look() == -1
    knots = [Knot() for _ in range(gc.get_threshold()[0] + 200)]
    last = weakref.ref(knots[-1])
    assert collector.look() >= 0
    knots.clear()
    gc.collect()
    assert last() is None
