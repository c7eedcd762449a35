"""The middle of the screen: filters, the table of customers, what to do where none fits, and the footer."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models.account import rep_names
from models.customer import VALUE_CLASSES, Customer
from models.saved_filter import NOBODY
from models.store.session import Acting
from models.verification import FACTS
from ui.customers.customer_listing import HIDDEN, CustomerListing
from ui.customers.customer_table import CustomerTable
from ui.customers.folders import EVERYTHING, Folder
from ui.customers.list_footer import ListFooter
from ui.customers.nothing_found import NothingFound
from ui.customers.saved_lists import Narrowing, narrowed
from ui.kit.buttons import icon_button
from ui.kit.column_memory import ColumnMemory
from ui.kit.editors import record_text
from ui.kit.filter_bar import FilterBar
from ui.kit.labels import divider
from ui.kit.theme import scaled

WORK_LISTS = ("stale", "incomplete")
"""Folders whose customers are there because facts are missing or stale."""
MOST_WALKED = 200
WIDE, NARROW = 180, 104
"""Width in px of the quick filter, alone and where work lists have a drop-down more."""
FIRST_ORDER = ("last_visit_at", False)


class CustomerList(QWidget):
    """Shows the customers of one folder. `current_changed(key)` follows the row; the others are what the user wants.

    `save_wanted(narrowing, folder)` asks to keep the list as it stands under a name.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    edit_wanted = Signal(object)
    discard_wanted = Signal(list)
    hand_over_wanted = Signal(list)
    export_wanted = Signal(list)
    menu_wanted = Signal(object, QPoint)
    new_wanted = Signal(str)
    import_wanted = Signal()
    all_wanted = Signal()
    save_wanted = Signal(object, object)
    walk_wanted = Signal(list)
    print_wanted = Signal(str, list)
    change_wanted = Signal(list)

    def __init__(self, who: Acting) -> None:
        super().__init__()
        self._listing: CustomerListing | None = None
        self.folder: Folder | None = None
        self._today = dt.date.min
        self._order: tuple[tuple[str, bool], ...] = (FIRST_ORDER,)
        self._kept: dict[str, tuple[str, dict[str, object]]] = {}
        self.filter = FilterBar(self.tr("在本类中筛选"))
        self.filter.columns.clicked.connect(self._choose_columns)
        owners = [(None, self.tr("全部")), *rep_names(), (NOBODY, self.tr("无人负责"))]
        self.save = icon_button("ph.bookmark-simple", self.tr("把当前筛选存为名单"), "quiet", "small")
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.narrowing(), self.folder))
        self.filter.layout().addWidget(self.save)
        self._owner = self.filter.add_choice("owner", self.tr("客户经理"), owners)
        classes = [(None, self.tr("全部")), *VALUE_CLASSES]
        self._class = self.filter.add_choice("class", self.tr("类别"), classes)
        facts = [(name, record_text(Customer.declared_fields()[name].label)) for name in FACTS if name != "name"]
        self._missing = self.filter.add_choice("missing", self.tr("缺"), [(None, self.tr("全部")), *facts])
        self.table, self.footer = CustomerTable(), ListFooter(who.role)
        self.memory = ColumnMemory(self.table, "customers", who.account, HIDDEN)
        self.nothing = NothingFound()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter, divider(), self.table, self.nothing, divider(), self.footer):
            column.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        table = self.table
        self.filter.changed.connect(self.show_rows)
        table.current_changed.connect(self.current_changed)
        table.opened.connect(self.opened)
        table.previewed.connect(self.opened)
        table.edit_wanted.connect(self.edit_wanted)
        table.menu_wanted.connect(self.menu_wanted)
        table.sorted.connect(self._note_order)
        table.sorted_then.connect(self._note_second)
        table.typed.connect(self._start_filter)
        table.selection_changed.connect(self._show_selection)
        table.discard_wanted.connect(self._discard)
        self.footer.discard_wanted.connect(self._discard)
        self.footer.hand_over_wanted.connect(lambda: self.hand_over_wanted.emit(table.selected_keys()))
        self.footer.print_wanted.connect(lambda document: self.print_wanted.emit(document, table.selected_keys()))
        self.footer.change_wanted.connect(lambda: self.change_wanted.emit(table.selected_keys()))
        self.footer.export_wanted.connect(lambda: self.export_wanted.emit(table.selected_keys()))
        self.footer.walk_wanted.connect(self._walk)
        table.walk_wanted.connect(self._walk)
        self.footer.deselect_wanted.connect(table.clearSelection)
        self.nothing.cleared.connect(self.filter.clear)
        self.nothing.all_wanted.connect(self.all_wanted)
        self.nothing.new_wanted.connect(self.new_wanted)
        self.nothing.import_wanted.connect(self.import_wanted)

    def show_folder(self, folder: Folder, today: dt.date) -> None:
        """Show another folder with the filters it had last, or the same one again."""
        if self.folder is None or folder.key != self.folder.key:
            self._swap_filters(folder)
            self._order = folder.order or self._order
        self.folder, self._today = folder, today
        self.show_rows()

    def rows(self) -> CustomerListing:
        """Return the rows shown."""
        return self._listing

    def _swap_filters(self, folder: Folder) -> None:
        if self.folder is not None:
            self._kept[self.folder.key] = (self.filter.text(), self.filter.values())
        text, values = self._kept.get(folder.key, ("", {}))
        self.filter.field.blockSignals(True)
        self.filter.field.set_value(text)
        self.filter.field.blockSignals(False)
        self._owner.set_value(values.get("owner"))
        self._class.set_value(values.get("class"))
        self._missing.set_value(values.get("missing"))
        narrow = folder.key in WORK_LISTS
        self._missing.setVisible(narrow)
        self.filter.field.setFixedWidth(scaled(NARROW if narrow else WIDE))
        self.filter.field.setPlaceholderText(self.tr("筛选") if narrow else self.tr("在本类中筛选"))

    def show_rows(self) -> None:
        """Read the rows again; the same customer stays current, else the one that stands there now, else the first."""
        key, row = self.table.current_key(), self.table.currentIndex().row()
        place = self.table.verticalScrollBar().value()
        self._listing = CustomerListing(self.conditions(), self.filter.text(), self._today).sorted_by(*self._order[0])
        with QSignalBlocker(self.table):
            self.table.set_listing(self._listing)
            self.table.show_order(*self._order[0])
            for second in self._order[1:]:
                self.table.sort_then(*second)
            kept = key is not None and self._keep(key, row)
        count = self.table.records.rowCount()
        self._show_count(count)
        if kept:
            self.table.verticalScrollBar().setValue(place)
        elif count:
            self.table.selectRow(min(max(row, 0), count - 1) if key is not None else 0)
        else:
            self.current_changed.emit(None)
        self._show_selection()

    def _keep(self, key: object, row: int) -> bool:
        """Make the customer current again, where it stood or in the first rows; say whether it was there."""
        if row < self.table.records.rowCount() and self.table.records.key(row) == key:
            self.table.selectRow(row)
            return True
        return self.table.select_key(key)

    def _show_count(self, count: int) -> None:
        self.filter.set_count(self.tr("{count} 家").format(count=f"{count:,}"))
        self.footer.show_share(self._listing.class_a())
        self.table.setHidden(not count)
        filtered = bool(self.filter.text()) or any(value is not None for value in self.filter.values().values())
        self.footer.offer_walk(self.folder.key in WORK_LISTS and bool(count))
        self.nothing.show_for(self.filter.text(), filtered, self.folder.key != EVERYTHING, not count)

    def conditions(self) -> list[Any]:
        """Return what folder and drop-downs ask for."""
        values = self.filter.values()
        missing = Customer._meta.fields[values["missing"]] if values["missing"] else None
        lacking = [] if missing is None else [missing.is_null() | (missing == "")]
        return [self.folder.condition(), *narrowed("", values["owner"], values["class"]), *lacking]

    def narrowing(self) -> Narrowing:
        """Return how the list is narrowed and sorted."""
        values = self.filter.values()
        return Narrowing(self.folder.key, self.filter.text(), values["owner"], values["class"], self._order)

    def keys(self) -> list[int]:
        """Return the customers of the list in its order."""
        return self._listing.keys()

    def title(self) -> str:
        """Return what the list shows: the folder, and how it was narrowed."""
        values = self.filter.values()
        chosen = [
            made.text()
            for key, made in (("owner", self._owner), ("class", self._class), ("missing", self._missing))
            if values[key] is not None
        ]
        return " ".join(filter(None, (self.folder.title, *chosen, self.filter.text())))

    def find_row(self, key: object) -> bool:
        """Make a customer current wherever it stands in the list; say whether it is there."""
        if self.table.select_key(key):
            return True
        keys = self._listing.keys()
        if key not in keys:
            return False
        self.table.selectRow(keys.index(key))
        return True

    def _note_order(self, name: str, descending: bool) -> None:
        self._order = ((name, descending),)
        self._show_selection()

    def _note_second(self, name: str, descending: bool) -> None:
        self._order = (self._order[0], (name, descending))
        self._show_selection()

    def _show_selection(self) -> None:
        self.footer.show_selection(len(self.table.selectionModel().selectedRows()), *self._order)

    def _walk(self) -> None:
        """Check what is selected; of a single customer, go on with those below it in a list of work to do."""
        chosen = self.table.selected_keys()
        if len(chosen) == 1 and self.folder.key in WORK_LISTS:
            keys = self._listing.keys()
            place = keys.index(chosen[0])
            chosen = keys[place : place + MOST_WALKED]
        if chosen:
            self.walk_wanted.emit(chosen)

    def _start_filter(self, text: str) -> None:
        if text.strip():
            self.filter.field.setFocus()
            self.filter.field.setText(text)

    def _choose_columns(self) -> None:
        menu: QMenu = self.table.columns_menu()
        menu.addSeparator()
        menu.addAction(self.tr("恢复原来的列"), self.memory.forget)
        menu.popup(self.filter.columns.mapToGlobal(self.filter.columns.rect().bottomLeft()))

    def _discard(self) -> None:
        self.discard_wanted.emit(self.table.selected_keys())
