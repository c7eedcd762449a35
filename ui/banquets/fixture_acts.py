"""What is done to the hall itself: stage and door at another edge, pillars, tables as in an earlier banquet."""

from PySide6.QtCore import QObject

from models.banquet import Banquet
from models.banquet_table import BanquetTable
from models.hall_fixture import HallFixture
from models.seating_plan import fixtures_of, tables_of
from rules.seating.hall_template import free_place
from ui.banquets.record_changes import change_of, discarding
from ui.banquets.seated_hall import SeatedHall
from ui.banquets.seating_acts import SeatingActs
from ui.banquets.table_acts import TableActs


class FixtureActs(QObject):
    """Stores through the acts on people, so that one stack undoes both."""

    def __init__(self, acts: SeatingActs, tables: TableActs) -> None:
        super().__init__(acts)
        self._acts, self._tables = acts, tables

    @property
    def _hall(self) -> SeatedHall:
        return self._acts.hall

    def set_edge(self, kind: str, edge: str) -> None:
        """Put the stage or the door at an edge; the door turns every table."""
        present = next((one for one in self._hall.fixtures if one.kind == kind), None)
        text = self.tr("移动舞台") if kind == "stage" else self.tr("移动入口")
        if present is None:
            self._acts.apply(text, (), [HallFixture(banquet=self._hall.banquet, kind=kind, edge=edge)])
        elif present.edge != edge:
            self._acts.apply(text, [change_of(present, edge=edge)])
        self._tables.renumber()

    def add_pillar(self) -> None:
        """Put a pillar where there is room; it is dragged from there."""
        x, y = free_place(self._hall.layout.banquet.hall.tables)
        self._acts.apply(self.tr("加柱子"), (), [HallFixture(banquet=self._hall.banquet, kind="pillar", x=x, y=y)])

    def move_pillar(self, key: int, x: float, y: float) -> None:
        """Put a pillar elsewhere (metres)."""
        pillar = next(one for one in self._hall.fixtures if one.id == key)
        self._acts.apply(self.tr("移动柱子"), [change_of(pillar, x=x, y=y)])

    def remove_pillars(self) -> None:
        """Take all pillars away."""
        pillars = [one for one in self._hall.fixtures if one.kind == "pillar"]
        self._acts.apply(self.tr("撤掉柱子"), [discarding(one) for one in pillars])

    def copy_hall(self, banquet: Banquet) -> None:
        """Lay tables, stage, door and pillars as in another banquet; the people go back to the list."""
        hall = self._hall
        leaving = [
            change_of(guest, table=None, seat=None, locked=False)
            for guest in hall.guests.values()
            if guest.table_id is not None
        ]
        gone = [discarding(record) for record in (*hall.tables.values(), *hall.fixtures)]
        tables = [_copied(table, hall.banquet) for table in tables_of(banquet)]
        fixtures = [_copied(fixture, hall.banquet) for fixture in fixtures_of(banquet)]
        self._acts.apply(self.tr("沿用厅堂"), [*leaving, *gone], [*tables, *fixtures])


def _copied(record: BanquetTable | HallFixture, banquet: Banquet) -> BanquetTable | HallFixture:
    """The same for another banquet."""
    own = {"id", "banquet", "deleted_at"}
    return type(record)(banquet=banquet, **{name: value for name, value in record.__data__.items() if name not in own})
