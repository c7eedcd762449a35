"""Reads a banquet with everybody who has a seat, for its plans and cards."""

from collections import defaultdict

from models.banquet import Banquet
from models.banquet_guest import GUEST_ROLES, BanquetGuest
from models.banquet_table import BanquetTable
from reports.seated_banquet import Seat, SeatedBanquet, SeatedTable
from rules.problem import Problem
from rules.seating import Profile, Table, profile_named, seat_angle, seat_label, seat_order
from rules.seating.ring import HOST_NUMBER, SECOND_NUMBER
from rules.translation import QT_TRANSLATE_NOOP

NAMED_ROLES = {value: label for value, label in GUEST_ROLES if value not in {"companion", "guest"}}


def read_banquet(key: int) -> SeatedBanquet:
    """Return the banquet with this key. Raises `Problem` while nobody has a seat."""
    banquet = Banquet.get_by_id(key)
    guests = _guests_by_table(banquet)
    if not guests:
        raise Problem(
            QT_TRANSLATE_NOOP("Problem", "「{banquet}」还没有人入座。请先在宴会排座里排好座位，再打印。"),
            banquet=banquet.title,
        )
    profile = profile_named(banquet.profile)
    tables = BanquetTable.present().where(BanquetTable.banquet == banquet).order_by(BanquetTable.number)
    seated = tuple(_table(table, guests.get(table.id, {}), profile) for table in tables)
    return SeatedBanquet(banquet.title, banquet.start, banquet.hall or banquet.place or "", seated)


def _guests_by_table(banquet: Banquet) -> dict[int, dict[int, BanquetGuest]]:
    """Return the seated guests by key of their table and number of their seat."""
    found: dict[int, dict[int, BanquetGuest]] = defaultdict(dict)
    seated = BanquetGuest.table.is_null(False) & BanquetGuest.seat.is_null(False)
    for guest in BanquetGuest.present().where(BanquetGuest.banquet == banquet, seated):
        found[guest.table_id][guest.seat] = guest
    return found


def _table(table: BanquetTable, guests: dict[int, BanquetGuest], profile: Profile) -> SeatedTable:
    shape = Table(table.id, table.seats, table.x, table.y, table.shape, table.is_main, table.number)
    numbers = seat_order(table.seats, profile, table.is_main)
    centres = (HOST_NUMBER, SECOND_NUMBER)
    by_precedence = sorted(range(table.seats), key=lambda seat: (numbers[seat] not in centres, abs(numbers[seat])))
    seats = tuple(
        _seat(guests.get(seat), seat_label(seat, shape, profile, table.is_main), seat_angle(seat, table.seats), table)
        for seat in by_precedence
    )
    return SeatedTable(table.number, table.name or "", table.is_main, table.x, table.y, seats)


def _seat(guest: BanquetGuest | None, label: str, angle: float, table: BanquetTable) -> Seat:
    if guest is None:
        return Seat(label, angle)
    return Seat(
        label,
        angle,
        guest.name,
        guest.side == "host",
        NAMED_ROLES.get(guest.role, "") if table.is_main else "",
        guest.organisation or "",
        guest.title or "",
        guest.diet or "",
    )
