"""Runs the benchmarks named on the command line, or all of them, one after the other."""

import subprocess
import sys
from pathlib import Path

BENCHMARKS = (
    "visit_check",
    "race",
    "search",
    "curves",
    "names",
    "duplicates",
    "calendar_repaint",
    "start",
    "memory",
    "import_rows",
    "pdf",
    "seating",
)


def main() -> int:
    """Run them and return 1 where one misses its limit."""
    wanted = sys.argv[1:] or BENCHMARKS
    unknown = set(wanted) - set(BENCHMARKS)
    if unknown:
        sys.exit(f"{', '.join(sorted(unknown))}? There are: {', '.join(BENCHMARKS)}")
    missed = []
    for name in wanted:
        print(f"\n== {name}", flush=True)
        if subprocess.run([sys.executable, str(Path(__file__).with_name(f"{name}.py"))], check=False).returncode:
            missed.append(name)
    print(f"\nmissed: {', '.join(missed) or 'none'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
