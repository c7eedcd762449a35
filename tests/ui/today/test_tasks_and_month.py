"""The other two columns: tasks by urgency, the month's plan, and the customers that should be visited."""

from datetime import date

import pytest
from office_fixtures import CLERK, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from today_scene import NOW, Today, at
from user_hands import OpenWindow

from models.customer import Customer
from models.target import Target
from models.task import Task
from models.visit import Visit
from ui.records.record_drawer import RecordDrawer
from ui.today.month_figures import read_month, share_passed
from ui.today.task_row import TaskRow
from ui.visits.record_drawer import VisitRecordDrawer
from ui.visits.visit_drawer import VisitDrawer


def row_of(today: Today, title: str) -> TaskRow:
    return next(row for row in today.page.tasks.rows if row.task.title == title)


def test_rows_name_the_rule_and_the_time_left(today: Today) -> None:
    assert [row.task.title for row in today.page.tasks.rows] == ["补写记录", "发感谢函", "写周小结"]
    assert "当日记录 · 逾期 16 小时 · 昨天 17:30 到期" in row_of(today, "补写记录").accessibleName()
    assert "感谢函 · 还剩 4 小时 · 今天 15:10 前 · 正式拜访后 48 小时内" in row_of(today, "发感谢函").accessibleName()
    assert "还剩 2 天 · 周五 17:30 前" in row_of(today, "写周小结").accessibleName()


def test_urgency_has_colour_and_icon(today: Today) -> None:
    tokens = [row._urgency.token for row in today.page.tasks.rows]
    assert tokens == ["danger", "warn", "text-3"]
    assert len({row._urgency.icon for row in today.page.tasks.rows}) == 3


def test_a_tick_is_done_with_undo(today: Today) -> None:
    row_of(today, "发感谢函").box.click()
    assert today.task("发感谢函").done_at == NOW
    assert "发感谢函" not in [row.task.title for row in today.page.tasks.rows]
    today.window.toast.undo()
    assert today.task("发感谢函").done_at is None
    assert "发感谢函" in [row.task.title for row in today.page.tasks.rows]


def test_space_ticks_and_enter_does_what_is_asked_for(today: Today) -> None:
    QTest.keyClick(row_of(today, "写周小结"), Qt.Key.Key_Space)
    assert today.task("写周小结").done_at == NOW
    QTest.keyClick(row_of(today, "补写记录"), Qt.Key.Key_Return)
    assert isinstance(today.window.drawers.drawer(), VisitRecordDrawer)
    QTest.keyClick(row_of(today, "发感谢函"), Qt.Key.Key_Return)
    assert isinstance(today.window.drawers.drawer(), RecordDrawer)


def test_focus_stays_on_the_task_and_goes_to_the_next_when_it_is_done(today: Today, qtbot: QtBot) -> None:
    with qtbot.waitActive(today.window):
        today.window.activateWindow()
    row_of(today, "发感谢函").setFocus()
    today.page.tick()
    assert row_of(today, "发感谢函").hasFocus()
    QTest.keyClick(row_of(today, "发感谢函"), Qt.Key.Key_Space)
    assert row_of(today, "写周小结").hasFocus()


def test_plus_adds_a_task_due_when_the_office_closes(today: Today) -> None:
    today.page.tasks.acts.add()
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, RecordDrawer)
    drawer.form.editor("title").set_value("寄样品")
    drawer.store()
    assert today.task("寄样品").due_at == at(17, 30)
    assert "寄样品" in [row.task.title for row in today.page.tasks.rows]


def test_menu_puts_off_by_a_working_day_and_back(today: Today) -> None:
    today.page.tasks.acts.put_off(today.task("写周小结").id)
    assert today.task("写周小结").due_at == at(17, 30, day=30)
    today.window.toast.undo()
    assert today.task("写周小结").due_at == at(17, 30, day=27)


def test_menu_offers_what_fits(today: Today) -> None:
    acts = today.page.tasks.acts
    with_visit = [action.text() for action in acts.menu(today.task("补写记录").id, today.page).actions()]
    without = [action.text() for action in acts.menu(today.task("发感谢函").id, today.page).actions()]
    assert "打开拜访" in with_visit and "打开拜访" not in without
    acts.discard(today.task("发感谢函").id)
    assert len(today.page.tasks.rows) == 2
    today.window.toast.undo()
    assert len(today.page.tasks.rows) == 3


def test_without_tasks_the_column_says_so(today: Today) -> None:
    Task.update(done_at=NOW).execute()
    today.page.refresh()
    assert today.page.tasks.empty.isVisible() and today.page.tasks.rows == []


def test_month_bars_follow_plan_and_visits(today: Today) -> None:
    assert today.page.month.nothing.isVisible()
    for indicator, planned in (("visit", 10), ("expansion", 2)):
        Target.create(account=today.me, month=date(2026, 11, 1), indicator=indicator, planned=planned)
    Visit.update(status="done", kind="first").where(Visit.id == today.behind.id).execute()
    today.page.refresh()
    assert not today.page.month.nothing.isVisible()
    assert today.page.month.bars["visit"].accessibleName() == "拜访 1 / 10"
    assert today.page.month.bars["expansion"].accessibleName() == "拓展 1 / 2"


def test_time_passed_counts_working_days(office: OfficeInUse) -> None:
    assert share_passed(date(2026, 11, 2)) == pytest.approx(1 / 21)
    assert share_passed(date(2026, 11, 30)) == 1.0


def test_figures_of_several_reps_add_up(today: Today) -> None:
    Visit.create(customer=today.parent, rep=today.colleague, start=at(9, day=24), status="done")
    for account in (today.me, today.colleague):
        Target.create(account=account, month=date(2026, 11, 1), indicator="visit", planned=5)
    figures = read_month([today.me.id, today.colleague.id], NOW.date())
    assert (figures.planned["visit"], figures.done["visit"]) == (10, 1)
    assert figures.weeks[3] == (date(2026, 11, 23), 4, 1)
    assert read_month([], NOW.date()).planned == {}


def test_due_customers_lead_to_a_visit(today: Today) -> None:
    late = Customer.create(name="松湖冷链有限公司", short_name="松湖冷链", owner=today.me, value_class="A")
    late.last_visit_at = at(9, day=2)
    late.save()
    today.page.refresh()
    (row,) = today.page.due.rows
    assert "23 天未访，应不超过 14 天" in row.accessibleName() and "超 9 天" in row.accessibleName()
    row.button.click()
    drawer = today.window.drawers.drawer()
    assert isinstance(drawer, VisitDrawer) and drawer.form.customer.value() == late.id


def test_all_due_customers_are_a_list_among_the_archives(today: Today) -> None:
    every = next(button for button in today.page.due.findChildren(QPushButton) if button.text() == "全部")
    every.click()
    assert today.window.shown() == "customers" and today.window.page("customers").list.folder.key == "due"


def test_a_customer_with_a_visit_agreed_is_not_due(today: Today) -> None:
    today.parent.last_visit_at = at(9, day=1).replace(month=1)
    today.parent.save()
    today.page.refresh()
    assert today.page.due.rows == []
    Visit.update(status="cancelled").where(Visit.customer == today.parent).execute()
    today.page.refresh()
    assert [row.entry.customer for row in today.page.due.rows] == [today.parent]


def test_what_is_stored_elsewhere_appears_at_once(today: Today) -> None:
    Task.create(title="新事", owner=today.me, due_at=at(16))
    today.window.desk.wrote("task")
    assert "新事" in [row.task.title for row in today.page.tasks.rows]


def test_a_new_office_is_told_how_to_begin(open_window: OpenWindow) -> None:
    window = open_window(CLERK)
    page = window.page("today")
    assert page.welcome.isVisible() and not page.columns.isVisible()
    Customer.create(name="青岩水泥有限公司")
    window.desk.wrote("customer")
    assert page.columns.isVisible() and not page.due.isVisible() and page.day.empty.isVisible()


@pytest.mark.parametrize("width", [1180, 1440])
def test_a_drawer_takes_the_room_of_the_month_first(today: Today, width: int) -> None:
    today.window.resize(width, 800)
    assert today.page.side.isVisible()
    today.page.record(today.behind.id)
    assert today.page.side.isVisible() == (today.page.width() >= 960)
    assert today.page.day.isVisible() and today.page.tasks.isVisible()
