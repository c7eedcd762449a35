"""Decides who gets a seat when there are too few, and which tables are used when there are too many."""

from rules.problem import Problem
from rules.seating.model import MAIN_TABLE_ROLES, Banquet, Guest, Table
from rules.seating.parties import principals
from rules.seating.weights import LOWEST_RANK
from rules.translation import QT_TRANSLATE_NOOP

ROOMY = 1.5


def require_arrangeable(banquet: Banquet) -> None:
    """Raise Problem for a banquet that cannot be arranged at all."""
    if not any(table.seats > 0 for table in banquet.hall.tables):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "宴会厅里还没有带座位的桌子，请先加一桌。"))
    if len({guest.id for guest in banquet.guests}) < len(banquet.guests):
        raise Problem(QT_TRANSLATE_NOOP("Problem", "宾客名单里有人出现了两次，请先删去重复的一条。"))
    for guest in banquet.guests:
        if not 1 <= guest.rank <= LOWEST_RANK:
            raise Problem(
                QT_TRANSLATE_NOOP("Problem", "{name}的级别是 {rank}，应在 1 到 8 之间，请改正后再排。"),
                name=guest.name,
                rank=guest.rank,
            )


def seated_first(banquet: Banquet) -> list[Guest]:
    """All guests in the order in which seats are given out: parts at the main table, then rank; companions of a
    principal right behind."""
    guests = {guest.id: guest for guest in banquet.guests}
    leaders = {follower: guests[principal] for follower, principal in principals(banquet).items()}

    def turn(guest: Guest) -> tuple[bool, tuple[int, int, int], bool, int]:
        leader = leaders.get(guest.id, guest)
        return leader.role not in MAIN_TABLE_ROLES, leader.precedence, leader is not guest, guest.id

    return sorted(banquet.guests, key=turn)


def used_tables(tables: list[Table], guests: list[Guest], heads: int, kept: set[int]) -> list[Table]:
    """The leading tables to lay: none so thin that it looks deserted, and while it fits, none without one of
    the `heads` who may lead it.

    Locked tables and `kept` ones are laid in any case.
    """
    locked = {guest.locked_table for guest in guests} | kept
    used = [table for table in tables if table.seats > 0]
    seats = sum(table.seats for table in used)
    for table in reversed(used[1:]):
        enough = len(guests) if len(used) > max(heads, 1) else len(guests) * ROOMY
        if seats - table.seats < enough:
            break
        if table.id not in locked:
            used.remove(table)
            seats -= table.seats
    return used
