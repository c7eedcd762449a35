"""The one table: any listing of any length, rows of one height, painted cells, all of it by keyboard too."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from ui.kit.cell_delegate import CellDelegate
from ui.kit.columns_menu import columns_menu
from ui.kit.listing import Listing
from ui.kit.record_model import RecordModel
from ui.kit.table_header import TableHeader
from ui.kit.theme import THEME, scaled

COMPACT, COMFORTABLE = 32, 40


class RecordTable(QTableView):
    """Shows a `Listing`. Signals carry record keys; `typed` carries what the user types to find a row.

    `arrange_columns` is called for new columns, `arranged` follows the user's change of their widths, order or number;
    `sorted_then` tells the second column to sort by.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    previewed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    selection_changed = Signal()
    sorted = Signal(str, bool)
    sorted_then = Signal(str, bool)
    arranged = Signal()
    typed = Signal(str)

    def __init__(self, row_height: int = COMPACT) -> None:
        super().__init__()
        self._row_height = row_height
        self.hovered_row = -1
        self._widened: dict[int, tuple[int, int]] = {}
        """Width before and after of the columns that were given room."""
        self._filling = False
        self._roomy = 0
        self.arrange_columns: Callable[[], None] = lambda: None
        self.records = RecordModel()
        self.records.setParent(self)
        self.setModel(self.records)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(TableHeader(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.records.key(index.row())))
        self.entered.connect(self._hover)
        self.horizontalHeader().order_wanted.connect(self._sort_by_click)
        self.horizontalHeader().arranged.connect(self.arranged)
        THEME.changed.connect(self._fit)
        self._fit()

    def set_listing(self, listing: Listing) -> None:
        """Show other rows; widths are taken from the columns when these change."""
        names = [column.name for column in self.records.columns]
        self.records.set_listing(listing)
        if names != [column.name for column in listing.columns]:
            self._take_widths()
            self.arrange_columns()

    def reload(self) -> None:
        """Read the rows again and keep the current record where it can be found."""
        key = self.current_key()
        self.records.reload()
        if key is not None:
            self.select_key(key)

    def current_key(self) -> object:
        """Return the key of the current record, or None."""
        index = self.currentIndex()
        return self.records.key(index.row()) if index.isValid() else None

    def selected_keys(self) -> list:
        """Return the keys of the selected records, from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.records.key(row) for row in rows]

    def select_key(self, key: object) -> bool:
        """Make a record current if it stands in the rows read so far or in the first page; say whether it did."""
        if self.records.rowCount():
            self.records.row(0)
        row = self.records.loaded_row_of(key)
        if row is not None:
            self.selectRow(row)
        return row is not None

    def sort_by(self, name: str, descending: bool = False) -> None:
        """Sort by a column and show its arrow."""
        section = [column.name for column in self.records.columns].index(name)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(section, order)
        self.horizontalHeader().set_second(None)
        self.records.sort(section, order)
        self.sorted.emit(name, descending)

    def sort_then(self, name: str, descending: bool = False) -> None:
        """Sort by a second column where the first says the same, and show its smaller arrow."""
        section = [column.name for column in self.records.columns].index(name)
        if self.records.then_by(section, descending):
            self.horizontalHeader().set_second((section, descending))
            self.sorted_then.emit(name, descending)

    def show_column(self, section: int, shown: bool) -> None:
        """Show or hide a column, as the user wants it."""
        self.setColumnHidden(section, not shown)
        self.fill_room()
        self.arranged.emit()

    def columns_menu(self) -> QMenu:
        """Return a menu that shows and hides columns, the first one excepted, and sorts by one or two of them."""
        return columns_menu(self, self)

    def _sort_by_click(self, section: int, with_shift: bool) -> None:
        header, name = self.horizontalHeader(), self.records.columns[section].name
        sorted_by = header.sortIndicatorSection() if header.isSortIndicatorShown() else section
        if with_shift and sorted_by != section:
            self.sort_then(name, header.second == (section, False))
            return
        again = header.isSortIndicatorShown() and sorted_by == section
        self.sort_by(name, again and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder)

    def _fit(self) -> None:
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(scaled(self._row_height))

    def restore_columns(self) -> None:
        """Give the columns their declared widths and order."""
        header = self.horizontalHeader()
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        self._take_widths()

    def _take_widths(self) -> None:
        for section, column in enumerate(self.records.columns):
            self.setColumnWidth(section, scaled(column.width))
        self._widened.clear()
        self._roomy = 0
        self.fill_room()

    def roomy(self) -> int:
        """Return the column that takes what room is left: the first long text in view, else the first of all."""
        long = (n for n, column in enumerate(self.records.columns) if column.kind == "LongTextField")
        return next((section for section in long if not self.isColumnHidden(section)), 0)

    def fill_room(self) -> None:
        """Give cut chips and choices their width, and the room left to cut captions, then to the roomy column."""
        header = self.horizontalHeader()
        if self._filling or not header.count():
            return
        self._filling = True  # another width may bring or take the scroll bar, which asks to fill again
        for section, (declared, given) in self._widened.items():
            if self.columnWidth(section) == given:  # else somebody has set it since
                self.setColumnWidth(section, declared)
        if self._roomy != (roomy := self.roomy()):
            self.setColumnWidth(self._roomy, scaled(self.records.columns[self._roomy].width))
            self._roomy = roomy
        least = scaled(self.records.columns[roomy].width)
        room = self.viewport().width() - header.length() + self.columnWidth(roomy) - least
        shares = self._shares(room)
        self._widened = {n: (self.columnWidth(n), self.columnWidth(n) + more) for n, more in shares.items()}
        for section, (_, given) in self._widened.items():
            self.setColumnWidth(section, given)
        self.setColumnWidth(roomy, least + max(room - sum(shares.values()), 0))
        self._filling = False

    def _shares(self, room: int) -> dict[int, int]:
        """How many pixels each cut column gets, from the left: what `room` allows, but no declared width cuts cells."""
        shares: dict[int, int] = {}
        for section, column in enumerate(self.records.columns):
            if section == self._roomy or self.isColumnHidden(section):
                continue
            width, header = self.columnWidth(section), self.horizontalHeader()
            for_cells = header.cells_width(section) - width
            more = max(header.full_width(section) - width, for_cells)
            if more > room - sum(shares.values()):
                more = for_cells if width == scaled(column.width) else 0
            if more > 0:
                shares[section] = more
        return shares

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fill_room()

    def _hover(self, index: QModelIndex) -> None:
        self._set_hovered(index.row())

    def _set_hovered(self, row: int) -> None:
        self.hovered_row = row
        self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._set_hovered(-1)

    def _menu_at(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(self.records.key(index.row()), self.viewport().mapToGlobal(place))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current_changed.emit(self.records.key(current.row()))

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyboardSearch(self, text: str) -> None:
        self.typed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers = {Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened, Qt.Key.Key_Space: self.previewed}
        signal = answers.get(event.key())
        if signal is not None and self.current_key() is not None:
            signal.emit(self.current_key())
            return
        super().keyPressEvent(event)
