"""The search of Ctrl+K: groups, keyboard, answers that come too late."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.background import wait_for_all
from ui.shell.command_palette import CommandPalette
from ui.shell.result_list import Result

RESULTS = [
    Result("customer", 1, "云岭数据科技有限公司", "A · 林小满", "ph.buildings", "Enter 打开 | Ctrl N 拜访", "客户"),
    Result("customer", 2, "云岭数据科技有限公司白鹿分公司", "A · 周立夏", "ph.buildings", "", "客户"),
    Result("contact", 3, "顾主任", "云岭数据 · 信息中心", "ph.user", "", "联系人"),
]


def search(text: str) -> Sequence[Result]:
    """Find what contains the text."""
    return [result for result in RESULTS if text in result.title]


@pytest.fixture
def palette(qtbot) -> CommandPalette:
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    made = CommandPalette(window, search)
    made.window_kept = window
    return made


def answered(palette: CommandPalette) -> list[str]:
    """Let the search end; return the lines shown."""
    wait_for_all()
    QApplication.processEvents()
    return [line if isinstance(line, str) else line.title for line in palette.results.results.lines]


def test_results_stand_under_their_captions(palette: CommandPalette) -> None:
    palette.open()
    assert answered(palette) == ["客户", RESULTS[0].title, RESULTS[1].title, "联系人", "顾主任"]
    assert palette.results.currentIndex().row() == 1


def test_typing_searches_again(palette: CommandPalette, qtbot) -> None:
    palette.open()
    palette.field.setText("白鹿")
    qtbot.waitUntil(lambda: answered(palette) == ["客户", RESULTS[1].title])


def test_arrows_pass_over_captions_and_enter_takes(palette: CommandPalette, qtbot) -> None:
    palette.open()
    answered(palette)
    for _ in range(2):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == [RESULTS[2]]
    assert palette.isHidden()


def test_up_from_the_first_goes_to_the_last(palette: CommandPalette) -> None:
    palette.open()
    answered(palette)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.results.currentIndex().row() == 4


def test_click_takes_a_result(palette: CommandPalette, qtbot) -> None:
    palette.open()
    answered(palette)
    place = palette.results.visualRect(palette.results.results.index(2)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(palette.results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [RESULTS[1]]


@pytest.mark.parametrize("way", ["esc", "outside"])
def test_search_can_be_left(palette: CommandPalette, way: str) -> None:
    palette.open()
    if way == "esc":
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 600))
    assert palette.isHidden()


def test_nothing_found_says_what_to_try(palette: CommandPalette) -> None:
    palette.open("不存在")
    answered(palette)
    assert "不存在" in palette._empty.text()
    assert palette._empty.isVisible()
    assert palette.results.isHidden()


def test_answer_to_a_closed_search_is_dropped(palette: CommandPalette) -> None:
    palette.open()
    palette.close_palette()
    assert answered(palette) == []
