"""Colours, type and sizes of the window: tokens as data, one style sheet, light and dark changed live."""

import json
import re
import sys
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

import resources

FONT_SIZES = {"standard": 1.0, "large": 1.15, "huge": 1.3}
"""User setting 字号 (标准, 大, 特大) and the factor on all type, row and control heights."""

ROLES = {
    "figure": (28, 36, True),
    "title": (20, 28, True),
    "heading": (16, 24, True),
    "section": (14, 20, True),
    "strong": (13, 20, True),
    "body": (13, 20, False),
    "caption": (12, 18, False),
    "caption-strong": (12, 18, True),
    "badge": (11, 16, False),
}
"""Type scale: role → (pixels, line height in pixels, bold)."""

STYLE = ("-style", "Fusion")
"""Words for the application's making; asked for later, the style costs 5 ms for Python's classes of styles."""

SYSTEM_FAMILIES = ["Microsoft YaHei UI", "Segoe UI", "Noto Sans SC", "Noto Sans CJK SC"]

PALETTE_ROLES = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.Base: "input",
    QPalette.ColorRole.AlternateBase: "subtle",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "text-3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent-text",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "on-tip",
    QPalette.ColorRole.Mid: "border-strong",
    QPalette.ColorRole.Accent: "accent",
}
DISABLED_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


@cache
def tokens() -> dict[str, dict]:
    """Return the tokens as designed: `light` and `dark` name → hex, `reps` theme → list of solid and tint."""
    return json.loads(resources.path("theme", "tokens.json").read_text(encoding="utf-8"))


class Theme(QObject):
    """What the user chose to look at; `changed` follows every change of theme or font size."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.families = SYSTEM_FAMILIES
        self.choose("light", "standard")

    def choose(self, name: str, font_size: str) -> None:
        """Remember theme and font size; `scale` is the factor of the latter, 1.0 to 1.3."""
        self.name, self.font_size = name, font_size
        self.scale = FONT_SIZES[font_size]
        self.colours = {token: QColor(value) for token, value in tokens()[name].items()}
        self.fonts: dict[str, QFont] = {}


THEME = Theme()


def color(token: str) -> QColor:
    """Return the colour of `token` in the present theme; unknown names raise `KeyError`."""
    return THEME.colours[token]


def scaled(pixels: float) -> int:
    """Return a designed length in pixels multiplied by the font-size setting."""
    return round(pixels * THEME.scale)


def font(role: str = "body") -> QFont:
    """Return the font of a role of the type scale, sized in pixels."""
    if role not in THEME.fonts:
        THEME.fonts[role] = _made_font(role)
    return THEME.fonts[role]


def _made_font(role: str) -> QFont:
    pixels, _, bold = ROLES[role]
    made = QFont()
    made.setFamilies(THEME.families)
    made.setPixelSize(scaled(pixels))
    made.setBold(bold)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def line_height(role: str = "body") -> int:
    """Return the line height of a role in pixels."""
    return scaled(ROLES[role][1])


def set_theme(name: str) -> None:
    """Change to `light` or `dark`, at once and everywhere."""
    THEME.choose(name, THEME.font_size)
    _apply()


def set_font_size(size: str) -> None:
    """Change to a size of `FONT_SIZES`, at once and everywhere."""
    THEME.choose(THEME.name, size)
    _apply()


def install(app: QApplication, name: str = "light", font_size: str = "standard") -> None:
    """Give the application its fonts, palette and style sheet; call once, before the first window."""
    THEME.families = _packaged_families() + SYSTEM_FAMILIES
    THEME.choose(name, font_size)
    _apply()


@cache
def _packaged_families() -> list[str]:
    """Load our own Noto Sans SC where it was cut, once: loading again would throw away fonts that are in use.

    Windows keeps its own screen fonts.
    """
    if sys.platform == "win32" and "Microsoft YaHei UI" in QFontDatabase.families():  # which takes 12 ms
        return []
    files = sorted(resources.path("fonts").rglob("NotoSansSC-*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    families = [family for number in loaded for family in QFontDatabase.applicationFontFamilies(number)]
    return list(dict.fromkeys(families))


def _apply() -> None:
    app = QApplication.instance()
    app.setFont(font("body"))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet())
    THEME.changed.emit()


def _palette() -> QPalette:
    palette = QPalette()
    for role, token in PALETTE_ROLES.items():
        palette.setColor(role, color(token))
    for role in DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, color("disabled"))
    return palette


def style_sheet() -> str:
    """Fill the template: `@token` is a colour, `32sp` a scaled length, `32bp` one less two border pixels."""
    text = resources.path("theme", "window.qss").read_text(encoding="utf-8")
    text = re.sub(r"@([a-z][a-z0-9-]*)", lambda found: color(found[1]).name(), text)
    text = re.sub(r"\b(\d+)sp\b", lambda found: f"{scaled(int(found[1]))}px", text)
    return re.sub(r"\b(\d+)bp\b", lambda found: f"{scaled(int(found[1])) - 2}px", text)
