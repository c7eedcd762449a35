"""Measures the start with 100,000 customers beside its floor: an empty PySide6 window with a table.

    python bench/start.py [--customers 100000] [--times 9]

Both are cold processes started in turn. Usable means that the list of customers is filled and painted. Turning the
password into a key (Argon2id) takes its time on purpose and is told apart.
"""

import argparse
import statistics
import sys

from large_office import office
from measuring import say, say_machine, say_ratio, say_verdict
from windows import run_window

LIMIT = 1.5


def main() -> int:
    """Measure and print; return 1 where the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=9)
    arguments = parser.parse_args()
    say_machine()
    folder, user, password = office(arguments.customers, 480)
    empty, program = [], []
    for _ in range(arguments.times + 1):
        empty.append(run_window("empty"))
        program.append(run_window("program", folder, user, password))
    floor = [run["usable"] for run in empty[1:]]
    shown = [run["sign_in_shown"] for run in program[1:]]
    key = [run["signed_in"] - run["sign_in_shown"] for run in program[1:]]
    usable = [run["usable"] - pause for run, pause in zip(program[1:], key)]
    say("empty window with a table", floor)
    say("start to sign-in", shown)
    say("opening the data with the password", key)
    say("start to the list, password aside", usable)
    print(f"{program[-1]['rows']:,} rows in the list")
    say_ratio(usable, floor)
    ratio = statistics.median(usable) / statistics.median(floor)
    return 0 if say_verdict("start to usable window", ratio, LIMIT, "× the empty window") else 1


if __name__ == "__main__":
    sys.exit(main())
