"""PySide6 6.12 on Python 3.11 loses a reference to None with every call that returns nothing; ours must not."""

import sys

import PySide6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

CALLS = 100_000


def test_a_hundred_thousand_void_calls_lose_nothing(qtbot) -> None:
    text = QLabel()
    qtbot.addWidget(text)
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS // 4):
        text.setText("a")
        text.update()
        painter.drawLine(QPointF(0, 0), QPointF(4, 4))
        text.setObjectName("b")
    painter.end()
    assert sys.getrefcount(None) > before - 1_000


def test_the_binding_is_the_measured_one() -> None:
    assert PySide6.__version__ == "6.11.3"
