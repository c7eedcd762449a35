"""Steps and month: where one is and how one goes elsewhere."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.kit.month import Month
from ui.kit.steps import Steps


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
