"""Customers by grid (片区): how many of which class, who is due for a visit or a check, and whose they are."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.account import Account
from models.store.database import database
from models.store.grid_figures import GridFigures, grid_figures
from models.store.session import Acting
from rules.permissions import LEADERS
from ui.kit.background import Job, run_in_background
from ui.kit.empty_state import EmptyState
from ui.kit.formats import NONE
from ui.kit.labels import ElidedLabel, divider
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable
from ui.kit.skeleton import Skeleton
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled

OWNERS_NAMED = 4
FOOTER = 32


class GridView(QWidget):
    """`grid_wanted(name)` by double click or Enter, to see the customers there; an empty name is for those in none."""

    grid_wanted = Signal(str)

    def __init__(self, who: Acting) -> None:
        super().__init__()
        self._who = who
        self._job: Job | None = None
        self.bars = Skeleton()
        self.table = RecordTable()
        self.table.setAccessibleName(self.tr("片区"))
        self.table.opened.connect(lambda name: self.grid_wanted.emit(name))
        sentence = self.tr("给客户填上片区，这里就按片区汇总。")
        self.empty = EmptyState("ph.map-trifold", self.tr("还没有客户"), sentence)
        self.words = ElidedLabel("", "caption", "text-2")
        footer = lay_on(QWidget(), "subtle")
        footer.setFixedHeight(scaled(FOOTER))
        inside = QVBoxLayout(footer)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        for part in (self.table, self.empty):
            part.hide()
            column.addWidget(part, 1)
        column.addStretch()
        column.addWidget(divider())
        column.addWidget(footer)

    def refresh(self, today: dt.date) -> None:
        """Count again, beside the window: all customers are read, which may take half a second."""
        owner = None if self._who.role in LEADERS else self._who.account
        if self._job is None:
            self.bars.begin()
        else:
            self._job.cancel()
        self._job = run_in_background(self, lambda _job: _counted_apart(today, owner), partial(self._show, today))

    def _show(self, today: dt.date, grids: list[GridFigures]) -> None:
        self.bars.end()
        names = dict(Account.select(Account.id, Account.name).tuples())
        self.table.set_listing(RowListing(self._columns(), [self._row(grid, names, today) for grid in grids]))
        self.table.setHidden(not grids)
        self.empty.setHidden(bool(grids))
        if grids:
            self.table.selectRow(0)
        named = sum(bool(grid.name) for grid in grids)
        text = self.tr("{grids} 个片区，{due} 家该拜访，{stale} 家该核实；Enter 看这个片区的客户")
        due, stale = sum(grid.due for grid in grids), sum(grid.stale for grid in grids)
        self.words.set_text(text.format(grids=named, due=f"{due:,}", stale=f"{stale:,}"))

    def _columns(self) -> list[ListColumn]:
        return [
            ListColumn("grid", self.tr("片区"), 180),
            ListColumn("customers", self.tr("客户数"), 72, "NumberField"),
            ListColumn("class_a", self.tr("A 类"), 60, "NumberField"),
            ListColumn("class_b", self.tr("B 类"), 60, "NumberField"),
            ListColumn("due", self.tr("该拜访"), 72, "NumberField"),
            ListColumn("stale", self.tr("该核实"), 72, "NumberField"),
            ListColumn("last", self.tr("最近一次拜访"), 104, "DateField"),
            ListColumn("reps", self.tr("客户经理"), 300),
        ]

    def _row(self, grid: GridFigures, names: dict[int, str], today: dt.date) -> tuple:
        owners = [names[key] for key in grid.owners if key in names]
        reps = self.tr("、").join(owners[:OWNERS_NAMED])
        if len(owners) > OWNERS_NAMED:
            reps = self.tr("{names}等 {count} 人").format(names=reps, count=len(owners))
        return (
            grid.name,
            grid.name or self.tr("没有填片区"),
            grid.customers,
            grid.class_a,
            grid.class_b,
            grid.due,
            grid.stale,
            grid.last_visit_at.date() if grid.last_visit_at else None,
            reps or NONE,
        )


def _counted_apart(today: dt.date, owner: int | None) -> list[GridFigures]:
    with database.connection_context():
        return grid_figures(today, owner)
