"""Contracts in force by the month they end in: how many, for how much, and whose."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import peewee as pw
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.account import Account
from models.contract import Contract, in_force
from models.customer import Customer
from ui.kit.empty_state import EmptyState
from ui.kit.formats import NONE
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable

NAMED = 3
OPEN_END = ""
"""The month of contracts without an end."""


@dataclass(frozen=True, slots=True)
class EndingMonth:
    """The contracts that end in one month (YYYY-MM), with their amounts in yuan."""

    month: str
    count: int
    amount: Decimal
    customers: tuple[str, ...]
    reps: tuple[str, ...]


def ends_in(month: str) -> Any:
    """Return the condition of contracts that end in a month (YYYY-MM), or never."""
    return Contract.end.startswith(f"{month}-") if month else Contract.end.is_null()


def ending_months(conditions: Sequence[Any]) -> list[EndingMonth]:
    """Return the months in which contracts in force end, the earliest first, those without an end last."""
    query = (
        Contract.present()
        .select(Contract.end, Contract.amount, Customer.short_name, Customer.name, Account.name)
        .join(Customer)
        .join(Account, pw.JOIN.LEFT_OUTER, on=(Customer.owner == Account.id))
        .where(in_force(), *conditions)
        .order_by(Contract.end.asc(nulls="LAST"), Contract.id)
    )
    found: dict[str, list[tuple]] = {}
    for end, *row in query.tuples():
        found.setdefault(f"{end:%Y-%m}" if end else OPEN_END, []).append(tuple(row))
    return [_month(month, rows) for month, rows in found.items()]


def _month(month: str, rows: list[tuple]) -> EndingMonth:
    customers = dict.fromkeys(short or name for _, short, name, _ in rows)
    reps = dict.fromkeys(rep for *_, rep in rows if rep)
    return EndingMonth(
        month, len(rows), sum((row[0] or Decimal(0) for row in rows), Decimal(0)), (*customers,), (*reps,)
    )


class ExpiryView(QWidget):
    """`month_wanted(YYYY-MM)` by double click or Enter, to see the contracts of a month."""

    month_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.table = RecordTable()
        self.table.setAccessibleName(self.tr("按月到期"))
        self.table.opened.connect(lambda month: self.month_wanted.emit(month))
        sentence = self.tr("登记合同和到期日后，这里按月列出到期的合同。")
        self.empty = EmptyState("ph.handshake", self.tr("没有履行中的合同"), sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.table, self.empty):
            column.addWidget(part)

    def refresh(self, conditions: Sequence[Any], today: dt.date) -> None:
        """Count again."""
        months = ending_months(conditions)
        self.table.set_listing(RowListing(self._columns(), [self._row(month, today) for month in months]))
        self.table.setHidden(not months)
        self.empty.setHidden(bool(months))
        if months:
            self.table.selectRow(0)

    def _columns(self) -> list[ListColumn]:
        return [
            ListColumn("month", self.tr("到期月份"), 150),
            ListColumn("state", self.tr("情况"), 96, "chip"),
            ListColumn("count", self.tr("份数"), 64, "NumberField"),
            ListColumn("amount", self.tr("合同金额"), 130, "MoneyField"),
            ListColumn("customers", self.tr("客户"), 320),
            ListColumn("reps", self.tr("客户经理"), 200),
        ]

    def _row(self, month: EndingMonth, today: dt.date) -> tuple:
        words = self.tr("{year}年{month}月").format(year=month.month[:4], month=int(month.month[5:] or 0))
        return (
            month.month,
            words if month.month else self.tr("长期"),
            self._state(month.month, today),
            month.count,
            month.amount,
            self._named(month.customers),
            self._named(month.reps),
        )

    def _state(self, month: str, today: dt.date) -> tuple[str, str] | None:
        this = f"{today:%Y-%m}"
        if not month or month > this:
            return None
        return (self.tr("已过期"), "danger") if month < this else (self.tr("本月到期"), "warn")

    def _named(self, names: Iterable[str]) -> str:
        all_names = list(names)
        shown = self.tr("、").join(all_names[:NAMED])
        if len(all_names) > NAMED:
            return self.tr("{names}等 {count} 个").format(names=shown, count=len(all_names))
        return shown or NONE
