"""Arranges a banquet: checks the demands, assigns people to tables, seats every table, explains the result."""

from collections.abc import Callable
from dataclasses import replace

from rules.seating.assignment import Annealing, first_assignment
from rules.seating.bounds import lower_bound
from rules.seating.capacity import require_arrangeable, seated_first, used_tables
from rules.seating.check import hard_faults
from rules.seating.conflicts import Feasible, feasible_demands
from rules.seating.hall_order import table_order
from rules.seating.layout import Layout
from rules.seating.loads import Loads
from rules.seating.measures import soft_levels
from rules.seating.model import Arrangement, Banquet, Conflict, Guest, Placement, Plan, Sentence
from rules.seating.reasons import placement_reasons
from rules.seating.table_seats import prepare_seating, seat_table
from rules.seating.task import build_task
from rules.translation import QT_TRANSLATE_NOOP

HOT, COLD = 60.0, 2.0
MOVES_PER_PARTY = 1500
MOST_MOVES = 300_000
NAMES_SHOWN = 12

_NO_ROOM = QT_TRANSLATE_NOOP(
    "Seating", "座位只有 {seats} 个，来宾 {guests} 人；级别最低的 {count} 人没有排上：{names}。"
)
_FEW_HOSTS = QT_TRANSLATE_NOOP("Seating", "主方只有 {hosts} 人，坐不满 {tables} 桌，有的桌没有主方人员。")


def arrange(
    banquet: Banquet,
    seed: int = 0,
    previous: Plan | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    moves: int | None = None,
) -> Arrangement:
    """Seat a banquet. The same banquet, seed and number of moves give the same plan.

    `previous` is a plan to stay close to; `progress` gets the part done from 0 to 1; once `cancelled` says so the best
    plan found so far is returned. Raises Problem when there is no table, or a guest is listed twice or has no rank 1–8.
    """
    require_arrangeable(banquet)
    seated, conflicts = _those_with_seats(banquet)
    order = table_order(seated.hall)
    feasible = feasible_demands(seated, table_order(banquet.hall))
    task = build_task(seated, feasible, order, previous)
    loads = first_assignment(task)
    annealing = Annealing(loads, seed)
    count = min(MOST_MOVES, MOVES_PER_PARTY * len(task.parties)) if moves is None else moves
    annealing.run(count, HOT, COLD, progress or _unheard, cancelled or _never)
    plan, proven = _seat_all(seated, feasible, order, loads, previous)
    ids = {guest.id for guest in seated.guests}
    plan = replace(plan, unseated=tuple(guest.id for guest in banquet.guests if guest.id not in ids))
    layout = Layout(banquet, plan)
    return Arrangement(
        plan=plan,
        levels=(hard_faults(layout), *soft_levels(layout, previous)),
        cost=annealing.best_cost,
        bound=lower_bound(task),
        proven=proven,
        conflicts=(*conflicts, *feasible.conflicts),
        reasons=placement_reasons(layout),
    )


def _unheard(done: float) -> None:
    """Takes progress nobody asked for."""


def _never() -> bool:
    return False


def _those_with_seats(banquet: Banquet) -> tuple[Banquet, list[Conflict]]:
    """The banquet of those who find a seat, at the tables that are laid; and who has to be told of."""
    seats = sum(max(0, table.seats) for table in banquet.hall.tables)
    ranked = seated_first(banquet)
    conflicts = []
    if len(ranked) > seats:
        left_out = ranked[seats:]
        values = {"seats": seats, "guests": len(ranked), "count": len(left_out), "names": _names(left_out)}
        conflicts.append(Conflict("capacity", tuple(guest.id for guest in left_out), Sentence(_NO_ROOM, values)))
    kept = {guest.id for guest in ranked[:seats]}
    guests = tuple(guest for guest in banquet.guests if guest.id in kept)
    by_id = {table.id: table for table in banquet.hall.tables}
    tables = used_tables([by_id[table] for table in table_order(banquet.hall)], list(guests))
    hosts = [guest for guest in guests if guest.side == "host"]
    if guests and len(hosts) < len(tables):
        values = {"hosts": len(hosts), "tables": len(tables)}
        conflicts.append(Conflict("head", tuple(guest.id for guest in hosts), Sentence(_FEW_HOSTS, values)))
    return replace(banquet, guests=guests, hall=replace(banquet.hall, tables=tuple(tables))), conflicts


def _names(guests: list[Guest]) -> str:
    shown = "、".join(guest.name for guest in guests[:NAMES_SHOWN])
    return shown + "…" if len(guests) > NAMES_SHOWN else shown


def _seat_all(
    banquet: Banquet, feasible: Feasible, order: list[int], loads: Loads, previous: Plan | None
) -> tuple[Plan, bool]:
    """Seat every table in the best order; whether all orders are proven."""
    guests = {guest.id: guest for guest in banquet.guests}
    tables = {table.id: table for table in banquet.hall.tables}
    before = {spot.guest: (spot.table, spot.seat) for spot in previous.placements} if previous else {}
    seating = prepare_seating(banquet, feasible.seats, before)
    spots, all_proven = [], True
    for place, table in enumerate(order):
        people = [guests[member] for party in loads.members[place] for member in loads.parties[party].members]
        seats, proven = seat_table(seating, tables[table], people)
        all_proven = all_proven and proven
        spots += [Placement(guest, table, seat) for guest, seat in seats.items()]
    return Plan(tuple(sorted(spots, key=lambda spot: spot.guest))), all_proven
