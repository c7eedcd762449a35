"""What a hand does with the mouse, step by step."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def drag(source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
    """Press, move in steps and release, as a hand does; places are those of the two viewports."""
    goal = source.mapFromGlobal(target.mapToGlobal(end))
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
    for step in (start + QPoint(14, 3), (start + goal) / 2, goal):
        QTest.mouseMove(source, step)
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=goal)
