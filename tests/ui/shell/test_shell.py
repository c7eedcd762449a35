"""The frame: rail, shortcuts, pages, drawer and toast, without any record."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from ui.kit import theme
from ui.kit.drawer import Drawer
from ui.shell.navigation_rail import Entry, RailEntry
from ui.shell.shell import Shell

ENTRIES = [
    Entry("today", "今日", "ph.sun-horizon", shortcut="Ctrl+1"),
    Entry("tasks", "待办", "ph.check-square-offset", shortcut="Ctrl+2"),
    Entry("customers", "客户档案", "ph.buildings", "客户", "Ctrl+3"),
]


@pytest.fixture
def shell(qtbot) -> Shell:
    made = Shell(ENTRIES, lambda text: [])
    qtbot.addWidget(made)
    made.resize(1440, 900)
    for entry in ENTRIES:
        made.add_page(entry.key, QLabel(entry.title))
    with qtbot.waitActive(made):
        made.show()
    return made


def test_measures_of_the_design(shell: Shell) -> None:
    assert (shell.top_bar.height(), shell.rail.width()) == (48, 176)
    panel = shell._panel.geometry()
    assert (panel.left(), panel.top()) == (176, 48)
    assert (1440 - panel.right() - 1, 900 - panel.bottom() - 1) == (8, 8)
    assert [entry.height() for entry in shell.rail.findChildren(RailEntry)] == [32, 32, 32]


def test_rail_asks_for_a_page(shell: Shell, qtbot) -> None:
    entry = shell.rail.findChildren(RailEntry)[2]
    with qtbot.waitSignal(shell.page_wanted) as wanted:
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    shell.show_page(wanted.args[0])
    assert shell.pages.currentWidget().text() == "客户档案"
    assert [one.isChecked() for one in shell.rail.findChildren(RailEntry)] == [False, False, True]


def test_shortcuts_count_the_entries(shell: Shell, qtbot) -> None:
    with qtbot.waitSignal(shell.page_wanted) as wanted:
        QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == ["tasks"]


def test_rail_folds_when_narrow_and_by_hand(shell: Shell) -> None:
    shell.resize(1300, 800)
    assert shell.rail.width() == 56
    QTest.keyClick(shell, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert shell.rail.width() == 176
    shell.resize(1440, 900)
    shell.resize(1300, 800)
    assert shell.rail.width() == 176


def test_folded_entries_tell_their_names(shell: Shell) -> None:
    shell.rail.set_folded(True)
    entry = shell.rail.findChildren(RailEntry)[0]
    assert (entry.accessibleName(), entry.toolTip()) == ("今日", "今日  Ctrl+1")


def test_counts_are_named_too(shell: Shell) -> None:
    shell.rail.set_count("tasks", 9)
    shell.rail.set_count("customers", 1, alarm=True)
    names = [entry.accessibleName() for entry in shell.rail.findChildren(RailEntry)]
    assert names == ["今日", "待办 9", "客户档案 1"]


def test_light_and_dark_by_keyboard(shell: Shell) -> None:
    for name in ("dark", "light"):
        QTest.keyClick(shell, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        assert theme.THEME.name == name
        picture = shell.grab().toImage()
        assert picture.pixelColor(2, 600) == theme.color("window")
        assert picture.pixelColor(1000, 600) == theme.color("panel")


def test_drawer_and_toast_lie_within_the_panel(shell: Shell) -> None:
    shell.drawers.set_slides(False)
    drawer = Drawer("新建拜访")
    shell.open_drawer(drawer)
    undone = []
    shell.say("已删除 1 次拜访", lambda: undone.append(1))
    assert drawer.width() == 432
    assert shell._panel.rect().contains(shell.toast.geometry())
    shell.toast.undo()
    shell.close_drawer()
    assert (undone, shell.drawers.drawer()) == ([1], None)


def test_user_menu_tells_what_was_asked(shell: Shell, qtbot) -> None:
    shell.top_bar.user.set_person("林小满", "客户经理", 1)
    menu = shell.top_bar.user.menu("zh_CN")
    by_text = {action.text(): action for action in menu.actions()}
    assert list(by_text)[:3] == ["主题", "字号", "语言"]
    languages = by_text["语言"].menu().actions()
    assert [action.text() for action in languages] == ["简体中文", "繁體中文", "English"]
    assert [action.isChecked() for action in languages] == [True, False, False]
    with qtbot.waitSignal(shell.top_bar.user.language_chosen) as chosen:
        languages[2].trigger()
    assert chosen.args == ["en"]
    with qtbot.waitSignal(shell.top_bar.user.locked):
        by_text["锁定"].trigger()


def test_every_control_of_the_frame_has_a_name(shell: Shell) -> None:
    shell.top_bar.user.set_person("林小满", "客户经理")
    nameless = [
        b for b in shell.findChildren(QAbstractButton) if b.isVisible() and not (b.accessibleName() or b.text())
    ]
    assert nameless == []


def test_font_sizes_keep_the_frame_in_shape(shell: Shell) -> None:
    theme.set_font_size("huge")
    QApplication.processEvents()
    assert (shell.top_bar.height(), shell.rail.width()) == (62, 229)
