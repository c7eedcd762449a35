"""Mends a plan after an edit, moving as few people as possible."""

from collections.abc import Iterable

from rules.seating import weights
from rules.seating.check import check_plan
from rules.seating.first_plan import best_place
from rules.seating.layout import Layout
from rules.seating.loads import NOWHERE, Loads
from rules.seating.model import Arrangement, Banquet, Guest, Plan
from rules.seating.outcome import Outcome
from rules.seating.prepare import Prepared, prepare
from rules.seating.repair import repair, spilled


def rearrange(banquet: Banquet, plan: Plan, changed: Iterable[int] = ()) -> Arrangement:
    """Make a plan fit the banquet as it is now. `moved` of the result says who changed place.

    `changed` names guests whose data were edited; newcomers, leavers and broken hard rules are found by themselves.
    Raises Problem as `arrange` does.
    """
    prepared = prepare(banquet, plan, weights.KEEP_TABLE, keep_tables=True)
    loads = _as_it_was(prepared, plan)
    for party in [party for party in range(len(loads.parties)) if loads.at[party] == NOWHERE]:
        loads.put(party, best_place(loads, party))
    repair(loads)
    outcome = Outcome(prepared, plan, weights.KEEP_SEAT)
    people = spilled(loads, {guest.id: guest for guest in prepared.seated.guests})
    outcome.seat_tables(people, _touched(prepared, plan, people, set(changed)))
    return outcome.arrangement(loads.cost())


def _as_it_was(prepared: Prepared, plan: Plan) -> Loads:
    """Everybody at the old table, except where a lock, a role or a new companion asks for another."""
    loads = Loads(prepared.task)
    for index, party in enumerate(prepared.task.parties):
        place = party.fixed if party.fixed is not None else party.home
        if place is not None:
            loads.put(index, place)
    return loads


def _touched(prepared: Prepared, plan: Plan, people: list[list[Guest]], edited: set[int]) -> set[int]:
    """The tables whose people changed, that seat edited guests, or whose seats break a rule now."""
    before = Layout(prepared.whole, plan).spots
    broken = [finding for finding in check_plan(prepared.whole, plan) if finding.level == "broken"]
    touched = {table for finding in broken for table, _ in finding.seats}
    for table, present in zip(prepared.order, people):
        stayed = all(guest.id in before and before[guest.id].table == table for guest in present)
        if not stayed or any(guest.id in edited for guest in present):
            touched.add(table)
    return touched
