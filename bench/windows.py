"""Starts the window processes that `start` and `memory` measure."""

import json
import subprocess
import time
from pathlib import Path
from typing import Any

from bench.processes import run_module


def run_window(*mode: str | Path) -> dict[str, Any]:
    """Run one window process and return what it told, its moments in seconds since the process was started."""
    began = time.time()
    done = run_module("window_at_work", *mode, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    told = json.loads(done.stdout.splitlines()[-1])
    moments = {name: value - began if isinstance(value, float) else value for name, value in told.items()}
    return {"started": 0.0, **moments}
