"""Mends a plan after an edit, moving as few people as possible."""

from collections.abc import Iterable, Iterator

from rules.seating import weights
from rules.seating.check import check_plan
from rules.seating.first_plan import best_place
from rules.seating.loads import NOWHERE, Loads
from rules.seating.model import Arrangement, Banquet, Plan
from rules.seating.outcome import Outcome
from rules.seating.prepare import Prepared, prepare

MOST_REPAIRS = 200


def rearrange(banquet: Banquet, plan: Plan, changed: Iterable[int] = ()) -> Arrangement:
    """Make a plan fit the banquet as it is now. `moved` of the result says who changed place.

    `changed` names guests whose data were edited; newcomers, leavers and broken hard rules are found by themselves.
    Raises Problem as `arrange` does.
    """
    edited = set(changed)
    prepared = prepare(banquet, plan, weights.KEEP_TABLE, keep_tables=True)
    loads = _as_it_was(prepared, plan)
    for party in [party for party in range(len(loads.parties)) if loads.at[party] == NOWHERE]:
        loads.put(party, best_place(loads, party))
    for _ in range(MOST_REPAIRS):
        if not _repaired(loads):
            break
    outcome = Outcome(prepared, plan, weights.KEEP_SEAT)
    outcome.seat_tables(loads, _touched(prepared, plan, loads, edited))
    return outcome.arrangement(loads.cost())


def _as_it_was(prepared: Prepared, plan: Plan) -> Loads:
    """Everybody at the old table, except where a lock, a role or a new companion asks for another."""
    loads = Loads(prepared.task)
    for index, party in enumerate(prepared.task.parties):
        place = party.fixed if party.fixed is not None else party.home
        if place is not None:
            loads.put(index, place)
    return loads


def _repaired(loads: Loads) -> bool:
    """Make the one cheapest change that mends a hard rule; False when nothing is broken or nothing helps."""
    changes = [change for index in _troubled(loads) for change in _changes(loads, index)]
    if not changes:
        return False
    delta, index, place, other = min(changes)
    if delta >= -weights.TOO_EMPTY:
        return False
    if other == NOWHERE:
        loads.shift(index, place)
    else:
        loads.swap(index, other)
    return True


def _changes(loads: Loads, index: int) -> Iterator[tuple[int, int, int, int]]:
    """Every shift (other is NOWHERE) and swap of a party with its cost: (cost, party, place, other)."""
    for place, row in enumerate(loads.members):
        if place == loads.at[index]:
            continue
        yield loads.shifting(index, place), index, place, NOWHERE
        for other in row:
            if loads.parties[other].fixed is None:
                yield loads.swapping(index, other), index, place, other


def _troubled(loads: Loads) -> list[int]:
    """Movable parties at tables that are too full or beside somebody they must be apart from; where a table lacks a
    host, everybody who brings one."""
    seats = loads.task.seats
    crowded = {place for place, load in enumerate(loads.load) if load > seats[place]}
    deserted = any(load and not hosts for load, hosts in zip(loads.load, loads.hosts))
    troubled = []
    for index, party in enumerate(loads.parties):
        if party.fixed is not None:
            continue
        place = loads.at[index]
        quarrels = any(tie > weights.HARD // 2 and loads.at[other] == place for other, tie in loads.ties[index])
        if place in crowded or quarrels or (deserted and party.hosts and loads.hosts[place] > party.hosts):
            troubled.append(index)
    return troubled


def _touched(prepared: Prepared, plan: Plan, loads: Loads, edited: set[int]) -> set[int]:
    """The tables whose people changed, that seat edited guests, or whose seats break a rule now."""
    before: dict[int, set[int]] = {}
    for spot in plan.placements:
        before.setdefault(spot.table, set()).add(spot.guest)
    touched = {
        table for finding in check_plan(prepared.whole, plan) if finding.level == "broken" for table, _ in finding.seats
    }
    for place, table in enumerate(prepared.order):
        now = {member for party in loads.members[place] for member in loads.parties[party].members}
        if now - before.get(table, set()) or now & edited:
            touched.add(table)
    return touched
