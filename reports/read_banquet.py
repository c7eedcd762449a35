"""Reads a banquet with everybody who has a seat, for its plans and cards."""

from collections import defaultdict

from models.banquet import Banquet
from models.banquet_guest import GUEST_ROLES, BanquetGuest
from models.banquet_table import BanquetTable
from models.seating_plan import guests_of, seating_of, tables_of
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable
from rules.problem import Problem
from rules.seating.hall_order import main_table
from rules.seating.model import Profile, Table
from rules.seating.profiles import profile_named
from rules.seating.ring import HOST_NUMBER, SECOND_NUMBER, seat_angle, seat_label, seat_order
from rules.translation import QT_TRANSLATE_NOOP

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
    return SeatedBanquet(banquet.title, banquet.start, banquet.hall or banquet.place or "", tables, profile)


def seated_tables(banquet: Banquet) -> tuple[SeatedTable, ...]:
    """Return the tables by number, each with all its seats."""
    guests, profile = _guests_by_table(banquet), profile_named(banquet.profile)
    main = main_table(seating_of(banquet).hall)
    return tuple(
        _table(table, guests[table.id], profile, main is not None and table.id == main.id)
        for table in tables_of(banquet)
    )


def _guests_by_table(banquet: Banquet) -> defaultdict[int, dict[int, BanquetGuest]]:
    """Return the seated guests by key of their table and number of their seat."""
    found: defaultdict[int, dict[int, BanquetGuest]] = defaultdict(dict)
    for guest in guests_of(banquet):
        if guest.table_id is not None and guest.seat is not None:
            found[guest.table_id][guest.seat] = guest
    return found


def _table(table: BanquetTable, guests: dict[int, BanquetGuest], profile: Profile, is_main: bool) -> SeatedTable:
    """Return a table with all its seats; one too many is drawn as well, so that nobody is lost."""
    count = max((table.seats, *(seat + 1 for seat in guests)))
    shape = Table(table.id, count, table.x, table.y, table.shape, is_main)
    numbers = seat_order(count, profile, is_main, table.shape)
    centres = (HOST_NUMBER, SECOND_NUMBER)
    by_precedence = sorted(range(count), key=lambda seat: (numbers[seat] not in centres, abs(numbers[seat])))
    seats = tuple(
        _seat(guests.get(seat), seat_label(seat, shape, profile, is_main), seat_angle(seat, count), is_main)
        for seat in by_precedence
    )
    return SeatedTable(table.number, table.name or "", is_main, table.x, table.y, seats)


def _seat(guest: BanquetGuest | None, label: str, angle: float, is_main: bool) -> Seat:
    if guest is None:
        return Seat(label, angle)
    return Seat(
        label,
        angle,
        guest.name,
        guest.side == "host",
        NAMED_ROLES.get(guest.role, "") if is_main else "",
        guest.organisation or "",
        guest.title or "",
        guest.diet or "",
        guest.foreign_name or "",
        guest.id,
    )
