"""The figures of each industry."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from PySide6.QtGui import QGuiApplication

from models.customer import Customer
from models.store.industry_results import IndustryResult
from models.visit import Visit
from ui.customers.industry_statistics import IndustryStatistics, figures
from ui.kit.buttons import Button

NOW = dt.datetime(2026, 11, 25, 9, 30)


def opened(shown: object) -> IndustryStatistics:
    """Open the figures from the heading of the tree."""
    shown.page.tree.statistics_wanted.emit()
    return shown.page.inner


def rows(page: IndustryStatistics) -> list[list[object]]:
    """Return the cells of the table."""
    records = page.table.records
    return [[records.cell(row, place) for place in range(7)] for row in range(records.rowCount())]


def test_results_of_all_reps_are_added_up_per_industry() -> None:
    found = figures(
        [
            IndustryResult("I/65", "软件", 1, 3, Decimal(600), 5, 1),
            IndustryResult("I/65", "软件", None, 4, Decimal(200), 0, 0),
            IndustryResult("I/65", "软件", 2, 0, Decimal(0), 2, 2),
            IndustryResult("D/45", "燃气", 2, 1, Decimal(200), 0, 0),
        ]
    )
    assert [(one.name, one.customers, one.share, one.visits, one.first_visits) for one in found] == [
        ("软件", 7, 80, 7, 3),
        ("燃气", 1, 20, 0, 0),
    ]
    assert found[0].by_rep == ((None, 4), (1, 3))


def test_without_revenue_there_is_no_share() -> None:
    assert figures([]) == []
    assert figures([IndustryResult("", "", None, 2, Decimal(0), 0, 0)])[0].share == 0


def test_the_page_counts_what_the_archives_hold(show: Callable, scene: object) -> None:
    first = Customer.get(Customer.name == "云岭数据科技有限公司")
    Visit.create(customer=first, rep=scene.lin, start=NOW - dt.timedelta(days=89), status="done", kind="first")
    Visit.create(customer=first, rep=scene.lin, start=NOW - dt.timedelta(days=91), status="done")
    Visit.create(customer=first, rep=scene.lin, start=NOW + dt.timedelta(days=1))
    page = opened(show())
    software = rows(page)[0]
    assert software[:2] == ["65 软件和信息技术服务业", 3]
    assert software[2:] == [67, Decimal(14000), 1, 1, "林小满 2、周立夏 1"]
    assert [row[0] for row in rows(page)] == ["65 软件和信息技术服务业", "还没有归入行业", "45 燃气生产和供应业"]
    assert "近 90 天拜访 1 次" in page.header._facts.text()


def test_the_table_is_copied_for_a_sheet(show: Callable) -> None:
    page = opened(show())
    page.copy_button.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:3] == ["行业", "客户数", "收入占比"]
    assert lines[1][:3] == ["65 软件和信息技术服务业", "3", "67"] and len(lines) == 4


def test_a_row_leads_to_its_customers_and_back_to_the_list(show: Callable) -> None:
    shown = show()
    page = opened(shown)
    assert shown.page.columns.isHidden()
    page.table.opened.emit("D/45")
    assert shown.names() == ["松风燃气有限公司"] and shown.page.columns.isVisible()
    opened(shown).went_back.emit()
    assert shown.page.inner is None and shown.page.columns.isVisible()


def test_reps_see_the_name_of_the_standard_only(show: Callable, scene: object) -> None:
    assert show().page.tree.findChildren(Button)
    assert not show(scene.lin).page.tree.findChildren(Button)
