"""Measures every figure of the seating engine on one core, beside CP-SAT and HiGHS where they are installed.

    python -m bench seating [first_plan quality ...] [--seconds 5] [--searches 5]

Times are processor seconds, so that other work on the machine does not count. The dinners are seeds 1 to 20 of the
generator the best known values belong to; every assignment is scored by code that knows nothing of the engine.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterable
from functools import cache
from statistics import median
from typing import TypeVar

from bench.measuring import p95, say_machine, say_verdict
from bench.seating_dinner_party import complaints, diners
from bench.seating_dinner_party import seated as party_seated
from bench.seating_dinners import BEST_KNOWN, SEEDS, Dinner, dinner, judged
from bench.seating_edits import EDITS
from bench.seating_planted import CONFLICTS
from bench.seating_weddings import OPTIMUM, acquaintances, gladness, wedding
from bench.seating_yardsticks import found_by, installed
from rules.seating.arrange import arrange
from rules.seating.check import check_plan
from rules.seating.first_plan import first_assignment
from rules.seating.generations import Generations
from rules.seating.loads import Loads
from rules.seating.model import Arrangement
from rules.seating.prepare import prepare
from rules.seating.rearrange import rearrange
from rules.seating.repair import repair
from rules.seating.table_seats import prepare_seating, seat_table
from rules.seating.task import Task

THOUSAND = 1000
WITHOUT_END = 10**8
WEDDING_MOVES = 36_000
Answer = TypeVar("Answer")


def timed(work: Callable[[], Answer]) -> tuple[Answer, float]:
    """What a work gives, and its processor seconds."""
    began = time.process_time()
    answer = work()
    return answer, time.process_time() - began


def assignment(task: Task, places: Iterable[int]) -> dict[int, int]:
    """Guest → table of an assignment of parties."""
    return {member: place for party, place in zip(task.parties, places) for member in party.members}


@cache
def seated(size: int, seed: int) -> Arrangement:
    """A dinner arranged in short, the base of what is done to a plan."""
    return arrange(dinner(size, seed).banquet, moves=50 * size)


def first_plan(wanted: argparse.Namespace) -> bool:
    """From the demands to the first assignment of tables without a broken hard rule."""
    kept = True
    for size, limit in ((300, 0.1), (600, 0.2), (2000, 2.0)):
        seconds, broken = [], 0
        for seed in SEEDS if size < 1000 else (1, 2, 3):
            one = dinner(size, seed)
            loads, spent = timed(lambda one=one: _first(one))
            seconds.append(spent)
            broken += judged(one, assignment(loads.task, loads.at))[0]
        print(f"first plan for {size} guests, worst {max(seconds):.3f} s, hard rules broken {broken}")
        kept = say_verdict(f"first plan {size}", median(seconds), limit, "s") and not broken and kept
    return kept


def _first(one: Dinner) -> Loads:
    loads = first_assignment(prepare(one.banquet, None, 0).task)
    repair(loads)
    return loads


def quality(wanted: argparse.Namespace) -> bool:
    """The value of the assignment after so many seconds; lower is better."""
    kept, solvers = True, installed()
    for size, goal in BEST_KNOWN.items():
        one = dinner(size, 1)
        task = prepare(one.banquet, None, 0).task
        found = sorted(_searched(one, task, seed, wanted.seconds) for seed in range(wanted.searches))
        print(f"{size} guests after {wanted.seconds:g} s: {found}, best known {goal}, lower is better")
        kept = say_verdict(f"median at {size}", median(found), goal, "") and kept
        for solver in solvers:
            places = found_by(solver, task, wanted.seconds)
            print(f"{solver:>10}: {judged(one, assignment(task, places))[1] if places else 'no plan'}")
    return kept


def _searched(one: Dinner, task: Task, seed: int, seconds: float) -> int:
    loads, end = first_assignment(task), time.process_time() + seconds
    Generations(loads, seed).improve(WITHOUT_END, lambda done: None, lambda: time.process_time() >= end)
    broken, value = judged(one, assignment(task, loads.at))
    return value if not broken else WITHOUT_END


def published_wedding(wanted: argparse.Namespace) -> bool:
    """The published 17 guests to their proven optimum."""
    matrix = acquaintances()
    if matrix is None:
        return True
    task, seconds, best = wedding(matrix), [], []
    for seed in range(20):
        loads = first_assignment(task)
        search = Generations(loads, seed)
        _, spent = timed(lambda search=search: search.improve(WEDDING_MOVES, _unheard, lambda: False))
        seconds.append(spent)
        best.append(gladness(matrix, loads.at))
    print(f"17 guests: {sum(value == OPTIMUM for value in best)} of 20 seeds reach {OPTIMUM}")
    return say_verdict("17 guests, slowest", max(seconds), 0.2, "s") and min(best) == OPTIMUM


def _unheard(done: float) -> None:
    """Takes progress nobody asked for."""


def dinner_party(wanted: argparse.Namespace) -> bool:
    """The published dinner party of 144: all hard rules kept. CP-SAT took 21.6 s for them."""
    people = diners()
    if people is None:
        return True
    answers = [timed(lambda seed=seed: party_seated(people, seed)) for seed in range(20)]
    kept = [not complaints(people, tables) for tables, _ in answers]
    print(f"144 guests: {sum(kept)} of 20 seeds keep every hard rule; the soft rules are not at hand")
    return say_verdict("144 guests, slowest", max(spent for _, spent in answers), 2.0, "s") and all(kept)


def table_orders(wanted: argparse.Namespace) -> bool:
    """Every table of a hall of 600, each proven."""
    kept, seconds, proven = True, [], True
    for seed in (1, 2, 3):
        prepared = prepare(dinner(600, seed).banquet, None, 0)
        people = {guest.id: guest for guest in prepared.seated.guests}
        at = seated(600, seed).plan.by_guest()
        seating = prepare_seating(prepared.seated, prepared.feasible.seats, {}, 0)
        tables = [(t, [people[g] for g in at if at[g].table == t.id]) for t in prepared.seated.hall.tables]
        answers, spent = timed(lambda seating=seating, tables=tables: [seat_table(seating, *one) for one in tables])
        seconds.append(spent)
        proven = proven and all(certain for _, certain in answers)
    print(f"tables of 600 guests: {'all' if proven else 'NOT all'} proven optimal")
    kept = say_verdict("tables of 600", median(seconds), 1.0, "s") and kept
    return kept and proven


def edits(wanted: argparse.Namespace) -> bool:
    """From a late change to a legal plan again, and how many people move."""
    kept = True
    for size in (60, 150, 300, 600):
        seconds, moved, broken = [], [], 0
        for seed in (1, 2, 3):
            banquet, plan = dinner(size, seed).banquet, seated(size, seed).plan
            for turn in range(4 * len(EDITS)):
                after = EDITS[turn % len(EDITS)](random.Random(f"{size}/{seed}/{turn}"), banquet, plan)
                again, spent = timed(lambda after=after, plan=plan: rearrange(after, plan))
                seconds.append(spent)
                moved.append(len(again.moved))
                broken += again.hard_broken
        print(f"edits at {size}: people moved {sorted(moved)}, hard rules broken {broken}")
        kept = say_verdict(f"edit at {size}, p95", p95(seconds) * THOUSAND, 100, "ms") and kept and not broken
        kept = say_verdict(f"moved at {size}, median", median(moved), 3, "people") and kept
    return kept


def conflicts(wanted: argparse.Namespace) -> bool:
    """Planted conflicts at 600 guests: found, and the people named are those it is between."""
    seconds, found, exact = [], 0, 0
    for seed in SEEDS:
        for plant in CONFLICTS:
            banquet, people = plant(random.Random(f"{seed}/{plant.__name__}"), dinner(600, seed).banquet)
            told, spent = timed(lambda banquet=banquet: prepare(banquet, None, 0).conflicts)
            seconds.append(spent)
            named = [set(conflict.guests) for conflict in told]
            found += any(people & one for one in named)
            exact += people in named
            if people not in named:
                print(f"  {plant.__name__}, seed {seed}: planted {sorted(people)}, named {[sorted(n) for n in named]}")
    count = len(SEEDS) * len(CONFLICTS)
    print(f"planted conflicts: {found} of {count} found, {exact} named exactly")
    return say_verdict("conflicts at 600, p95", p95(seconds) * THOUSAND, 100, "ms") and exact == count


def live_check(wanted: argparse.Namespace) -> bool:
    """The whole rule list at 600 guests."""
    banquet, plan = dinner(600, 1).banquet, seated(600, 1).plan
    check_plan(banquet, plan)
    seconds = [timed(lambda: check_plan(banquet, plan))[1] for _ in range(20)]
    return say_verdict("rule list at 600, median", median(seconds) * THOUSAND, 50, "ms")


def inversions(wanted: argparse.Namespace) -> bool:
    """Arranged dinners: hard rules broken and rank inversions nothing explains."""
    plans = [seated(size, seed) for size in (20, 60, 150) for seed in SEEDS] + [seated(600, seed) for seed in (1, 2, 3)]
    broken, inverted = sum(one.hard_broken for one in plans), sum(one.levels[1] for one in plans)
    print(f"{len(plans)} dinners: hard rules broken {broken}, inversions without an explanation {inverted}")
    return not broken and not inverted


FIGURES = (first_plan, quality, published_wedding, dinner_party, table_orders, edits, conflicts, live_check, inversions)


def main() -> int:
    """Measure what is named, or everything; return 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = [figure.__name__ for figure in FIGURES]
    parser.add_argument("figures", nargs="*", metavar="figure", help=", ".join(names))
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--searches", type=int, default=5)
    wanted = parser.parse_args()
    if unknown := set(wanted.figures) - set(names):
        parser.error(f"{', '.join(sorted(unknown))}? There are: {', '.join(names)}")
    say_machine()
    verdicts = [figure(wanted) for figure in FIGURES if figure.__name__ in (wanted.figures or names)]
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
