"""Measures the double-visit check at 1,000,000 visits beside its floor: the bare query for the customer's visits.

    python -m bench visit_check [--visits 1000000] [--customers 20000] [--times 2000]
    python -m bench visit_check --visits 10000000 --customers 200000

Ours is `models.visit_answer.check` with everything the drawer needs: settings, calendar, related customers, the team's
day, reasons and level. Every question is about another customer. `first time` they are asked of a file that the system
has to fetch from the disk (where it can be told to forget a file: Linux); then once more, when the system has the pages
in memory, as in an office at work, and the program's own 16 MB hold what thousands of other questions left there.
"""

import argparse
import os
import random
import sys
from datetime import datetime, time, timedelta
from pathlib import Path

from bench.large_office import office
from bench.measuring import interleaved, p95, say, say_machine, say_ratio, say_verdict
from models.account import reps
from models.customer import Customer
from models.office import close_office, sign_in
from models.store.database import fetch
from models.store.place import FILE
from models.visit import Visit
from models.visit_answer import check

LIMITS_MS = {1_000_000: 0.3, 10_000_000: 0.5}
FLOOR = (
    "SELECT id, rep_id, start, minutes, status FROM visit "
    "WHERE customer_id = ? AND start >= ? AND start < ? AND deleted_at IS NULL AND status <> 'cancelled'"
)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--customers", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=2000)
    return parser.parse_args()


def planned(count: int) -> list[Visit]:
    """Return visits somebody might plan: any customer, any rep, at ten on any day of the last 300."""
    chance, people = random.Random(5), reps()
    keys = [key for (key,) in Customer.select(Customer.id).order_by(Customer.id).tuples()]
    ten = datetime.combine(datetime.now().date(), time(10))
    return [
        Visit(
            id=None,
            customer=key,
            rep=chance.choice(people),
            start=ten - timedelta(days=chance.randint(0, 300)),
        )
        for key in chance.sample(keys, min(len(keys), count))
    ]


def ask_barely(visit: Visit) -> None:
    """Read the customer's visits of the same fortnight."""
    span = visit.start - timedelta(days=7), visit.start + timedelta(days=8)
    fetch(FLOOR, (visit.customer_id, *map(str, span)))


def forget(file: Path) -> None:
    """Ask the system to keep nothing of the file in memory, where that can be asked."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as stream:
            os.fsync(stream.fileno())
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main() -> int:
    """Measure and print; return 1 where the limit is missed."""
    wanted = arguments()
    say_machine()
    folder, user, password = office(wanted.customers, wanted.visits)
    sign_in(folder, user, password)
    visits, now = planned(2 * wanted.times + 2), datetime.now()
    works = {
        "check": lambda number: check(visits[2 * number], (), now),
        "bare query": lambda number: ask_barely(visits[2 * number + 1]),
    }
    forget(folder / FILE)
    first = interleaved(works, wanted.times)
    taken = interleaved(works, wanted.times)
    close_office()
    for name in works:
        say(f"{name}, first time", first[name])
    for name in works:
        say(name, taken[name])
    say_ratio(taken["check"], taken["bare query"])
    limit = next(limit for visits, limit in LIMITS_MS.items() if wanted.visits <= visits)
    return 0 if say_verdict("double-visit check p95", p95(taken["check"]) * 1000, limit, "ms") else 1


if __name__ == "__main__":
    sys.exit(main())
