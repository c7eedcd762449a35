"""Finds wishes, locks and roles that cannot all be met, by graph checks, and sets the last of each aside."""

from dataclasses import dataclass, field

from rules.seating.components import Components
from rules.seating.hall_order import main_table
from rules.seating.model import MAIN_TABLE_ROLES, Banquet, Conflict, Guest, Table
from rules.seating.parties import Bond, bonds, known_wishes
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

_TWO_TABLES = QT_TRANSLATE_NOOP(
    "Seating",
    "{first}定在 {first_table} 号桌，{second}定在 {second_table} 号桌，却要求同桌（{chain}）。去掉其中任何一条即可。",
)
_TOO_LARGE = QT_TRANSLATE_NOOP("Seating", "{names}要求同桌，可是最多坐得下 {seats} 人。去掉其中任何一条同桌要求即可。")
_APART_INSIDE = QT_TRANSLATE_NOOP("Seating", "{first}与{second}要求分桌，却又因{chain}必须同桌。去掉其中任何一条即可。")
_APART_LOCKED = QT_TRANSLATE_NOOP(
    "Seating", "{first}与{second}要求分桌，却都定在 {table} 号桌（{chain}）。去掉其中任何一条即可。"
)
_ALL_APART = QT_TRANSLATE_NOOP(
    "Seating", "{names}要求两两分桌，可是只有 {tables} 桌。去掉其中任何一条分桌要求，或者加一桌。"
)
_NO_TABLE = QT_TRANSLATE_NOOP("Seating", "{name}锁定的桌子已经撤掉，锁定不再有效。")
_NO_SEAT = QT_TRANSLATE_NOOP("Seating", "{name}锁定的座位已经撤掉（这桌只有 {seats} 座），只保留锁定的桌。")
_SAME_SEAT = QT_TRANSLATE_NOOP("Seating", "{first}和{second}锁定在同一个座位，只保留{first}的锁定。")
_TABLE_FULL = QT_TRANSLATE_NOOP(
    "Seating", "{names}都定在 {table} 号桌，可是这桌只有 {seats} 座。请去掉其中一条锁定或同桌要求。"
)
_ROLE_ELSEWHERE = QT_TRANSLATE_NOOP("Seating", "{name}按身份应坐主桌，却锁定在 {table} 号桌；按锁定安排。")


@dataclass(slots=True)
class Feasible:
    """What can be met together: groups who share a table, pairs apart, seat locks; and what had to be set aside."""

    groups: Components
    apart: list[tuple[int, int]] = field(default_factory=list)
    seats: dict[int, tuple[int, int]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)


@dataclass(slots=True)
class _Case:
    """The banquet with the look-ups every check needs."""

    banquet: Banquet
    order: list[int]
    guests: dict[int, Guest]
    tables: dict[int, Table]
    feasible: Feasible

    def number(self, table: int | None) -> int:
        return self.order.index(table) + 1 if table in self.order else 0

    def names(self, guests: list[int]) -> tuple[str, ...]:
        return tuple(self.guests[guest].name for guest in guests)

    def report(self, rule: str, guests: list[int], template: str, **values: object) -> None:
        unique = tuple(dict.fromkeys(guests))
        self.feasible.conflicts.append(Conflict(rule, unique, Sentence(template, **values)))


def feasible_demands(banquet: Banquet, order: list[int]) -> Feasible:
    """Check all demands of the seated guests against each other; `order` numbers the tables in the sentences."""
    guests = {guest.id: guest for guest in banquet.guests}
    tables = {table.id: table for table in banquet.hall.tables}
    case = _Case(banquet, order, guests, tables, Feasible(Components(guests)))
    _anchor_guests(case)
    for bond in bonds(banquet):
        _accept_bond(case, bond)
    for wish in known_wishes(banquet):
        if wish.hard and wish.kind == "apart":
            _accept_apart(case, wish.first, wish.second)
    _pigeonhole(case)
    return case.feasible


def _anchor_guests(case: _Case) -> None:
    """Tie locked guests and the main table's roles to their tables, the highest first, while the table has room."""
    main = main_table(case.banquet.hall)
    anchored: dict[int, list[int]] = {}
    for guest in sorted(case.banquet.guests, key=lambda guest: (guest.role not in MAIN_TABLE_ROLES, guest.precedence)):
        table = _table_of(case, guest, main)
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


def _table_of(case: _Case, guest: Guest, main: Table | None) -> Table | None:
    """The table a guest is bound to by a lock or a role."""
    role_table = main if guest.role in MAIN_TABLE_ROLES else None
    if guest.locked_table is None:
        return role_table
    locked = case.tables.get(guest.locked_table)
    if locked is None:
        case.report("lock", [guest.id], _NO_TABLE, name=guest.name)
        return role_table
    if role_table and locked.id != role_table.id:
        case.report("role", [guest.id], _ROLE_ELSEWHERE, name=guest.name, table=case.number(locked.id))
    return locked


def _lock_seat(case: _Case, guest: Guest, table: Table) -> None:
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


def _accept_bond(case: _Case, bond: Bond) -> None:
    groups = case.feasible.groups
    if groups.members(bond.first) is groups.members(bond.second):
        return
    first_table, second_table = groups.table(bond.first), groups.table(bond.second)
    if first_table is not None and second_table is not None and first_table != second_table:
        _report_two_tables(case, bond, first_table, second_table)
        return
    table = first_table if first_table is not None else second_table
    limit = max(table.seats for table in case.tables.values()) if table is None else case.tables[table].seats
    if len(groups.members(bond.first)) + len(groups.members(bond.second)) > limit:
        _report_too_large(case, bond, limit)
    elif table is not None and first_table != second_table and _crowds(case, bond, table):
        _report_crowded(case, bond, table)
    else:
        groups.join(bond)


def _crowds(case: _Case, bond: Bond, table: int) -> bool:
    """Whether bringing the unanchored group to its partner's table leaves too few seats for all who are bound there."""
    groups = case.feasible.groups
    newcomer = bond.second if groups.table(bond.second) is None else bond.first
    return len(groups.bound_to(table)) + len(groups.members(newcomer)) > case.tables[table].seats


def _report_crowded(case: _Case, bond: Bond, table: int) -> None:
    people = [*case.feasible.groups.bound_to(table), bond.first, bond.second]
    seats = case.tables[table].seats
    names = case.names(list(dict.fromkeys(people)))
    case.report("together", people, _TABLE_FULL, names=names, table=case.number(table), seats=seats)


def _report_two_tables(case: _Case, bond: Bond, first_table: int, second_table: int) -> None:
    chain = _to_anchor(case, bond.first)[::-1] + _to_anchor(case, bond.second)
    case.report(
        "together",
        chain,
        _TWO_TABLES,
        first=case.guests[chain[0]].name,
        first_table=case.number(first_table),
        second=case.guests[chain[-1]].name,
        second_table=case.number(second_table),
        chain=_joined(case, chain),
    )


def _report_too_large(case: _Case, bond: Bond, limit: int) -> None:
    groups = case.feasible.groups
    left = groups.nearest([bond.first], limit)
    chosen = left + groups.nearest([bond.second], limit + 1 - len(left))
    case.report("together", chosen, _TOO_LARGE, names=case.names(chosen), seats=limit)


def _accept_apart(case: _Case, first: int, second: int) -> None:
    groups = case.feasible.groups
    names = {"first": case.guests[first].name, "second": case.guests[second].name}
    if groups.members(first) is groups.members(second):
        chain = groups.path(first, second)
        case.report("apart", chain, _APART_INSIDE, chain=_joined(case, chain), **names)
        return
    table = groups.table(first)
    if table is not None and table == groups.table(second):
        left, right = _to_anchor(case, first), _to_anchor(case, second)
        chains = tuple(_joined(case, chain) for chain in (left, right))
        case.report("apart", left + right, _APART_LOCKED, table=case.number(table), chain=chains, **names)
        return
    case.feasible.apart.append((first, second))


def _to_anchor(case: _Case, guest: int) -> list[int]:
    """The chain from a guest to the member who anchors the group."""
    groups = case.feasible.groups
    anchor = groups.anchored_by(guest)
    return groups.path(guest, anchor if anchor is not None else guest)


def _joined(case: _Case, chain: list[int]) -> str:
    return "—".join(case.guests[guest].name for guest in chain)


def _pigeonhole(case: _Case) -> None:
    """Groups that must all be apart from each other need as many tables; found greedily, busiest groups first."""
    groups, tables = case.feasible.groups, len(case.tables)
    enemies: dict[int, set[int]] = {}
    person: dict[tuple[int, int], int] = {}
    for first, second in case.feasible.apart:
        one, two = groups.members(first)[0], groups.members(second)[0]
        enemies.setdefault(one, set()).add(two)
        enemies.setdefault(two, set()).add(one)
        person[one, two], person[two, one] = first, second
    for start in sorted(enemies, key=lambda group: (-len(enemies[group]), group)):
        clique = [start]
        for other in sorted(enemies[start], key=lambda group: (-len(enemies[group]), group)):
            if all(other in enemies[member] for member in clique):
                clique.append(other)
        if len(clique) > tables:
            chosen = clique[: tables + 1]
            people = list(dict.fromkeys(person[one, two] for one in chosen for two in chosen if one != two))
            case.report("apart", people, _ALL_APART, names=case.names(people), tables=tables)
            removed = (person[chosen[-1], chosen[0]], person[chosen[0], chosen[-1]])
            case.feasible.apart = [pair for pair in case.feasible.apart if set(pair) != set(removed)]
            return
