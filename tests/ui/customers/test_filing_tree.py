"""The tree: live counts, empty sections, filing by dropping, own groups."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from models.customer import Customer
from models.industry_group import IndustryGroup
from ui.customers.filing_tree import FilingTree, carried


def texts(tree: FilingTree) -> list[str]:
    """Return the rows of the uppermost level."""
    model = tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def drop(tree: FilingTree, folder: str, keys: list[int]) -> bool:
    """Drop customers on a place; say whether it took them."""
    rect = tree.visualRect(tree.model().index_of(folder))
    data = carried(keys)
    event = QDropEvent(
        QPointF(rect.center()),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)
    return event.isAccepted()


def test_counts_are_rolled_up_through_all_levels(show: Callable) -> None:
    folders = show().page.folders
    counts = {key: folders.named(f"industry:{key}").count for key in ("I", "65", "651", "6513", "D", "45", "4511")}
    assert counts == {"I": 3, "65": 3, "651": 3, "6513": 3, "D": 1, "45": 1, "4511": 1}
    assert folders.named("industry:").count == 2


def test_sections_without_customers_are_hidden_until_wanted(show: Callable) -> None:
    tree = show().page.tree
    assert "显示其余 18 个门类" in texts(tree)
    assert "教育" not in texts(tree)
    tree.activated.emit(tree.model().index(texts(tree).index("显示其余 18 个门类"), 0))
    assert "教育" in texts(tree) and "收起没有客户的门类" in texts(tree)


def test_dropping_files_customers_and_can_be_undone(show: Callable) -> None:
    shown = show()
    customer = Customer.get(Customer.name == "半亩塘酒店")
    assert drop(shown.page.tree, "industry:I", [customer.id])
    assert Customer.get_by_id(customer.id).industry.code == "I"
    assert shown.page.folders.named("industry:I").count == 4
    shown.frame.said[-1][1]()
    assert Customer.get_by_id(customer.id).industry is None


def test_a_group_takes_customers_and_a_smart_list_does_not(show: Callable) -> None:
    shown = show()
    customer = Customer.get(Customer.name == "半亩塘酒店")
    assert not drop(shown.page.tree, "unowned", [customer.id])
    group = IndustryGroup.get()
    assert drop(shown.page.tree, f"group:{group.id}", [customer.id])
    assert Customer.get_by_id(customer.id).industry_group == group


def test_a_colleagues_customer_is_not_moved(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    theirs = Customer.get(Customer.name == "松风燃气有限公司")
    drop(shown.page.tree, "industry:I", [theirs.id])
    assert Customer.get_by_id(theirs.id).industry.code == "4511"
    assert "同事" in shown.frame.said[-1][0]


def test_a_new_group_stands_in_the_tree(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    shown.page.tree.group_wanted.emit()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.form.editor("name").set_value("网吧")
    drawer.store()
    assert "网吧" in texts(shown.page.tree)


def test_a_rep_adds_no_groups(show: Callable, scene: object) -> None:
    tree = show(scene.lin).page.tree
    assert tree.indexWidget(tree.model().index(tree._groups_at, 0)) is None


def test_open_branches_stay_open_when_counts_change(show: Callable) -> None:
    shown = show()
    tree = shown.page.tree
    tree.expand(tree.model().index_of("industry:I"))
    shown.desk.wrote("customer")
    assert tree.isExpanded(tree.model().index_of("industry:I"))
    assert not tree.isExpanded(tree.model().index_of("industry:D"))


def test_a_click_on_a_row_chooses_the_place(show: Callable, qtbot: QtBot) -> None:
    shown = show()
    tree = shown.page.tree
    rect = tree.visualRect(tree.model().index_of("unowned"))
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shown.names() == ["半亩塘酒店"]
