"""Judges a saved plan without the engine: it knows only guests, tables, wishes and (guest, table, seat) rows."""

from collections.abc import Iterable

from rules.seating.model import Banquet, Plan, Table


def rows(plan: Plan) -> list[tuple[int, int, int]]:
    """A plan as it is saved."""
    return [(spot.guest, spot.table, spot.seat) for spot in plan.placements]


def broken_hard_rules(banquet: Banquet, saved: Iterable[tuple[int, int, int]]) -> list[str]:
    """Every hard rule the saved plan breaks, in words."""
    saved = list(saved)
    place = {guest: (table, seat) for guest, table, seat in saved}
    return [
        *_seats(banquet, saved),
        *_locks(banquet, place),
        *_wishes(banquet, place),
        *_interpreters(banquet, place),
        *_heads(banquet, place),
        *_diets(banquet, place),
    ]


def _seats(banquet: Banquet, saved: list[tuple[int, int, int]]) -> list[str]:
    seats = {table.id: table.seats for table in banquet.hall.tables}
    broken = [f"{guest} sits nowhere" for guest, table, seat in saved if not 0 <= seat < seats.get(table, 0)]
    if len({guest for guest, _, _ in saved}) < len(saved):
        broken.append("somebody sits twice")
    if len({(table, seat) for _, table, seat in saved}) < len(saved):
        broken.append("a seat is taken twice")
    return broken


def _locks(banquet: Banquet, place: dict[int, tuple[int, int]]) -> list[str]:
    broken = []
    for guest in banquet.guests:
        table, seat = place.get(guest.id, (None, None))
        if guest.locked_table is not None and table != guest.locked_table:
            broken.append(f"{guest.id} left the locked table")
        if guest.locked_seat is not None and seat != guest.locked_seat:
            broken.append(f"{guest.id} left the locked seat")
    return broken


def _wishes(banquet: Banquet, place: dict[int, tuple[int, int]]) -> list[str]:
    tables = {table.id: table for table in banquet.hall.tables}
    broken = []
    for wish in banquet.wishes:
        if not wish.hard or wish.first not in place or wish.second not in place:
            continue
        (table, one), (other, two) = place[wish.first], place[wish.second]
        same = table == other
        side_by_side = same and neighbours(tables[table], one, two)
        met = {"together": same, "apart": not same, "near": side_by_side, "not_near": not side_by_side}
        if not met[wish.kind]:
            broken.append(f"{wish.kind} of {wish.first} and {wish.second}")
    return broken


def _interpreters(banquet: Banquet, place: dict[int, tuple[int, int]]) -> list[str]:
    """An interpreter sits beside the principal: at the right hand, or at the left where the right is another's part."""
    tables = {table.id: table for table in banquet.hall.tables}
    broken = []
    for guest in banquet.guests:
        if guest.role != "interpreter" or guest.principal not in place or guest.id not in place:
            continue
        table, seat = place[guest.id]
        other, principal = place[guest.principal]
        if table != other or not neighbours(tables[table], seat, principal):
            broken.append(f"interpreter {guest.id} is not beside {guest.principal}")
    return broken


def _heads(banquet: Banquet, place: dict[int, tuple[int, int]]) -> list[str]:
    """Beside the main table, the best of the host's side has seat 0; every table has one of the host's side."""
    people = {guest.id: guest for guest in banquet.guests}
    broken = []
    for table in banquet.hall.tables:
        at_table = [guest for guest, (at, _) in place.items() if at == table.id]
        own = [people[guest] for guest in at_table if people[guest].side == "host"]
        if at_table and not own:
            broken.append(f"table {table.id} has nobody of the host's side")
        leaders = [guest for guest in own if guest.role != "interpreter"] or own
        holder = next((guest for guest in at_table if place[guest][1] == 0), None)
        if (
            own
            and not table.is_main
            and holder not in {g.id for g in leaders if g.rank == min(o.rank for o in leaders)}
        ):
            broken.append(f"table {table.id} is led by {holder}")
    return broken


def _diets(banquet: Banquet, place: dict[int, tuple[int, int]]) -> list[str]:
    """Where a table is reserved for a diet, who keeps it sits at such a table, except locked people and parts."""
    reserved: dict[str, set[int]] = {}
    for table in banquet.hall.tables:
        if table.diet:
            reserved.setdefault(table.diet, set()).add(table.id)
    return [
        f"{guest.id} needs a table for {diet}"
        for guest in banquet.guests
        for diet in guest.diets & reserved.keys()
        if guest.id in place
        and place[guest.id][0] not in reserved[diet]
        and guest.locked_table is None
        and guest.role in {"guest", "companion", "spouse", "interpreter"}
    ]


def own_people_side_by_side(banquet: Banquet, saved: Iterable[tuple[int, int, int]]) -> int:
    """How many neighbouring pairs are both of the host's side."""
    side = {guest.id: guest.side for guest in banquet.guests}
    at = {(table, seat): side[guest] for guest, table, seat in saved}
    tables = {table.id: table for table in banquet.hall.tables}
    return sum(
        whose == "host"
        and at.get((table, right := (seat + 1) % tables[table].seats)) == "host"
        and neighbours(tables[table], seat, right)
        for (table, seat), whose in at.items()
    )


def neighbours(table: Table, one: int, other: int) -> bool:
    """Whether two seats are next to each other in one of the table's unbroken rows."""
    if table.shape == "round":
        return one != other and abs(one - other) in {1, table.seats - 1}
    return any(
        abs(row.index(one) - row.index(other)) == 1 for row in rows_of_seats(table) if one in row and other in row
    )


def rows_of_seats(table: Table) -> list[list[int]]:
    """The rows of seats as one walks along the table, from the host's left to the right; a round table's is closed."""
    count, right = table.seats, table.seats // 2
    if table.shape == "round":
        return [list(range(count))]
    if table.shape == "long":
        near = count - right
        return [
            [*range(count - near + near // 2 + 1, count), *range(near // 2 + 1)],
            [*range(near // 2 + 1, near // 2 + 1 + right)],
        ]
    return [[*range(right + 1, count), *range(right + 1)]]
