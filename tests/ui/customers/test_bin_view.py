"""The recycle bin on the screen: counted in the tree, taken back and removed for good by mouse and keyboard."""

import datetime as dt
import io
from collections.abc import Callable

import pytest
from answers import answer_next
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.attachment import Attachment, attach
from models.contact import Contact
from models.contract import Contract
from models.customer import Customer
from models.store.recycle_bin import sort_out
from models.visit import Visit
from ui.customers.folders import BIN


@pytest.fixture
def shown(show: Callable):
    """The screen with two deleted customers and a deleted person, the bin open."""
    page = show()
    Contact.get().discard()
    for name in ("松风燃气有限公司", "半亩塘酒店"):
        Customer.get(Customer.name == name).discard()
    page.page.refresh()
    page.page.tree.choose(BIN)
    page.page.activateWindow()
    page.page.bin.table.setFocus()
    return page


def rows(shown) -> list[str]:
    """The names in the bin from top to bottom."""
    records = shown.page.bin.table.records
    return [records.cell(row, 0) for row in range(records.rowCount())]


def choose(shown, *names: str) -> None:
    """Select rows by name."""
    table = shown.page.bin.table
    table.clearSelection()
    for row, name in enumerate(rows(shown)):
        if name in names:
            table.selectionModel().select(
                table.model().index(row, 0),
                table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
            )


def test_the_bin_takes_the_place_of_the_list(shown) -> None:
    page = shown.page
    assert page.folders.bin.count == 3
    assert page.bin.isVisible() and not page.list.isVisible() and not page.detail.isVisible()
    assert set(rows(shown)) == {"顾主任", "松风燃气有限公司", "半亩塘酒店"}
    page.tree.choose("all")
    assert page.list.isVisible() and not page.bin.isVisible()


def test_enter_takes_back_and_undo_discards_again(shown) -> None:
    choose(shown, "半亩塘酒店")
    shown.page.bin.table.setCurrentIndex(shown.page.bin.table.model().index(rows(shown).index("半亩塘酒店"), 0))
    QTest.keyClick(shown.page.bin.table, Qt.Key.Key_Return)
    hotel = Customer.get(Customer.name == "半亩塘酒店")
    assert hotel.deleted_at is None
    text, undo = shown.frame.said[-1]
    assert text == "已恢复 1 条"
    undo()
    assert Customer.get_by_id(hotel.id).deleted_at is not None


def test_removing_for_good_asks_with_counts_and_says_what_stays(shown) -> None:
    asked = answer_next("彻底删除")
    gas = Customer.get(Customer.name == "松风燃气有限公司")
    Visit.create(customer=gas, rep=gas.owner, start=shown.desk.now(), purpose="回访")
    choose(shown, *rows(shown))
    QTest.keyClick(shown.page.bin.table, Qt.Key.Key_Delete)
    assert asked[0] == "彻底删除 2 条？"
    assert "联系人 1 · 客户档案 1，将不能再找回" in asked[1] and "松风燃气有限公司（拜访 1）" in asked[1]
    assert not Customer.select().where(Customer.name == "半亩塘酒店").exists()
    assert shown.frame.said[-1][0] == "已彻底删除 2 条。1 条还有关联，会留下：松风燃气有限公司（拜访 1）"


def test_reps_cannot_remove_for_good(show: Callable, scene) -> None:
    Customer.get(Customer.name == "松风燃气有限公司").discard()
    Customer.get(Customer.name == "云岭数据科技有限公司").discard()
    shown = show(scene.lin)
    shown.page.tree.choose(BIN)
    assert rows(shown) == ["云岭数据科技有限公司"]
    assert shown.page.bin.remove_button.isHidden()
    choose(shown, *rows(shown))
    QTest.keyClick(shown.page.bin.table, Qt.Key.Key_Delete)
    assert not shown.frame.said


def test_showing_a_customer_leaves_the_bin(shown) -> None:
    key = Customer.get(Customer.name == "云岭数据科技有限公司").id
    shown.page.show_subject(key)
    assert shown.page.list.isVisible() and shown.page.detail.key == key


def test_a_contract_and_its_file_come_back_together(show: Callable) -> None:
    customer = Customer.get(Customer.name == "云岭数据科技有限公司")
    contract = Contract.create(customer=customer, subject="互联网专线")
    file = attach("合同.pdf", io.BytesIO(b"%PDF"), contract, dt.datetime(2026, 11, 25, 9, 30))
    for record in (file, contract):
        record.discard()
    shown = show()
    shown.page.tree.choose(BIN)
    assert set(rows(shown)) == {"互联网专线", "合同.pdf"}
    records = shown.page.bin.table.records
    assert {records.text(row, 2) for row in range(2)} == {"云岭数据科技有限公司"}
    choose(shown, "合同.pdf")
    shown.page.bin.restore()
    assert Contract.get().deleted_at is None and Attachment.get().deleted_at is None
    assert "合同也一起恢复了" in shown.frame.said[-1][0]
    shown.frame.said[-1][1]()
    assert shown.page.folders.bin.count == 2
    shown.page.bin.table.selectAll()
    plan = sort_out(shown.page.bin._chosen())
    assert len(plan.removable) == 2 and not plan.kept
