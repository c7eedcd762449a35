"""What a second program does to the same office at the same moment: started by the tests as real processes."""

import datetime as dt
import multiprocessing as mp
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

from models.account import Account
from models.customer import Customer
from models.office import close_office, open_with_key
from models.print_log import log_print
from models.setting import setting
from models.store.database import BUSY
from models.visit import Visit
from models.visit_answer import plan_visit
from rules.double_visit import DoubleVisit
from rules.problem import Problem

Work = Callable[[Path, bytes, str, Sequence[int], Any], list[Any]]


def plan_each(folder: Path, key: bytes, name: str, customers: Sequence[int], barrier: Any) -> list[Any]:
    """Plan a visit to each customer, at the same moment as the rival; return what was refused."""
    open_with_key(folder, key, name)
    rep, refused = Account.get(Account.name == name), []
    for customer in customers:
        visit = Visit(customer=Customer.get_by_id(customer), rep=rep, start=dt.datetime(2026, 3, 3, 9), minutes=60)
        barrier.wait()
        try:
            plan_visit(visit, now=dt.datetime(2026, 3, 1, 9))
        except DoubleVisit:
            refused.append(customer)
    close_office()
    return refused


def plan_often(folder: Path, key: bytes, name: str, wanted: Sequence[int], barrier: Any) -> list[Any]:
    """Plan visits to one customer (`wanted`: its key, and how often), as fast as it goes; return what was stored."""
    open_with_key(folder, key, name)
    (customer, times), rep, stored = wanted, Account.get(Account.name == name), []
    chance = Random(name)
    barrier.wait()
    for _ in range(times):
        start = dt.datetime(2026, 3, 2, 9) + dt.timedelta(days=chance.randrange(300), minutes=30 * chance.randrange(16))
        visit = Visit(customer=Customer.get_by_id(customer), rep=rep, start=start, minutes=60)
        try:
            stored.append(_plan_patiently(visit))
        except DoubleVisit:
            continue
    close_office()
    return stored


def _plan_patiently(visit: Visit) -> int:
    """Plan a visit and return its key; told that another program is writing all the time, try again as people do."""
    while True:
        try:
            key: int = plan_visit(visit, now=dt.datetime(2026, 3, 1, 9)).id
        except Problem as problem:
            if problem.message != BUSY:
                raise
        else:
            return key


def unwarned_pairs(visits: Sequence[Visit]) -> list[tuple[Visit, Visit]]:
    """Return the visits of two reps to one customer that stand within the window, although nobody answered for them."""
    pairs = [(a, b) for a, b in combinations(visits, 2) if a.rep_id != b.rep_id and a.customer_id == b.customer_id]
    return [(a, b) for a, b in pairs if abs((a.start.date() - b.start.date()).days) <= setting("double_visit_days")]


def print_each(folder: Path, key: bytes, name: str, subjects: Sequence[int], barrier: Any) -> list[Any]:
    """Print a permit for each subject, at the same moment as the rival; return the serials."""
    open_with_key(folder, key, name)
    serials = []
    for subject in subjects:
        barrier.wait()
        serials.append(log_print("visit-permit", subject, "CG", dt.datetime(2026, 3, 3, 9)).serial)
    close_office()
    return serials


def _run(work: Work, parts: tuple[Any, ...], barrier: Any, answers: Any) -> None:
    answers.put((parts[2], work(*parts, barrier)))


def race(work: Work, jobs: Sequence[tuple[Any, ...]], patience: float = 90) -> dict[str, list[Any]]:
    """Run `work` once per job in processes of their own, in step, and return the answers by account name.

    `patience` is how many seconds it may take.
    """
    context = mp.get_context("spawn")
    barrier, answers = context.Barrier(len(jobs), timeout=60), context.Queue()
    rivals = [context.Process(target=_run, args=(work, job, barrier, answers)) for job in jobs]
    for rival in rivals:
        rival.start()
    found = dict(answers.get(timeout=patience) for _ in rivals)
    for rival in rivals:
        rival.join(30)
    assert [rival.exitcode for rival in rivals] == [0] * len(rivals)
    answers.close()
    answers.join_thread()
    return found
