"""The list of customers: folders, filters, order, several at once, export."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from models.contact import Contact
from models.customer import Customer
from ui.customers.filing_tree import CUSTOMERS
from ui.customers.page import CustomersPage
from ui.desk import Desk


def test_opens_on_all_customers_with_the_latest_visited_first(show: Callable) -> None:
    shown = show()
    assert shown.names()[0] == "云岭数据科技有限公司"
    assert shown.names()[-1] == "半亩塘酒店"
    assert shown.page.detail.key == shown.page.list.table.current_key()


def test_the_list_does_not_wait_for_the_tree_and_the_detail(scene: object, qtbot: QtBot) -> None:
    page = CustomersPage(Desk(scene.lin, scene.folder))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    assert page.list.table.records.rowCount() == 6 and page.detail.head is None
    qtbot.waitUntil(lambda: page.detail.key == page.list.table.current_key())
    assert page.folders.named("all").count == 6 and page.tree.model().rowCount()


def test_a_folder_shows_its_customers_and_those_of_the_places_inside(show: Callable) -> None:
    shown = show()
    shown.page.tree.choose("industry:I")
    assert len(shown.names()) == 3
    shown.page.tree.choose("industry:6513")
    assert len(shown.names()) == 3
    shown.page.tree.choose("industry:45")
    assert shown.names() == ["松风燃气有限公司"]


@pytest.mark.parametrize(("folder", "count"), [("mine", 3), ("unowned", 1), ("due", 2), ("all", 6)])
def test_smart_lists_of_a_rep(show: Callable, scene: object, folder: str, count: int) -> None:
    shown = show(scene.lin)
    shown.page.tree.choose(folder)
    assert len(shown.names()) == count
    assert shown.page.folders.named(folder).count == count


def test_filters_narrow_and_are_kept_per_folder(show: Callable) -> None:
    page = (shown := show()).page
    page.list.filter.field.setText("云岭")
    page.list.filter.changed.emit()
    assert shown.names() == ["云岭数据科技有限公司"]
    page.tree.choose("unowned")
    assert page.list.filter.text() == "" and shown.names() == ["半亩塘酒店"]
    page.tree.choose("all")
    assert page.list.filter.text() == "云岭" and len(shown.names()) == 1


def test_owner_and_class_filters(show: Callable, scene: object) -> None:
    page = (shown := show()).page
    page.list._owner._choose(scene.zhou.id)
    assert len(shown.names()) == 2
    page.list._owner._choose(0)
    assert shown.names() == ["半亩塘酒店"]
    page.list._owner._choose(None)
    page.list._class._choose("A")
    assert len(shown.names()) == 2


def test_nothing_found_offers_to_clear_and_to_enter_what_was_typed(show: Callable, qtbot: QtBot) -> None:
    page = (shown := show()).page
    page.list.filter.field.setText("星槎文化")
    page.list.filter.changed.emit()
    assert page.list.nothing.isVisible() and not page.list.table.isVisible()
    with qtbot.waitSignal(page.list.nothing.new_wanted) as asked:
        page.list.nothing.new_buttons[-1].click()
    assert asked.args == ["星槎文化"]
    assert shown.frame.drawers[-1].form.values()["name"] == "星槎文化"
    page.list.nothing._filters.acted.emit()
    assert len(shown.names()) == 6


def test_an_empty_folder_leads_back_to_all_customers(show: Callable) -> None:
    page = (shown := show()).page
    page.tree.choose("mine")
    assert page.list.nothing._folder.isVisible() and page.detail.key is None
    page.list.nothing._folder.acted.emit()
    assert len(shown.names()) == 6


def test_an_office_without_customers_offers_to_import(show: Callable, qtbot: QtBot) -> None:
    for customer in Customer.select():
        customer.discard()
    shown = show()
    assert shown.page.list.nothing._office.isVisible()
    with qtbot.waitSignal(shown.desk.page_wanted) as asked:
        shown.page.list.nothing._office.acted.emit()
    assert asked.args[0] == "import"


def test_head_sorts_and_the_footer_says_so(show: Callable) -> None:
    page = (shown := show()).page
    page.list.table.sort_by("name")
    assert shown.names() == sorted(shown.names())
    assert "名称升序" in page.list.footer._selection.text()
    page.list.table.sort_by("last_visit_at", descending=True)
    assert shown.names()[0] == "竹里馆数字出版有限公司"


def test_footer_tells_what_class_a_brings(show: Callable) -> None:
    assert "A 类 2 家占本类收入 52%" in show().page.list.footer._share.text()


def test_several_selected_can_be_deleted_and_taken_back(show: Callable, qtbot: QtBot) -> None:
    page = (shown := show()).page
    page.list.table.selectAll()
    assert page.list.footer.currentIndex() == 1
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert Customer.present().count() == 0 and not shown.names()
    text, undo = shown.frame.said[-1]
    assert "6" in text
    undo()
    assert Customer.present().count() == 6 and len(shown.names()) == 6


def test_a_rep_cannot_delete_a_colleagues_customer(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    shown.page.list.table.selectAll()
    shown.page.list.footer.discard.click()
    assert [customer.owner for customer in Customer.present()] == [scene.zhou, scene.zhou]


def test_a_colleagues_figures_are_not_shown(show: Callable, scene: object) -> None:
    shown = show(scene.lin)
    row = shown.names().index("松风燃气有限公司")
    records = shown.page.list.table.records
    assert records.cell(row, 5) is None and records.cell(row, 6) is None
    assert records.text(row, 4) == "周立夏"


def test_export_writes_what_the_list_shows(
    show: Callable, scene: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "客户.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    shown = show(scene.lin)
    shown.page.tree.choose("industry:I")
    shown.page.export_button.click()
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["客户名称"] for row in rows] == shown.names()
    colleague = next(row for row in rows if row["客户经理"] == "周立夏")
    assert colleague["年收入贡献"] == ""


def test_the_people_of_the_list_go_out_as_cards(
    show: Callable, scene: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("松风燃气有限公司", show(scene.lin).names()[0]):
        Contact.create(customer=Customer.get(Customer.name == name), name=f"{name[:2]}来人")
    file = tmp_path / "客户.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    shown = show(scene.lin)
    shown.page.export_button.click()
    people = {line.split(":")[1] for line in file.read_text("utf-8").splitlines() if line.startswith("FN")}
    assert "松风来人" not in people and people
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(file), args[3].split(";;")[-1]))
    shown.page.export_button.click()
    assert "VERSION:2.1" in file.read_text("ascii")


def test_the_current_customer_stays_when_the_list_is_read_again(show: Callable, qtbot: QtBot) -> None:
    page = show().page
    page.list.table.selectRow(3)
    key = page.list.table.current_key()
    page.refresh()
    assert page.list.table.current_key() == key == page.detail.key


def test_enter_opens_and_f2_edits(show: Callable, qtbot: QtBot) -> None:
    page = (shown := show()).page
    page.detail.head.cross.click()
    assert not page.detail.isVisible()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    qtbot.keyClick(page.list.table, Qt.Key.Key_F2)
    assert shown.frame.drawers[-1].record.id == page.list.table.current_key()


def test_typing_in_the_list_starts_the_filter(show: Callable, qtbot: QtBot) -> None:
    page = show().page
    page.list.table.typed.emit("b")
    assert page.list.filter.text() == "b"


def test_dragging_a_row_takes_the_selected_customers_along(
    show: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = show().page.list.table
    taken: list[bytes] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: taken.append(drag.mimeData().data(CUSTOMERS).data()))
    place = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(place + QPoint(-60, 40)),
        QPointF(table.viewport().mapToGlobal(place + QPoint(-60, 40))),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(table.viewport(), moved)
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == [str(table.records.key(1)).encode("ascii")]


def test_further_columns_wait_in_the_menu(show: Callable) -> None:
    shown = show()
    table = shown.page.list.table
    visible = [column.name for section, column in enumerate(table.records.columns) if not table.isColumnHidden(section)]
    assert visible[-1] == "completeness" and len(visible) == 7
    offered = [action.text() for action in table.columns_menu().actions() if action.isCheckable()]
    assert {"片区", "地址", "单位电话", "应拜访日", "该核实日"} <= set(offered)


def test_the_footer_tells_both_columns_sorted_by(show: Callable) -> None:
    shown = show()
    shown.page.list.table.sort_by("value_class")
    shown.page.list.table.sort_then("last_visit_at")
    assert shown.names()[:2] == ["云岭数据科技有限公司", "白鹭洲电子商务有限公司"]
    assert "类别从 A 到 C，再上次拜访由近到远" in shown.page.list.footer._selection.text()
    shown.page.refresh()
    assert shown.page.list.table.horizontalHeader().second is not None
