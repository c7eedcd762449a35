"""Measures the memory of the window with 100,000 customers beside its floor: an empty PySide6 window with a table.

    python -m bench memory [--customers 100000] [--times 3]

Resident memory, with the list of customers open and after scrolling through it, other pages and searches.
"""

import argparse
import statistics
import sys

from bench.large_office import office
from bench.measuring import say_machine, say_verdict
from bench.windows import run_window

LIMIT_MB = 200.0


def main() -> int:
    """Measure and print; return 1 where the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=3)
    arguments = parser.parse_args()
    say_machine()
    folder, user, password = office(arguments.customers, 480)
    runs = [(run_window("empty"), run_window("program", folder, user, password)) for _ in range(arguments.times)]
    empty = statistics.median(floor["memory"] for floor, _ in runs) / 1e6
    opened = statistics.median(ours["memory"] for _, ours in runs) / 1e6
    worked = statistics.median(ours["memory_after_work"] for _, ours in runs) / 1e6
    print(f"empty window {empty:.0f} MB, list of customers open {opened:.0f} MB, after work {worked:.0f} MB")
    print(f"ratio {worked / empty:.2f} ×")
    return 0 if say_verdict("memory after work", worked, LIMIT_MB, "MB") else 1


if __name__ == "__main__":
    sys.exit(main())
