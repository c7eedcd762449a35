"""Measures the double-visit check at 1,000,000 visits beside its floor: the bare query for the customer's visits.

    python bench/visit_check.py [--visits 1000000] [--customers 20000] [--times 2000]

Ours is `models.visit_answer.check` with everything the drawer needs: settings, calendar, related customers, the team's
day, reasons and level. Both ask in turn about the same customer and moment, with warm caches.
"""

import argparse
import random
import sys
from datetime import datetime, time, timedelta

from large_office import office
from measuring import interleaved, p95, say, say_machine, say_ratio, say_verdict

from models.account import reps
from models.customer import Customer
from models.office import close_office, sign_in
from models.store.database import database
from models.visit import Visit
from models.visit_answer import check, visit_rules

LIMIT_MS = 1.0
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
            customer=Customer.get_by_id(key),
            rep=chance.choice(people),
            start=ten - timedelta(days=chance.randint(0, 300)),
        )
        for key in chance.sample(keys, min(len(keys), count))
    ]


def ask_barely(visit: Visit) -> None:
    """Read the customer's visits of the same fortnight."""
    span = visit.start - timedelta(days=7), visit.start + timedelta(days=8)
    database.execute_sql(FLOOR, (visit.customer_id, *map(str, span))).fetchall()


def main() -> int:
    """Measure and print; return 1 where the limit is missed."""
    wanted = arguments()
    say_machine()
    sign_in(*office(wanted.customers, wanted.visits))
    visits, now, rules = planned(wanted.times + 1), datetime.now(), visit_rules()
    taken = interleaved(
        {
            "check": lambda number: check(visits[number], (), now),
            "check, settings at hand": lambda number: check(visits[number], (), now, rules),
            "bare query": lambda number: ask_barely(visits[number]),
        },
        len(visits) - 1,
    )
    close_office()
    for name, seconds in taken.items():
        say(name, seconds)
    say_ratio(taken["check"], taken["bare query"])
    return 0 if say_verdict("double-visit check p95", p95(taken["check"]) * 1000, LIMIT_MS, "ms") else 1


if __name__ == "__main__":
    sys.exit(main())
