"""What the window offers fits whoever signed in; what one may not do is not offered, and said where asked for."""

from collections.abc import Callable

from office_fixtures import ADMINISTRATOR, CLERK, REP
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.account import Account
from ui.main_window import MainWindow
from ui.settings.password_drawer import PasswordDrawer
from ui.shell.result_list import Result

Opener = Callable[[str], MainWindow]


def offered(window: MainWindow) -> list[str]:
    return [action.text() for action in window.top_bar.new_menu.actions()]


def test_a_rep_is_offered_visits_first_and_no_banquets(open_window: Opener) -> None:
    window = open_window(REP)
    assert offered(window)[0] == "新建拜访" and "新建宴会" not in offered(window)
    window.top_bar.new_wanted.emit()
    assert window.drawers.drawer() is not None


def test_ctrl_n_starts_what_the_page_lists_elsewhere_a_visit(open_window: Opener) -> None:
    window = open_window(REP)
    for page, title in (("tours", "新建参观申请"), ("letters", "登记来函"), ("settings", "新建拜访")):
        window.go(page)
        window.start_new()
        assert window.drawers.drawer()._title.text() == title


def test_ctrl_f_goes_to_the_filter_of_the_list_in_view(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(REP)
    qtbot.waitUntil(window.isActiveWindow)
    for key in ("tasks", "contracts"):
        window.go(key)
        QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.page(key).filter.field.hasFocus()


def test_a_clerk_is_offered_banquets_and_no_visits(open_window: Opener) -> None:
    window = open_window(CLERK)
    assert "新建宴会" in offered(window) and not {"新建拜访", "新建合同"} & set(offered(window))
    window.go("visits", "new")
    assert not window.page("visits").new_button.isVisible() and window.drawers.drawer() is None
    assert "客户经理" in window.toast.text()


def test_ctrl_k_offers_what_can_be_started_and_opened(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(CLERK)
    search = window.palette_search
    search.open()
    qtbot.waitUntil(lambda: search.results.isVisible())
    search.field.setText("宴会")
    search.search_now()
    qtbot.waitUntil(
        lambda: (
            [line.title for line in search.results.model().lines if isinstance(line, Result)]
            == ["新建宴会", "宴会排座"]
        )
    )
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert window.shown() == "banquets" and window.drawers.drawer() is not None


def test_without_a_rep_no_visit_can_be_planned_and_it_is_said_what_to_do(open_window: Opener) -> None:
    Account.update(active=False).where(Account.role == "rep").execute()
    window = open_window(ADMINISTRATOR)
    window.go("visits", "new")
    assert window.drawers.drawer() is None and "人员" in window.toast.text()
    assert window.page("visits").pills.nobody.isVisible()


def test_everybody_changes_the_own_password_from_the_menu_of_the_name(open_window: Opener) -> None:
    window = open_window(REP)
    actions = window.top_bar.user.menu().actions()
    next(action for action in actions if action.text() == "修改我的密码…").trigger()
    drawer = window.drawers.drawer()
    assert isinstance(drawer, PasswordDrawer) and drawer.own
