"""The frame of the window: top bar, rail, a panel with the present page; drawer, toast and search belong to it."""

from collections.abc import Callable, Sequence
from operator import itemgetter

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QMainWindow, QStackedWidget, QWidget

from ui.kit.drawer import Drawer, DrawerHost
from ui.kit.surfaces import lay_on
from ui.kit.theme import THEME, set_theme
from ui.kit.toast import Toast
from ui.shell.command_palette import CommandPalette
from ui.shell.navigation_rail import Entry, NavigationRail
from ui.shell.panel import Panel
from ui.shell.result_list import Result
from ui.shell.top_bar import TopBar

SMALLEST = QSize(1180, 720)
FOLDS_BELOW = 1366


class Shell(QMainWindow):
    """Shows one page at a time; knows pages by key, never what they are about.

    `page_wanted(key)` asks for a page by rail or shortcut; answer with `show_page`. `result_chosen(result)` passes on
    what was found.
    """

    page_wanted = Signal(str)
    result_chosen = Signal(object)

    def __init__(self, entries: Sequence[Entry], search: Callable[[str], Sequence[Result]]) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle(self.tr("政企客户工作台"))
        self.top_bar, self.rail = TopBar(), NavigationRail(entries)
        self.pages = QStackedWidget()
        self.drawers = DrawerHost(self.pages)
        self.setCentralWidget(self._frame())
        self.toast = Toast(self._panel)
        self.palette_search = CommandPalette(self, search)
        self._by_key: dict[str, QWidget] = {}
        self._folded_by_hand: bool | None = None
        self.rail.chosen.connect(self.page_wanted)
        self.top_bar.search_wanted.connect(self.palette_search.open)
        self.palette_search.chosen.connect(self.result_chosen)
        self.top_bar.user.theme_chosen.connect(set_theme)
        self._shortcuts(entries)

    def _frame(self) -> QWidget:
        frame = lay_on(QWidget(), "window")
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 8, 8)
        grid.setSpacing(0)
        self._panel = Panel(self.drawers)
        grid.addWidget(self.top_bar, 0, 0, 1, 2)
        grid.addWidget(self.rail, 1, 0)
        grid.addWidget(self._panel, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        return frame

    def _shortcuts(self, entries: Sequence[Entry]) -> None:
        answers: dict[str, Callable[[], None]] = {
            "Ctrl+K": self.palette_search.open,
            "Ctrl+B": self.toggle_rail,
            "Ctrl+.": lambda: set_theme("light" if THEME.name == "dark" else "dark"),
        }
        for entry in entries:
            answers[entry.shortcut] = lambda key=entry.key: self.page_wanted.emit(key)
        for keys, answer in filter(itemgetter(0), answers.items()):
            QShortcut(QKeySequence(keys), self, answer)

    def add_page(self, key: str, page: QWidget) -> None:
        """Keep a page under `key`."""
        self._by_key[key] = page
        self.pages.addWidget(page)

    def page(self, key: str) -> QWidget | None:
        """Return the page kept under `key`."""
        return self._by_key.get(key)

    def shown(self) -> str:
        """Return the key of the page in view, empty before there is one."""
        return next((key for key, page in self._by_key.items() if page is self.pages.currentWidget()), "")

    def show_page(self, key: str) -> None:
        """Show a page and mark its entry in the rail."""
        self.pages.setCurrentWidget(self._by_key[key])
        self.rail.set_active(key)

    def open_drawer(self, drawer: Drawer) -> None:
        """Show a drawer beside the page."""
        self.drawers.open(drawer)

    def close_drawer(self) -> None:
        """Close the drawer, if one is open."""
        self.drawers.close_drawer()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a toast; with `undo` it offers 撤销."""
        self.toast.show_text(text, undo)

    def toggle_rail(self) -> None:
        """Fold or unfold the rail, and keep it so whatever the width."""
        self._folded_by_hand = not self.rail.is_folded()
        self.rail.set_folded(self._folded_by_hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._folded_by_hand is None:
            self.rail.set_folded(self.width() < FOLDS_BELOW)
