"""Runs the benchmarks named on the command line, or all of them, one after the other.

    python -m bench [NAME ...]
    python -m bench visit_check --visits 10000000

Further arguments are passed on where exactly one benchmark is named.
"""

import sys
from itertools import takewhile

from bench.processes import run_module

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
    named = list(takewhile(BENCHMARKS.__contains__, sys.argv[1:]))
    rest = sys.argv[1 + len(named) :]
    if rest and len(named) != 1:
        sys.exit(f"{' '.join(rest)}? Arguments are for one benchmark. There are: {', '.join(BENCHMARKS)}")
    missed = []
    for name in named or BENCHMARKS:
        print(f"\n== {name}", flush=True)
        if run_module(name, *rest, check=False).returncode:
            missed.append(name)
    print(f"\nmissed: {', '.join(missed) or 'none'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
