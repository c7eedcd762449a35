"""Scores a saved plan without the engine: every level of the objective counted from (guest, table, seat) rows alone."""

from collections import Counter
from collections.abc import Iterable
from itertools import combinations, groupby
from math import ceil

from plan_checker import neighbours, rows_of_seats

from rules.seating.model import Banquet, Guest

PARTS = {"host", "second_host", "hostess", "guest_of_honour", "second_guest"}
Rows = Iterable[tuple[int, int, int]]


class SavedPlan:
    """Who sits where, with the groups people belong to; tables are ranked by their given numbers."""

    def __init__(self, banquet: Banquet, saved: Rows) -> None:
        self.banquet = banquet
        self.people = {guest.id: guest for guest in banquet.guests}
        self.at = {guest: (table, seat) for guest, table, seat in saved}
        self.tables = {table.id: table for table in banquet.hall.tables}
        self.seated = [guest for guest in banquet.guests if guest.id in self.at]
        largest = max(table.seats for table in banquet.hall.tables)
        own = Counter(guest.organisation for guest in banquet.guests if guest.side == "host")
        self.offices = {guest.organisation for guest in banquet.guests} - {""}
        self.offices -= {office for office in self.offices if own[office] > largest}

    def table(self, guest: Guest) -> int:
        """The table of a seated guest."""
        return self.at[guest.id][0]

    def mates(self, guest: Guest) -> list[Guest]:
        """The others at the guest's table."""
        return [other for other in self.seated if other is not guest and self.table(other) == self.table(guest)]

    def belong(self, one: Guest, other: Guest) -> bool:
        """Whether two are of one office that keeps together, or speak one language."""
        office = one.organisation in self.offices and one.organisation == other.organisation
        return office or bool(one.language and one.language == other.language)


def inversions(plan: SavedPlan) -> list[tuple[int, int]]:
    """Higher guest, lower guest: of one side, the lower one at a higher table, and only rank decides for both."""
    number = {table: at.number for table, at in plan.tables.items()}
    free = [guest for guest in plan.seated if not _explained(plan, guest)]
    return [
        (one.id, other.id)
        for one in free
        for other in free
        if one.side == other.side and one.rank < other.rank and number[plan.table(one)] > number[plan.table(other)]
        if not _forbidden(plan, one, other) and not _forbidden(plan, other, one)
    ]


def _forbidden(plan: SavedPlan, comes: Guest, leaves: Guest) -> bool:
    """Whether somebody who stays at the table of the one who leaves must be apart from the one who comes."""
    stay = {mate.id for mate in plan.mates(leaves)}
    apart = [wish_ends(wish) for wish in plan.banquet.wishes if wish.hard and wish.kind == "apart"]
    return any(comes.id in pair and pair - {comes.id} <= stay for pair in apart if len(pair) > 1)


def _explained(plan: SavedPlan, guest: Guest) -> bool:
    """A lock, a part, a diet the table is for, somebody to go with, being the table's head, or company at the table."""
    return (
        guest.locked_table == plan.table(guest)
        or guest.role in PARTS
        or plan.tables[plan.table(guest)].diet in guest.diets
        or _goes_with_somebody(plan, guest)
        or _leads(plan, guest)
        or any(plan.belong(guest, mate) for mate in plan.mates(guest))
    )


def _goes_with_somebody(plan: SavedPlan, guest: Guest) -> bool:
    followers = {other.principal for other in plan.banquet.guests if other.principal != other.id}
    if guest.principal in plan.people or guest.id in followers:
        return True
    wished = [wish for wish in plan.banquet.wishes if wish.kind in {"together", "near"} and wish.first != wish.second]
    with_guest = [(wish, {wish.first, wish.second} - {guest.id}) for wish in wished if guest.id in wish_ends(wish)]
    at_table = {mate.id for mate in plan.mates(guest)}
    return any(others <= plan.people.keys() and (wish.hard or others <= at_table) for wish, others in with_guest)


def wish_ends(wish) -> set[int]:
    """The two a wish is between."""
    return {wish.first, wish.second}


def _leads(plan: SavedPlan, guest: Guest) -> bool:
    own = [other for other in [guest, *plan.mates(guest)] if other.side == "host"]
    rank = [(other.role == "interpreter", other.rank, other.order, other.id) for other in own]
    return bool(own) and own[rank.index(min(rank))] is guest


def lonely(plan: SavedPlan) -> int:
    """Guests with colleagues or speakers of their language at the banquet, and none of these at the table."""

    def alone(guest: Guest, same: list[Guest]) -> bool:
        return bool(same) and all(plan.table(other) != plan.table(guest) for other in same)

    count = 0
    for guest in plan.seated:
        others = [other for other in plan.seated if other is not guest]
        office = [o for o in others if guest.organisation in plan.offices and o.organisation == guest.organisation]
        tongue = [other for other in others if guest.language and other.language == guest.language]
        count += alone(guest, office) or alone(guest, tongue)
    return count


def uneven(plan: SavedPlan) -> int:
    """People beyond one more or less of the host's side than a table's even share."""
    hosts = sum(guest.side == "host" for guest in plan.seated)
    share = hosts / (len(plan.seated) or 1)
    total = 0
    for table in plan.tables:
        present = [guest for guest in plan.seated if plan.table(guest) == table]
        off = abs(sum(guest.side == "host" for guest in present) - share * len(present))
        total += max(0, ceil(off - 1.5))
    return total


def split_offices(plan: SavedPlan) -> int:
    """Tables beyond the first that an office is spread over."""
    spread = {(guest.organisation, plan.table(guest)) for guest in plan.seated if guest.organisation in plan.offices}
    return len(spread) - len({office for office, _ in spread})


def unmet_wishes(plan: SavedPlan) -> int:
    """Soft wishes between two seated guests that the plan does not meet."""
    count = 0
    for wish in plan.banquet.wishes:
        if wish.hard or wish.first == wish.second or not wish_ends(wish) <= plan.at.keys():
            continue
        (table, one), (other, two) = plan.at[wish.first], plan.at[wish.second]
        beside = table == other and neighbours(plan.tables[table], one, two)
        met = {"together": table == other, "apart": table != other, "near": beside, "not_near": not beside}
        count += not met[wish.kind]
    return count


def diet_tables(plan: SavedPlan) -> int:
    """Tables the kitchen serves a diet at, counted for each diet."""
    return len({(diet, plan.table(guest)) for guest in plan.seated for diet in guest.diets})


def own_pairs(plan: SavedPlan) -> int:
    """Neighbours who are both of the host's side."""
    own = [guest for guest in plan.seated if guest.side == "host"]
    return sum(
        plan.table(one) == plan.table(other)
        and neighbours(plan.tables[plan.table(one)], plan.at[one.id][1], plan.at[other.id][1])
        for one, other in combinations(own, 2)
    )


def long_guest_runs(plan: SavedPlan) -> int:
    """Guests who sit third or later in an unbroken row of guests."""
    side = {plan.at[guest.id]: guest.side for guest in plan.seated}
    total = 0
    for table in plan.tables.values():
        for row in rows_of_seats(table):
            row_sides = [side.get((table.id, seat)) == "guest" for seat in row]
            if table.shape == "round" and not all(row_sides):
                start = row_sides.index(False)
                row_sides = row_sides[start:] + row_sides[:start]
            total += sum(max(0, sum(run) - 2) for is_guest, run in _runs(row_sides) if is_guest)
    return total


def _runs(row: list[bool]) -> list[tuple[bool, list[bool]]]:
    return [(is_guest, list(run)) for is_guest, run in groupby(row)]


def levels(plan: SavedPlan) -> tuple[int, ...]:
    """The objective below the hard rules but for people moved, most important first; inversions are counted once for
    each higher guest."""
    return (
        len({higher for higher, _ in inversions(plan)}),
        lonely(plan) + uneven(plan),
        own_pairs(plan) + long_guest_runs(plan) + split_offices(plan),
        unmet_wishes(plan),
        diet_tables(plan),
    )
