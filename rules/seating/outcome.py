"""Turns an assignment of tables into the finished arrangement: seats, levels, bound, reasons, who moved."""

from rules.seating.bounds import lower_bound
from rules.seating.check import hard_faults
from rules.seating.comparison import moves_between
from rules.seating.layout import Layout
from rules.seating.measures import soft_levels
from rules.seating.model import Arrangement, Conflict, Finding, Guest, Move, Placement, Plan
from rules.seating.prepare import Prepared
from rules.seating.reasons import placement_reasons
from rules.seating.table_seats import prepare_seating, seat_table


class Outcome:
    """Collects placements table by table. `lag` is what changing one person's seat costs."""

    def __init__(self, prepared: Prepared, previous: Plan | None, lag: int) -> None:
        self._prepared = prepared
        self._previous = previous
        self._before = previous.by_guest() if previous else {}
        old_seats = {guest: (spot.table, spot.seat) for guest, spot in self._before.items()}
        self._seating = prepare_seating(prepared.seated, prepared.feasible.seats, old_seats, lag)
        self._spots: list[Placement] = []
        self._proven = True

    def seat_tables(self, people: list[list[Guest]], tables: set[int]) -> None:
        """Seat the people of each table in order; those at none of `tables` keep the seats they had there."""
        by_id = {table.id: table for table in self._prepared.seated.hall.tables}
        for table, present in zip(self._prepared.order, people):
            if table not in tables:
                self._spots += [self._before[guest.id] for guest in present]
                self._proven = self._proven and not present
                continue
            seats, proven = seat_table(self._seating, by_id[table], present)
            self._proven = self._proven and proven
            self._spots += [Placement(guest, table, seat) for guest, seat in seats.items()]

    def arrangement(self, cost: int) -> Arrangement:
        """The result with everything said about it."""
        prepared = self._prepared
        plan = Plan(tuple(sorted(self._spots, key=lambda spot: spot.guest)), prepared.unseated)
        layout = Layout(prepared.whole, plan)
        faults = hard_faults(layout)
        return Arrangement(
            plan=plan,
            levels=(len(faults), *soft_levels(layout, self._previous)),
            cost=cost,
            bound=lower_bound(prepared.task),
            proven=self._proven,
            conflicts=(*prepared.conflicts, *_unexplained(faults, prepared.conflicts)),
            reasons=placement_reasons(layout),
            moved=self._moves(plan),
        )

    def _moves(self, plan: Plan) -> tuple[Move, ...]:
        """Who does not sit where they sat; nobody when there was no plan before."""
        if self._previous is None:
            return ()
        return moves_between(self._previous, plan, [guest.id for guest in self._prepared.whole.guests])


def _unexplained(faults: list[Finding], conflicts: tuple[Conflict, ...]) -> list[Conflict]:
    """Hard rules broken although no conflict between demands was proven: told as they are."""
    told = {guest for conflict in conflicts for guest in conflict.guests}
    return [Conflict(fault.rule, fault.guests, fault.text) for fault in faults if not told & set(fault.guests)]
