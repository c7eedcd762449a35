"""What the window does after its first page is shown, and what it leaves once it is closed."""

from datetime import datetime

from office_fixtures import REP, OfficeInUse
from pytestqt.qtbot import QtBot

from models.task import Task
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.screens import entries

NOW = datetime(2026, 11, 25, 10, 12)


def opened(office: OfficeInUse, qtbot: QtBot) -> MainWindow:
    """Return the window of a rep on its first page."""
    window = MainWindow(Desk(office.act_as(REP), office.folder, lambda: NOW), entries())
    qtbot.addWidget(window)
    window.show()
    window.go("today")
    return window


def test_the_customers_are_made_ready_but_not_read_behind_the_first_page(office: OfficeInUse, qtbot: QtBot) -> None:
    window = opened(office, qtbot)
    assert window.page("customers") is None
    qtbot.waitUntil(lambda: window.page("customers") is not None)
    assert window.page("customers").folders is None
    assert window.pages.currentWidget() is window.page("today")


def test_the_rail_counts_once_the_page_is_there(office: OfficeInUse, qtbot: QtBot) -> None:
    Task.create(title="送资料", owner=office.act_as(REP), kind="promise", due_at=NOW)
    window = opened(office, qtbot)
    tasks = window.rail._entries["tasks"]
    assert tasks.accessibleName() == "待办"
    qtbot.waitUntil(lambda: tasks.accessibleName() == "待办 1")


def test_a_closed_window_does_nothing_more(office: OfficeInUse, qtbot: QtBot) -> None:
    window = opened(office, qtbot)
    window.close()
    qtbot.wait(1)  # the turn of the event loop in which its timers would begin
    assert not window._timers and window.page("customers") is None
