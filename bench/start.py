"""Measures what a user waits for with 100,000 customers, beside its floor: an empty PySide6 window with a table.

    python -m bench start [--customers 100000] [--times 9]

Both are cold processes started in turn. A user waits in two stretches, and the limit is for each: until the sign-in is
there; and after the password until the list of customers can be worked in, which is the first page plus, from the
click on 客户档案, the list filled and painted. What the two take together is told, without a limit.

Left out are typing (2 s, while the program loads further modules), going from the first page to the click (0.5 s, while
it counts what the rail shows), and turning the password into a key (Argon2id), which takes its time on purpose. The
tree's counts and the first customer's details follow the list; how long after is told.
"""

import argparse
import statistics
import sys

from bench.large_office import office
from bench.measuring import say, say_machine, say_ratio, say_verdict
from bench.windows import run_window

LIMIT = 1.5
PAGE, LIST = ("signed_in", "desk_shown"), ("clicked", "list_filled")
TOLD = {
    "password to the first page": (PAGE,),
    "click to the filled list": (LIST,),
    "filled list to tree and details": (("list_filled", "complete"),),
    "left out: password to key": (("typed", "signed_in"),),
    "both stretches together": (("started", "sign_in_shown"), PAGE, LIST),
}
LIMITED = {
    "start to sign-in": (("started", "sign_in_shown"),),
    "password to the filled list": (PAGE, LIST),
}


def waits(runs: list[dict[str, float]], parts: tuple[tuple[str, str], ...]) -> list[float]:
    """Return the seconds of each run between the moments of some parts, added up."""
    return [sum(run[until] - run[since] for since, until in parts) for run in runs]


def main() -> int:
    """Measure and print; return 1 where a limit is missed."""
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
    for name, parts in (LIMITED | TOLD).items():
        seconds = waits(program[1:], parts)
        say(name, seconds)
        say_ratio(seconds, floor)
    print(f"{program[-1]['rows']:,} rows in the list")
    medians = {name: statistics.median(waits(program[1:], parts)) for name, parts in LIMITED.items()}
    unit = "× the empty window"
    kept = [say_verdict(name, taken / statistics.median(floor), LIMIT, unit) for name, taken in medians.items()]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
