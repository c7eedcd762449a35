"""Rules about seats and tables as such: one seat each, locks, wishes, a head at every table."""

from collections import Counter

from rules.seating.faults import Fault, Rule
from rules.seating.layout import Layout
from rules.seating.measures import unmet_wishes
from rules.seating.model import names_of
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

_TWICE = QT_TRANSLATE_NOOP("Seating", "{name}排在了两个座位上")
_SHARED = QT_TRANSLATE_NOOP("Seating", "{names}排在同一个座位（{table} 号桌 {seat} 座）")
_MISSING = QT_TRANSLATE_NOOP("Seating", "{name}的座位已经撤掉")
_SEATED = QT_TRANSLATE_NOOP("Seating", "{count} 人")
_SHORT = QT_TRANSLATE_NOOP("Seating", "来宾 {guests} 人，座位 {seats} 个，还缺 {short} 个座位，请加桌或加座")
_WAITING = QT_TRANSLATE_NOOP("Seating", "还有 {count} 人没有座位：{names}")
_LOCKED_AWAY = QT_TRANSLATE_NOOP("Seating", "{name}锁定在 {table} 号桌，现在不在那里")
_LOCKED_SEAT = QT_TRANSLATE_NOOP("Seating", "{name}锁定在 {table} 号桌 {seat} 座，现在不在那里")
_LOCK_VOID = QT_TRANSLATE_NOOP("Seating", "{name}锁定的座位已经撤掉，请解除锁定")
_LOCKS = QT_TRANSLATE_NOOP("Seating", "{count} 处锁定")
_WISHES = QT_TRANSLATE_NOOP("Seating", "{count} 条")
_NO_HEAD = QT_TRANSLATE_NOOP("Seating", "{table} 号桌没有主方人员")
_WRONG_HEAD = QT_TRANSLATE_NOOP("Seating", "{table} 号桌应由{name}坐主位")
_TABLES = QT_TRANSLATE_NOOP("Seating", "{count} 桌")
_NAMESAKES = QT_TRANSLATE_NOOP("Seating", "{name}有 {count} 位，坐在 {tables} 号桌；请柬和座位卡请写明单位职务")

UNMET = {
    "together": QT_TRANSLATE_NOOP("Seating", "{first}与{second}希望同桌"),
    "apart": QT_TRANSLATE_NOOP("Seating", "{first}与{second}希望分桌"),
    "near": QT_TRANSLATE_NOOP("Seating", "{first}与{second}希望邻座"),
    "not_near": QT_TRANSLATE_NOOP("Seating", "{first}与{second}希望不邻座"),
}
NAMES_SHOWN = 5


def _double_faults(layout: Layout) -> list[Fault]:
    """Guests on two seats, seats with two guests, placements where no seat is."""
    faults = []
    times = Counter(spot.guest for spot in layout.plan.placements if spot.guest in layout.guests)
    for guest, count in times.items():
        if count > 1:
            faults.append(Fault(Sentence(_TWICE, name=layout.guests[guest].name), (guest,)))
        if guest not in layout.spots:
            faults.append(Fault(Sentence(_MISSING, name=layout.guests[guest].name), (guest,)))
    holders: dict[tuple[int, int], list[int]] = {}
    for spot in layout.spots.values():
        holders.setdefault((spot.table, spot.seat), []).append(spot.guest)
    for (table, seat), guests in holders.items():
        if len(guests) > 1:
            names = tuple(layout.guests[guest].name for guest in guests)
            values = {"names": names, "table": layout.number[table], "seat": layout.label(table, seat)}
            faults.append(Fault(Sentence(_SHARED, **values), tuple(guests), ((table, seat),)))
    return faults


def _namesake_faults(layout: Layout) -> list[Fault]:
    """People of one name, whose cards could be mixed up."""
    called: dict[str, list[int]] = {}
    for guest in layout.spots:
        called.setdefault(layout.guests[guest].name, []).append(guest)
    faults = []
    for name, guests in called.items():
        if len(guests) > 1:
            seats = tuple((layout.spots[guest].table, layout.spots[guest].seat) for guest in guests)
            tables = tuple(str(number) for number in sorted({layout.number[table] for table, _ in seats}))
            text = Sentence(_NAMESAKES, name=name, count=len(guests), tables=tables)
            faults.append(Fault(text, tuple(guests), seats))
    return faults


def _capacity_faults(layout: Layout) -> list[Fault]:
    seats, guests = sum(table.seats for table in layout.tables.values()), len(layout.guests)
    if guests <= seats:
        return []
    return [Fault(Sentence(_SHORT, guests=guests, seats=seats, short=guests - seats))]


def _waiting_faults(layout: Layout) -> list[Fault]:
    placed = {spot.guest for spot in layout.plan.placements}
    waiting = [guest for guest in layout.guests.values() if guest.id not in placed]
    if not waiting:
        return []
    values = {"count": len(waiting), "names": names_of(waiting, NAMES_SHOWN)}
    return [Fault(Sentence(_WAITING, **values), tuple(guest.id for guest in waiting))]


def _seated_where(layout: Layout) -> Sentence:
    return Sentence(_SEATED, count=len(layout.spots))


def _lock_faults(layout: Layout) -> list[Fault]:
    faults = []
    for guest in layout.guests.values():
        table = guest.locked_table
        if table is None:
            continue
        seat, spot = guest.locked_seat, layout.spots.get(guest.id)
        if table not in layout.tables or (seat is not None and not 0 <= seat < layout.tables[table].seats):
            faults.append(Fault(Sentence(_LOCK_VOID, name=guest.name), (guest.id,), eased=True))
        elif spot and (spot.table != table or (seat is not None and spot.seat != seat)):
            values = {"name": guest.name, "table": layout.number[table]}
            text = Sentence(_LOCKED_AWAY, **values)
            if seat is not None:
                text = Sentence(_LOCKED_SEAT, **values, seat=layout.label(table, seat))
            fix = layout.exchange(guest.id, table, seat) if seat is not None else ()
            faults.append(Fault(text, (guest.id,), ((spot.table, spot.seat),), fix))
    return faults


def _locks_where(layout: Layout) -> Sentence | None:
    count = sum(guest.locked_table is not None for guest in layout.guests.values())
    return Sentence(_LOCKS, count=count) if count else None


def _wishes_where(hard: bool, layout: Layout) -> Sentence | None:
    count = sum(wish.hard is hard for wish in layout.banquet.wishes)
    return Sentence(_WISHES, count=count) if count else None


def _wish_faults(hard: bool, layout: Layout) -> list[Fault]:
    return [
        Fault(
            Sentence(UNMET[kind], first=first.name, second=second.name),
            (first.id, second.id),
            tuple((layout.spots[guest.id].table, layout.spots[guest.id].seat) for guest in (first, second)),
        )
        for first, second, kind in unmet_wishes(layout, hard)
    ]


def _head_faults(layout: Layout) -> list[Fault]:
    """Beside the main table each table's host seat belongs to the highest of the host's side there."""
    faults = []
    for table, people in layout.people.items():
        head, ring = layout.heads[table], layout.rings[table]
        if people and head is None:
            faults.append(Fault(Sentence(_NO_HEAD, table=layout.number[table]), seats=((table, 0),)))
        elif head and table != layout.main and ring[0] is not head and not _excused(layout, table):
            text = Sentence(_WRONG_HEAD, table=layout.number[table], name=head.name)
            faults.append(Fault(text, (head.id,), ((table, 0),), layout.exchange(head.id, table, 0)))
    return faults


def _excused(layout: Layout, table: int) -> bool:
    """Whether a lock keeps the head from the host seat."""
    head, holder = layout.heads[table], layout.rings[table][0]
    return any(guest and guest.locked_table == table and guest.locked_seat is not None for guest in (head, holder))


def _tables_where(layout: Layout) -> Sentence | None:
    count = sum(bool(people) for people in layout.people.values())
    return Sentence(_TABLES, count=count) if count else None


SEAT_RULES = (
    Rule("one_seat", QT_TRANSLATE_NOOP("Seating", "一人一座"), "broken", True, _seated_where, _double_faults),
    Rule("capacity", QT_TRANSLATE_NOOP("Seating", "座位够用"), "broken", False, _seated_where, _capacity_faults),
    Rule("unseated", QT_TRANSLATE_NOOP("Seating", "人人有座"), "reminder", False, _seated_where, _waiting_faults),
    Rule("lock", QT_TRANSLATE_NOOP("Seating", "锁定的座位不动"), "broken", True, _locks_where, _lock_faults),
    Rule(
        "wish",
        QT_TRANSLATE_NOOP("Seating", "必须满足的要求"),
        "broken",
        True,
        lambda layout: _wishes_where(True, layout),
        lambda layout: _wish_faults(True, layout),
    ),
    Rule(
        "soft_wish",
        QT_TRANSLATE_NOOP("Seating", "尽量满足的愿望"),
        "reminder",
        False,
        lambda layout: _wishes_where(False, layout),
        lambda layout: _wish_faults(False, layout),
    ),
    Rule("head", QT_TRANSLATE_NOOP("Seating", "每桌有桌长"), "broken", True, _tables_where, _head_faults),
    Rule("namesakes", QT_TRANSLATE_NOOP("Seating", "重名来宾"), "reminder", False, lambda _: None, _namesake_faults),
)
