"""The bar at the top: brand, the way into search, 新建, bell, help and the user."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.kit.buttons import Button, SplitButton, icon_button
from ui.kit.focus_ring import ShowsFocus
from ui.kit.icons import paint_icon
from ui.kit.labels import divider
from ui.kit.painting import rounded_box, text_line, text_width
from ui.kit.theme import THEME, scaled
from ui.shell.logo import Brand
from ui.shell.user_menu import UserMenu

HEIGHT = 48
SEARCH_WIDTH = 420


class SearchButton(ShowsFocus, QAbstractButton):
    """Looks like a field; a click opens the search of Ctrl+K."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("搜索客户、联系人、拜访、合同…"))
        self.setAccessibleName(self.text())
        self.setToolTip("Ctrl+K")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(scaled(SEARCH_WIDTH))

    def sizeHint(self) -> QSize:
        return QSize(scaled(SEARCH_WIDTH), scaled(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 6, "input", "border")
        paint_icon(painter, QRect(11, (self.height() - 16) // 2, 16, 16), "ph.magnifying-glass", "text-3")
        width = text_width("Ctrl K", "badge") + 10
        key = QRectF(self.width() - width - 7, (self.height() - 18) / 2, width, 18)
        text_line(painter, QRectF(35, 0, key.left() - 43, self.height()), self.text(), "text-3")
        rounded_box(painter, key, 4, "subtle", "border")
        text_line(painter, key, "Ctrl K", "text-3", "badge", Qt.AlignmentFlag.AlignHCenter)


class Bell(Button):
    """The bell; a red dot while something waits."""

    def __init__(self, name: str) -> None:
        super().__init__("", "quiet", "ph.bell")
        self.setIconSize(QSize(18, 18))
        self.setProperty("shape", "square")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._waiting = False

    def set_waiting(self, waiting: bool) -> None:
        """Show or hide the dot."""
        self._waiting = waiting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waiting:
            rounded_box(QPainter(self), QRectF(self.width() - 12, 4, 8, 8), 4, "danger-solid", "window")


class TopBar(QWidget):
    """48 px on `window`; signals for search, 新建, bell and help; the user menu has its own."""

    search_wanted = Signal()
    new_wanted = Signal()
    bell_pressed = Signal()
    help_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.brand, self.search, self.user = Brand(), SearchButton(), UserMenu()
        self.new_menu = QMenu(self)
        self.new = SplitButton(self.tr("新建"), self.new_menu, icon_name="ph.plus-bold", measure="small")
        self.bell = Bell(self.tr("通知"))
        self.help = icon_button("ph.question", self.tr("帮助 F1"), "quiet")
        self.help.setIconSize(QSize(18, 18))
        self.search.clicked.connect(self.search_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.bell.clicked.connect(self.bell_pressed)
        self.help.clicked.connect(self.help_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(0)
        line = divider(vertical=True)
        line.setFixedHeight(20)
        row.addWidget(self.brand)
        row.addWidget(self.search)
        row.addStretch()
        for widget, gap in ((self.new, 12), (self.bell, 2), (self.help, 8), (line, 12), (self.user, 0)):
            row.addWidget(widget)
            row.addSpacing(gap)
        THEME.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(scaled(HEIGHT))
        self.search.setMaximumWidth(scaled(SEARCH_WIDTH))
