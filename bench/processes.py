"""Starts modules of `bench` as processes of their own, in the root of the source tree, where they find the program."""

import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def run_module(name: str, *rest: object, check: bool = True, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `bench.NAME` with the arguments `rest` to its end; `options` go to `subprocess.run`.

    Raises `subprocess.CalledProcessError` where it fails, unless `check` is false.
    """
    command = [sys.executable, "-m", f"bench.{name}", *map(str, rest)]
    return subprocess.run(command, cwd=ROOT, encoding="utf-8", check=check, **options)
