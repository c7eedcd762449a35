"""查重 in the window: looking in the background, comparing side by side, merging, telling apart, and taking back."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.contact import Contact
from models.customer import Customer
from models.merge import Merge, merge_customers
from models.not_same import NotSame
from models.visit import Visit
from ui.customers.duplicates_view import DuplicatesView
from ui.customers.merge_drawer import MergeDrawer, fuller_first
from ui.kit.background import Job
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.confirm_dialog import ConfirmDialog

YUNLING, SPELT = "云岭数据科技有限公司", "雲嶺數據科技有限責任公司"
BRANCH = "云岭数据科技有限公司白鹿分公司"
NOW = dt.datetime(2026, 11, 25, 9, 30)


@pytest.fixture
def view(show: Callable[..., Any], qtbot: QtBot) -> Callable[..., Any]:
    """Return what enters 云岭 twice and a branch, opens 查重 and waits until all customers were looked through."""

    def opened(*more: str) -> Any:
        spelt = Customer.create(name=SPELT, phone="13912340275", address="高新区望岭路18号")
        Contact.create(customer=spelt, name="白女士")
        for name in more:
            Customer.create(name=name)
        shown = show()
        shown.page.inner_pages.duplicates.show()
        shown.view = shown.page.inner
        qtbot.waitUntil(lambda: shown.page.inner_pages.duplicates.job is None)
        return shown

    return opened


def compare(shown: Any, qtbot: QtBot, place: int = 0) -> MergeDrawer:
    """Open a pair from the list, as Enter does."""
    shown.view.list.setCurrentIndex(shown.view.list.model_of_pairs.index(place))
    shown.view.list.setFocus()
    qtbot.keyClick(shown.view.list, Qt.Key.Key_Return)
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    return drawer


def names(view: DuplicatesView) -> list[set[str]]:
    """Return the pairs in the list."""
    return [{pair.first.name, pair.second.name} for pair in view.list.pairs]


def spoken(widget: QWidget) -> str:
    """Return what a screen reader would find in a widget."""
    inside = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return " ".join([*inside, *(child.text() for child in widget.findChildren(QLabel))])


def press(place: int) -> list[str]:
    """Press a button of the next question, counted from 取消, and return the question as soon as it was asked."""
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConfirmDialog)
        button = dialog.buttons[place]
        asked.extend([dialog.windowTitle(), spoken(dialog), button.text()])
        button.click()

    QTimer.singleShot(0, answer)
    return asked


def test_lists_sure_pairs_before_kin_with_reasons(view: Callable[..., Any]) -> None:
    shown = view(BRANCH)
    assert names(shown.view)[0] == {YUNLING, SPELT}
    assert {YUNLING, BRANCH} in names(shown.view)
    model = shown.view.list.model_of_pairs
    lines = [model.data(model.index(row)) for row in range(model.rowCount())]
    assert "确定" in lines[0] and "名称相似" in lines[0] and "同一电话" in lines[0]
    assert "相关" in lines[-1]
    assert shown.page.columns.isHidden() and shown.view.isVisible()
    shown.view.grab()


def test_says_so_when_there_are_none_and_goes_back(show: Callable[..., Any], qtbot: QtBot) -> None:
    page = show().page
    page.inner_pages.duplicates.show()
    qtbot.waitUntil(lambda: page.inner_pages.duplicates.job is None)
    assert page.inner.nothing.isVisible() and page.inner.list.isHidden()
    page.inner.nothing.acted.emit()
    assert page.inner is None and page.columns.isVisible()


def test_only_who_may_merge_is_offered_it(show: Callable[..., Any], scene: Any) -> None:
    assert "查重…" not in [action.text() for action in show(scene.lin).page.inner_pages.menu().actions()]
    page = show().page
    next(action for action in page.inner_pages.menu().actions() if action.text() == "查重…").trigger()
    assert isinstance(page.inner, DuplicatesView)
    page.inner_pages.duplicates.stop()


def test_the_drawer_shows_each_difference_and_what_moves(view: Callable[..., Any], qtbot: QtBot) -> None:
    drawer = compare(view(), qtbot)
    assert drawer.kept.name == YUNLING
    fields = {choice.name: choice for choice in drawer.choices}
    assert {"name", "phone", "address", "industry", "owner"} <= set(fields)
    assert (fields["name"].chosen(), fields["phone"].chosen()) == (drawer.kept.id, drawer.other.id)
    text = spoken(drawer)
    assert "13912340275" in text and "联系人 1 会移过来" in text and "名称相似" in text


def test_merging_asks_once_and_the_toast_takes_it_back(view: Callable[..., Any], qtbot: QtBot) -> None:
    shown = view()
    drawer = compare(shown, qtbot)
    next(choice for choice in drawer.choices if choice.name == "address").choose(drawer.kept.id)
    asked = press(1)
    drawer.merge.click()
    assert (asked[0], asked[2]) == (f"把「{SPELT}」并入「{YUNLING}」？", "合并")
    assert "联系人 1" in asked[1] and "撤销" in asked[1]
    kept = Customer.get_by_id(drawer.kept.id)
    assert (kept.phone, kept.address, kept.former_names) == ("13912340275", None, SPELT)
    assert Contact.select().where(Contact.customer == kept).count() == 2
    assert shown.view.list.pairs == [] and shown.frame.closed
    text, undo = shown.frame.said[-1]
    assert text == f"已把「{SPELT}」并入「{YUNLING}」，移来 1 条"
    undo()
    assert names(shown.view) == [{YUNLING, SPELT}]
    assert Customer.get_by_id(drawer.other.id).deleted_at is None
    assert shown.frame.said[-1][0] == "已撤销合并"


def test_undo_says_what_was_changed_since(view: Callable[..., Any], qtbot: QtBot) -> None:
    shown = view()
    drawer = compare(shown, qtbot)
    press(1)
    drawer.merge.click()
    moved = Contact.get(Contact.name == "白女士")
    moved.customer = Customer.get(Customer.name == "半亩塘酒店")
    moved.save()
    shown.frame.said[-1][1]()
    assert "1 条后来又改动过" in shown.frame.said[-1][0]


def test_nothing_is_merged_when_the_user_thinks_again(view: Callable[..., Any], qtbot: QtBot) -> None:
    shown = view()
    drawer = compare(shown, qtbot)
    press(0)
    drawer.merge.click()
    assert not Merge.select().exists() and len(shown.view.list.pairs) == 1


def test_parent_and_branch_can_only_be_told_apart(view: Callable[..., Any], qtbot: QtBot) -> None:
    shown = view(BRANCH)
    drawer = compare(shown, qtbot, len(shown.view.list.pairs) - 1)
    assert drawer.merge.isHidden() and not drawer.different.isHidden()
    assert "分支机构" in drawer.findChild(Banner).text()


def test_told_apart_is_remembered_and_can_be_taken_back(view: Callable[..., Any], qtbot: QtBot) -> None:
    shown = view()
    compare(shown, qtbot).different.click()
    assert NotSame.present().count() == 1 and shown.view.list.pairs == []
    shown.view.again.click()
    qtbot.waitUntil(lambda: shown.page.inner_pages.duplicates.job is None)
    assert shown.view.list.pairs == []
    text, undo = shown.frame.said[-1]
    assert "不是同一家" in text
    undo()
    shown.view.again.click()
    qtbot.waitUntil(lambda: shown.page.inner_pages.duplicates.job is None)
    assert names(shown.view) == [{YUNLING, SPELT}]


def test_a_customer_gone_meanwhile_takes_its_pair_along(view: Callable[..., Any]) -> None:
    shown = view()
    Customer.get(Customer.name == SPELT).discard()
    shown.view.opened.emit(shown.view.list.pairs[0])
    assert shown.frame.drawers == [] and shown.view.list.pairs == []
    assert "已经不在" in shown.frame.said[-1][0]


def test_the_right_mouse_button_offers_both_acts(view: Callable[..., Any]) -> None:
    shown = view()
    shown.view.list.customContextMenuRequested.emit(QPoint(30, 20))
    menu = shown.view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["比较两份档案", "不是同一家"]
    menu.actions()[1].trigger()
    menu.close()
    assert NotSame.present().count() == 1


def test_looking_can_be_given_up_or_go_on_behind(show: Callable[..., Any], qtbot: QtBot) -> None:
    shown = show()
    page, acts = shown.page, shown.page.inner_pages.duplicates
    acts.show()
    first: Job = acts.job
    acts.look()
    assert acts.job is first
    page.inner.card.cancelled.emit()
    assert first.cancelled and acts.job is None and page.columns.isVisible()
    acts.show()
    assert acts.job not in (None, first)
    page.inner.card.continued.emit()
    assert page.inner is None
    qtbot.waitUntil(lambda: acts.job is None)
    assert "查重完成" in shown.frame.said[-1][0]
    acts.show()
    assert acts.job is None and page.inner.nothing.isVisible()


def test_who_comes_back_meanwhile_sees_it_go_on(show: Callable[..., Any], qtbot: QtBot) -> None:
    page = show().page
    page.inner_pages.duplicates.show()
    page.close_inner()
    page.inner_pages.duplicates.show()
    assert page.inner_pages.duplicates.job is not None and not page.inner.again.isEnabled()
    qtbot.waitUntil(lambda: page.inner_pages.duplicates.job is None)
    assert page.inner.nothing.isVisible() and page.inner.again.isEnabled()


def test_the_card_tells_how_far_it_is(show: Callable[..., Any], qtbot: QtBot) -> None:
    page = show().page
    page.inner_pages.duplicates.show()
    page.inner.show_card()
    page.inner.show_progress(0.5, 4)
    text = spoken(page.inner.card)
    assert page.inner.card.isVisible() and "50%" in text and "约还要 4 秒" in text
    qtbot.waitUntil(lambda: page.inner_pages.duplicates.job is None)
    assert not page.inner.card.isVisible()


def test_the_fuller_archive_stays_else_the_older(show: Callable[..., Any]) -> None:
    show()
    older, newer = Customer.create(name="甲"), Customer.create(name="乙")
    assert fuller_first(newer, older) == (older, newer)
    newer.phone = "0871-63120001"
    newer.save()
    assert fuller_first(older, newer) == (newer, older)


def test_visits_of_both_stand_in_the_merged_archive(view: Callable[..., Any], qtbot: QtBot) -> None:
    shown = view()
    for customer in Customer.select().where(Customer.name.in_([YUNLING, SPELT])):
        rep = Customer.get(Customer.name == YUNLING).owner
        Visit.create(customer=customer, rep=rep, start=dt.datetime(2026, 11, 20, 9))
    drawer = compare(shown, qtbot)
    press(1)
    drawer.merge.click()
    shown.page.show_subject(drawer.kept.id)
    assert shown.page.inner is None
    tabs = shown.page.detail.tabs
    assert "拜访 2" in [tabs.accessibleTabName(place) for place in range(tabs.count())]


def test_past_merges_are_listed_and_taken_back(show: Callable[..., Any], qtbot: QtBot) -> None:
    shown = show()
    kept, other = (Customer.get(Customer.name == name) for name in ("云岭数据科技有限公司", "半亩塘酒店"))
    Merge.create(kept=kept, other=kept, at=NOW, undone_at=NOW)
    merge = merge_customers(kept.id, other.id, {}, NOW)
    shown.page.inner_pages.duplicates.show_past()
    drawer = shown.frame.drawers[-1]
    qtbot.addWidget(drawer)
    words = " ".join(label.text() for label in drawer.findChildren(QLabel))
    assert "「半亩塘酒店」并入「云岭数据科技有限公司」" in words and "已于 2026-11-25 撤销" in words
    undo = [button for button in drawer.findChildren(Button) if button.text() == "撤销合并"]
    assert len(undo) == 1
    undo[0].click()
    qtbot.addWidget(shown.frame.drawers[-1])
    assert Customer.get_by_id(other.id).deleted_at is None
    assert Merge.get_by_id(merge.id).undone_at and "已撤销合并" in shown.frame.said[-1][0]
    drawer.undo_wanted.emit(merge.id)
    assert "撤销过" in shown.frame.said[-1][0]
