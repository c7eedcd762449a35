"""Reads a banquet's file for its papers: invitations, lists, menu, kitchen, course of the day, costs."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from models.banquet import Banquet
from models.banquet_dish import COURSES, dishes_of, eaters_of
from models.banquet_guest import GUEST_ROLES, BanquetGuest
from models.budget_line import COST_KINDS, lines_of, totals
from models.office import the_office
from models.run_sheet_item import STAGES, items_of, steps_of
from models.seating_plan import guests_of
from reports.banquet_papers import (
    BanquetFacts,
    CostPaper,
    GuestPaper,
    InvitationPaper,
    Invited,
    KitchenDish,
    KitchenGuest,
    KitchenPaper,
    MenuCourse,
    MenuPaper,
    RunPaper,
)
from reports.page.dates import start_text
from reports.read_banquet import seated_tables
from reports.seated_banquet import Seat, SeatedTable
from rules.menu import clashes
from rules.problem import Problem
from rules.run_sheet import duties, serving_order
from rules.translation import QT_TRANSLATE_NOOP

NO_GUESTS = QT_TRANSLATE_NOOP("Problem", "「{banquet}」还没有来宾。请先从客户档案里选，或导入名单。")
NO_MENU = QT_TRANSLATE_NOOP("Problem", "「{banquet}」还没有菜单。请先在菜单页添上菜和酒水。")
NO_COURSE = QT_TRANSLATE_NOOP("Problem", "「{banquet}」还没有流程。请先在流程页按惯例排出一遍。")
NO_COSTS = QT_TRANSLATE_NOOP("Problem", "「{banquet}」还没有费用。请先在预算页添上几项。")
CHINESE_SPEAKERS = {"", "中文", "汉语", "普通话"}
OPENINGS = {
    "thanks": ("一年来承蒙贵单位信任与支持，我们谨定于", "略备薄酒，以表谢意。"),
    "welcome": ("欣闻您来访，我们谨定于", "为您接风洗尘。"),
    "national_day": ("值此国庆佳节，我们谨定于", "与您共庆佳节。"),
    "farewell": ("相聚时短，情谊长存，我们谨定于", "为您饯行。"),
    "reception": ("为增进了解，共商合作，我们谨定于", "敬备薄酒，恭候光临。"),
}
SEATLESS = 10**6


def read_invitations(key: int) -> InvitationPaper:
    """Return the invitations of the guests' side. Raises `Problem` while nobody is invited."""
    banquet = Banquet.get_by_id(key)
    guests = tuple(guest for guest in _everybody(banquet) if not guest.is_host)
    _demand(guests, NO_GUESTS, banquet)
    before, closing = OPENINGS[banquet.purpose]
    after = f"在{banquet.hall or banquet.place or '敝处'}举行{banquet.title}，{closing}"
    if banquet.invitation_text:
        before, after = banquet.invitation_text, ""
    office, host = the_office(), banquet.host_account
    return InvitationPaper(
        _facts(banquet),
        guests,
        banquet.form_words,
        before,
        after,
        office.branch,
        office.department,
        "、".join(filter(None, (host.name if host else "", banquet.co_hosts or ""))),
        banquet.reception_minutes,
        banquet.dress or "",
        banquet.reply_by,
        banquet.contact_name or "",
        banquet.contact_phone or "",
    )


def read_guests(key: int) -> GuestPaper:
    """Return everybody who comes. Raises `Problem` while nobody does."""
    banquet = Banquet.get_by_id(key)
    guests = _everybody(banquet)
    _demand(guests, NO_GUESTS, banquet)
    return GuestPaper(_facts(banquet), guests)


def read_menu(key: int) -> MenuPaper:
    """Return the menu card. Raises `Problem` without a menu."""
    banquet = Banquet.get_by_id(key)
    dishes = [dish for dish in dishes_of(banquet) if dish.instead_of_id is None]
    _demand(dishes, NO_MENU, banquet)
    courses = tuple(
        MenuCourse(
            title, tuple((d.name, d.foreign_name or "", d.ingredients or "") for d in dishes if d.course == course)
        )
        for course, title in COURSES
        if any(dish.course == course for dish in dishes)
    )
    office = the_office()
    foreign = any((guest.language or "") not in CHINESE_SPEAKERS for guest in guests_of(banquet))
    return MenuPaper(_facts(banquet), courses, office.branch, office.department, foreign)


def read_kitchen(key: int) -> KitchenPaper:
    """Return what the kitchen needs. Raises `Problem` without a menu."""
    banquet = Banquet.get_by_id(key)
    dishes, people = dishes_of(banquet), {guest.id: guest for guest in guests_of(banquet)}
    _demand(dishes, NO_MENU, banquet)
    eaters, names = eaters_of(banquet), {dish.id: dish.name for dish in dishes}
    found = clashes([dish.dish for dish in dishes], eaters)
    tables = seated_tables(banquet)
    invited, order = _invited_by_key(banquet, tables), _order(tables)
    served = tuple(
        KitchenDish(
            dish.name,
            dict(COURSES)[dish.course],
            dish.ingredients or "",
            len(tables) or 1,
            sum(clash.dish == dish.id for clash in found),
            "、".join(other.name for other in dishes if other.instead_of_id == dish.id),
        )
        for dish in dishes
        if dish.instead_of_id is None and dish.course != "drink"
    )
    diets = []
    for eater in sorted(eaters, key=lambda eater: order.get(eater.key, SEATLESS)):
        own = [clash for clash in found if clash.eater == eater.key]
        if eater.words:
            instead = dict.fromkeys(names[key] for clash in own for key in clash.instead[:1])
            refused = tuple(names[clash.dish] for clash in own)
            guest = invited(people[eater.key], eater.words)
            diets.append(KitchenGuest(guest, refused, tuple(instead)))
    return KitchenPaper(_facts(banquet), len(tables), len(people), served, tuple(diets), _serving(tables, people))


def read_run_sheet(key: int) -> RunPaper:
    """Return the course of the day. Raises `Problem` without one."""
    banquet = Banquet.get_by_id(key)
    items = items_of(banquet)
    _demand(items, NO_COURSE, banquet)
    stages = dict(STAGES)
    lines = tuple(
        (
            item.clock(banquet),
            item.clock(banquet) + timedelta(minutes=item.minutes),
            stages[item.stage],
            item.what,
            item.staff or "",
            item.remark or "",
        )
        for item in items
    )
    own = tuple(
        (person, tuple(f"{banquet.start + timedelta(minutes=step.start):%H:%M} {step.what}" for step in steps))
        for person, steps in duties(steps_of(items)).items()
    )
    return RunPaper(_facts(banquet), lines, own)


def read_costs(key: int) -> CostPaper:
    """Return the costs against the budget. Raises `Problem` without any."""
    banquet = Banquet.get_by_id(key)
    lines = lines_of(banquet)
    _demand(lines, NO_COSTS, banquet)
    added, kinds = totals(lines), dict(COST_KINDS)
    return CostPaper(
        _facts(banquet),
        tuple((kinds[one.kind], one.name, one.price, one.quantity, one.planned, one.actual) for one in lines),
        added.planned,
        added.paid,
        added.expected,
        None if banquet.budget is None else Decimal(banquet.budget),
        len(guests_of(banquet)),
    )


def subtitle(facts: BanquetFacts) -> str:
    """Return the quiet line below a paper's title."""
    return "　".join(filter(None, (facts.title, start_text(facts.start), facts.where)))


def _demand(found: object, message: str, banquet: Banquet) -> None:
    if not found:
        raise Problem(message, banquet=banquet.title)


def _facts(banquet: Banquet) -> BanquetFacts:
    place, hall, address = banquet.place or "", banquet.hall or "", banquet.address or ""
    return BanquetFacts(banquet.title, banquet.start, hall, place, address, banquet.minutes)


def _everybody(banquet: Banquet) -> tuple[Invited, ...]:
    """Return everybody who comes, table by table in order of the seats, then those without a seat by rank."""
    tables = seated_tables(banquet)
    invited = _invited_by_key(banquet, tables)
    order = _order(tables)
    guests = sorted(guests_of(banquet), key=lambda guest: order.get(guest.id, SEATLESS))
    return tuple(invited(guest) for guest in guests)


def _order(tables: tuple[SeatedTable, ...]) -> dict[int, int]:
    """Return everybody's place in the order of tables and seats."""
    return {seat.guest: place for place, seat in enumerate(seat for table in tables for seat in table.taken)}


def _invited_by_key(banquet: Banquet, tables: tuple[SeatedTable, ...]) -> Callable[..., Invited]:
    """Return what turns a guest, and what is known of his eating, into a line of a list."""
    seats: dict[int, tuple[SeatedTable, Seat]] = {seat.guest: (table, seat) for table in tables for seat in table.taken}
    roles = {value: label for value, label in GUEST_ROLES if value not in {"companion", "guest"}}

    def invited(guest: BanquetGuest, words: str = "") -> Invited:
        table, seat = seats.get(guest.id, (None, None))
        return Invited(
            guest.name,
            guest.foreign_name or "",
            guest.honorific,
            guest.organisation or "",
            guest.title or "",
            guest.side == "host",
            roles.get(guest.role, ""),
            table.title if table else "",
            seat.label if seat else "",
            words or guest.diet or "",
            guest.language or "",
            guest.usher or "",
            guest.address or "",
        )

    return invited


def _serving(tables: tuple[SeatedTable, ...], people: dict[int, BanquetGuest]) -> tuple[str, ...]:
    """Return the names of the main table in the order they are served."""
    main = next((table for table in tables if table.is_main), None)
    if main is None:
        return ()
    ring = sorted(main.seats, key=lambda seat: seat.angle)  # clockwise from the top
    guests = [people.get(seat.guest) for seat in ring]
    roles = [guest.role if guest else None for guest in guests]
    genders = [(guest.gender or "") if guest else "" for guest in guests]
    return tuple(ring[place].name for place in serving_order(roles, genders))
