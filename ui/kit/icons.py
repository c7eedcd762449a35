"""Icons drawn from the Phosphor font that qtawesome ships, coloured by token at the moment of painting.

Only this font and its character map are read (some ms); importing qtawesome would load eleven fonts (0.6 s, 35 MB).
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from ui.kit.theme import color

FONT_FILE = "phosphor-1.3.0.ttf"
MAP_FILE = "phosphor-charmap-1.3.0.json"


@cache
def _glyphs() -> dict[str, str]:
    """Return icon name (without `ph.`) → character; empty where the package is missing: icons stay blank."""
    folder = _folder()
    if folder is None:
        return {}
    QFontDatabase.addApplicationFont(str(folder / FONT_FILE))
    numbers = json.loads((folder / MAP_FILE).read_text(encoding="utf-8"))
    return {name: chr(int(number, 16)) for name, number in numbers.items()}


def _folder() -> Path | None:
    package = find_spec("qtawesome")
    return Path(package.submodule_search_locations[0]) / "fonts" if package else None


@cache
def _font(pixels: int) -> QFont:
    made = QFont("Phosphor")
    made.setPixelSize(pixels)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


def glyph_exists(name: str) -> bool:
    """Say whether the font has an icon of this name, for example `ph.buildings`."""
    return name.removeprefix("ph.") in _glyphs()


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, token: str) -> None:
    """Draw icon `name` into the square `rect` in the colour of `token`."""
    painter.save()
    painter.setFont(_font(round(rect.height())))
    painter.setPen(color(token))
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, _glyphs().get(name.removeprefix("ph."), ""))
    painter.restore()


class GlyphEngine(QIconEngine):
    """Paints one glyph, at the left of its place; the token is looked up when painting, so icons follow the theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self.name, self.token = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        square = QRect(rect.topLeft(), QSize(rect.height(), rect.height()))
        paint_icon(painter, square, self.name, "disabled" if mode == QIcon.Mode.Disabled else self.token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return GlyphEngine(self.name, self.token)


def icon(name: str, token: str = "text-2") -> QIcon:
    """Return icon `name` in the colour of `token`, which is looked up whenever it is painted."""
    return QIcon(GlyphEngine(name, token))
