"""Rules about the main table's parts: host, guest of honour, second guest, second host, hostess, interpreters."""

from rules.seating.faults import Fault, Find, Rule, Where
from rules.seating.layout import Layout
from rules.seating.model import Guest, Role
from rules.seating.parties import FIRST_PARTS, neighbour_seat
from rules.seating.ring import role_seats
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

_MAIN_SEAT = QT_TRANSLATE_NOOP("Seating", "主桌 {seat} 座")
_SHOULD_SIT = QT_TRANSLATE_NOOP("Seating", "{name}应坐主桌 {seat} 座")
_BESIDE = QT_TRANSLATE_NOOP("Seating", "{name}应坐在{principal}右侧（{table} 号桌 {seat} 座）")
_TABLE_SEAT = QT_TRANSLATE_NOOP("Seating", "{table} 号桌 {seat} 座")
_ALL_BESIDE = QT_TRANSLATE_NOOP("Seating", "{count} 位翻译")
_SEVERAL = QT_TRANSLATE_NOOP("Seating", "{names}都标为{role}，只能有一位；先按{name}安排")
_NOBODY = QT_TRANSLATE_NOOP("Seating", "名单里没有{role}，请指定一位")
_ONE_EACH = QT_TRANSLATE_NOOP("Seating", "各一位")

ROLE_NAMES: dict[Role, str] = {
    "host": QT_TRANSLATE_NOOP("Seating", "主人"),
    "second_host": QT_TRANSLATE_NOOP("Seating", "副主人"),
    "hostess": QT_TRANSLATE_NOOP("Seating", "女主人"),
    "guest_of_honour": QT_TRANSLATE_NOOP("Seating", "主宾"),
    "second_guest": QT_TRANSLATE_NOOP("Seating", "次宾"),
    "spouse": QT_TRANSLATE_NOOP("Seating", "配偶"),
    "interpreter": QT_TRANSLATE_NOOP("Seating", "翻译"),
    "companion": QT_TRANSLATE_NOOP("Seating", "陪同"),
    "guest": QT_TRANSLATE_NOOP("Seating", "来宾"),
}
INDISPENSABLE: tuple[Role, ...] = ("host", "guest_of_honour")


def _role_seat(layout: Layout, role: Role) -> int | None:
    """The seat of a part at the main table under the banquet's profile."""
    if layout.main is None:
        return None
    main = layout.tables[layout.main]
    return role_seats(main.seats, layout.banquet.profile, main.shape).get(role)


def _role_where(role: Role) -> Where:
    def where(layout: Layout) -> Sentence | None:
        seat = _role_seat(layout, role)
        if role not in layout.holders or seat is None or layout.main is None:
            return None
        return Sentence(_MAIN_SEAT, seat=layout.label(layout.main, seat))

    return where


def _role_faults(role: Role) -> Find:
    def find(layout: Layout) -> list[Fault]:
        seat, holder = _role_seat(layout, role), layout.holders.get(role)
        if holder is None or seat is None or layout.main is None or holder.id not in layout.spots:
            return []
        spot = layout.spots[holder.id]
        if (spot.table, spot.seat) == (layout.main, seat) or _interprets(layout, layout.rings[layout.main][seat]):
            return []
        text = Sentence(_SHOULD_SIT, name=holder.name, seat=layout.label(layout.main, seat))
        fix = layout.exchange(holder.id, layout.main, seat)
        return [Fault(text, (holder.id,), ((spot.table, spot.seat),), fix, eased=holder.locked_table is not None)]

    return find


def _interprets(layout: Layout, guest: Guest | None) -> bool:
    """Whether the guest sits beside the principal as an interpreter; the lesser parts make room for that."""
    if guest is None or guest.role != "interpreter" or guest.id not in layout.principals:
        return False
    return layout.are_neighbours(guest.id, layout.principals[guest.id])


def role_rules(layout: Layout) -> list[Rule]:
    """One rule for each part the profile gives a seat."""
    return [
        Rule(part.role, part.title, "broken", True, _role_where(part.role), _role_faults(part.role))
        for part in layout.banquet.profile.role_seats
        if part.role != "spouse"
    ]


def _interpreters(layout: Layout) -> list[tuple[Guest, Guest]]:
    """Seated interpreters with their seated principals."""
    return [
        (layout.guests[guest], layout.guests[principal])
        for guest, principal in layout.principals.items()
        if layout.guests[guest].role == "interpreter" and {guest, principal} <= layout.spots.keys()
    ]


def _interpreter_where(layout: Layout) -> Sentence | None:
    pairs = _interpreters(layout)
    if len(pairs) == 1:
        spot = layout.spots[pairs[0][0].id]
        return Sentence(_TABLE_SEAT, table=layout.number[spot.table], seat=layout.label(spot.table, spot.seat))
    return Sentence(_ALL_BESIDE, count=len(pairs)) if pairs else None


def _interpreter_faults(layout: Layout) -> list[Fault]:
    return [
        fault for guest, principal in _interpreters(layout) for fault in _interpreter_fault(layout, guest, principal)
    ]


def _interpreter_fault(layout: Layout, guest: Guest, principal: Guest) -> list[Fault]:
    """The right hand is right; where a part or another interpreter holds it, the next seat that is left."""
    spot, wanted = layout.spots[guest.id], layout.spots[principal.id]
    ring = layout.rings[wanted.table]
    taken = [seat for seat, holder in enumerate(ring) if holder and holder is not guest and _keeps_seat(layout, holder)]
    seat = neighbour_seat(wanted.seat, layout.tables[wanted.table], taken)
    if seat is None or (spot.table, spot.seat) == (wanted.table, seat):
        return []
    values = {"name": guest.name, "principal": principal.name, "table": layout.number[wanted.table]}
    text = Sentence(_BESIDE, **values, seat=layout.label(wanted.table, seat))
    fix = layout.exchange(guest.id, wanted.table, seat)
    eased = guest.locked_table is not None or principal.locked_seat is not None
    return [Fault(text, (guest.id, principal.id), ((spot.table, spot.seat),), fix, eased)]


def _keeps_seat(layout: Layout, guest: Guest) -> bool:
    """Whether nobody may ask this guest to make room: a part at the main table, a lock, the table's host."""
    spot = layout.spots[guest.id]
    return (
        (guest.role in FIRST_PARTS and layout.holders.get(guest.role) is guest)
        or guest.locked_seat == spot.seat
        or guest.role == "interpreter"
        or spot.seat == 0
    )


def _part_faults(layout: Layout) -> list[Fault]:
    """Several people with one part, or an indispensable part without anybody."""
    found = []
    for role, name in ROLE_NAMES.items():
        claimants = [guest for guest in layout.guests.values() if guest.role == role]
        if role in layout.holders and len(claimants) > 1:
            names = tuple(guest.name for guest in claimants)
            values = {"names": names, "role": name, "name": layout.holders[role].name}
            found.append(Fault(Sentence(_SEVERAL, **values), tuple(guest.id for guest in claimants)))
        elif role in INDISPENSABLE and not claimants:
            found.append(Fault(Sentence(_NOBODY, role=name), eased=True))
    return found


INTERPRETER = Rule(
    "interpreter",
    QT_TRANSLATE_NOOP("Seating", "翻译在主宾右侧"),
    "broken",
    True,
    _interpreter_where,
    _interpreter_faults,
)
PARTS = Rule(
    "parts",
    QT_TRANSLATE_NOOP("Seating", "主人与主宾各一位"),
    "broken",
    False,
    lambda layout: Sentence(_ONE_EACH),
    _part_faults,
)
