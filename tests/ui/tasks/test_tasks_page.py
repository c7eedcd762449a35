"""The list of tasks: filters, ticks by click and by Space, the drawer, and who sees whose."""

from datetime import datetime, timedelta

import pytest
from office_fixtures import COLLEAGUE, MANAGER, REP, OfficeInUse
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from quiet_rules import quiet_rules
from user_hands import OpenWindow

from models.account import Account
from models.customer import Customer
from models.task import Task
from models.visit import Visit
from ui.records.record_drawer import RecordDrawer
from ui.reminders.things import day_in_words
from ui.tasks.page import TasksPage

NOW = datetime(2026, 11, 25, 10, 12)


@pytest.fixture
def tasks(office: OfficeInUse) -> dict[str, Task]:
    quiet_rules()
    mine, theirs = (Account.get(Account.name == name) for name in (REP, COLLEAGUE))
    due = {"答复来函": NOW.replace(day=24), "报价格": NOW.replace(hour=17), "写小结": NOW.replace(day=27)}
    made = {title: Task.create(title=title, owner=mine, due_at=when) for title, when in due.items()}
    made["寄样品"] = Task.create(title="寄样品", owner=mine, due_at=NOW, done_at=NOW, kind="promise")
    made["同事的事"] = Task.create(title="同事的事", owner=theirs, due_at=NOW)
    return made


@pytest.fixture
def page(tasks: dict[str, Task], open_window: OpenWindow) -> TasksPage:
    return open_window(REP, "tasks").page("tasks")


def titles(page: TasksPage) -> list[str]:
    rows = range(page.table.records.rowCount())
    return [page.table.records.text(row, 0) for row in rows]


def choose(page: TasksPage, key: str, value: object) -> None:
    page.filter._filters[key]._choose(value)


def test_own_open_tasks_come_first_by_urgency_with_the_time_left(page: TasksPage) -> None:
    assert titles(page) == ["答复来函", "报价格", "写小结"]
    assert [page.table.records.text(row, 5) for row in range(3)] == ["逾期 1 天", "还剩 7 小时", "还剩 2 天"]
    assert [page.table.records.cell(row, 5)[1] for row in range(3)] == ["danger", "warn", "default"]


def test_filters_narrow_by_state_and_kind(page: TasksPage) -> None:
    choose(page, "state", "done")
    assert titles(page) == ["寄样品"]
    choose(page, "state", None)
    assert len(titles(page)) == 4
    choose(page, "kind", "promise")
    assert titles(page) == ["寄样品"]
    choose(page, "kind", "approval")
    assert titles(page) == [] and page.filter.isVisible() and not page.empty.isVisible()
    assert page.no_match.isVisible() and not page.table.isVisible()
    page.no_match.acted.emit()
    assert len(titles(page)) == 4 and page.table.isVisible() and not page.no_match.isVisible()


def test_a_rep_sees_no_tasks_of_colleagues_and_a_manager_all(page: TasksPage, open_window: OpenWindow) -> None:
    assert "whose" not in page.filter.values()
    of_manager = open_window(MANAGER, "tasks").page("tasks")
    assert titles(of_manager) == []
    choose(of_manager, "whose", None)
    assert set(titles(of_manager)) == {"答复来函", "报价格", "写小结", "同事的事"}


def test_a_click_into_the_box_ticks_and_undo_takes_it_back(page: TasksPage, tasks: dict[str, Task]) -> None:
    box = page.table.visualRect(page.table.records.index(0, 0))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 18, box.center().y()))
    assert Task.get_by_id(tasks["答复来函"].id).done_at == NOW
    assert titles(page) == ["报价格", "写小结"]
    page.window().toast.undo()
    assert titles(page) == ["答复来函", "报价格", "写小结"]


def test_a_click_beside_the_box_only_selects(page: TasksPage) -> None:
    box = page.table.visualRect(page.table.records.index(0, 0))
    place = QPoint(box.left() + 120, box.center().y())
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(titles(page)) == 3 and page.table.current_key() is not None


def test_space_ticks_and_enter_opens(page: TasksPage, tasks: dict[str, Task]) -> None:
    page.table.select_key(tasks["报价格"].id)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    drawer = page.window().drawers.drawer()
    assert isinstance(drawer, RecordDrawer) and drawer.record == tasks["报价格"]
    page.table.select_key(tasks["报价格"].id)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert titles(page) == ["答复来函", "写小结"]


def test_sorting_by_the_time_left_sorts_by_the_due_moment(page: TasksPage) -> None:
    page.table.sort_by("done_at", descending=True)
    assert titles(page) == ["写小结", "报价格", "答复来函"]


def test_new_task_is_due_when_the_office_closes(page: TasksPage) -> None:
    page.start_new()
    drawer = page.window().drawers.drawer()
    assert isinstance(drawer, RecordDrawer)
    drawer.form.editor("title").set_value("新事")
    drawer.store()
    assert Task.get(Task.title == "新事").due_at == NOW.replace(hour=17, minute=30)
    assert "新事" in titles(page)


def test_ctrl_n_adds_a_task(page: TasksPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    QTest.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    drawer = page.window().drawers.drawer()
    assert isinstance(drawer, RecordDrawer) and "id" in drawer.record._dirty


def test_columns_can_be_hidden(page: TasksPage) -> None:
    page.filter.columns.click()
    menu = page.table.findChildren(QMenu)[0]
    next(action for action in menu.actions() if action.text() == "来由").setChecked(False)
    menu.close()
    assert page.table.isColumnHidden(6)


def test_an_empty_list_says_what_to_do(open_window: OpenWindow) -> None:
    page = open_window(REP, "tasks").page("tasks")
    assert page.empty.isVisible() and not page.table.isVisible()
    assert all(part in page.empty.accessibleName() for part in ("还没有待办", "自动列在这里"))


def test_with_everything_done_what_was_done_can_still_be_looked_at(page: TasksPage) -> None:
    for task in list(Task.select()):
        task.finish(NOW)
    page.refresh()
    assert page.empty.isVisible() and page.filter.isVisible()
    choose(page, "state", "done")
    assert len(titles(page)) == 4 and not page.empty.isVisible()


def test_a_manager_learns_of_what_a_rep_who_never_signed_in_left_undone(
    office: OfficeInUse, open_window: OpenWindow
) -> None:
    rep = Account.get(Account.name == REP)
    customer = Customer.create(name="青岩水泥有限公司", short_name="青岩水泥", owner=rep)
    Visit.create(customer=customer, rep=rep, start=NOW - timedelta(days=3))
    window = open_window(MANAGER, "tasks")
    window._day.begin()
    page = window.page("tasks")
    assert titles(page) == ["王磊 逾期 1 件：写 青岩水泥 拜访记录"]
    assert "1 项同事逾期" in day_in_words(window.desk.account, NOW)
    page.acts.pursue(Task.get(Task.kind == "overdue").id)
    drawer = window.drawers.drawer()
    assert isinstance(drawer, RecordDrawer) and drawer.record == Task.get(Task.kind == "visit_record")
