"""Customers by grid: the figures, and the way to the customers of one."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.customer import Customer
from models.store.grid_figures import grid_figures
from ui.customers.page import GRID_VIEW, LIST_VIEW
from ui.kit.buttons import Button

TODAY = dt.date(2026, 11, 25)


@pytest.fixture
def grids(scene: object) -> None:
    """Two customers of Lin's and one of Zhou's in one grid, one in another, the others in none."""
    for name, grid in (
        ("云岭数据科技有限公司", "高新 03"),
        ("竹里馆数字出版有限公司", "高新 03"),
        ("松风燃气有限公司", "高新 03"),
        ("白鹭洲电子商务有限公司", "老城 01"),
    ):
        customer = Customer.get(Customer.name == name)
        customer.grid = grid
        customer.save()


def test_figures_count_all_customers_and_what_is_due_of_the_own(scene: object, grids: None) -> None:
    all_grids = {grid.name: grid for grid in grid_figures(TODAY)}
    own = {grid.name: grid for grid in grid_figures(TODAY, scene.zhou.id)}
    assert list(all_grids) == ["高新 03", "老城 01", ""]
    first = all_grids["高新 03"]
    assert (first.customers, first.class_a, first.class_b, set(first.owners)) == (
        3,
        1,
        1,
        {scene.lin.id, scene.zhou.id},
    )
    assert first.due == 2 and own["高新 03"].due == 1 and own["老城 01"].due == 0


def test_a_grid_opens_its_customers_and_the_tree_leads_back(show: Callable, grids: None, qtbot: QtBot) -> None:
    shown = show()
    page = shown.page
    page.view.changed.emit(page.view.set_value(GRID_VIEW))
    assert page.grids.isVisible() and not page.list.isVisible()
    qtbot.waitUntil(page.grids.table.isVisible)
    assert page.grids.table.records.text(2, 0) == "没有填片区"
    page.grids.table.selectRow(0)
    qtbot.keyClick(page.grids.table, Qt.Key.Key_Return)
    assert set(shown.names()) == {"云岭数据科技有限公司", "竹里馆数字出版有限公司", "松风燃气有限公司"}
    assert page.view.value() == LIST_VIEW and page.fold.isVisible() and page.fold.text() == "高新 03"
    page.tree.choose("all")
    assert len(shown.names()) == 6 and not page.fold.isVisible()


def test_those_in_no_grid_are_found_too(show: Callable, grids: None) -> None:
    shown = show()
    shown.page.grids.grid_wanted.emit("")
    assert set(shown.names()) == {"鹿鸣智慧园区运营有限公司", "半亩塘酒店"}


def test_the_other_customers_of_a_parent_group_are_one_click_away(show: Callable, scene: object) -> None:
    for name in ("云岭数据科技有限公司", "竹里馆数字出版有限公司", "松风燃气有限公司"):
        one = Customer.get(Customer.name == name)
        one.group_name = "云岭控股"
        one.save()
    Customer.update(short_name="云岭控股").where(Customer.name == "半亩塘酒店").execute()
    shown = show(scene.lin)
    shown.page.show_subject(Customer.get(Customer.name == "云岭数据科技有限公司").id)
    buttons = shown.page.detail.content.findChildren(Button)
    next(button for button in buttons if button.text() == "同集团另有 2 家").click()
    assert len(shown.names()) == 4 and shown.page.fold.text() == "云岭控股"


def test_going_to_a_customer_leaves_the_grids(show: Callable, grids: None) -> None:
    page = show().page
    page.view.changed.emit(page.view.set_value(GRID_VIEW))
    page.show_subject(Customer.get(Customer.name == "松风燃气有限公司").id)
    assert page.list.isVisible() and not page.grids.isVisible()
