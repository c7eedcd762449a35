"""The demo office's banquet: its file, tables and guests, arranged by the program's own rules before all accept."""

import time
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from exchange.demo.scene import Scene
from exchange.demo.tables import rows, words
from exchange.demo.visits import Cast
from models.banquet import Banquet
from models.banquet_dish import BanquetDish, known_dishes
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.budget_line import BudgetLine, usual_lines
from models.guest_wish import GuestWish
from models.run_sheet_item import usual_items
from models.seating_plan import keep_arrangement, renumber_tables, seating_of
from models.taboo_day import TabooDay
from rules.seating.arrange import arrange

_FRIDAY = 4
_NOTICE_DAYS = 14  # invitations go out two weeks before (S2)


def add_banquet(scene: Scene, cast: Cast) -> Banquet:
    """Store the banquet with its tables and the guests who have accepted."""
    told = dict(words("banquet"))
    host, made = cast.accounts[told["host"]], scene.at(-8, "14:00")
    start = datetime.fromisoformat(f"{_evening(scene)} {told['time']}")
    about = {name: told[name] for name in Banquet.declared_fields() if name in told}
    banquet: Banquet = Banquet.create(
        id=scene.key(made),
        start=start,
        kind="formal",
        purpose="thanks",
        host_account=host,
        reply_by=start.date() - timedelta(days=told["reply_days"]),
        **about,
    )
    for number, table in enumerate(told["tables"], start=1):
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


def add_file(scene: Scene, cast: Cast, banquet: Banquet) -> None:
    """Store menu, course of the day, costs and a day the guests avoid."""
    told = words("banquet")
    made, known = scene.at(-6, "15:00"), {dish.name: dish for dish in known_dishes()}
    menu = {}
    for position, name in enumerate(told["menu"], start=1):
        menu[name] = _dish(scene.key(made), known[name], banquet=banquet, position=position)
    for one in told["instead"]:
        dish, ready = menu[one["dish"]], known[one["ready"]]
        _dish(scene.key(made), ready, banquet=banquet, position=dish.position, instead_of=dish, price=None)
    for item in usual_items(banquet):
        item.id = scene.key(made)
        item.save(force_insert=True)
    for line in [*usual_lines(banquet)[:2], *(BudgetLine(banquet=banquet, **cost) for cost in told["costs"])]:
        line.id = scene.key(made)
        line.save(force_insert=True)
    taboo = dict(told["taboo"])
    customer = cast.drafts[taboo.pop("customer")].key
    TabooDay.create(id=scene.key(made), customer=customer, **taboo)


def _dish(key: int, known: BanquetDish, **values: object) -> BanquetDish:
    """Store a dish the program knows as one of the banquet's."""
    dish: BanquetDish = BanquetDish.create(**{**known.__data__, "id": key, **values})
    return dish


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
    guests, sent = {}, scene.day(-5)
    for row in told:
        state = row["invitation"]
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
            foreign_name=row["foreign_name"] or None,
            language=row["language"] or None,
            usher=row["usher"] or None,
            invitation=state,
            invited_on=None if state == "not_sent" or row["side"] == "host" else sent,
            answered_on=scene.day(-2) if state == "accepted" and row["side"] == "guest" else None,
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
