"""Arranges a banquet from nothing: assigns people to tables, seats every table, explains the result."""

from collections.abc import Callable

from rules.seating import weights
from rules.seating.first_plan import first_assignment
from rules.seating.generations import Generations
from rules.seating.model import Arrangement, Banquet, Plan
from rules.seating.outcome import Outcome
from rules.seating.precedence import settle_precedence
from rules.seating.prepare import prepare
from rules.seating.repair import repair, spilled

MOVES_PER_PARTY = 2000
MOST_MOVES = 400_000


def arrange(
    banquet: Banquet,
    seed: int = 0,
    previous: Plan | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    moves: int | None = None,
    patience: int = 1,
) -> Arrangement:
    """Seat a banquet. The same banquet, seed and number of moves give the same plan.

    `previous` is a plan to stay close to; `progress` gets the part done from 0 to 1; once `cancelled` says so the best
    plan found so far is returned. `patience` makes so many times the usual number of moves. Raises Problem when there
    is no table, or a guest is listed twice or has no rank 1–8.
    """
    prepared = prepare(banquet, previous, weights.CHANGED_TABLE)
    loads = first_assignment(prepared.task)
    usual = min(MOST_MOVES, MOVES_PER_PARTY * len(prepared.task.parties)) * patience
    count = usual if moves is None else moves
    Generations(loads, seed).improve(count, progress or _unheard, cancelled or _never)
    repair(loads)
    guests = {guest.id: guest for guest in prepared.seated.guests}
    settle_precedence(loads, guests)
    outcome = Outcome(prepared, previous, weights.CHANGED_SEAT)
    outcome.seat_tables(spilled(loads, guests), set(prepared.order))
    return outcome.arrangement(loads.cost())


def _unheard(done: float) -> None:
    """Takes progress nobody asked for."""


def _never() -> bool:
    return False
