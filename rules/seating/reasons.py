"""Explains each placement: why this table, why this seat."""

from rules.seating.causes import Cause, cause_of
from rules.seating.hall_order import table_reasons
from rules.seating.layout import Layout
from rules.seating.model import Guest, Role
from rules.seating.ring import role_seats
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

TABLE_CAUSES: dict[Cause, str] = {
    "lock": QT_TRANSLATE_NOOP("Seating", "{table} 号桌：人工锁定。"),
    "role": QT_TRANSLATE_NOOP("Seating", "{table} 号桌：身份应坐主桌。"),
    "tied": QT_TRANSLATE_NOOP("Seating", "{table} 号桌：与同行的人或希望同桌的人在一起。"),
    "diet": QT_TRANSLATE_NOOP("Seating", "{table} 号桌：这一桌专供其忌口。"),
    "head": QT_TRANSLATE_NOOP("Seating", "{table} 号桌：主方派来坐镇这一桌。"),
    "organisation": QT_TRANSLATE_NOOP("Seating", "{table} 号桌：与本单位或同语言的人同桌。"),
}
_BY_RANK = QT_TRANSLATE_NOOP("Seating", "{table} 号桌：按级别（{rank} 级）排到。")
_BY_RANK_APART = QT_TRANSLATE_NOOP("Seating", "{table} 号桌：按级别（{rank} 级）排到，又须与{names}分桌。")
_LOCKED_SEAT = QT_TRANSLATE_NOOP("Seating", "{seat} 座：人工锁定。")
_HEAD_SEAT = QT_TRANSLATE_NOOP("Seating", "{seat} 座：本桌主方最高，坐主位。")
_BESIDE = QT_TRANSLATE_NOOP("Seating", "{seat} 座：在{principal}身旁翻译。")
_OWN_BETWEEN = QT_TRANSLATE_NOOP("Seating", "{seat} 座：主方人员坐在客人之间。")
_NTH_GUEST = QT_TRANSLATE_NOOP("Seating", "{seat} 座：本桌第 {place} 位客人。")


def placement_reasons(layout: Layout) -> dict[int, tuple[Sentence, ...]]:
    """For each seated guest: why this table, where the table stands, why this seat."""
    standing = table_reasons(layout.banquet.hall)
    return {guest: reasons_for(layout, guest, standing[spot.table]) for guest, spot in layout.spots.items()}


def reasons_for(layout: Layout, guest: int, standing: Sentence) -> tuple[Sentence, ...]:
    """Why somebody seated sits there; `standing` is where the table stands, as `table_reasons` says it."""
    return _table_reason(layout, layout.guests[guest]), standing, _seat_reason(layout, guest)


def _table_reason(layout: Layout, guest: Guest) -> Sentence:
    number = layout.number[layout.spots[guest.id].table]
    cause = cause_of(layout, guest)
    if cause:
        return Sentence(TABLE_CAUSES[cause], table=number)
    above = [
        layout.guests[other].name
        for other in sorted(layout.kept_apart.get(guest.id, ()))
        if other in layout.spots and layout.number[layout.spots[other].table] < number
    ]
    if above:
        return Sentence(_BY_RANK_APART, table=number, rank=guest.rank, names=tuple(above))
    return Sentence(_BY_RANK, table=number, rank=guest.rank)


def _seat_reason(layout: Layout, guest_id: int) -> Sentence:
    guest, spot = layout.guests[guest_id], layout.spots[guest_id]
    values: dict[str, object] = {"seat": layout.label(spot.table, spot.seat)}
    title = _part_title(layout, guest)
    if guest.locked_table == spot.table and guest.locked_seat == spot.seat:
        return Sentence(_LOCKED_SEAT, **values)
    if title:
        return Sentence(title, **values)
    if guest.role == "interpreter" and guest_id in layout.principals:
        return Sentence(_BESIDE, **values, principal=layout.guests[layout.principals[guest_id]].name)
    if spot.seat == 0 and guest.side == "host":
        return Sentence(_HEAD_SEAT, **values)
    if guest.side == "host":
        return Sentence(_OWN_BETWEEN, **values)
    place = [other.id for other in layout.people[spot.table] if other.side == "guest"].index(guest_id) + 1
    return Sentence(_NTH_GUEST, **values, place=place)


def _part_title(layout: Layout, guest: Guest) -> str | None:
    """The rule that gives the guest this seat of the main table, if one does."""
    spot = layout.spots[guest.id]
    if spot.table != layout.main or layout.holders.get(guest.role) is not guest:
        return None
    profile = layout.banquet.profile
    seats: dict[Role, int] = role_seats(layout.tables[spot.table].seats, profile, layout.tables[spot.table].shape)
    titles = {part.role: part.title for part in profile.role_seats}
    return titles[guest.role] if seats.get(guest.role) == spot.seat else None
