"""Measures the start with 100,000 customers beside its floor: an empty PySide6 window with a table.

    python -m bench start [--customers 100000] [--times 9]

Both are cold processes started in turn. A user waits twice: from the start to the sign-in, and from the password to the
first page; the list of customers is opened from there and counts once it is filled and painted. The limit is for all
three together. Left out are typing (2 s, during which the program loads further modules) and turning the password into
a key (Argon2id), which takes its time on purpose and is told apart.
"""

import argparse
import statistics
import sys

from bench.large_office import office
from bench.measuring import say, say_machine, say_ratio, say_verdict
from bench.windows import run_window

LIMIT = 1.5
WAITS = {
    "start to sign-in": (None, "sign_in_shown"),
    "password to the first page": ("signed_in", "desk_shown"),
    "first page to the filled list": ("desk_shown", "usable"),
}


def spans(runs: list[dict[str, float]], since: str | None, until: str) -> list[float]:
    """Return the seconds between two moments of each run, or since its process was started."""
    return [run[until] - (run[since] if since else 0.0) for run in runs]


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
    say("empty window with a table", floor)
    waits = {name: spans(program[1:], *moments) for name, moments in WAITS.items()}
    together = [sum(each) for each in zip(*waits.values())]
    for name, seconds in (waits | {"all three together": together}).items():
        say(name, seconds)
        say_ratio(seconds, floor)
    say("left out: password to key", spans(program[1:], "typed", "signed_in"))
    print(f"{program[-1]['rows']:,} rows in the list")
    ratio = statistics.median(together) / statistics.median(floor)
    return 0 if say_verdict("start to usable window", ratio, LIMIT, "× the empty window") else 1


if __name__ == "__main__":
    sys.exit(main())
