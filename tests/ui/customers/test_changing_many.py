"""Setting one fact of several customers at once, with a way back."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.customer import Customer
from ui.customers.bulk_change import BulkChange


def grids() -> dict[str, str | None]:
    """Return the grid of each customer by name."""
    return {customer.name: customer.grid for customer in Customer.select()}


def opened(shown: object, qtbot: QtBot) -> BulkChange:
    """Select everything and ask for 批量修改."""
    shown.page.list.table.selectAll()
    menu = shown.page.list.footer.more.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "批量修改…").trigger()
    qtbot.addWidget(shown.frame.drawers[-1])
    return shown.frame.drawers[-1]


def test_the_own_customers_get_one_value_and_lose_it_again(show: Callable, scene: object, qtbot: QtBot) -> None:
    Customer.update(grid="老城 01").where(Customer.name == "云岭数据科技有限公司").execute()
    before = grids()
    shown = show(scene.lin)
    drawer = opened(shown, qtbot)
    assert drawer.button.text() == "改 4 家"  # three of Lin's and the one nobody has
    drawer.store()
    assert drawer._which.error()
    drawer.field.set_value("grid")
    drawer.editor().set_value("高新 03")
    drawer.store()
    after = grids()
    assert [name for name, grid in after.items() if grid != "高新 03"] == [
        "鹿鸣智慧园区运营有限公司",
        "松风燃气有限公司",
    ]
    text, undo = shown.frame.said[-1]
    assert "4 家客户的「片区」已修改" in text
    undo()
    assert grids() == before


def test_a_fact_that_may_not_be_empty_is_asked_for(show: Callable, scene: object, qtbot: QtBot) -> None:
    drawer = opened(show(scene.lin), qtbot)
    drawer.field.set_value("kind")
    drawer.store()
    assert "请填写类型" in drawer._value.error()
    drawer.field.set_value("industry")
    drawer.editor().setText("没有这一行")
    drawer.store()
    assert drawer._value.error()


def test_an_empty_value_empties_the_fact(show: Callable, scene: object, qtbot: QtBot) -> None:
    Customer.update(grid="老城 01").execute()
    drawer = opened(show(scene.zhou), qtbot)
    drawer.field.set_value("grid")
    drawer.store()
    assert [name for name, grid in grids().items() if grid is None] == [
        "鹿鸣智慧园区运营有限公司",
        "松风燃气有限公司",
        "半亩塘酒店",
    ]
