"""Printing archives from the screen: the list as it stands, a selection, one customer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.archive_volume import ArchiveVolume
from models.customer import Customer
from ui.printing.preview import PrintPreview


def entries(menu: object) -> dict[str, object]:
    """Return what a menu offers, by its text."""
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_list_as_it_stands_is_printed(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    shown.page.tree.choose("industry:D")
    entries(shown.page.inner_pages.menu())["打印名单（客户名录）"].trigger()
    assert isinstance(shown.page.inner, PrintPreview) and shown.page.inner.name == "archive-list"
    volume = ArchiveVolume.get()
    assert volume.title == "电力、热力、燃气及水生产和供应业"
    assert volume.keys == [Customer.get(Customer.name == "松风燃气有限公司").id]
    shown.page.close_inner()


def test_a_selection_is_printed_one_customer_a_page(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    rows = shown.page.list
    rows.table.selectAll()
    menu = entries(rows.footer.more.findChild(QMenu))
    menu["打印档案（每家一页）"].trigger()
    assert shown.page.inner.name == "archive-book" and len(ArchiveVolume.get().keys) == 6
    shown.page.close_inner()


def test_one_customer_is_printed_from_its_view(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    yunling = Customer.get(Customer.name == "云岭数据科技有限公司")
    shown.page.show_subject(yunling.id)
    shown.page.detail.head.view.click()
    assert (shown.page.inner.name, shown.page.inner.record_id) == ("customer-sheet", yunling.id)
    shown.page.close_inner()


def test_the_keys_for_printing_print_the_customer_shown(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    shown.page.activateWindow()
    shown.page.list.table.setFocus()
    qtbot.waitUntil(shown.page.list.table.hasFocus)
    qtbot.keyClick(shown.page.list.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert shown.page.inner.record_id == shown.page.detail.key
    shown.page.close_inner()


def test_an_empty_list_says_so(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    shown.page.list.filter.field.setText("没有这样的客户")
    qtbot.waitUntil(lambda: not shown.names())
    shown.page.inner_pages.print_list("archive-book")
    assert shown.page.inner is None and "没有客户" in shown.frame.said[-1][0]
