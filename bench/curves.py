"""Shows how the program's costs grow from 10,000 to 1,000,000 customers: a table and a drawing in `out/bench`.

    python -m bench curves [--sizes 10000 100000 1000000] [--times 200]

Each cost stands beside its floor, measured in turn with it: the one query, or the bare rows, nothing could do without.
Offices have as many visits as customers. Every question is about somebody else; all were asked once before.
"""

import argparse
import json
import random
import sys
from collections.abc import Callable
from datetime import datetime
from math import log10
from statistics import median
from typing import Any

from bench.large_office import KEPT, office
from bench.measuring import interleaved, p95, say_machine, say_verdict
from bench.processes import run_module
from bench.search import ask_barely as ask_index
from bench.search import key_strokes
from bench.visit_check import ask_barely as ask_visits
from bench.visit_check import planned
from models.account import Account
from models.customer import SORTED, Customer
from models.office import close_office, sign_in
from models.store import match_keys, search
from models.store.database import database, fetch
from models.store.listing import Listing
from models.store.session import Acting
from models.visit_answer import check

Work = Callable[[int], object]
SIZES = (10_000, 100_000, 1_000_000)
PAGE = 60
STORING = "storing a customer"
COLUMNS = ("name", "short_name", "industry.path", "owner.name", "value_class", *SORTED)
ORDERS = tuple((column, descending) for column in COLUMNS for descending in (False, True))
TWO_COLUMNS = (("value_class", "last_visit_at"), ("value_class", "name"), ("industry.path", "name"))
TWO_COLUMNS += (("owner.name", "last_visit_at"), ("owner.name", "name"), ("due_on", "value_class"), ("grid", "name"))
LIMITS = {
    (100_000, "list, first page in any order"): 10.0,
    (100_000, "list, any page in any order"): 10.0,
    (100_000, "the same for a rep"): 10.0,
    (100_000, "candidates for one name"): 20.0,
    (1_000_000, "search, one key stroke"): 30.0,
}
"""Milliseconds that 95 of 100 may take, by size and work."""
PAGE_FLOOR = "SELECT id FROM customer WHERE deleted_at IS NULL ORDER BY name LIMIT ? OFFSET ?"
KEY_FLOOR = "SELECT customer FROM match_key WHERE kind = 'name' AND value = ?"
COLOURS = ("#1f6feb", "#d1242f", "#1a7f37", "#9a6700", "#8250df", "#57606a", "#0969da", "#bf3989")


def works_of(times: int) -> dict[str, tuple[Work, Work]]:
    """Return each work beside its floor; both take the number of the run."""
    typed, visits, now = key_strokes(max(times // 15, 10)), planned(times + 1), datetime.now()
    names = random.Random(3).sample([name for (name,) in fetch("SELECT name FROM customer")], times + 1)
    rep, manager = (Account.get(Account.role == role) for role in ("rep", "manager"))
    lists = {who.role: Listing(Customer, who=Acting(who.id, who.name, who.role)) for who in (rep, manager)}
    size = lists["manager"].count()
    middle = [random.Random(number).randrange(size - PAGE) for number in range(times + 1)]
    database.execute_sql("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, name TEXT)")

    def page_of(role: str, place: Callable[[int], int]) -> Work:
        return lambda number: lists[role].sorted_by(*ORDERS[number % len(ORDERS)]).page(place(number), PAGE)

    def by_two(number: int) -> object:
        first, second = TWO_COLUMNS[number % len(TWO_COLUMNS)]
        return lists["manager"].sorted_by(first).then_by(second).page(0, PAGE)

    def bare_page(number: int) -> object:
        return fetch(PAGE_FLOOR, (PAGE, middle[number]))

    return {
        "search, one key stroke": (
            lambda n: search.find(typed[n % len(typed)]),
            lambda n: ask_index(typed[n % len(typed)]),
        ),
        "list, first page in any order": (page_of("manager", lambda n: 0), lambda n: fetch(PAGE_FLOOR, (PAGE, 0))),
        "list by two columns, first page": (by_two, lambda n: fetch(PAGE_FLOOR, (PAGE, 0))),
        "list, any page in any order": (page_of("manager", middle.__getitem__), bare_page),
        "the same for a rep": (page_of("rep", middle.__getitem__), bare_page),
        "candidates for one name": (
            lambda n: match_keys.candidates(match_keys.facts_from(None, names[n])),
            lambda n: fetch(KEY_FLOOR, (names[n],)),
        ),
        "double-visit check": (lambda n: check(visits[n], (), now), lambda n: ask_visits(visits[n])),
        STORING: (store, store_barely),
    }


def store(number: int) -> None:
    """Store a customer as the form does, in a transaction of its own."""
    Customer.create(name=f"量度{number}号冷链物流有限公司", phone=f"0990-{number:07d}").discard()


def store_barely(number: int) -> None:
    """Write two bare rows, each in a transaction of its own."""
    for _ in range(2):
        database.execute_sql("INSERT INTO bare(name) VALUES (?)", (f"量度{number}号冷链物流有限公司",))


def measure(customers: int, times: int) -> dict[str, list[float]]:
    """Return median and 95th percentile of each work, and the median of its floor, in milliseconds."""
    folder, user, password = office(customers, customers)
    sign_in(folder, user, password)
    found = {}
    for name, (ours, floor) in works_of(times).items():
        times_each = times if name != STORING else times // 4
        for _ in ("to have the pages in the system's memory", "to measure"):
            taken = interleaved({"ours": ours, "floor": floor}, times_each)
        found[name] = [1000 * value for value in (median(taken["ours"]), p95(taken["ours"]), median(taken["floor"]))]
    close_office()
    return found


def table(costs: dict[int, dict[str, list[float]]]) -> str:
    """Return the costs as text: a line per work, a column per size."""
    lines = [f"{'median / p95 (× floor), ms':32}" + "".join(f"{size:>28,}" for size in costs)]
    for name in next(iter(costs.values())):
        figures = (found[name] for found in costs.values())
        cells = (f"{mid:.2f} / {high:.2f} ({mid / floor:.1f} ×)" for mid, high, floor in figures)
        lines.append(f"{name:32}" + "".join(f"{cell:>28}" for cell in cells))
    return "\n".join(lines) + "\n"


def drawing(costs: dict[int, dict[str, list[float]]]) -> str:
    """Return the 95th percentiles as a drawing in SVG, both scales logarithmic."""

    def place(size: float, cost: float) -> tuple[float, float]:
        left = 60 + 400 * (log10(size) - log10(min(costs))) / max(log10(max(costs)) - log10(min(costs)), 1)
        return round(left, 1), round(300 - 70 * (log10(max(cost, 0.01)) + 2), 1)

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="340" font-family="sans-serif" font-size="12">'
    ]
    for power in range(-2, 3):
        y = place(min(costs), 10.0**power)[1]
        parts.append(f'<path d="M60 {y}H460" stroke="#d0d7de"/><text x="8" y="{y + 4}">{10.0**power:g} ms</text>')
    parts += [f'<text x="{place(size, 1)[0] - 20}" y="325">{size:,}</text>' for size in costs]
    for number, (name, colour) in enumerate(zip(next(iter(costs.values())), COLOURS)):
        points = " ".join("{},{}".format(*place(size, found[name][1])) for size, found in costs.items())
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="480" y="{40 + 20 * number}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def measured_apart(size: int, times: int) -> dict[str, Any]:
    """Measure one size in a process of its own, so that nothing of another office is in memory."""
    answer = run_module("curves", "--one", size, "--times", times, capture_output=True).stdout
    found: dict[str, Any] = json.loads(answer.splitlines()[-1])
    return found


def main() -> int:
    """Measure, print and draw; return 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.one:
        print(json.dumps(measure(wanted.one, wanted.times)))
        return 0
    say_machine()
    costs = {size: measured_apart(size, wanted.times) for size in wanted.sizes}
    print(table(costs))
    (KEPT / "curves.txt").write_text(table(costs), encoding="utf-8")
    (KEPT / "curves.svg").write_text(drawing(costs), encoding="utf-8")
    measured = [(size, name, limit) for (size, name), limit in LIMITS.items() if size in costs]
    kept = [say_verdict(f"{name}, {size:,}", costs[size][name][1], limit, "ms") for size, name, limit in measured]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
