"""What is done to the people of a banquet; every act is stored at once and can be undone."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from models.banquet_guest import BanquetGuest
from models.guest_wish import GuestWish
from models.seating_plan import keep_arrangement
from models.store.database import writing
from models.store.record import Record
from models.store.session import demand
from rules.problem import Problem
from rules.seating.fixes import mended
from rules.seating.model import Arrangement, Placement, Plan
from rules.translation import QT_TRANSLATE_NOOP
from ui.banquets import placing
from ui.banquets.record_changes import FieldChange, RecordChanges, adding, change_of, discarding, edits_of, store
from ui.banquets.seated_hall import SeatedHall, Spot, Spots

LOCKED = QT_TRANSLATE_NOOP("Problem", "{names}的座位已锁定，没有移动。请先选中座位按 L 解锁。")
NO_SEAT_LEFT = QT_TRANSLATE_NOOP("Problem", "{table} 号桌没有空座了。请换一桌，或双击桌子加座。")


class SeatingActs(QObject):
    """Acts on the hall last read into `hall`. `stored` names the tables written, `told` says what was done."""

    stored = Signal(set)
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.stack = QUndoStack(self)
        self.hall: SeatedHall | None = None

    def apply(self, text: str, changes: Sequence[FieldChange], added: Sequence[Record] = ()) -> None:
        """Store changes and new records as one step; raises `Problem` for somebody who may not arrange banquets."""
        demand("arrange_banquets")
        if not changes and not added:
            return
        with writing():
            changes = [*(adding(record) for record in added), *changes]
            store(changes)
        self.stack.push(RecordChanges(text, changes, self.stored.emit))

    def seat_changes(self, spots: Spots) -> list[FieldChange]:
        """Return what it takes to seat people so, nobody else having a seat."""
        changes = []
        for guest in self.hall.guests.values():
            table, seat = spots.get(guest.id, (None, None))
            if (guest.table_id, guest.seat) != (table, seat):
                changes.append(change_of(guest, table=table, seat=seat))
        return changes

    def _move(self, text: str, spots: Spots) -> None:
        """Seat people so, unless that would move somebody locked."""
        changes = self.seat_changes(spots)
        locked = [self.hall.guests[change.key].name for change in changes if self.hall.guests[change.key].locked]
        if locked:
            raise Problem(LOCKED, names=self.tr("、").join(locked))
        self.apply(text, changes)

    def put(self, guests: Sequence[int], spot: Spot) -> None:
        """Seat one guest there; several fill the table's free seats, that one first."""
        if len(guests) == 1:
            name = self.hall.guests[guests[0]].name
            self._move(self.tr("安排{name}").format(name=name), placing.put(self.hall.spots, guests[0], spot))
        else:
            self.fill(guests, spot[0], spot[1])

    def fill(self, guests: Sequence[int], table: int, first: int | None = None) -> None:
        """Seat guests at a table as far as it has room; says how many stay in the list."""
        coming = [guest for guest in guests if self.hall.spots.get(guest, (None,))[0] != table]
        free = sorted(self.hall.free_seats(table), key=lambda seat: seat != first)
        if not free:
            raise Problem(NO_SEAT_LEFT, table=self.hall.layout.number[table])
        spots, left = placing.fill(self.hall.spots, coming, [(table, seat) for seat in free])
        number = self.hall.layout.number[table]
        self._move(self.tr("安排 {count} 人到 {table} 号桌").format(count=len(coming) - len(left), table=number), spots)
        if left:
            self.told.emit(self.tr("{table} 号桌坐满了，还有 {count} 人没有排").format(table=number, count=len(left)))

    def unseat(self, guests: Iterable[int]) -> None:
        """Send guests back to the list."""
        self._move(self.tr("撤下座位"), placing.leave(self.hall.spots, guests))

    def swap(self, one: Spot, other: Spot) -> None:
        """Exchange two seats."""
        self._move(self.tr("对调"), placing.swap(self.hall.spots, one, other))

    def lock(self, guests: Iterable[int]) -> None:
        """Lock the seats of these guests, or unlock them when all are locked."""
        people = [self.hall.guests[guest] for guest in guests if guest in self.hall.spots]
        lock = not all(guest.locked for guest in people)
        changes = [change_of(guest, locked=lock) for guest in people if guest.locked != lock]
        self.apply(self.tr("锁定") if lock else self.tr("解锁"), changes)

    def fix(self, placements: Iterable[Placement]) -> None:
        """Do what a finding of the rule list proposes."""
        moved = {placement.guest: (placement.table, placement.seat) for placement in placements}
        self._move(self.tr("修复"), {**self.hall.spots, **moved})

    def fix_all(self) -> None:
        """Do every fix that makes the plan better, and say what is left to decide."""
        layout = self.hall.layout
        plan = mended(layout.banquet, layout.plan)
        spots = {placement.guest: (placement.table, placement.seat) for placement in plan.placements}
        changes = self.seat_changes(spots)
        if not changes:
            self.told.emit(self.tr("没有能自动修复的，其余请您手工调整"))
            return
        self.apply(self.tr("全部修复"), changes)
        self.told.emit(self.tr("已调整 {count} 人的座位").format(count=len(changes)))

    def seat_as(self, plan: Plan) -> None:
        """Seat everybody as in a kept plan, as far as guests and seats are still there; the locked stay."""
        stays = {guest: spot for guest, spot in self.hall.spots.items() if self.hall.guests[guest].locked}
        rings = self.hall.layout.rings
        there = {
            spot.guest: (spot.table, spot.seat)
            for spot in plan.placements
            if spot.guest in self.hall.guests and spot.seat < len(rings.get(spot.table, ()))
        }
        free = {guest: spot for guest, spot in there.items() if guest not in stays and spot not in stays.values()}
        self.apply(self.tr("改用另一个方案"), self.seat_changes({**free, **stays}))

    def keep(self, arrangement: Arrangement, milliseconds: int, seed: int) -> None:
        """Seat people as arranged and keep the plan with its figures."""
        demand("arrange_banquets")
        spots = {placement.guest: (placement.table, placement.seat) for placement in arrangement.plan.placements}
        changes = self.seat_changes(spots)
        keep_arrangement(self.hall.banquet, arrangement, milliseconds, seed)
        self.stack.push(RecordChanges(self.tr("自动排座"), changes, self.stored.emit))
        self.stored.emit({"seating_plan"})

    def store_guest(
        self, guest: BanquetGuest, wishes: Sequence[GuestWish] = (), dropped: Sequence[GuestWish] = ()
    ) -> None:
        """Keep a guest as entered, new or changed, with new wishes and without the dropped ones."""
        is_new = guest.id not in self.hall.guests
        changes = [] if is_new else edits_of(guest)
        if not is_new and guest.invitation == "declined":
            changes += [change_of(self.hall.guests[guest.id], table=None, seat=None, locked=False)]
        changes += [discarding(wish) for wish in dropped]
        text = self.tr("添加来宾") if is_new else self.tr("修改来宾")
        self.apply(text, changes, [*([guest] if is_new else []), *wishes])

    def remove_guest(self, key: int) -> None:
        """Take a guest off the list, with the seat."""
        guest = self.hall.guests[key]
        self.apply(self.tr("删除来宾"), [change_of(guest, table=None, seat=None, locked=False), discarding(guest)])
