"""Icons from the font, in the colours of the theme."""

import ast
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from source_tree import nodes, python_files

from ui.kit import theme
from ui.kit.icons import glyph_exists, icon


def colours(image: QImage) -> set[str]:
    size = image.size()
    pixels = [image.pixelColor(x, y) for x in range(size.width()) for y in range(size.height())]
    return {QColor(pixel.rgb()).name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize(("name", "token"), [("light", "accent"), ("dark", "accent")])
def test_icon_follows_the_theme(qapp: QApplication, name: str, token: str) -> None:
    made = icon("ph.buildings", token)
    theme.set_theme(name)
    assert theme.color(token).name() in colours(made.pixmap(QSize(32, 32)).toImage())


def test_unknown_icon_is_blank(qapp: QApplication) -> None:
    assert not glyph_exists("ph.no-such-icon")
    assert colours(icon("ph.no-such-icon").pixmap(QSize(16, 16)).toImage()) == set()


def test_every_icon_named_in_the_source_exists(qapp: QApplication) -> None:
    texts = [(file, node.value) for file in python_files() for node in nodes(file, ast.Constant)]
    names = {(file.name, text) for file, text in texts if isinstance(text, str) and re.fullmatch(r"ph\.[a-z-]+", text)}
    assert {pair for pair in names if not glyph_exists(pair[1])} == set()
