"""The tabs of a banquet in the real window: inviting, the menu, the course of the day, costs, papers."""

import datetime as dt
from decimal import Decimal
from typing import TypeVar

import pytest
from office_fixtures import REP, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from models.banquet_dish import BanquetDish, dishes_of
from models.banquet_guest import BanquetGuest
from models.budget_line import BudgetLine, lines_of
from models.contact import Contact
from models.customer import Customer
from models.print_offset import print_offset
from models.run_sheet_item import items_of
from models.taboo_day import TabooDay
from reports.documents import DOCUMENTS
from ui.banquet_file.banquet_file import TABS
from ui.banquet_file.budget_tab import BudgetTab
from ui.banquet_file.contact_picker import KEY, ContactPicker
from ui.banquet_file.dish_drawer import DishDrawer
from ui.banquet_file.invitation_tab import InvitationTab
from ui.banquet_file.menu_tab import MenuTab
from ui.banquet_file.offset_drawer import OffsetDrawer
from ui.banquet_file.print_menu import CALIBRATE, GROUPS
from ui.banquet_file.run_sheet_tab import RunSheetTab
from ui.banquets.finding_card import FindingCard
from ui.banquets.seating_view import SeatingView
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.main_window import MainWindow

Tab = TypeVar("Tab")


def shown(view: SeatingView, kind: type[Tab]) -> Tab:
    """Go to a tab by its name at the top of the page."""
    key = {InvitationTab: "invitations", MenuTab: "menu", RunSheetTab: "run_sheet", BudgetTab: "budget"}[kind]
    view.head.tabs.changed.emit(key)
    return view.file.tabs[key]


def cards(tab: InvitationTab | MenuTab | BudgetTab | RunSheetTab) -> dict[str, FindingCard]:
    """Return what is found wanting, by what its accessible name begins with."""
    found = tab.side.widget().findChildren(FindingCard)
    return {card.accessibleName().partition("：")[0]: card for card in found}


def choose(tab: InvitationTab | MenuTab | BudgetTab | RunSheetTab, *names: str) -> None:
    """Select rows by what stands in the first column."""
    keys = {row[1]: row[0] for row in tab.rows()}
    tab.table.select_key(keys[names[0]])
    if len(names) > 1:
        tab.table.selectAll()


def dish(dinner, name: str, **values: object) -> BanquetDish:
    """Put a dish on the menu."""
    return BanquetDish.create(banquet=dinner.banquet, name=name, position=len(dishes_of(dinner.banquet)) + 1, **values)


def test_every_tab_opens_and_says_what_to_do_while_it_is_empty(view: SeatingView) -> None:
    for kind in (MenuTab, RunSheetTab, BudgetTab):
        tab = shown(view, kind)
        assert tab.isVisible() and tab.empty.isVisible() and not tab.table.isVisible()
    view.head.tabs.changed.emit("seats")
    assert view.canvas.isVisible()
    assert [key for key, _ in TABS] == ["invitations", "menu", "seats", "run_sheet", "budget"]


def test_guests_are_marked_as_invited_and_answering_and_it_is_undone(view: SeatingView, dinner) -> None:
    tab = shown(view, InvitationTab)
    choose(tab, "顾望")
    tab.marks["sent"].click()
    assert (dinner.guest("顾望").invitation, dinner.guest("顾望").invited_on) == ("sent", dt.date(2026, 11, 25))
    dinner.seat("顾望", 0, 1)
    choose(tab, "顾望")
    tab.marks["declined"].click()
    assert (dinner.guest("顾望").invitation, dinner.spot("顾望")) == ("declined", (None, None))
    view.acts.stack.undo()
    view.acts.stack.undo()
    assert dinner.guest("顾望").invitation == "not_sent"


def test_the_list_is_narrowed_by_state_side_and_initials(view: SeatingView) -> None:
    tab = shown(view, InvitationTab)
    everybody = len(tab.rows())
    assert everybody == 12, "the guests' side"
    tab.search.setText("gw")
    assert [row[1] for row in tab.rows()] == ["顾望"]
    tab.search.setText("")
    tab.which.set_value("hosts")
    assert len(tab.rows()) == 8
    tab.which.set_value("sent")
    assert tab.rows() == []


def test_nothing_selected_is_said_and_changes_nothing(view: SeatingView, window: MainWindow) -> None:
    tab = shown(view, InvitationTab)
    tab.table.clearSelection()
    tab.marks["sent"].click()
    assert "请先在表里选中" in window.toast.text()
    assert not BanquetGuest.select().where(BanquetGuest.invitation == "sent").exists()


def test_what_is_wanting_before_sending_leads_to_where_it_is_mended(view: SeatingView, window: MainWindow) -> None:
    tab = shown(view, InvitationTab)
    found = cards(tab)
    assert {"请柬提前 14 天寄出", "请柬内容", "请柬上的座位"} <= set(found)
    found["请柬提前 14 天寄出"].fixed.emit()
    assert tab.which.value() == "not_sent" and len(tab.table.selected_keys()) == 12
    cards(tab)["请柬上的座位"].fixed.emit()
    assert view.canvas.isVisible()


def test_a_bad_date_is_named_and_moved_in_one_step(view: SeatingView, dinner) -> None:
    TabooDay.create(customer=Customer.create(name="云岭数据"), reason="创始人忌日", month=12, day=11)
    tab = shown(view, InvitationTab)
    assert "创始人忌日" in cards(tab)["日期"].accessibleName()
    cards(tab)["日期"].fixed.emit()
    menu = next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    moved = type(dinner.banquet).get_by_id(dinner.banquet.id).start
    assert moved.date() != dt.date(2026, 12, 11) and moved.hour == 18
    view.acts.stack.undo()
    assert type(dinner.banquet).get_by_id(dinner.banquet.id).start == dinner.banquet.start


def test_guests_are_picked_from_the_archives_with_what_they_do_not_eat(
    view: SeatingView, window: MainWindow, dinner
) -> None:
    customer = Customer.create(name="青禾湖农业")
    Contact.create(customer=customer, name="连海棠", title="副总经理", taboos="不吃羊肉", mobile="13900000001")
    Contact.create(customer=customer, name="桑榆晚", title="办公室主任")
    shown(view, InvitationTab).pick.clicked.emit()
    picker = window.drawers.drawer()
    assert isinstance(picker, ContactPicker)
    picker.search.setText("lht")
    picker.search.searched.emit("lht")
    (item,) = [picker.list.item(place) for place in range(picker.list.count())]
    assert Contact.get_by_id(item.data(KEY)).name == "连海棠"
    item.setCheckState(Qt.CheckState.Checked)
    picker.add.click()
    made = dinner.guest("连海棠")
    assert (made.organisation, made.rank, made.diet, made.phone) == ("青禾湖农业", 3, "不吃羊肉", None)
    assert made.invitation == "not_sent", "to be invited"


def test_a_dish_is_entered_from_the_known_ones_and_checked_at_once(
    view: SeatingView, window: MainWindow, dinner
) -> None:
    tab = shown(view, MenuTab)
    tab.new.click()
    drawer = window.drawers.drawer()
    assert isinstance(drawer, DishDrawer)
    drawer.known.chosen.emit(12)
    drawer.store()
    (made,) = dishes_of(dinner.banquet)
    assert (made.name, made.ingredients, made.price) == ("清蒸鲈鱼", "鲈鱼、葱、姜", Decimal(128))
    assert "客1" in cards(tab)["清蒸鲈鱼"].accessibleName(), "who eats no meat"


def test_another_dish_is_kept_ready_for_those_who_may_not_eat_one(view: SeatingView, dinner) -> None:
    lamb = dish(dinner, "红焖羊腩", ingredients="羊腩")
    tab = shown(view, MenuTab)
    cards(tab)["红焖羊腩"].fixed.emit()
    menu = next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())
    menu.actions()[-1].trigger()
    menu.close()
    ready = next(one for one in dishes_of(dinner.banquet) if one.instead_of_id)
    assert ready.instead_of_id == lamb.id
    assert "红焖羊腩" not in cards(tab)
    view.acts.stack.undo()
    assert "红焖羊腩" in cards(tab)


def test_a_dish_is_served_earlier_and_taken_off_by_keyboard(view: SeatingView, dinner, qtbot) -> None:
    for name in ("甲", "乙", "丙"):
        dish(dinner, name)
    tab = shown(view, MenuTab)
    choose(tab, "丙")
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.name for one in dishes_of(dinner.banquet)] == ["甲", "丙", "乙"]
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert [one.name for one in dishes_of(dinner.banquet)] == ["甲", "乙"]
    view.acts.stack.undo()
    assert len(dishes_of(dinner.banquet)) == 3


def test_words_no_rule_understands_ask_for_a_person(view: SeatingView, dinner) -> None:
    one = dinner.guest("顾望")
    one.diet = "按宫廷规矩"
    one.save()
    dish(dinner, "白饭", course="staple")
    assert "请人工看一遍" in cards(shown(view, MenuTab))["顾望"].accessibleName()


def test_the_usual_course_is_laid_out_ticked_and_taken_back(view: SeatingView, dinner) -> None:
    tab = shown(view, RunSheetTab)
    tab.empty.acted.emit()
    items = items_of(dinner.banquet)
    assert any("方长致辞" in item.what for item in items)
    choose(tab, items[0].what)
    tab.done.click()
    assert items_of(dinner.banquet)[0].done
    tab.done.click()
    assert not items_of(dinner.banquet)[0].done
    for _ in range(3):
        view.acts.stack.undo()
    assert items_of(dinner.banquet) == []


def test_costs_come_from_the_menu_and_are_held_against_the_budget(view: SeatingView, dinner) -> None:
    dish(dinner, "清蒸鲈鱼", price=128)
    dinner.banquet.budget = Decimal(300)
    dinner.banquet.save()
    view.refresh()
    tab = shown(view, BudgetTab)
    tab.empty.acted.emit()
    food = BudgetLine.get(BudgetLine.kind == "food")
    assert (food.price, food.quantity) == (Decimal(128), 3)
    assert "超出预算" in cards(tab)
    count = len(lines_of(dinner.banquet))
    tab.usual.click()
    assert len(lines_of(dinner.banquet)) == count, "nothing is entered twice"


def test_every_paper_of_a_banquet_is_in_the_print_menu() -> None:
    listed = [paper for _, papers in GROUPS for paper in papers]
    about = [name for name, document in DOCUMENTS.items() if document.record.__name__ == "Banquet"]
    assert sorted([*listed, "card-calibration"]) == sorted(about)


def test_the_printer_of_this_pc_is_corrected_by_what_was_measured(view: SeatingView, window: MainWindow) -> None:
    view.toolbar.print_chosen.emit(CALIBRATE)
    drawer = window.drawers.drawer()
    assert isinstance(drawer, OffsetDrawer)
    drawer.across.set_value(18.5)
    drawer.along.set_value(20.5)
    drawer.store()
    assert print_offset() == (1.5, -0.5)


@pytest.mark.parametrize("measured", [None, 90.0])
def test_a_measure_that_cannot_be_is_refused_in_words(
    view: SeatingView, window: MainWindow, measured: float | None
) -> None:
    view.toolbar.print_chosen.emit(CALIBRATE)
    drawer = window.drawers.drawer()
    drawer.across.set_value(measured)
    drawer.store()
    assert print_offset() == (0.0, 0.0)
    assert window.drawers.drawer() is drawer, "nothing is lost"


def test_who_may_not_arrange_only_looks(office: OfficeInUse, dinner, qtbot) -> None:
    dish(dinner, "清蒸鲈鱼")
    view = SeatingView(Desk(office.act_as(REP), office.folder), dinner.banquet.id)
    qtbot.addWidget(view)
    for kind in (InvitationTab, MenuTab, RunSheetTab, BudgetTab):
        tab = shown(view, kind)
        tab.show()
        assert tab.refused()
        buttons = [tab.bar.itemAt(place).widget() for place in range(tab.bar.count())]
        assert [button for button in buttons if button and button is not tab.printing and not button.isHidden()] == []
    shown(view, MenuTab).discard_selected()
    assert len(dishes_of(dinner.banquet)) == 1


def test_dishes_somebody_may_not_eat_are_told_among_the_seats_too(view: SeatingView, dinner) -> None:
    dish(dinner, "红焖羊腩", ingredients="羊腩")
    view.refresh()
    found = view.inspector.rules.area.widget().findChildren(FindingCard)
    card = next(card for card in found if card.accessibleName().startswith("忌口与菜单"))
    assert "1 位来宾不能吃红焖羊腩" in card.accessibleName()
    card.fixed.emit()
    assert view.file.tabs["menu"].isVisible()


def test_a_bad_date_is_said_while_it_is_typed_and_a_better_one_put_in(window: MainWindow, dinner) -> None:
    window.go("banquets", "new")
    drawer = window.drawers.drawer()
    assert drawer.date.text() == ""
    drawer.form.editor("start").set_value(dt.datetime(2026, 12, 13, 18))
    drawer.date.look()
    assert "国家公祭日" in drawer.date.text()
    drawer.date.findChildren(Button)[0].click()
    assert drawer.form.values()["start"] == dt.datetime(2026, 12, 11, 18)
    assert drawer.date.text() == ""


def test_a_menu_is_put_together_that_suits_everybody(view: SeatingView, dinner) -> None:
    tab = shown(view, MenuTab)
    tab.empty.acted.emit()
    menu = dishes_of(dinner.banquet)
    assert len(menu) > 12 and any(one.instead_of_id for one in menu)
    assert tab.side.widget().findChildren(FindingCard) == []
    view.acts.stack.undo()
    assert dishes_of(dinner.banquet) == []


def test_the_toast_takes_back_the_step_it_tells_of_and_no_other(view: SeatingView, dinner, window: MainWindow) -> None:
    for name in ("甲", "乙"):
        dish(dinner, name)
    tab = shown(view, MenuTab)
    choose(tab, "甲")
    tab.discard_selected()
    window.toast.undo()
    assert len(dishes_of(dinner.banquet)) == 2
    choose(tab, "甲")
    tab.discard_selected()
    take_back = tab.acts.taking_back()
    choose(tab, "乙")
    tab.discard_selected()
    take_back()
    assert dishes_of(dinner.banquet) == [], "another step was taken since"


def test_several_guests_stay_selected_from_sending_to_answering(view: SeatingView, dinner) -> None:
    tab = shown(view, InvitationTab)
    tab.table.selectAll()
    tab.marks["sent"].click()
    assert len(tab.table.selected_keys()) == 12
    tab.marks["accepted"].click()
    assert {guest.invitation for guest in BanquetGuest.select() if guest.side == "guest"} == {"accepted"}
