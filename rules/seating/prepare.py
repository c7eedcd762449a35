"""Gets a banquet ready for the search: who finds a seat, which tables are laid, which demands can be met together."""

from dataclasses import dataclass, replace

from rules.seating.capacity import require_arrangeable, seated_first, used_tables
from rules.seating.conflicts import feasible_demands
from rules.seating.demands import Feasible
from rules.seating.hall_order import main_table, table_order
from rules.seating.model import Banquet, Conflict, Plan, names_of
from rules.seating.parties import possible_heads
from rules.seating.task import Task, build_task
from rules.sentence import Sentence
from rules.translation import QT_TRANSLATE_NOOP

NAMES_SHOWN = 12

_NO_ROOM = QT_TRANSLATE_NOOP(
    "Seating", "座位只有 {seats} 个，来宾 {guests} 人；级别最低的 {count} 人没有排上：{names}。"
)
_FEW_HOSTS = QT_TRANSLATE_NOOP("Seating", "主方能坐镇的只有 {heads} 人，要坐 {tables} 桌，有的桌没有主方人员。")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A banquet of those who find a seat at the tables laid (`order`, highest first), and the search task it makes."""

    whole: Banquet
    seated: Banquet
    order: list[int]
    feasible: Feasible
    task: Task
    conflicts: tuple[Conflict, ...]

    @property
    def unseated(self) -> tuple[int, ...]:
        """Who finds no seat."""
        seated = {guest.id for guest in self.seated.guests}
        return tuple(guest.id for guest in self.whole.guests if guest.id not in seated)


def prepare(banquet: Banquet, previous: Plan | None, stay: int, keep_tables: bool = False) -> Prepared:
    """Make a banquet ready. `stay` is what moving one person of `previous` to another table costs; `keep_tables` lays
    every table that `previous` used. Raises Problem when nothing can be arranged."""
    require_arrangeable(banquet)
    kept = {spot.table for spot in previous.placements} if previous and keep_tables else set()
    seated, conflicts = _those_with_seats(banquet, kept)
    whole_order = table_order(banquet.hall)
    used = {table.id for table in seated.hall.tables}
    order = [table for table in whole_order if table in used]
    feasible = feasible_demands(seated, whole_order)
    task = build_task(seated, feasible, order, previous, stay)
    return Prepared(banquet, seated, order, feasible, task, (*conflicts, *feasible.conflicts))


def _those_with_seats(banquet: Banquet, laid: set[int]) -> tuple[Banquet, list[Conflict]]:
    """The banquet of those who find a seat, at the tables that are laid; and who has to be told of."""
    seats = sum(max(0, table.seats) for table in banquet.hall.tables)
    ranked = seated_first(banquet)
    conflicts = []
    if len(ranked) > seats:
        left_out = ranked[seats:]
        values = {
            "seats": seats,
            "guests": len(ranked),
            "count": len(left_out),
            "names": names_of(left_out, NAMES_SHOWN),
        }
        conflicts.append(Conflict("capacity", tuple(guest.id for guest in left_out), Sentence(_NO_ROOM, **values)))
    chosen = {guest.id for guest in ranked[:seats]}
    guests = tuple(guest for guest in banquet.guests if guest.id in chosen)
    main = main_table(banquet.hall)
    by_id = {table.id: replace(table, is_main=table is main) for table in banquet.hall.tables}
    laid = laid | {table.id for table in by_id.values() if table.is_main}
    heads = possible_heads(replace(banquet, guests=guests))
    tables = used_tables([by_id[table] for table in table_order(banquet.hall)], list(guests), len(heads), laid)
    if 0 < len(heads) < len(tables):
        values = {"heads": len(heads), "tables": len(tables)}
        conflicts.append(Conflict("head", tuple(guest.id for guest in heads), Sentence(_FEW_HOSTS, **values)))
    return replace(banquet, guests=guests, hall=replace(banquet.hall, tables=tuple(tables))), conflicts
