"""Where the arrow keys lead in a hall: on round the table, or to the next table by precedence."""

from ui.banquets.seated_hall import SeatedHall, Spot


def first_spot(hall: SeatedHall) -> Spot:
    """Return the host seat of the highest table that has seats."""
    return next((key, 0) for key, table in hall.tables.items() if table.seats > 0)


def beside(hall: SeatedHall, spot: Spot, across: int, down: int) -> Spot:
    """Return the seat `across` steps clockwise as one looks at it, or the same seat `down` tables further."""
    table, seat = spot
    if across:
        return table, (seat - across) % hall.tables[table].seats
    laid = [key for key, one in hall.tables.items() if one.seats > 0]
    key = laid[(laid.index(table) + down) % len(laid)]
    return key, min(seat, hall.tables[key].seats - 1)
