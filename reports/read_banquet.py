"""Reads a banquet with everybody who has a seat, for its plans and cards."""

from collections import defaultdict
from dataclasses import replace

from models.banquet import Banquet
from models.banquet_guest import GUEST_ROLES, BanquetGuest
from models.banquet_table import BanquetTable
from models.seating_plan import fixtures_of, guests_of, seating_of, tables_of
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable
from reports.table_shape import outline
from rules.problem import Problem
from rules.seating.hall_order import main_table
from rules.seating.model import Edge, Profile, Table
from rules.seating.profiles import profile_named
from rules.seating.ring import HOST_NUMBER, SECOND_NUMBER, seat_angle, seat_label, seat_order
from rules.translation import QT_TRANSLATE_NOOP

TURNS: dict[Edge, float] = {"bottom": 0.0, "left": 90.0, "top": 180.0, "right": 270.0}
"""Degrees clockwise from the top to the host seat of a round table whose host looks at that edge of the hall."""
NAMED_ROLES = {value: label for value, label in GUEST_ROLES if value not in {"companion", "guest"}}


def read_banquet(key: int) -> SeatedBanquet:
    """Return the banquet with this key. Raises `Problem` while nobody has a seat."""
    banquet = Banquet.get_by_id(key)
    tables = seated_tables(banquet)
    if not any(table.taken for table in tables):
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "「{banquet}」还没有人入座。请先在宴会排座里排好座位，再打印。"),
            banquet=banquet.title,
        )
    profile = profile_named(banquet.profile).name
    hall = seating_of(banquet).hall
    pillars = tuple((fixture.x, fixture.y) for fixture in fixtures_of(banquet) if fixture.kind == "pillar")
    place = banquet.hall or banquet.place or ""
    return SeatedBanquet(banquet.title, banquet.start, place, tables, profile, hall.stage, hall.door, pillars)


def seated_tables(banquet: Banquet) -> tuple[SeatedTable, ...]:
    """Return the tables by number, each with all its seats."""
    guests, profile = _guests_by_table(banquet), profile_named(banquet.profile)
    hall = seating_of(banquet).hall
    main = main_table(hall)
    return tuple(
        _table(table, guests[table.id], profile, main is not None and table.id == main.id, hall.facing)
        for table in tables_of(banquet)
    )


def _guests_by_table(banquet: Banquet) -> defaultdict[int, dict[int, BanquetGuest]]:
    """Return the seated guests by key of their table and number of their seat."""
    found: defaultdict[int, dict[int, BanquetGuest]] = defaultdict(dict)
    for guest in guests_of(banquet):
        if guest.table_id is not None and guest.seat is not None:
            found[guest.table_id][guest.seat] = guest
    return found


def _table(
    table: BanquetTable, guests: dict[int, BanquetGuest], profile: Profile, is_main: bool, facing: Edge
) -> SeatedTable:
    """Return a table with all its seats; one too many is drawn as well, so that nobody is lost."""
    count = max((table.seats, *(seat + 1 for seat in guests)))
    shape = Table(table.id, count, table.x, table.y, table.shape, is_main)
    numbers = seat_order(count, profile, is_main, table.shape)
    centres = (HOST_NUMBER, SECOND_NUMBER)
    by_precedence = sorted(range(count), key=lambda seat: (numbers[seat] not in centres, abs(numbers[seat])))
    straight = None if table.shape == "round" or not count else outline(table.shape, count, facing)
    seats = tuple(
        replace(
            _seat(guests.get(seat), seat_label(seat, shape, profile, is_main), is_main),
            angle=(seat_angle(seat, count) + TURNS[facing]) % 360,
            point=straight.seats[seat] if straight else None,
        )
        for seat in by_precedence
    )
    boards = (straight.board, straight.hollow) if straight else (None, None)
    return SeatedTable(table.number, table.name or "", is_main, table.x, table.y, seats, *boards)


def _seat(guest: BanquetGuest | None, label: str, is_main: bool) -> Seat:
    if guest is None:
        return Seat(label, 0.0)
    return Seat(
        label,
        0.0,
        guest.name,
        guest.side == "host",
        NAMED_ROLES.get(guest.role, "") if is_main else "",
        guest.organisation or "",
        guest.title or "",
        guest.diet or "",
        guest.foreign_name or "",
        guest.id,
    )
