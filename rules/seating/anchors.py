"""Binds guests to tables by locks, parts at the main table and reserved tables, while there is room."""

from rules.seating.demands import Case
from rules.seating.hall_order import main_table
from rules.seating.model import MAIN_TABLE_ROLES, Guest, Table
from rules.seating.reserved import tables_for
from rules.translation import QT_TRANSLATE_NOOP

_NO_TABLE = QT_TRANSLATE_NOOP("Seating", "{name}锁定的桌子已经撤掉，锁定不再有效。")
_NO_SEAT = QT_TRANSLATE_NOOP("Seating", "{name}锁定的座位已经撤掉（这桌只有 {seats} 座），只保留锁定的桌。")
_SAME_SEAT = QT_TRANSLATE_NOOP("Seating", "{first}和{second}锁定在同一个座位，只保留{first}的锁定。")
_TABLE_FULL = QT_TRANSLATE_NOOP(
    "Seating", "{names}都定在 {table} 号桌，可是这桌只有 {seats} 座。请去掉其中一条锁定或同桌要求。"
)
_DIET_ELSEWHERE = QT_TRANSLATE_NOOP("Seating", "{name}应坐专供{diet}的桌，却要坐 {table} 号桌；请在那一桌另备{diet}。")
_DIET_FULL = QT_TRANSLATE_NOOP("Seating", "{names}都要坐专供{diet}的桌，可是只有 {seats} 座。请再定一桌{diet}席。")
_ROLE_ELSEWHERE = QT_TRANSLATE_NOOP("Seating", "{name}按身份应坐主桌，却锁定在 {table} 号桌；按锁定安排。")


def anchor_guests(case: Case) -> None:
    """Tie locked guests and the main table's roles to their tables, the highest first, while the table has room."""
    main = main_table(case.banquet.hall)
    anchored: dict[int, list[int]] = {}
    for guest in sorted(case.banquet.guests, key=lambda guest: (guest.role not in MAIN_TABLE_ROLES, guest.precedence)):
        table = _table_of(case, guest, main) or _reserved_for(case, guest, anchored)
        if table is None:
            continue
        present = anchored.setdefault(table.id, [])
        if len(present) >= table.seats:
            case.report(
                "lock",
                [*present, guest.id],
                _TABLE_FULL,
                names=case.names([*present, guest.id]),
                table=case.number(table.id),
                seats=table.seats,
            )
            continue
        present.append(guest.id)
        case.feasible.groups.anchor(guest.id, table.id)
        _lock_seat(case, guest, table)


def _table_of(case: Case, guest: Guest, main: Table | None) -> Table | None:
    """The table a guest is bound to by a lock or a role."""
    role_table = main if guest.role in MAIN_TABLE_ROLES else None
    locked = case.tables.get(guest.locked_table) if guest.locked_table is not None else None
    reserved, bound = tables_for(guest, case.tables.values()), locked or role_table
    if bound and reserved and bound not in reserved:
        values = {"name": guest.name, "diet": reserved[0].diet, "table": case.number(bound.id)}
        case.report("diet_table", [guest.id], _DIET_ELSEWHERE, **values)
    if guest.locked_table is None:
        return role_table
    if locked is None:
        case.report("lock", [guest.id], _NO_TABLE, name=guest.name)
        return role_table
    if role_table and locked.id != role_table.id:
        case.report("role", [guest.id], _ROLE_ELSEWHERE, name=guest.name, table=case.number(locked.id))
    return locked


def _reserved_for(case: Case, guest: Guest, anchored: dict[int, list[int]]) -> Table | None:
    """The first table reserved for the guest's diet that has room."""
    reserved = tables_for(guest, case.tables.values())
    free = next((table for table in reserved if len(anchored.get(table.id, ())) < table.seats), None)
    if reserved and free is None:
        people = [*(one for table in reserved for one in anchored[table.id]), guest.id]
        seats = sum(table.seats for table in reserved)
        case.report("diet_table", people, _DIET_FULL, names=case.names(people), diet=reserved[0].diet, seats=seats)
    return free


def _lock_seat(case: Case, guest: Guest, table: Table) -> None:
    if guest.locked_seat is None or guest.locked_table != table.id:
        return
    if not 0 <= guest.locked_seat < table.seats:
        case.report("lock", [guest.id], _NO_SEAT, name=guest.name, seats=table.seats)
        return
    place = (table.id, guest.locked_seat)
    holder = next((other for other, taken in case.feasible.seats.items() if taken == place), None)
    if holder is not None:
        names = {"first": case.guests[holder].name, "second": guest.name}
        case.report("lock", [holder, guest.id], _SAME_SEAT, **names)
        return
    case.feasible.seats[guest.id] = place
