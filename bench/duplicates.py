"""Measures the scan of all customers for duplicates beside its floor: equal names, found by one GROUP BY.

    python -m bench duplicates [--customers 100000] [--times 3]

Into an office of invented firms go, for each hundred, three written in another spelling, one a character apart with the
same phone, one under a short name with the same phone, and two branches. Beside the time stands how many of each are
found, and how many pairs are called one that are not.
"""

import argparse
import json
import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from bench.import_rows import names
from bench.large_office import KEPT
from bench.measuring import interleaved, say, say_machine, say_ratio, say_verdict
from bench.names import variants
from bench.processes import run_module
from models.customer import Customer
from models.office import close_office, create_office, sign_in
from models.store.bulk import insert_many
from models.store.database import database
from models.store.duplicate_pairs import DuplicatePair, Keys, duplicate_pairs
from models.store.keys import new_key

LIMIT_SECONDS, LIMIT_MB = 30.0, 200.0
LEAST = {"spelling": 0.99, "apart": 0.95, "short": 0.95, "branch": 0.99}
ACCOUNT = ("苏小雪", "correct horse")
EVERYTHING = 1_000_000
EQUAL = "SELECT group_concat(id) FROM customer WHERE deleted_at IS NULL GROUP BY name HAVING count(*) > 1"
Twin = tuple[str, str, str]


def twins(chance: random.Random, name: str, phone: str) -> Iterator[tuple[str, Customer]]:
    """Give, for some firms, the kind of duplicate and the duplicate itself."""
    lot = chance.randrange(100)
    if lot < 3:
        yield "spelling", Customer(id=new_key(), name=chance.choice(list(variants(chance, name))))
    elif lot == 3:
        yield "apart", Customer(id=new_key(), name=name[:4] + "禾" + name[5:], phone=phone)
    elif lot == 4:
        yield "short", Customer(id=new_key(), name=name[3:8], head_mobile=phone)
    elif lot < 7:
        yield "branch", Customer(id=new_key(), name=f"{name}{chance.choice(('昆明', '大连', '苏州'))}分公司")


def make(folder: Path, count: int) -> None:
    """Make the office and write down which firms were doubled, and how."""
    chance, told, customers = random.Random(7), [], []
    for name in names(count, 3):
        phone = f"139{chance.randrange(10**8):08}"
        customers.append(Customer(id=new_key(), name=name, phone=phone))
        for kind, twin in twins(chance, name, phone):
            told.append((kind, customers[-1].id, twin.id))
            customers.append(twin)
    shutil.rmtree(folder, ignore_errors=True)
    create_office(folder, "演示分公司", *ACCOUNT)
    insert_many(Customer, customers[:count])
    close_office()
    kept = {customer.id for customer in customers[:count]}
    (folder / "twins.json").write_text(json.dumps([one for one in told if kept >= {*one[1:]}]), encoding="utf-8")


def office(count: int) -> Path:
    """Return the office, made in a process of its own where there is none, so that its memory is not ours."""
    folder = KEPT / f"duplicates-{count}"
    if not (folder / "twins.json").exists():
        run_module("duplicates", "--make", "--customers", count)
    return folder


def peak_megabytes() -> float:
    """Return the most memory this process held, where the system says so (Linux), else 0."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM:")), 0.0)


def equal_names() -> set[Keys]:
    """Return the pairs the floor finds."""
    blocks = [sorted(map(int, keys.split(","))) for (keys,) in database.execute_sql(EQUAL).fetchall()]
    return {pair for block in blocks for pair in combinations(block, 2)}


def say_found(found: list[DuplicatePair], equal: set[Keys], told: list[Twin]) -> bool:
    """Print how many duplicates of each kind were found, and whether enough were."""
    listed = {tuple(sorted((pair.first.id, pair.second.id))): pair.match for pair in found}
    wanted = {"spelling": lambda match: match.same, "branch": lambda match: match.kin and not match.same}
    total, hits, floor = Counter(), Counter(), Counter()
    for kind, *keys in told:
        match = listed.get(tuple(sorted(keys)))
        total[kind] += 1
        hits[kind] += match is not None and wanted.get(kind, lambda match: match.related)(match)
        floor[kind] += tuple(sorted(keys)) in equal
    for kind in LEAST:
        share, equal_share = hits[kind] / total[kind], floor[kind] / total[kind]
        print(f"{kind:9} found {share:.1%} of {total[kind]:,}; equal names {equal_share:.1%}")
    true = {tuple(sorted(keys)) for _, *keys in told}
    wrong = [pair for pair, match in listed.items() if match.same and pair not in true]
    called = sum(match.same for match in listed.values())
    print(f"{len(listed):,} pairs listed, {called:,} called one, of which {len(wrong):,} were not made as one")
    return all(hits[kind] >= least * total[kind] for kind, least in LEAST.items())


def main() -> int:
    """Measure and print; return 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--make", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.make:
        make(KEPT / f"duplicates-{wanted.customers}", wanted.customers)
        return 0
    say_machine()
    folder = office(wanted.customers)
    sign_in(folder, *ACCOUNT)
    works = {
        "scan": lambda _number: duplicate_pairs(500),
        "equal names": lambda _number: database.execute_sql(EQUAL).fetchall(),
    }
    taken = interleaved(works, wanted.times)
    peak = peak_megabytes()
    for name, seconds in taken.items():
        say(name, seconds)
    say_ratio(taken["scan"], taken["equal names"])
    told = json.loads((folder / "twins.json").read_text(encoding="utf-8"))
    enough = say_found(duplicate_pairs(EVERYTHING), equal_names(), told)
    close_office()
    quick = say_verdict("slowest scan", max(taken["scan"]), LIMIT_SECONDS, "s")
    small = say_verdict("peak memory", peak, LIMIT_MB, "MB")
    return 0 if enough and quick and small else 1


if __name__ == "__main__":
    sys.exit(main())
