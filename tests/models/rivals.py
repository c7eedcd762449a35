"""What a second program does to the same office at the same moment: started by the tests as real processes."""

import datetime as dt
import multiprocessing as mp
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from models.account import Account
from models.customer import Customer
from models.office import close_office, open_with_key
from models.print_log import log_print
from models.visit import Visit
from models.visit_answer import plan_visit
from rules.double_visit import DoubleVisit

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


def race(work: Work, jobs: Sequence[tuple[Any, ...]]) -> dict[str, list[Any]]:
    """Run `work` once per job in processes of their own, in step, and return the answers by account name."""
    context = mp.get_context("spawn")
    barrier, answers = context.Barrier(len(jobs), timeout=60), context.Queue()
    rivals = [context.Process(target=_run, args=(work, job, barrier, answers)) for job in jobs]
    for rival in rivals:
        rival.start()
    found = dict(answers.get(timeout=90) for _ in rivals)
    for rival in rivals:
        rival.join(30)
    assert [rival.exitcode for rival in rivals] == [0] * len(rivals)
    answers.close()
    answers.join_thread()
    return found
