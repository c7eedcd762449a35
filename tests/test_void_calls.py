"""Holds that the pinned PySide6 loses no reference to None: 6.12.0 on Python 3.11 dies after some 20,000 void calls."""

import sys

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 100_000


def test_void_calls_keep_their_references(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS // 4):
        label.setText("客")
        label.update()
        painter.setPen(1)
        painter.drawLine(0, 0, 7, 7)
    painter.end()
    assert sys.getrefcount(None) > before - 100
