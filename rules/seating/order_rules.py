"""Rules about the whole picture: tables by rank, equal rank, own people between guests, organisations kept whole."""

from itertools import combinations
from math import ceil

from rules.seating.causes import inversions
from rules.seating.faults import Fault, Rule
from rules.seating.layout import Layout
from rules.seating.measures import Ring, isolated, least_own_pairs, own_pairs
from rules.seating.model import Placement
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

_ADJACENT = QT_TRANSLATE_NOOP("Seating", "{table} 号桌 {seats} 座{count}人连坐")
_UNAVOIDABLE = QT_TRANSLATE_NOOP("Seating", "{table} 号桌主方人多，{seats} 座{count}人连坐，无法错开")
_INVERTED = QT_TRANSLATE_NOOP("Seating", "{higher}级别高于{lower}，却排在后面的 {table} 号桌")
_UNEQUAL = QT_TRANSLATE_NOOP("Seating", "主桌主方最高 {host} 级，客方最高 {guest} 级，相差较大")
_SPLIT = QT_TRANSLATE_NOOP("Seating", "{organisation}分在了 {count} 桌")
_ALONE = QT_TRANSLATE_NOOP("Seating", "{name}在 {table} 号桌没有同单位或同语言的人")
_MAIN = QT_TRANSLATE_NOOP("Seating", "主桌")
_TABLES = QT_TRANSLATE_NOOP("Seating", "{count} 桌")
_ORGANISATIONS = QT_TRANSLATE_NOOP("Seating", "{count} 家")

EQUAL_RANK_SPAN = 1
TABLES_PER_ORGANISATION = 2


def _tables_where(layout: Layout) -> Sentence | None:
    count = sum(bool(people) for people in layout.people.values())
    return Sentence(_TABLES, count=count) if count else None


def _adjacent_faults(layout: Layout) -> list[Fault]:
    faults = []
    for table, ring in layout.rings.items():
        gaps = layout.gaps(table)
        pairs = own_pairs(ring, gaps)
        if not pairs:
            continue
        bound = {guest.id for guest in ring if guest and not _may_move(layout, guest.id)}
        unavoidable = len(pairs) <= least_own_pairs(ring, bound, gaps)
        seats = _runs(pairs, len(ring))
        labels = tuple(layout.label(table, seat) for seat in seats)
        values = {"table": layout.number[table], "seats": labels, "count": len(seats)}
        guests = tuple(guest.id for seat in seats if (guest := ring[seat]))
        places = tuple((table, seat) for seat in seats)
        fix = () if unavoidable else _parting(layout, table, ring, len(pairs))
        faults.append(
            Fault(Sentence(_UNAVOIDABLE if unavoidable else _ADJACENT, **values), guests, places, fix, unavoidable)
        )
    return faults


def _runs(pairs: list[int], count: int) -> list[int]:
    """All seats that belong to a pair, along the ring."""
    return sorted({seat for pair in pairs for seat in (pair, (pair + 1) % count)})


def _parting(layout: Layout, table: int, ring: Ring, before: int) -> tuple[Placement, ...]:
    """The exchange of two seats that parts most own people, among guests whose seats no rule decides."""
    free = [seat for seat, guest in enumerate(ring) if guest is None or _may_move(layout, guest.id)]
    best, chosen = before, None
    for one, two in combinations(free, 2):
        if _side(ring, one) != _side(ring, two):
            ring[one], ring[two] = ring[two], ring[one]
            pairs = len(own_pairs(ring, layout.gaps(table)))
            ring[one], ring[two] = ring[two], ring[one]
            if pairs < best:
                best, chosen = pairs, (one, two)
    if chosen is None:
        return ()
    moved = [(ring[chosen[0]], chosen[1]), (ring[chosen[1]], chosen[0])]
    return tuple(Placement(guest.id, table, seat) for guest, seat in moved if guest)


def _side(ring: Ring, seat: int) -> bool:
    guest = ring[seat]
    return guest is not None and guest.side == "host"


def _may_move(layout: Layout, guest: int) -> bool:
    person = layout.guests[guest]
    return (
        person.locked_seat is None
        and layout.spots[guest].seat != 0
        and guest not in layout.principals
        and guest not in layout.principals.values()
        and layout.holders.get(person.role) is not person
    )


def _inversion_faults(layout: Layout) -> list[Fault]:
    faults = []
    for higher, lower in inversions(layout):
        up, down = layout.spots[lower.id], layout.spots[higher.id]
        values = {"higher": higher.name, "lower": lower.name, "table": layout.number[down.table]}
        seats = ((down.table, down.seat), (up.table, up.seat))
        fix = layout.exchange(higher.id, up.table, up.seat)
        faults.append(Fault(Sentence(_INVERTED, **values), (higher.id, lower.id), seats, fix))
    return faults


def _equal_faults(layout: Layout) -> list[Fault]:
    people = layout.people.get(layout.main, []) if layout.main is not None else []
    highest = {
        side: min((guest.rank for guest in people if guest.side == side), default=0) for side in ("host", "guest")
    }
    if not all(highest.values()) or abs(highest["host"] - highest["guest"]) <= EQUAL_RANK_SPAN:
        return []
    return [Fault(Sentence(_UNEQUAL, **dict(highest)))]


def _main_where(layout: Layout) -> Sentence | None:
    return Sentence(_MAIN) if layout.main is not None and layout.people[layout.main] else None


def _guest_organisations(layout: Layout) -> dict[str, list[int]]:
    """The guests' side's organisations with their seated people."""
    found: dict[str, list[int]] = {}
    for guest in layout.spots:
        person = layout.guests[guest]
        if person.side == "guest" and person.organisation:
            found.setdefault(person.organisation, []).append(guest)
    return found


def _organisations_where(layout: Layout) -> Sentence | None:
    count = len(_guest_organisations(layout))
    return Sentence(_ORGANISATIONS, count=count) if count else None


def _split_faults(layout: Layout) -> list[Fault]:
    largest = max((table.seats for table in layout.tables.values()), default=1)
    faults = []
    for organisation, guests in _guest_organisations(layout).items():
        tables = {layout.spots[guest].table for guest in guests}
        room = max(1, largest // 2)
        if len(tables) > max(TABLES_PER_ORGANISATION, ceil(len(guests) / room)):
            text = Sentence(_SPLIT, organisation=organisation, count=len(tables))
            faults.append(Fault(text, tuple(guests)))
    return faults


def _alone_faults(layout: Layout) -> list[Fault]:
    return [
        Fault(
            Sentence(_ALONE, name=guest.name, table=layout.number[layout.spots[guest.id].table]),
            (guest.id,),
            ((layout.spots[guest.id].table, layout.spots[guest.id].seat),),
        )
        for guest in isolated(layout)
        if guest.side == "guest"
    ]


ORDER_RULES = (
    Rule("adjacent", QT_TRANSLATE_NOOP("Seating", "主方人员不连坐"), "broken", False, _tables_where, _adjacent_faults),
    Rule(
        "table_order",
        QT_TRANSLATE_NOOP("Seating", "桌次近高远低、右高左低"),
        "broken",
        False,
        _tables_where,
        _inversion_faults,
    ),
    Rule("equal_rank", QT_TRANSLATE_NOOP("Seating", "双方级别对等"), "reminder", False, _main_where, _equal_faults),
    Rule(
        "organisation",
        QT_TRANSLATE_NOOP("Seating", "同单位不拆过两桌"),
        "reminder",
        False,
        _organisations_where,
        _split_faults,
    ),
    Rule("alone", QT_TRANSLATE_NOOP("Seating", "无人落单"), "reminder", False, _organisations_where, _alone_faults),
)
