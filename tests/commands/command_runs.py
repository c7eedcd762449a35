"""Runs headless commands as real programs."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from source_tree import ROOT


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: exit status, what it printed, and what it complained about."""

    status: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """The JSON object it printed."""
        return json.loads(self.out)


def run_program(*line: str | Path) -> Ended:
    """Run `python main.py` as a process of its own."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, line)]
    environment = os.environ | {"PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False
    )
    return Ended(done.returncode, done.stdout, done.stderr)
