"""The tabs of a banquet beside its seating, each made when it is first shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from models.banquet import Banquet
from rules.translation import QT_TRANSLATE_NOOP
from ui.banquet_file.budget_tab import BudgetTab
from ui.banquet_file.file_acts import FileActs
from ui.banquet_file.file_tab import FileTab
from ui.banquet_file.invitation_tab import InvitationTab, Neighbours
from ui.banquet_file.menu_tab import MenuTab
from ui.banquet_file.run_sheet_tab import RunSheetTab
from ui.banquets.seating_acts import SeatingActs
from ui.desk import Desk

SEATS = "seats"
TABS = (
    ("invitations", QT_TRANSLATE_NOOP("BanquetFile", "请柬")),
    ("menu", QT_TRANSLATE_NOOP("BanquetFile", "菜单")),
    (SEATS, QT_TRANSLATE_NOOP("BanquetFile", "座次")),
    ("run_sheet", QT_TRANSLATE_NOOP("BanquetFile", "流程")),
    ("budget", QT_TRANSLATE_NOOP("BanquetFile", "预算")),
)
READS = ("banquet_dish", "run_sheet_item", "budget_line", "taboo_day")
"""Tables the tabs show beside those of the seating."""


def tab_options() -> list[tuple[str, str]]:
    """Return the tabs as a segmented control shows them."""
    return [(key, QCoreApplication.translate("BanquetFile", text)) for key, text in TABS]


class BanquetFile(QStackedWidget):
    """Shows one tab at a time; `print_wanted(document)` names a key of `DOCUMENTS`."""

    print_wanted = Signal(str)

    def __init__(self, desk: Desk, acts: SeatingActs, neighbours: Neighbours) -> None:
        super().__init__()
        own = FileActs(acts)
        self._make: dict[str, Callable[[], FileTab]] = {
            "invitations": lambda: InvitationTab(desk, own, neighbours),
            "menu": lambda: MenuTab(desk, own),
            "run_sheet": lambda: RunSheetTab(desk, own),
            "budget": lambda: BudgetTab(desk, own),
        }
        self.tabs: dict[str, FileTab] = {}

    def show_tab(self, key: str, banquet: Banquet) -> FileTab:
        """Show a tab with the banquet as it is now."""
        if key not in self.tabs:
            self.tabs[key] = self._make[key]()
            self.tabs[key].print_wanted.connect(self.print_wanted)
            self.addWidget(self.tabs[key])
        self.setCurrentWidget(self.tabs[key])
        self.tabs[key].show_banquet(banquet)
        return self.tabs[key]

    def show_banquet(self, banquet: Banquet) -> None:
        """Read again what is shown."""
        tab = self.currentWidget()
        if isinstance(tab, FileTab):
            tab.show_banquet(banquet)
