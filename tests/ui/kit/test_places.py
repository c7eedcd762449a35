"""Tabs, steps and month: where one is and how one goes elsewhere."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.kit.month import Month
from ui.kit.steps import Steps
from ui.kit.tabs import Tabs


def test_tabs_by_mouse_and_keyboard(qtbot) -> None:
    tabs = Tabs([("facts", "概况"), ("people", "联系人"), ("visits", "拜访")])
    qtbot.addWidget(tabs)
    tabs.set_counts({"people": 5})
    tabs.resize(400, 40)
    tabs.show()
    told = []
    tabs.changed.connect(told.append)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert told == ["people", "visits", "facts"]
    assert tabs.accessibleName() == "概况"


def test_only_done_steps_can_be_revisited(qtbot) -> None:
    steps = Steps(["选择文件", "对应列", "检查结果"])
    qtbot.addWidget(steps)
    steps.set_present(1)
    steps.show()
    told = []
    steps.chosen.connect(told.append)
    for cell in steps._cells():
        QTest.mouseClick(steps, Qt.MouseButton.LeftButton, pos=cell.center())
    assert told == [0]
    assert steps.accessibleName() == "2/3 对应列"


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (date(2026, 1, 31), Qt.Key.Key_PageDown, date(2026, 2, 28)),
        (date(2026, 1, 31), Qt.Key.Key_PageUp, date(2025, 12, 31)),
        (date(2026, 12, 31), Qt.Key.Key_Right, date(2027, 1, 1)),
        (date(2026, 11, 2), Qt.Key.Key_Up, date(2026, 10, 26)),
    ],
)
def test_month_by_keyboard(qtbot, start: date, key: Qt.Key, end: date) -> None:
    month = Month(start)
    qtbot.addWidget(month)
    QTest.keyClick(month, key)
    assert month.day() == end


def test_month_by_mouse(qtbot) -> None:
    month = Month(date(2026, 11, 26))
    qtbot.addWidget(month)
    month.show()
    with qtbot.waitSignal(month.picked) as picked:
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=month._cell(1, 6).center())
    assert picked.args == [date(2026, 11, 1)]
