"""Buttons: one primary per page, secondary, quiet, link and danger, in three heights (32, 28, 24 px)."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import icon, paint_icon
from ui.kit.theme import scaled

ICON_TOKENS = {
    "primary": "on-accent",
    "secondary": "text-2",
    "quiet": "text-2",
    "link": "accent-text",
    "danger": "danger",
    "danger-solid": "on-danger",
    "tip": "on-tip",
}
ICON_SIZES = {"": 16, "small": 14, "tiny": 14}
ICON_GAP = 4
"""Pixels between icon and text, beside those of the style."""
CARET = 12


class Button(ShowsFocus, QPushButton):
    """A push button of one kind (`ICON_TOKENS`) and measure (`""` 32 px, `small` 28, `tiny` 24)."""

    def __init__(self, text: str = "", kind: str = "secondary", icon_name: str = "", measure: str = "") -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setProperty("measure", measure)
        self._kind, self._measure = kind, measure
        self.setAutoDefault(False)
        if icon_name:
            self.set_icon(icon_name)

    def set_icon(self, icon_name: str, token: str = "") -> None:
        """Show another icon, in the kind's own colour unless a token is given."""
        side = scaled(ICON_SIZES[self._measure])
        self.setIcon(icon(icon_name, token or ICON_TOKENS[self._kind]))
        self.setIconSize(QSize(side + (ICON_GAP if self.text() else 0), side))


def primary(text: str, icon_name: str = "", measure: str = "") -> Button:
    """Return the one button a page is about."""
    return Button(text, "primary", icon_name, measure)


def secondary(text: str, icon_name: str = "", measure: str = "") -> Button:
    """Return an outlined button."""
    return Button(text, "secondary", icon_name, measure)


def quiet(text: str, icon_name: str = "", measure: str = "") -> Button:
    """Return a button without outline, for toolbars and 取消."""
    return Button(text, "quiet", icon_name, measure)


def link(text: str, icon_name: str = "", measure: str = "small") -> Button:
    """Return a button that reads like a link."""
    return Button(text, "link", icon_name, measure)


def danger(text: str, icon_name: str = "", measure: str = "") -> Button:
    """Return a button that takes something away."""
    return Button(text, "danger", icon_name, measure)


def icon_button(icon_name: str, name: str, kind: str = "secondary", measure: str = "") -> Button:
    """Return a square button; `name` is its tooltip and accessible name."""
    button = Button("", kind, icon_name, measure)
    button.setProperty("shape", "square")
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


class DropDown(Button):
    """A button with a caret at the right, which opens its menu."""

    def __init__(self, text: str = "", kind: str = "secondary", icon_name: str = "", measure: str = "") -> None:
        super().__init__(text, kind, icon_name, measure)
        self.setProperty("part", "drop-down")
        self._menu: QMenu | None = None
        self.clicked.connect(self.open_menu)

    def set_menu(self, menu: QMenu) -> None:
        """Open `menu` below; not Qt's own `setMenu`, which forgets the padding of the style sheet."""
        self._menu = menu

    def open_menu(self) -> None:
        """Show the menu."""
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - CARET - 8, (self.height() - CARET) // 2, CARET, CARET)
        paint_icon(QPainter(self), place, "ph.caret-down", "text-3")


class SplitButton(QWidget):
    """A button with a menu beside it: `clicked` for the usual thing, the arrow for the others."""

    clicked = Signal()

    def __init__(self, text: str, menu: QMenu, kind: str = "secondary", icon_name: str = "", measure: str = "") -> None:
        super().__init__()
        self.main = Button(text, kind, icon_name, measure)
        self.arrow = Button("", kind, "ph.caret-down", measure)
        self.main.setProperty("part", "left")
        self.arrow.setProperty("part", "right")
        self.arrow.setAccessibleName(self.tr("更多「{text}」").format(text=text))
        self.arrow.setMenu(menu)
        menu.setParent(self, menu.windowFlags())
        self.main.clicked.connect(self.clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.main)
        row.addWidget(self.arrow)
