"""Checking the facts of customers one by one, by keyboard."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.customer import Customer
from models.store.keys import key_at
from models.verification import Verification
from ui.customers.walk_drawer import WalkDrawer
from ui.kit.buttons import Button

MADE = dt.datetime(2025, 6, 2, 9)


@pytest.fixture
def old(scene: object) -> Customer:
    """A customer of Lin's entered long ago, with its number of staff."""
    customer = Customer(id=key_at(MADE, 1), name="青瓦台账软件有限公司", owner=scene.lin, staff_count=60)
    customer.save(force_insert=True)
    return customer


def again(customer: Customer) -> Customer:
    """Return a customer as the file has it."""
    return Customer.get_by_id(customer.id)


def walk(shown: object, qtbot: QtBot, *customers: Customer) -> WalkDrawer:
    """Open the walk through some customers."""
    shown.page.acts.walk([customer.id for customer in customers])
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    drawer.show()
    return drawer


def press(qtbot: QtBot, drawer: WalkDrawer, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press a key in the editor of the present fact."""
    qtbot.keyClick(drawer.step.editor, key)


def test_enter_says_it_is_still_right_and_goes_on(show: Callable, scene: object, old: Customer, qtbot: QtBot) -> None:
    drawer = walk(show(scene.lin), qtbot, old)
    assert drawer.name == "name"  # the first stale one of the first group
    press(qtbot, drawer)
    assert Verification.get().finding == "confirmed"
    assert drawer.name == "short_name" and "个月前" not in drawer.facts.rows["name"].row.age


def test_typing_corrects(show: Callable, scene: object, old: Customer, qtbot: QtBot) -> None:
    drawer = walk(show(scene.lin), qtbot, old)
    drawer.show_fact("staff_count")
    qtbot.keyClicks(drawer.step.editor, "240")
    assert drawer.step.right.text() == "改正"
    press(qtbot, drawer)
    found = Verification.get()
    assert (found.finding, found.before, found.value) == ("corrected", "60", "240")
    assert again(old).staff_count == 240


def test_nothing_typed_into_an_empty_fact_is_no_answer(
    show: Callable, scene: object, old: Customer, qtbot: QtBot
) -> None:
    drawer = walk(show(scene.lin), qtbot, old)
    drawer.show_fact("address")
    press(qtbot, drawer)
    assert "请填上" in drawer.step.field.error() and drawer.name == "address"
    drawer.step.ask.click()
    assert Verification.get().finding == "unknown" and drawer.name == "region"


def test_wrong_numbers_and_unknown_industries_are_told(
    show: Callable, scene: object, old: Customer, qtbot: QtBot
) -> None:
    drawer = walk(show(scene.lin), qtbot, old)
    for name, text in (("staff_count", "很多"), ("industry", "没有这一行")):
        drawer.show_fact(name)
        drawer.step.editor.setText(text)
        drawer.step.answer()
        assert drawer.step.field.error() and drawer.name == name
    assert not Verification.select().exists()


def test_several_lines_take_ctrl_enter(show: Callable, scene: object, old: Customer, qtbot: QtBot) -> None:
    drawer = walk(show(scene.lin), qtbot, old)
    drawer.show_fact("business_scope")
    drawer.step.editor.insertPlainText("软件")
    press(qtbot, drawer)
    assert again(old).business_scope is None
    qtbot.keyClick(drawer.step.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert again(old).business_scope == "软件"


def test_what_was_found_is_told_and_undone_as_a_whole(
    show: Callable, scene: object, old: Customer, qtbot: QtBot
) -> None:
    shown = show(scene.lin)
    drawer = walk(shown, qtbot, old)
    press(qtbot, drawer)
    drawer.show_fact("staff_count")
    for text in ("240", "250"):
        drawer.show_fact("staff_count")
        qtbot.keyClicks(drawer.step.editor, text)
        press(qtbot, drawer)
    drawer.hide()
    text, undo = shown.frame.said[-1]
    assert "1 项仍然正确" in text and "1 项已改正" in text
    undo()
    assert again(old).staff_count == 60 and not Verification.select().exists()


def test_a_work_list_goes_from_customer_to_customer(show: Callable, scene: object, old: Customer, qtbot: QtBot) -> None:
    second = Customer(id=key_at(MADE, 2), name="千帆云桌面技术有限公司", owner=scene.lin)
    second.save(force_insert=True)
    shown = show(scene.lin)
    shown.page.tree.choose("stale")
    assert set(shown.names()) == {old.name, second.name}
    shown.page.list.table.selectRow(0)
    qtbot.keyClick(shown.page.list.table, Qt.Key.Key_F8)
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    first = drawer.key
    waiting = sum(fact.needs_checking(shown.desk.now().date()) for fact in drawer._facts.values())
    for _ in range(waiting):
        drawer.step.unknown.emit()
    assert drawer.key != first and not drawer.next.isVisible()
    assert "项问不到" in shown.frame.said[-1][0]


def test_colleagues_customers_are_left_out(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    shown.page.acts.walk([Customer.get(Customer.owner == scene.zhou).id])
    assert not shown.frame.drawers and "同事的客户" in shown.frame.said[-1][0]


def test_the_strip_of_the_detail_opens_the_walk(show: Callable, scene: object, old: Customer, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    shown.page.show_subject(old.id)
    overview = shown.page.detail.content
    assert "3 项资料超过 6 个月没有核实" in overview.strip.text()
    overview.strip.acted.emit(0)
    qtbot.addWidget(shown.frame.drawers[-1])
    assert isinstance(shown.frame.drawers[-1], WalkDrawer)


def test_a_work_list_is_narrowed_to_one_missing_fact(show: Callable, scene: object, old: Customer) -> None:
    Customer.update(phone="0990-2000000", completeness=20).where(Customer.id != old.id).execute()
    shown = show()
    choice = shown.page.list._missing
    assert choice.isHidden()
    shown.page.tree.choose("incomplete")
    assert not choice.isHidden() and len(shown.names()) == 7
    choice.set_value("phone")
    shown.page.list.show_rows()
    assert shown.names() == [old.name] and "缺：单位电话" in shown.page.list.title()
    shown.page.tree.choose("all")
    assert choice.isHidden() and len(shown.names()) == 7
    shown.page.tree.choose("incomplete")
    assert shown.names() == [old.name]


def test_all_people_are_found_right_with_one_click(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    yunling = Customer.get(Customer.name == "云岭数据科技有限公司")
    shown.page.show_subject(yunling.id)
    rights = [button for button in shown.page.detail.content.findChildren(Button) if button.text() == "核实"]
    assert len(rights) == 1  # it has people and no services
    rights[0].click()
    assert Verification.get().field == "contact" and "「联系人」已核实" in shown.frame.said[-1][0]
    assert shown.page.detail.content.findChildren(Button)
    shown.frame.said[-1][1]()
    assert not Verification.select().exists()


def test_the_history_tells_what_was_checked(show: Callable, scene: object, old: Customer, qtbot: QtBot) -> None:
    shown = show(scene.lin)
    drawer = walk(shown, qtbot, old)
    press(qtbot, drawer)
    drawer.show_fact("address")
    drawer.step.ask.click()
    drawer.show_fact("staff_count")
    qtbot.keyClicks(drawer.step.editor, "240")
    press(qtbot, drawer)
    drawer.hide()
    shown.page.show_subject(old.id)
    shown.page.detail.tabs.setCurrentIndex(6)
    words = [label.text() for label in shown.page.detail.content.findChildren(QLabel)]
    assert "核实客户名称：仍然正确" in words and "核实地址：问不到" in words
    assert "员工人数：60 → 240" in words and not [text for text in words if "已改正" in text]
