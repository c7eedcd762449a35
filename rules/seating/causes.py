"""Says why a guest sits at a table although rank alone would put somebody else there."""

from itertools import islice
from typing import Literal

from rules.seating.layout import Layout
from rules.seating.model import MAIN_TABLE_ROLES, Guest

Cause = Literal["lock", "role", "tied", "diet", "head", "organisation"]


def cause_of(layout: Layout, guest: Guest) -> Cause | None:
    """What besides rank decides the guest's table; None when nothing does."""
    spot = layout.spots[guest.id]
    if guest.locked_table == spot.table:
        return "lock"
    if guest.role in MAIN_TABLE_ROLES:
        return "role"
    if guest.id in layout.tied:
        return "tied"
    if layout.tables[spot.table].diet in guest.diets:
        return "diet"
    if layout.heads[spot.table] is guest:
        return "head"
    company = (layout.organisations.get(guest.organisation), layout.languages.get(guest.language))
    return "organisation" if any(spread and spread[spot.table] > 1 for spread in company) else None


def inversions(layout: Layout) -> list[tuple[Guest, Guest]]:
    """Pairs of one side where a strictly higher guest sits at a lower table than the other, and nothing explains it.

    Each higher guest is named once, with the lowest of those who sit too high.
    """
    found = []
    for side in ("host", "guest"):
        above: list[Guest] = []
        for people in layout.people.values():
            free = [guest for guest in people if guest.side == side and cause_of(layout, guest) is None]
            for guest in free:
                lower = (other for other in above if other.rank > guest.rank and _may_exchange(layout, guest, other))
                found += [(guest, other) for other in islice(lower, 1)]
            above = sorted([*above, *free], key=lambda guest: -guest.rank)
    return found


def _may_exchange(layout: Layout, one: Guest, other: Guest) -> bool:
    """Whether nobody at the other's table must be kept apart from either."""
    return not any(
        layout.kept_apart.get(guest.id, set()) & {mate.id for mate in layout.people[table] if mate is not leaving}
        for guest, leaving, table in (
            (one, other, layout.spots[other.id].table),
            (other, one, layout.spots[one.id].table),
        )
    )
