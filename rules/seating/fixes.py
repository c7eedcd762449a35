"""Carries out what the rule list proposes: one fix, or all that make a plan better."""

from collections.abc import Iterable

from rules.seating.check import check_plan
from rules.seating.model import Banquet, Finding, Placement, Plan

MOST_FIXES = 100


def with_fix(plan: Plan, fix: Iterable[Placement]) -> Plan:
    """Return the plan with these people moved; everybody else keeps the seat."""
    moved = {placement.guest: placement for placement in fix}
    kept = tuple(placement for placement in plan.placements if placement.guest not in moved)
    return Plan((*kept, *moved.values()), tuple(guest for guest in plan.unseated if guest not in moved))


def mended(banquet: Banquet, plan: Plan) -> Plan:
    """Return the plan after every fix that leaves fewer rules broken than before; locked people keep their seats."""
    locked = {guest.id for guest in banquet.guests if guest.locked_seat is not None}
    for _ in range(MOST_FIXES):
        broken = _broken(banquet, plan)
        better = next(
            (
                candidate
                for finding in broken
                if finding.fix and not locked & {placement.guest for placement in finding.fix}
                if len(_broken(banquet, candidate := with_fix(plan, finding.fix))) < len(broken)
            ),
            None,
        )
        if better is None:
            break
        plan = better
    return plan


def _broken(banquet: Banquet, plan: Plan) -> list[Finding]:
    return [finding for finding in check_plan(banquet, plan) if finding.level == "broken"]
