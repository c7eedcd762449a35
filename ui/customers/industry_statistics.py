"""The page with the figures of each industry: customers, share of the revenue, visits of 90 days, whose they are."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.account import Account
from models.store.industry_results import IndustryResult, industry_results
from ui.kit.buttons import secondary
from ui.kit.empty_state import EmptyState
from ui.kit.formats import NONE, shown
from ui.kit.listing import ListColumn, RowListing
from ui.kit.page_header import PageHeader
from ui.kit.record_table import RecordTable

DAYS = 90


@dataclass(frozen=True, slots=True)
class IndustryFigures:
    """One industry: revenue in yuan per year, `share` of it in percent, customers by rep (None: nobody)."""

    path: str
    name: str
    customers: int
    revenue: Decimal
    share: int
    visits: int
    first_visits: int
    by_rep: tuple[tuple[int | None, int], ...]


def figures(results: Iterable[IndustryResult]) -> list[IndustryFigures]:
    """Add the results of all reps up per industry, the one with most customers first."""
    together: defaultdict[tuple[str, str], list[IndustryResult]] = defaultdict(list)
    for result in results:
        together[result.path, result.name].append(result)
    total = sum((result.revenue for part in together.values() for result in part), Decimal(0))
    found = [_added(path, name, part, total) for (path, name), part in together.items()]
    return sorted(found, key=lambda one: (-one.customers, one.path))


def _added(path: str, name: str, part: list[IndustryResult], total: Decimal) -> IndustryFigures:
    revenue = sum((result.revenue for result in part), Decimal(0))
    holding = sorted((result for result in part if result.customers), key=lambda result: -result.customers)
    return IndustryFigures(
        path,
        name,
        sum(result.customers for result in part),
        revenue,
        round(100 * revenue / total) if total else 0,
        sum(result.visits for result in part),
        sum(result.first_visits for result in part),
        tuple((result.rep, result.customers) for result in holding),
    )


class IndustryStatistics(QWidget):
    """A table with bars; `industry_wanted(path)` by double click, to see its customers."""

    went_back = Signal()
    industry_wanted = Signal(object)

    def __init__(self, now: dt.datetime) -> None:
        super().__init__()
        found = figures(industry_results(now - dt.timedelta(days=DAYS), now))
        self.header = PageHeader(self.tr("行业统计"), self._facts(found), back=True)
        self.header.went_back.connect(self.went_back)
        self.copy_button = self.header.add_right(secondary(self.tr("复制为表格"), "ph.copy"))
        self.copy_button.clicked.connect(self.copy)
        self.table = RecordTable()
        self.table.setAccessibleName(self.tr("行业统计"))
        self.table.set_listing(RowListing(self._columns(), self._rows(found)))
        self.table.opened.connect(self.industry_wanted)
        empty = EmptyState("ph.chart-bar", self.tr("还没有客户"), self.tr("录入或导入客户后，这里按行业汇总。"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.table, empty):
            column.addWidget(widget)
        self.table.setHidden(not found)
        empty.setHidden(bool(found))

    def _facts(self, found: list[IndustryFigures]) -> str:
        text = self.tr("{count} 家客户，年收入 {revenue}，近 {days} 天拜访 {visits} 次")
        return text.format(
            count=f"{sum(one.customers for one in found):,}",
            revenue=shown(sum((one.revenue for one in found), Decimal(0)), "MoneyField"),
            days=DAYS,
            visits=f"{sum(one.visits for one in found):,}",
        )

    def _columns(self) -> list[ListColumn]:
        return [
            ListColumn("industry", self.tr("行业"), 240),
            ListColumn("customers", self.tr("客户数"), 72, "NumberField"),
            ListColumn("share", self.tr("收入占比"), 160, "share"),
            ListColumn("revenue", self.tr("年收入"), 130, "MoneyField"),
            ListColumn("visits", self.tr("近 90 天拜访"), 96, "NumberField"),
            ListColumn("first_visits", self.tr("其中初访"), 80, "NumberField"),
            ListColumn("reps", self.tr("客户经理"), 320),
        ]

    def _rows(self, found: list[IndustryFigures]) -> list[tuple]:
        names = dict(Account.select(Account.id, Account.name).tuples())
        nobody, unfiled = self.tr("无人负责"), self.tr("还没有归入行业")
        return [
            (
                one.path,
                f"{one.path.rpartition('/')[2]} {one.name}" if one.path else unfiled,
                one.customers,
                one.share,
                one.revenue,
                one.visits,
                one.first_visits,
                self.tr("、").join(f"{names.get(rep, nobody)} {count}" for rep, count in one.by_rep) or NONE,
            )
            for one in found
        ]

    def copy(self) -> None:
        """Put the table on the clipboard, cells divided by tabs, so that it can be pasted into a sheet."""
        records = self.table.records
        columns = range(len(records.columns))
        lines = [[column.title for column in records.columns]]
        lines += [[str(records.cell(row, place)) for place in columns] for row in range(records.rowCount())]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
