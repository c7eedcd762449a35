"""Finds wishes, locks and roles that cannot all be met, by graph checks, and sets the last of each aside."""

from collections import Counter

from rules.seating.anchors import anchor_guests
from rules.seating.components import Components
from rules.seating.demands import Case, Feasible
from rules.seating.model import Banquet
from rules.seating.neighbour_conflicts import report_neighbours
from rules.seating.packing import unpackable
from rules.seating.parties import Bond, bonds, known_wishes
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
_TABLE_FULL = QT_TRANSLATE_NOOP(
    "Seating", "{names}都定在 {table} 号桌，可是这桌只有 {seats} 座。请去掉其中一条锁定或同桌要求。"
)
_UNPACKABLE = QT_TRANSLATE_NOOP(
    "Seating", "{names}各自要求同桌（{sizes} 人），可是余下的桌坐不下这几组整的。拆开其中任何一组，或者加一桌。"
)


def feasible_demands(banquet: Banquet, order: list[int]) -> Feasible:
    """Check all demands of the seated guests against each other; `order` numbers the tables in the sentences."""
    guests = {guest.id: guest for guest in banquet.guests}
    tables = {table.id: table for table in banquet.hall.tables}
    case = Case(banquet, order, guests, tables, Feasible(Components(guests)))
    anchor_guests(case)
    for bond in bonds(banquet):
        _accept_bond(case, bond)
    for wish in known_wishes(banquet):
        if wish.hard and wish.kind == "apart":
            _accept_apart(case, wish.first, wish.second)
    _pigeonhole(case)
    _pack(case)
    report_neighbours(case)
    return case.feasible


def _pack(case: Case) -> None:
    """Groups that fit each by itself but not all together."""
    groups = case.feasible.groups
    waiting = [group for group in groups.groups() if len(group) > 1 and groups.table(group[0]) is None]
    bound = Counter(groups.table(group[0]) for group in groups.groups() for _ in group)
    rooms = [table.seats - bound[table.id] for table in case.tables.values()]
    left = [waiting[at] for at in unpackable([len(group) for group in waiting], rooms)]
    if left:
        people = [guest for group in left for guest in group]
        names, sizes = case.names([group[0] for group in left]), tuple(str(len(group)) for group in left)
        case.report("together", people, _UNPACKABLE, names=names, sizes=sizes)


def _accept_bond(case: Case, bond: Bond) -> None:
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


def _crowds(case: Case, bond: Bond, table: int) -> bool:
    """Whether bringing the unanchored group to its partner's table leaves too few seats for all who are bound there."""
    groups = case.feasible.groups
    newcomer = bond.second if groups.table(bond.second) is None else bond.first
    return len(groups.bound_to(table)) + len(groups.members(newcomer)) > case.tables[table].seats


def _report_crowded(case: Case, bond: Bond, table: int) -> None:
    people = [*case.feasible.groups.bound_to(table), bond.first, bond.second]
    seats = case.tables[table].seats
    names = case.names(list(dict.fromkeys(people)))
    case.report("together", people, _TABLE_FULL, names=names, table=case.number(table), seats=seats)


def _report_two_tables(case: Case, bond: Bond, first_table: int, second_table: int) -> None:
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


def _report_too_large(case: Case, bond: Bond, limit: int) -> None:
    groups = case.feasible.groups
    left = groups.nearest([bond.first], limit)
    chosen = left + groups.nearest([bond.second], limit + 1 - len(left))
    case.report("together", chosen, _TOO_LARGE, names=case.names(chosen), seats=limit)


def _accept_apart(case: Case, first: int, second: int) -> None:
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


def _to_anchor(case: Case, guest: int) -> list[int]:
    """The chain from a guest to the member who anchors the group."""
    groups = case.feasible.groups
    anchor = groups.anchored_by(guest)
    return groups.path(guest, anchor if anchor is not None else guest)


def _joined(case: Case, chain: list[int]) -> str:
    return "—".join(case.guests[guest].name for guest in chain)


def _pigeonhole(case: Case) -> None:
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
