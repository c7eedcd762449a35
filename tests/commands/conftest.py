"""Gives every test of a headless command a small demo office of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_runs import Ended, run_program

from commands.line import parse, run_command

TODAY = "2026-11-25"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A closed demo office made by the program itself, and what it said."""
    folder = tmp_path_factory.mktemp("commands") / "演示 数据"
    ended = run_program("--data", folder, "--json", "demo", "--today", TODAY, "--customers", "60", "--visits", "80")
    assert (ended.status, ended.err) == (0, "")
    return folder, ended.answer


@pytest.fixture
def demo(made: tuple[Path, Any], tmp_path: Path) -> tuple[Path, Any]:
    """A copy of it for one test."""
    folder = tmp_path / "演示 数据"
    shutil.copytree(made[0], folder)
    return folder, made[1]


@pytest.fixture
def ask(demo: tuple[Path, Any], capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run a command with `--json` on the copy, within this process, as the administrator or `--user`."""

    def run(*line: str | Path) -> Ended:
        capsys.readouterr()
        status = run_command(parse(["--data", str(demo[0]), "--json", *map(str, line)]))
        return Ended(status, *capsys.readouterr())

    return run


@pytest.fixture
def ask_as(
    demo: tuple[Path, Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ended]:
    """Run a command as somebody of the demo office."""
    passwords = {user["name"]: user["password"] for user in demo[1]["users"]}

    def run(name: str, *line: str | Path) -> Ended:
        monkeypatch.setenv("ZHENGQI_PASSWORD", passwords[name])
        capsys.readouterr()
        status = run_command(parse(["--data", str(demo[0]), "--json", "--user", name, *map(str, line)]))
        return Ended(status, *capsys.readouterr())

    return run
