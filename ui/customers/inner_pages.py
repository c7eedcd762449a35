"""What opens in the place of the customers: statistics, duplicates, handovers, print previews, and their menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from models.archive_volume import make_volume
from models.customer import Customer
from rules.permissions import may
from rules.problem import Problem
from ui.customers.customer_acts import CustomerActs
from ui.customers.duplicate_acts import DuplicateActs
from ui.customers.handover_acts import HandoverActs
from ui.customers.industry_statistics import IndustryStatistics
from ui.customers.inner_page import PageWithInner
from ui.desk import Desk
from ui.kit.errors import problem_text

BOOK, LIST, SHEET, HANDOVER = "archive-book", "archive-list", "customer-sheet", "handover-list"
"""Documents of `reports.documents`."""


class InnerPages(QObject):
    """Opens them over `page`, whose list says what is printed and whose tree where an industry is shown."""

    def __init__(self, desk: Desk, page: PageWithInner, acts: CustomerActs) -> None:
        super().__init__(page)
        self.desk, self._page, self._acts = desk, page, acts
        self.handovers = HandoverActs(desk, page)
        self.duplicates = DuplicateActs(desk, page)
        self.handovers.print_wanted.connect(lambda key: self._preview(HANDOVER, key))
        self.duplicates.view_wanted.connect(page.open_inner)

    def listen(self, place: QWidget) -> None:
        """Print the customer that is shown when the keys for printing are pressed in `place`."""
        keys = QShortcut(QKeySequence.StandardKey.Print, place, self._print_shown)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _print_shown(self) -> None:
        key = self._page.detail.key
        if key is not None and may(self.desk.acting.role, "print"):
            self.print_customer(key)

    def menu(self) -> QMenu:
        """Return what ⋯ of the page offers: printing to all, the rest to those who lead."""
        menu = QMenu(self._page)
        if may(self.desk.acting.role, "print"):
            menu.addAction(self.tr("打印名单里的客户档案（每家一页）"), lambda: self.print_list(BOOK))
            menu.addAction(self.tr("打印名单（客户名录）"), lambda: self.print_list(LIST))
        if may(self.desk.acting.role, "hand_over_customers"):
            menu.addSeparator()
            menu.addAction(self.tr("查重…"), self.duplicates.show)
            menu.addAction(self.tr("合并记录…"), self.duplicates.show_past)
            menu.addAction(self.tr("客户移交…"), self.handovers.show_past)
            menu.addAction(self.tr("行业统计"), self.show_statistics)
            menu.addAction(self.tr("按收入分类…"), self._acts.review_classes)
        return menu

    def show_statistics(self) -> None:
        """Show the figures of each industry."""
        statistics = IndustryStatistics(self.desk.now())
        statistics.industry_wanted.connect(self._see_industry)
        self._page.open_inner(statistics)

    def _see_industry(self, path: str) -> None:
        self._page.close_inner()
        self._page.tree.choose(f"industry:{path.rpartition('/')[2]}")

    def print_list(self, document: str, keys: Sequence[int] = ()) -> None:
        """Show the given customers, or all in the list, as an archive: one per page, or as a compact list."""
        rows = self._page.list
        title = self.tr("选中的客户") if keys else rows.title()
        try:
            volume = make_volume(title, list(keys) or rows.keys(), self.desk.now())
        except Problem as problem:
            self.desk.say(problem_text(problem))
            return
        self._preview(document, volume.id, title)

    def print_customer(self, key: int) -> None:
        """Show the customer view as it would be printed."""
        self._preview(SHEET, key, Customer.get_by_id(key).short_label)

    def _preview(self, document: str, key: int, subject: str = "") -> None:
        from ui.printing.preview import PrintPreview  # the writer of PDFs takes a while to load

        self.desk.close_drawer()
        self._page.open_inner(PrintPreview(self.desk, document, key, subject))
