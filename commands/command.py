"""What a headless command is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from rules.problem import Problem

Answer = dict[str, Any]


def always(arguments: Namespace) -> bool:
    """Sign in whatever the arguments."""
    return True


def never(arguments: Namespace) -> bool:
    """Do without an office whatever the arguments."""
    return False


@dataclass(frozen=True, slots=True)
class Command:
    """One command: it declares its arguments, does its work, and tells a person what came of it.

    `run` returns what `--json` prints and raises `Problem`; `tell` turns that into lines. Where `signs_in` says so of
    the arguments, the office's data are open and an account was checked before `run` is called. `failure` says what an
    answer, though given, means for the exit status.
    """

    declare: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], Answer]
    tell: Callable[[Answer], Iterable[str]]
    signs_in: Callable[[Namespace], bool] = always
    failure: Callable[[Answer], Problem | None] = lambda answer: None


def declare_nothing(parser: ArgumentParser) -> None:
    """Declare no arguments."""
