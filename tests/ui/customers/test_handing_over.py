"""Handing customers over from the list and the detail: the question, past handovers, clashes, printing."""

import datetime as dt
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from models.account import Account
from models.banquet import Banquet
from models.customer import Customer
from models.handover import Handover, hand_over
from models.task import Task
from models.visit import Visit
from ui.customers.handover_clashes import HandoverClashes
from ui.customers.handover_dialog import HandoverDialog
from ui.customers.past_handovers import PastHandovers
from ui.kit.buttons import Button
from ui.kit.labels import label

NOW = dt.datetime(2026, 11, 25, 9, 30)
DAY = dt.timedelta(days=1)


def owners() -> list[str]:
    """Return whose the six customers are, in order of entering."""
    return [one.owner.name if one.owner else "" for one in Customer.select().order_by(Customer.id)]


def keys() -> list[int]:
    """Return the six customers in order of entering."""
    return [one.id for one in Customer.select().order_by(Customer.id)]


def texts(widget: object) -> list[str]:
    """Return everything the labels below a widget say."""
    return [one.text() for one in widget.findChildren(type(label()))]


def press(widget: object, text: str) -> None:
    """Press the first visible button with this text."""
    next(one for one in widget.findChildren(Button) if one.text() == text and not one.isHidden()).click()


@pytest.fixture
def asked(show: Callable, qtbot: QtBot, scene: object) -> Callable[..., tuple[object, HandoverDialog]]:
    """Return what selects all customers and presses 移交."""

    def ask() -> tuple[object, HandoverDialog]:
        shown = show()
        shown.page.list.table.selectAll()
        shown.page.list.footer.hand_over.click()
        dialog = shown.page.inner_pages.handovers.dialog
        qtbot.addWidget(dialog)
        return shown, dialog

    return ask


def test_the_question_tells_what_goes_along(asked: Callable, scene: object) -> None:
    first = Customer.get_by_id(keys()[0])
    Visit.create(customer=first, rep=scene.lin, start=NOW + DAY)
    Task.create(title="送报价单", owner=scene.lin, customer=first, due_at=NOW)
    _, dialog = asked()
    assert dialog.windowTitle() == "把 6 家客户移交给谁？"
    dialog.receiver.set_value(scene.zhou.id)
    assert dialog.windowTitle() == "把 4 家客户移交给周立夏？"
    assert "一起移交 未完成的 1 次拜访、1 件待办，并留下记录。30 天内可以收回。" in texts(dialog)
    dialog.reject()


def test_handing_over_from_the_action_bar_and_undo(asked: Callable, scene: object) -> None:
    shown, dialog = asked()
    before = owners()
    dialog.receiver.set_value(scene.zhou.id)
    dialog.note.set_value("产假")
    dialog.buttons[-1].click()
    assert owners() == ["周立夏"] * 6 and Handover.get().note == "产假"
    text, undo = shown.frame.said[-1]
    assert text == "4 家客户已移交给周立夏"
    assert isinstance(shown.frame.drawers[-1], PastHandovers)
    undo()
    assert owners() == before


def test_without_a_receiver_nothing_happens_and_the_field_says_why(asked: Callable) -> None:
    _, dialog = asked()
    dialog.buttons[-1].click()
    assert dialog.isVisible() and "接手人" in dialog._field.error()
    assert not Handover.select().exists()
    dialog.buttons[0].click()
    assert not dialog.isVisible()


def test_handing_over_to_oneself_is_said_in_the_dialog(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show()
    shown.page.detail.head.hand_over_wanted.emit()
    dialog = shown.page.inner_pages.handovers.dialog
    qtbot.addWidget(dialog)
    dialog.receiver.set_value(Customer.get_by_id(shown.page.detail.key).owner_id)
    dialog.buttons[-1].click()
    assert "本来就由" in dialog._field.error()
    dialog.reject()


def test_a_proposed_colleague_is_chosen_with_one_click(asked: Callable, scene: object) -> None:
    _, dialog = asked()
    names = [one.accessibleName() for one in dialog.proposals]
    assert any(name.startswith("移交给周立夏：软件和信息技术服务业：拜访 0 次，初访 0 次，现有 1 家") for name in names)
    dialog.proposals[0].click()
    assert dialog.receiver.value() is not None
    dialog.reject()


def test_clashes_are_shown_with_a_way_to_the_visit(asked: Callable, scene: object, qtbot: QtBot) -> None:
    first, gas = Customer.get_by_id(keys()[0]), Customer.get(Customer.name == "松风燃气有限公司")
    moved = Visit.create(customer=first, rep=scene.lin, start=NOW + DAY)
    Visit.create(customer=gas, rep=scene.zhou, start=NOW + DAY)
    shown, dialog = asked()
    dialog.receiver.set_value(scene.zhou.id)
    dialog.buttons[-1].click()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    assert isinstance(drawer, HandoverClashes)
    assert any("云岭数据" in text for text in texts(drawer))
    with qtbot.waitSignal(shown.desk.page_wanted) as went:
        press(drawer, "去改时间")
    assert went.args == ["visits", moved.id]


def test_past_handovers_are_taken_back_and_printed(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show()
    handover = hand_over(keys()[:2], scene.zhou, "产假", NOW).handover
    shown.page.inner_pages.handovers.show_past()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    assert {"林小满 → 周立夏，2 家", "产假", "还可收回 30 天"} <= set(texts(drawer))
    press(drawer, "移交清单")
    assert shown.page.inner.isVisible() and shown.page.columns.isHidden()
    shown.page.inner.went_back.emit()
    assert shown.page.inner is None and shown.page.columns.isVisible()
    press(drawer, "撤销")
    assert owners()[:2] == ["林小满", "林小满"] and Handover.get_by_id(handover.id).undone_at == NOW
    qtbot.addWidget(shown.frame.drawers[-1])
    assert "已于 2026-11-25 收回" in texts(shown.frame.drawers[-1])


def test_everything_of_a_colleague_who_leaves(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show()
    shown.page.inner_pages.handovers.show_past()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    assert not drawer.all_button.isEnabled()
    drawer.leaver.set_value(scene.lin.id)
    drawer.all_button.click()
    dialog = shown.page.inner_pages.handovers.dialog
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "把 3 家客户移交给谁？"
    dialog.receiver.set_value(scene.zhou.id)
    dialog.buttons[-1].click()
    assert "林小满" not in owners()


def test_reps_are_not_offered_to_hand_over(show: Callable, scene: object) -> None:
    page = show(scene.lin).page
    page.list.table.selectAll()
    assert page.list.footer.hand_over.isHidden()
    assert "客户移交…" not in [action.text() for action in page.inner_pages.menu().actions()]
    assert "移交" not in [action.text() for action in page.detail.head.menu().actions()]


def test_leaders_find_it_in_the_menu_of_a_customer(show: Callable) -> None:
    page = show().page
    assert "移交" in [action.text() for action in page.detail.head.menu().actions()]
    assert Account.get(Account.role == "administrator").name == "管理员"


def test_all_of_a_leaver_is_asked_for_with_what_lies_ahead(show: Callable, scene: object, qtbot: QtBot) -> None:
    shown = show()
    Customer.update(owner=None).where(Customer.owner == scene.lin).execute()
    Visit.delete().execute()
    Banquet.create(title="感恩晚宴", start=NOW + DAY, host_account=scene.lin)
    Task.create(title="交车钥匙", owner=scene.lin, due_at=NOW)
    acts = shown.page.inner_pages.handovers
    acts.show_past()
    drawer = shown.frame.drawers[-1]
    drawer.leaver.set_value(scene.lin.id)
    drawer.all_button.click()
    qtbot.addWidget(acts.dialog)
    assert acts.dialog.windowTitle() == "把林小满后面的工作移交给谁？"
    assert "一起移交 1 件待办、1 场宴会，并留下记录。30 天内可以收回。" in texts(acts.dialog)
    acts.dialog.receiver.set_value(scene.zhou.id)
    acts.dialog.buttons[-1].click()
    assert shown.frame.said[-1][0] == "工作已移交给周立夏"
    assert Banquet.get().host_account == scene.zhou
