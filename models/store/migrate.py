"""Brings an office's file up to this program's form, one small numbered step each, on a verified copy first."""

import glob
from collections.abc import Iterable
from pathlib import Path

from playhouse.migrations import Runner

from models.store.database import database
from rules.problem import Problem
from rules.translation import QT_TRANSLATE_NOOP

STEPS = Path(__file__).resolve().parent / "migrations"


def _runner() -> Runner:
    return Runner(database, glob.escape(str(STEPS)))  # which looks for the steps with a pattern


def pending() -> list[str]:
    """Return the names of the steps this file has not had yet; raises `Problem` for a file from a newer program."""
    runner = _runner()
    check_known(runner.applied())
    return [step.name for step in runner.status() if not step.applied]


def check_known(applied: Iterable[str]) -> None:
    """Raise `Problem` where a file had steps that this program does not know."""
    if not set(applied) <= {step.name for step in _runner().migrations()}:
        raise Problem(QT_TRANSLATE_NOOP("Problem", "这个数据文件由更新版本的程序建立。请先升级程序，再打开它。"))


def upgrade() -> list[str]:
    """Apply all pending steps and return their names; each is a transaction of its own."""
    names: list[str] = _runner().up()
    return names
