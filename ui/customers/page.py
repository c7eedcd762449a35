"""客户档案: tree, list and detail side by side; in a narrow window the tree folds and the detail becomes a drawer."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.customer import Customer
from rules.permissions import may
from ui.customers.columns import Columns, has_room, tree_folds
from ui.customers.customer_acts import CustomerActs
from ui.customers.customer_detail import CustomerDetail
from ui.customers.customer_export import ask_for_file, export_customers
from ui.customers.customer_list import CustomerList
from ui.customers.detail_drawer import DetailDrawer
from ui.customers.filing_tree import FilingTree
from ui.customers.folder_fold import FolderFold
from ui.customers.folders import BIN, EVERYTHING, GRID, OUTSIDE, SAME_GROUP, Folder, Folders, everything
from ui.customers.grid_view import GridView
from ui.customers.inner_page import PageWithInner
from ui.customers.inner_pages import InnerPages
from ui.customers.recycle_bin import RecycleBin
from ui.customers.saved_lists import SavedLists, all_folders, all_folders_apart
from ui.desk import Desk
from ui.kit.background import run_in_background
from ui.kit.buttons import icon_button, primary, secondary
from ui.kit.page_header import PageHeader
from ui.kit.segmented import Segmented
from ui.kit.theme import THEME

LIST_VIEW, GRID_VIEW = "list", "grid"


class CustomersPage(PageWithInner):
    """Subjects: `"new"`, `("new", name)`, or the key of a customer."""

    READS = (
        "customer",
        "saved_filter",
        "contact",
        "service_in_use",
        "visit",
        "visit_record",
        "task",
        "contract",
        "attachment",
        "industry_group",
        "account",
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.acts, self.saved = CustomerActs(desk), SavedLists(desk)
        self.inner_pages = InnerPages(desk, self, self.acts)
        self.folders: Folders | None = None
        self._folder = EVERYTHING
        self._detail_wanted = True
        self.header = self._header()
        self.tree = FilingTree(may(desk.acting.role, "file_industries"))
        self.list = CustomerList(desk.acting)
        self.detail = CustomerDetail(desk, self.acts)
        self.bin, self.grids = RecycleBin(desk), GridView(desk.acting)
        self.columns = Columns(self.tree, self.list, self.detail, self.bin, self.grids)
        self.inner_pages.listen(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.columns, 1)
        self._connect()
        THEME.changed.connect(self._fit)
        self._fit()
        self.columns.begin()

    def _header(self) -> PageHeader:
        header = PageHeader(self.tr("客户档案"))
        self.fold = header.add_left(FolderFold())
        ways = [(LIST_VIEW, self.tr("列表"), "ph.rows"), (GRID_VIEW, self.tr("片区"), "ph.map-trifold")]
        self.view = header.add_right(Segmented(ways, LIST_VIEW))
        self.view.changed.connect(lambda _way: self._show_view())
        self.import_button = header.add_right(secondary(self.tr("导入"), "ph.upload-simple"))
        self.export_button = header.add_right(secondary(self.tr("导出"), "ph.download-simple"))
        self.more = header.add_right(icon_button("ph.dots-three-bold", self.tr("更多操作")))
        self.more.clicked.connect(
            lambda: self.inner_pages.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.new_button = header.add_right(primary(self.tr("新建客户"), "ph.plus-bold"))
        self.import_button.clicked.connect(lambda: self.desk.go("import"))
        self.export_button.clicked.connect(lambda: self.export([]))
        self.new_button.clicked.connect(lambda: self.start_new())
        self.export_button.setVisible(may(self.desk.acting.role, "export"))
        return header

    def outer(self) -> tuple[QWidget, ...]:
        """Return what an inner page takes the place of."""
        return self.header, self.columns

    def _connect(self) -> None:
        self.tree.chosen.connect(self._open_folder)
        self.fold.chosen.connect(self.tree.choose)
        self.tree.filed.connect(self.acts.file)
        self.tree.group_wanted.connect(self.acts.add_group)
        self.tree.menu_wanted.connect(lambda folder, place: self.saved.open_menu(self.tree, folder, place))
        rows = self.list
        rows.save_wanted.connect(self.saved.save)
        rows.current_changed.connect(self._show)
        rows.opened.connect(self.open_detail)
        rows.edit_wanted.connect(self.edit)
        rows.discard_wanted.connect(self.acts.discard)
        rows.walk_wanted.connect(self.acts.walk)
        rows.change_wanted.connect(self.acts.change_many)
        rows.export_wanted.connect(self.export)
        rows.print_wanted.connect(self.inner_pages.print_list)
        rows.hand_over_wanted.connect(self.inner_pages.handovers.ask)
        self.acts.hand_over_wanted.connect(self.inner_pages.handovers.ask)
        self.acts.print_wanted.connect(self.inner_pages.print_customer)
        self.tree.statistics_wanted.connect(self.inner_pages.show_statistics)
        rows.menu_wanted.connect(self._open_menu)
        rows.new_wanted.connect(self.start_new)
        rows.import_wanted.connect(lambda: self.desk.go("import"))
        rows.all_wanted.connect(lambda: self.tree.choose(EVERYTHING))
        self.grids.grid_wanted.connect(lambda name: self._see(f"{GRID}{name}"))
        self.acts.group_wanted.connect(lambda name: self._see(f"{SAME_GROUP}{name}"))
        self.detail.closed.connect(lambda: self._want_detail(False))

    def refresh(self) -> None:
        """Count the folders again, and read list and detail again; the first time the list does not wait for them."""
        who, today = self.desk.acting, self.desk.now().date()
        if self.folders is None:
            with QSignalBlocker(self.list):
                self.list.show_folder(everything(), today)
            run_in_background(self, lambda _job: all_folders_apart(who, today), self.complete)
            return
        self._show_folders(all_folders(who, today))
        self._show_view()
        before = self.detail.key
        self._show_folder(self.folders.named(self._folder))
        if self.detail.key == before:
            self.detail.refresh()

    def complete(self, folders: Folders | None = None) -> None:
        """Show the folders (None: count them here) and the first customer, if the page still lacks them."""
        if self.folders is None:
            self._show_folders(folders or all_folders(self.desk.acting, self.desk.now().date()))
            self.fold.show_folder(self.folders.smart[0], self.folders)
            self.detail.show_customer(self.list.table.current_key())

    def _show_folders(self, folders: Folders) -> None:
        self.folders = folders
        self.header.set_facts(self.tr("{count} 家").format(count=f"{folders.smart[0].count:,}"))
        self.tree.set_folders(folders, folders.named(self._folder).key)

    def show_subject(self, subject: object) -> None:
        """Start a new customer, open a place of the tree by its key, or show a customer, wherever it is filed."""
        self.complete()
        self.close_inner()
        self.view.set_value(LIST_VIEW)
        self._fit()
        if subject == "new":
            self.start_new()
        elif isinstance(subject, tuple):
            self.start_new(str(subject[1]))
        elif isinstance(subject, str):
            self.tree.choose(subject)
        else:
            self._reveal(subject)

    def start_new(self, name: str = "") -> None:
        """Open the drawer for a new customer in the present folder."""
        self.acts.add(name, self.folders.named(self._folder) if self.folders else None)

    def edit(self, key: object) -> None:
        """Open the drawer for a customer, if the user may change it."""
        self._show(key)
        if self.detail.tabs is not None:
            self.acts.edit(Customer.get_by_id(key))

    def open_detail(self, key: object) -> None:
        """Show a customer beside the list, or in a drawer where there is no room."""
        if has_room(self.width()):
            self._want_detail(True)
            self.detail.setFocus()
        else:
            self.desk.open_drawer(DetailDrawer(self.desk, self.acts, key))

    def export(self, keys: Sequence[int]) -> None:
        """Write the given customers, or all in the list, to a sheet the user names."""
        if (wanted := ask_for_file(self)) is None:
            return
        file, version = wanted
        narrow = [Customer.id.in_(list(keys))] if keys else self.list.conditions()
        count = export_customers(file, narrow, "" if keys else self.list.filter.text(), self.list.keys(), version)
        self.desk.say(self.tr("已导出 {count} 条到 {file}").format(count=f"{count:,}", file=file.name))

    def _reveal(self, key: object) -> None:
        if self._folder == BIN or not self.list.find_row(key):
            self.tree.choose(EVERYTHING)
            self.list.filter.clear()
            self.list.find_row(key)
        if self.detail.key != key:
            self._show(key)
        self.open_detail(key)

    def _show_view(self) -> None:
        if self.view.value() == GRID_VIEW:
            self.grids.refresh(self.desk.now().date())
        self._fit()

    def _see(self, key: str) -> None:
        """Show the customers of a grid or of a parent group in the list."""
        self.view.set_value(LIST_VIEW)
        self.tree.choose(key)
        self._fit()
        self.list.table.setFocus()

    def _open_folder(self, folder: Folder) -> None:
        self._folder = folder.key
        self._show_folder(folder)

    def _show_folder(self, folder: Folder) -> None:
        self.fold.show_folder(folder, self.folders)
        self._fit()
        if folder.key == BIN:
            self.bin.refresh()
        else:
            self.list.show_folder(folder, self.desk.now().date())

    def _show(self, key: object) -> None:
        if key != self.detail.key:
            self.detail.show_customer(key)

    def _open_menu(self, key: object, place: QPoint) -> None:
        self._show(key)
        if self.detail.head is not None:
            self.detail.head.open_menu(place)

    def _want_detail(self, wanted: bool) -> None:
        self._detail_wanted = wanted
        self._fit()

    def _fit(self) -> None:
        by_grid = self.view.value() == GRID_VIEW
        folded = tree_folds(self.width()) or self._folder.startswith(OUTSIDE)
        self.fold.setVisible(folded and not by_grid)
        self.columns.fit(self.width(), by_grid, self._folder == BIN, self._detail_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
