"""Starts the window processes that `start.py` and `memory.py` measure."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

CHILD = Path(__file__).with_name("window_at_work.py")


def run_window(*mode: str | Path) -> dict[str, Any]:
    """Run one window process and return what it told, its moments in seconds since the process was started."""
    began = time.time()
    command = [sys.executable, str(CHILD), *map(str, mode)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8", check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    return {name: value - began if isinstance(value, float) else value for name, value in told.items()}
