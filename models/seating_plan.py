"""A kept arrangement of a banquet; holds the acts of arranging and of moving people by hand."""

import datetime as dt
import json
from collections.abc import Collection, Iterable

from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.guest_wish import GuestWish
from models.hall_fixture import HallFixture
from models.store.database import writing
from models.store.fields import DateTimeField, LinkField, LongTextField, NumberField
from models.store.record import Record
from rules.seating.hall_order import table_order
from rules.seating.model import Arrangement, Guest, Hall, Placement, Plan, Table, Wish
from rules.seating.model import Banquet as SeatingBanquet
from rules.seating.profiles import profile_named
from rules.translation import QT_TRANSLATE_NOOP

_ABSENT = ("declined",)


class SeatingPlan(Record):
    """What one automatic arrangement gave: `levels` the objective as JSON, most important first."""

    banquet = LinkField(Banquet, QT_TRANSLATE_NOOP("Records", "宴会"))
    made_at = DateTimeField(QT_TRANSLATE_NOOP("Records", "排座时间"))
    milliseconds = NumberField(QT_TRANSLATE_NOOP("Records", "用时（毫秒）"))
    seed = NumberField(QT_TRANSLATE_NOOP("Records", "种子"), default=0)
    hard_broken = NumberField(QT_TRANSLATE_NOOP("Records", "不符的硬性规则"), default=0)
    levels = LongTextField(QT_TRANSLATE_NOOP("Records", "各级得分"))
    placements = LongTextField(QT_TRANSLATE_NOOP("Records", "座次"))

    class Meta:
        title = QT_TRANSLATE_NOOP("Records", "排座方案")
        icon = "ph.magic-wand"
        name_field = "made_at"
        list_columns = ("made_at", "milliseconds", "hard_broken")
        order = "-made_at"


def guests_of(banquet: Banquet) -> list[BanquetGuest]:
    """Return everybody who comes, highest rank first."""
    query = BanquetGuest.present().where(BanquetGuest.banquet == banquet, BanquetGuest.invitation.not_in(_ABSENT))
    return list(query.order_by(BanquetGuest.rank, BanquetGuest.id))


def tables_of(banquet: Banquet) -> list[BanquetTable]:
    """Return the tables in order of their numbers."""
    return list(BanquetTable.present().where(BanquetTable.banquet == banquet).order_by(BanquetTable.number))


def fixtures_of(banquet: Banquet) -> list[HallFixture]:
    """Return stage, door and pillars of the hall, as far as they were set."""
    return list(HallFixture.present().where(HallFixture.banquet == banquet).order_by(HallFixture.id))


def seating_of(banquet: Banquet) -> SeatingBanquet:
    """Return the banquet as the seating rules read it."""
    guests, tables = guests_of(banquet), tables_of(banquet)
    present = {guest.id for guest in guests} | {table.id for table in tables}
    wishes = GuestWish.present().where(GuestWish.first.in_(present), GuestWish.second.in_(present)) if present else ()
    profile = profile_named(banquet.profile)
    edges = {fixture.kind: fixture.edge for fixture in fixtures_of(banquet)}
    stage, door = edges.get("stage", "top"), edges.get("door", "bottom")
    return SeatingBanquet(
        tuple(_guest(order, guest, present) for order, guest in enumerate(guests)),
        Hall(tuple(_table(table) for table in tables), stage, door, profile.faces_door),
        tuple(Wish(wish.kind, wish.first_id, wish.second_id, wish.hard) for wish in wishes),
        profile,
    )


def _guest(order: int, guest: BanquetGuest, present: Collection[int]) -> Guest:
    """Return a guest as the rules see one; whom or which table is not `present` any more nobody can sit with."""
    is_locked = guest.locked and guest.table_id in present
    diets = frozenset(part for part in (guest.diet or "").replace("、", " ").split())
    return Guest(
        guest.id,
        guest.name,
        guest.side,
        guest.rank,
        order,
        guest.role,
        guest.principal_id if guest.principal_id in present else None,
        guest.organisation or "",
        guest.language or "",
        guest.gender or "",
        diets,
        guest.table_id if is_locked else None,
        guest.seat if is_locked else None,
    )


def _table(table: BanquetTable) -> Table:
    return Table(table.id, table.seats, table.x, table.y, table.shape, table.is_main, diet=table.diet or "")


def current_plan(banquet: Banquet) -> Plan:
    """Return who sits where now."""
    guests, tables = guests_of(banquet), {table.id for table in tables_of(banquet)}
    seated = [guest for guest in guests if guest.table_id in tables and guest.seat is not None]
    return Plan(
        tuple(Placement(guest.id, guest.table_id, guest.seat) for guest in seated),
        tuple(guest.id for guest in guests if guest not in seated),
    )


def place(banquet: Banquet, placements: Iterable[Placement]) -> None:
    """Seat exactly these people of the banquet and nobody else, in one transaction."""
    wanted = {placement.guest: (placement.table, placement.seat) for placement in placements}
    with writing():
        for guest in guests_of(banquet):
            table, seat = wanted.get(guest.id, (None, None))
            if (guest.table_id, guest.seat) != (table, seat):
                guest.table, guest.seat = table, seat
                guest.save()


def renumber_tables(banquet: Banquet) -> None:
    """Number the tables by precedence: the main table first, near before far, right before left (S2)."""
    by_key = {table.id: table for table in tables_of(banquet)}
    with writing():
        for number, key in enumerate(table_order(seating_of(banquet).hall), start=1):
            table = by_key[key]
            if table.number != number:
                table.number = number
                table.save()


def keep_arrangement(banquet: Banquet, arrangement: Arrangement, milliseconds: int, seed: int) -> SeatingPlan:
    """Seat people as arranged and keep the plan with its figures."""
    placements = [(p.guest, p.table, p.seat) for p in arrangement.plan.placements]
    with writing():
        place(banquet, arrangement.plan.placements)
        return SeatingPlan.create(
            banquet=banquet,
            made_at=dt.datetime.now().replace(microsecond=0),
            milliseconds=milliseconds,
            seed=seed,
            hard_broken=arrangement.hard_broken,
            levels=json.dumps(arrangement.levels),
            placements=json.dumps(placements),
        )


def last_arrangement(banquet: Banquet) -> SeatingPlan | None:
    """Return the newest kept plan."""
    plan: SeatingPlan | None = (
        SeatingPlan.present().where(SeatingPlan.banquet == banquet).order_by(SeatingPlan.id.desc()).first()
    )
    return plan


def kept_plans(banquet: Banquet) -> list[SeatingPlan]:
    """Return every kept plan, the newest first."""
    return list(SeatingPlan.present().where(SeatingPlan.banquet == banquet).order_by(SeatingPlan.id.desc()))


def plan_in(kept: SeatingPlan) -> Plan:
    """Return who sat where in a kept plan; guests and tables may be gone since."""
    return Plan(tuple(Placement(*row) for row in json.loads(kept.placements)))
