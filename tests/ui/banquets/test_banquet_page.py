"""The list of banquets and a new one: drawer, hall from the template, the way to the hall and back."""

import pytest
from office_fixtures import REP, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.banquet import Banquet
from models.banquet_table import BanquetTable
from models.seating_plan import tables_of
from ui.banquets.new_banquet import NewBanquetDrawer
from ui.banquets.page import BanquetsPage
from ui.banquets.seating_view import SeatingView
from ui.desk import Desk
from ui.kit.segmented import Segmented
from ui.main_window import MainWindow


def new_drawer(window: MainWindow) -> NewBanquetDrawer:
    """Start a new banquet and return its drawer."""
    window.go("banquets", "new")
    drawer = window.drawers.drawer()
    assert isinstance(drawer, NewBanquetDrawer)
    return drawer


def test_a_new_banquet_gets_its_hall_and_opens(window: MainWindow) -> None:
    drawer = new_drawer(window)
    drawer.form.editor("title").set_value("迎新晚宴")
    drawer.hall_fields["tables"].editor.set_value(8)
    drawer.hall_fields["main_seats"].editor.set_value(14)
    drawer.store()
    banquet = Banquet.get(Banquet.title == "迎新晚宴")
    tables = tables_of(banquet)
    assert [table.number for table in tables] == list(range(1, 9))
    assert [table.is_main for table in tables] == [True] + [False] * 7
    assert [table.seats for table in tables] == [14] + [10] * 7
    assert window.page("banquets").view.key == banquet.id
    assert window.drawers.drawer() is None


@pytest.mark.parametrize(("field", "value"), [("tables", 0), ("tables", 61), ("seats", 1), ("seats", None)])
def test_an_impossible_hall_is_said_at_its_field(window: MainWindow, field: str, value: int | None) -> None:
    drawer = new_drawer(window)
    drawer.form.editor("title").set_value("迎新晚宴")
    drawer.hall_fields[field].editor.set_value(value)
    drawer.store()
    assert "之间的整数" in drawer.hall_fields[field].error()
    assert not Banquet.select().exists()
    assert not BanquetTable.select().exists()


def test_double_click_leads_to_the_hall_and_the_arrow_back(page: BanquetsPage, dinner) -> None:
    table = page.list.table
    cell = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert page.view.key == dinner.banquet.id
    page.view.head.header.went_back.emit()
    assert page.view is None
    assert page.stack.currentWidget() is page.list


def test_the_head_says_day_place_and_size(view: SeatingView) -> None:
    assert view.head.header._facts.text() == "12月11日 周五 18:00 · 云锦厅 · 3 桌 24 座"
    assert view.head.left.text() == "还有 16 天"


def test_guests_are_counted_and_found_by_initials(view: SeatingView) -> None:
    column = view.guests
    assert [option[1] for option in column.which._options] == ["未排 20", "已排 0", "全部 20"]
    column.search.setText("gw")
    QTest.keyClick(column.search, Qt.Key.Key_Return)
    assert [row.text for row in column.list.guest_rows.rows] == ["云岭数据", "顾望"]
    column.search.setText("云岭数据")
    QTest.keyClick(column.search, Qt.Key.Key_Return)
    assert [row.text for row in column.list.guest_rows.rows] == ["云岭数据", "顾望", "柳溪"]


def test_a_rep_may_look_but_not_arrange(office: OfficeInUse, dinner, qtbot) -> None:
    desk = Desk(office.act_as(REP), office.folder)
    page = BanquetsPage(desk)
    qtbot.addWidget(page)
    page.show_subject(dinner.banquet.id)
    assert not page.view.toolbar.arrange.isEnabled()
    assert page.view.toolbar.printing.isEnabled()
    assert not page.view.guests.adding.isEnabled()
    QTest.keyClick(page.view.canvas, Qt.Key.Key_A)
    assert not page.view.arranging.is_running


def test_beside_a_drawer_the_hall_keeps_its_room(view: SeatingView, dinner, window: MainWindow, qtbot) -> None:
    assert view.inspector.isVisible()
    view.edit_guest(dinner.guest("顾望").id)
    assert not view.inspector.isVisible()
    qtbot.waitUntil(lambda: view.canvas.width() > 400)
    window.close_drawer()
    assert view.inspector.isVisible()


def test_another_protocol_numbers_the_seats_anew(view: SeatingView, dinner, window: MainWindow) -> None:
    main = dinner.tables[0].id
    assert view.canvas.hall_scene.tables[main].labels[4] == "副"
    view.head.edit.click()
    drawer = window.drawers.drawer()
    drawer.profile.editor.set_value("single")
    drawer.store()
    assert Banquet.get_by_id(dinner.banquet.id).profile == "single"
    assert view.canvas.hall_scene.tables[main].labels[4] == "7"


def test_everything_has_an_accessible_name(view: SeatingView) -> None:
    assert view.canvas.accessibleName()
    assert view.guests.list.accessibleName()
    assert "主方（方角） 0" in view.guests.summary.accessibleName()
    assert isinstance(view.guests.which, Segmented)
    for button in (view.toolbar.lock, view.toolbar.undo, view.inspector.facts.more):
        assert button.accessibleName()
