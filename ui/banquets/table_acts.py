"""What is done to the tables of a hall; every act numbers them anew by precedence and can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import mode

from PySide6.QtCore import QObject

from models.banquet_table import BanquetTable
from rules.problem import Problem
from rules.seating.hall_order import table_order
from rules.seating.hall_template import USUAL_SEATS, free_place
from rules.seating.model import Table
from rules.translation import QT_TRANSLATE_NOOP
from ui.banquets.record_changes import FieldChange, change_of, discarding
from ui.banquets.seating_acts import SeatingActs

FEWEST_SEATS, MOST_SEATS = 2, 40
SEATS_WRONG = QT_TRANSLATE_NOOP("Problem", "每桌的座位数应在 {fewest} 到 {most} 之间，请改一下。")


class TableActs(QObject):
    """Stores through the acts on people, so that one stack undoes both."""

    def __init__(self, acts: SeatingActs) -> None:
        super().__init__(acts)
        self._acts = acts

    def add(self) -> None:
        """Add a table where there is room, as large as most others; the first one is the main table."""
        hall = self._acts.hall
        tables = hall.layout.banquet.hall.tables
        x, y = free_place(tables)
        others = [table.seats for table in tables if not table.is_main]
        seats = mode(others) if others else USUAL_SEATS
        new = BanquetTable(banquet=hall.banquet, seats=seats, x=x, y=y, is_main=not tables)
        after = [*tables, Table(new.id, seats, x, y, is_main=new.is_main)]
        numbers = self._numbers(after)
        new.number = numbers.pop(new.id)
        self._acts.apply(self.tr("加一桌"), self._renumbered(numbers), [new])

    def move(self, key: int, x: float, y: float) -> None:
        """Put a table elsewhere (metres)."""
        tables = [replace(one, x=x, y=y) if one.id == key else one for one in self._acts.hall.layout.tables.values()]
        changes = [change_of(self._acts.hall.tables[key], x=x, y=y)]
        self._acts.apply(self.tr("移动桌子"), [*changes, *self._renumbered(self._numbers(tables))])

    def keep(self, table: BanquetTable) -> None:
        """Store name, size, shape and rank of a table as entered; people beyond its last seat go back to the list."""
        if not FEWEST_SEATS <= table.seats <= MOST_SEATS:
            raise Problem(SEATS_WRONG, fewest=FEWEST_SEATS, most=MOST_SEATS)
        hall = self._acts.hall
        stored = hall.tables[table.id]
        changes = [
            change_of(
                stored, name=table.name, seats=table.seats, shape=table.shape, is_main=table.is_main, diet=table.diet
            )
        ]
        if table.is_main:
            others = [one for one in hall.tables.values() if one.is_main and one.id != table.id]
            changes += [change_of(one, is_main=False) for one in others]
        after = [
            replace(one, is_main=table.is_main) if one.id == table.id else replace(one, is_main=_still(one, table))
            for one in hall.layout.tables.values()
        ]
        changes += self._renumbered(self._numbers(after))
        self._acts.apply(self.tr("修改桌子"), changes + self._leaving(table.id, table.seats))

    def remove(self, key: int) -> None:
        """Take a table away; its people go back to the list."""
        hall = self._acts.hall
        left = [table for table in hall.layout.tables.values() if table.id != key]
        changes = [*self._leaving(key, 0), discarding(hall.tables[key]), *self._renumbered(self._numbers(left))]
        self._acts.apply(self.tr("撤掉一桌"), changes)

    def renumber(self) -> None:
        """Number all tables by precedence anew, as after the door was moved."""
        changes = self._renumbered(self._numbers(list(self._acts.hall.layout.tables.values())))
        if changes:
            self._acts.apply(self.tr("重新编桌号"), changes)

    def _leaving(self, key: int, seats: int) -> list[FieldChange]:
        """Return what sends the people from seat number `seats` on back to the list."""
        guests = self._acts.hall.guests.values()
        gone = [guest for guest in guests if guest.table_id == key and guest.seat is not None and guest.seat >= seats]
        return [change_of(guest, table=None, seat=None, locked=False) for guest in gone]

    def _numbers(self, tables: Sequence[Table]) -> dict[int, int]:
        """Return key of a table → its number by precedence."""
        hall = replace(self._acts.hall.layout.banquet.hall, tables=tuple(tables))
        return {key: number for number, key in enumerate(table_order(hall), start=1)}

    def _renumbered(self, numbers: dict[int, int]) -> list[FieldChange]:
        tables = self._acts.hall.tables
        return [change_of(tables[key], number=new) for key, new in numbers.items() if tables[key].number != new]


def _still(one: Table, changed: BanquetTable) -> bool:
    return one.is_main and not changed.is_main
