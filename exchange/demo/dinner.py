"""The demo office's banquet: tables and guests, arranged by the program's own rules before the last ones accept."""

import time
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from exchange.demo.scene import Scene
from exchange.demo.tables import rows, words
from exchange.demo.visits import Cast
from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.guest_wish import GuestWish
from models.seating_plan import keep_arrangement, renumber_tables, seating_of
from rules.seating.arrange import arrange

_FRIDAY = 4
_NOTICE_DAYS = 14  # invitations go out two weeks before (S2)


def add_banquet(scene: Scene, cast: Cast) -> Banquet:
    """Store the banquet with its tables and the guests who have accepted."""
    told = dict(words("banquet"))
    tables, clock, host = told.pop("tables"), told.pop("time"), cast.accounts[told.pop("host")]
    made = scene.at(-8, "14:00")
    start = datetime.fromisoformat(f"{_evening(scene)} {clock}")
    banquet: Banquet = Banquet.create(
        id=scene.key(made), start=start, kind="formal", purpose="thanks", host_account=host, **told
    )
    for number, table in enumerate(tables, start=1):
        BanquetTable.create(id=scene.key(made), banquet=banquet, number=number, **table)
    _add_guests(scene, banquet, (row for row in rows("guests") if not row["late"]))
    _add_wishes(scene, banquet)
    return banquet


def arrange_tables(cast: Cast, banquet: Banquet, seed: int) -> None:
    """Seat those who have accepted, as the window does, and name the tables after who sits there."""
    renumber_tables(banquet)
    began = time.perf_counter()
    arrangement = arrange(seating_of(banquet), seed)
    keep_arrangement(banquet, arrangement, round(1000 * (time.perf_counter() - began)), seed)
    short_names = {draft.name: short_name for short_name, draft in cast.drafts.items()}
    for table in BanquetTable.select().where(BanquetTable.banquet == banquet, ~BanquetTable.is_main):
        guests = BanquetGuest.select().where(BanquetGuest.table == table, BanquetGuest.side == "guest")
        organisation, _ = Counter(guest.organisation for guest in guests).most_common(1)[0]
        table.name = short_names.get(organisation, organisation)
        table.save()


def add_late_guests(scene: Scene, banquet: Banquet) -> None:
    """Store the guests who accepted after the tables were arranged; they have no seat yet."""
    _add_guests(scene, banquet, (row for row in rows("guests") if row["late"]))


def _evening(scene: Scene) -> date:
    """Return the first working Friday that leaves two weeks for the invitations."""
    day = scene.today + timedelta(days=_NOTICE_DAYS)
    while day.weekday() != _FRIDAY or not scene.calendar.is_working_day(day):
        day += timedelta(days=1)
    return day


def _add_guests(scene: Scene, banquet: Banquet, told: Iterable[dict[str, str]]) -> None:
    guests = {}
    for row in told:
        guests[row["role"]] = BanquetGuest.create(
            id=scene.key(scene.at(-7, "10:00")),
            banquet=banquet,
            name=row["name"],
            organisation=row["organisation"],
            title=row["title"],
            side=row["side"],
            rank=int(row["rank"]),
            role=row["role"],
            gender=row["gender"],
            diet=row["diet"] or None,
            invitation="accepted",
        )
    interpreter = guests.get("interpreter")
    if interpreter is not None:
        interpreter.principal = guests["guest_of_honour"]
        interpreter.save()


def _add_wishes(scene: Scene, banquet: Banquet) -> None:
    guests = {guest.name: guest for guest in BanquetGuest.select().where(BanquetGuest.banquet == banquet)}
    for wish in words("banquet")["wishes"]:
        first, second = guests[wish["first"]], guests[wish["second"]]
        key = scene.key(scene.at(-7, "11:00"))
        GuestWish.create(id=key, first=first, second=second, kind=wish["kind"], hard=wish["hard"])
