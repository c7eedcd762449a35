"""Lets eight programs plan 500 visits each to one customer, all at once: never an unwarned double visit.

    python -m bench race [--programs 8] [--attempts 500]

Every program is a process of its own that works as fast as it can; a visit within seven days of a colleague's must be
refused. Floor: the same attempts by one program alone.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from bench.measuring import say_machine, say_verdict
from models.account import Account
from models.customer import Customer
from models.office import close_office, create_office, open_with_key
from models.store import vault
from models.store.place import KEYS
from models.visit import Visit
from tests.models.rivals import plan_often, race, unwarned_pairs

FIRST = ("苏小雪", "correct horse")
PATIENCE = 1800


def run(folder: Path, programs: int, attempts: int) -> tuple[float, list[int], int]:
    """Return the seconds it took, how many visits each program stored, and how many pairs stand unwarned."""
    create_office(folder, "演示分公司", *FIRST)
    key = vault.unlock(folder / KEYS, *FIRST)
    customer = Customer.create(name="云岭数据科技有限公司").id
    reps = [Account.create(name=f"客户经理{number}", role="rep").name for number in range(programs)]
    close_office()
    began = time.perf_counter()
    answers = race(plan_often, [(folder, key, name, [customer, attempts]) for name in reps], PATIENCE)
    seconds = time.perf_counter() - began
    open_with_key(folder, key, FIRST[0])
    visits = list(Visit.select())
    close_office()
    stored = [len(answers[name]) for name in reps]
    if len(visits) != sum(stored):
        sys.exit(f"{len(visits)} visits are kept, but {sum(stored)} were said to be stored")
    return seconds, stored, len(unwarned_pairs(visits))


def main() -> int:
    """Race and print; return 1 where a double visit came about unwarned."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=8)
    parser.add_argument("--attempts", type=int, default=500)
    wanted = parser.parse_args()
    say_machine()
    with tempfile.TemporaryDirectory() as place:
        alone, *_ = run(Path(place) / "alone", 1, wanted.attempts)
        seconds, stored, unwarned = run(Path(place) / "together", wanted.programs, wanted.attempts)
    print(f"one program: {wanted.attempts} attempts in {alone:.1f} s")
    print(
        f"{wanted.programs} programs: {wanted.programs * wanted.attempts} attempts in {seconds:.1f} s, stored {stored}"
    )
    return 0 if say_verdict("unwarned double visits", unwarned, 0, "pairs") else 1


if __name__ == "__main__":
    sys.exit(main())
