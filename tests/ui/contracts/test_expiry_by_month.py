"""Contracts by the month they end in, and the way from a month to its contracts."""

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.contract import Contract, readable_by
from models.store.session import acting
from ui.contracts.expiry_view import ending_months
from ui.contracts.page import LIST, MONTHS, ContractsPage


def shown_names(page: ContractsPage) -> list[str]:
    """Return the subjects in the list from top to bottom."""
    records = page.table.records
    return [records.cell(row, 0) for row in range(records.rowCount())]


def test_months_count_what_is_in_force_and_ones_own(scene: object) -> None:
    for subject, end, status in (
        ("过期的", dt.date(2026, 10, 3), "active"),
        ("续过的", dt.date(2026, 12, 3), "renewed"),
    ):
        Contract.create(customer=scene.yunling, subject=subject, end=end, status=status)
    Contract.create(customer=scene.yunling, subject="长期的", amount=Decimal("1.50"))
    months = ending_months([readable_by(acting())])
    assert [(one.month, one.count) for one in months] == [("2026-10", 1), ("2026-12", 1), ("2028-03", 1), ("", 1)]
    assert months[1].amount == Decimal("145800") and months[1].customers == ("云岭数据",)


def test_a_month_narrows_the_list_until_it_is_taken_away(page: ContractsPage, qtbot: QtBot) -> None:
    page.view.set_value(MONTHS)
    page.refresh()
    assert page.months.isVisible() and not page.table.isVisible()
    assert page.months.table.records.text(0, 0) == "2026年12月"
    page.months.table.selectRow(1)
    qtbot.keyClick(page.months.table, Qt.Key.Key_Return)
    assert page.view.value() == LIST and shown_names(page) == ["云主机租用"]
    assert page.month_button.isVisible() and page.month_button.text() == "2028年3月到期" and page.is_narrowed()
    page.month_button.click()
    assert shown_names(page) == ["互联网专线", "云主机租用"] and not page.month_button.isVisible()


def test_what_ended_and_what_ends_now_is_marked(page: ContractsPage, scene: object) -> None:
    Contract.create(customer=scene.yunling, subject="过期的", end=dt.date(2026, 10, 3))
    Contract.create(customer=scene.yunling, subject="本月的", end=dt.date(2026, 11, 30))
    page.view.changed.emit(page.view.set_value(MONTHS))
    states = [page.months.table.records.cell(row, 1) for row in range(4)]
    assert states == [("已过期", "danger"), ("本月到期", "warn"), None, None]
