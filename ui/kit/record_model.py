"""The one table model: reads a `Listing` by pages of 64 rows, about a screen, and keeps the last ones."""

from collections import OrderedDict

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.kit.cells import alignment
from ui.kit.editors import record_text
from ui.kit.formats import shown
from ui.kit.listing import Column, Listing, SortsByTwo

PAGE = 64
KEPT_PAGES = 40
Index = QModelIndex | QPersistentModelIndex
DISPLAY, RAW = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.UserRole)
ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)


class RecordModel(QAbstractTableModel):
    """Rows of a listing; `key(row)` is the record's key, `cell(row, column)` a raw value."""

    def __init__(self) -> None:
        super().__init__()
        self._listing: Listing | None = None
        self._columns: list[Column] = []
        self._count = 0
        self._pages: OrderedDict[int, list[tuple]] = OrderedDict()

    def set_listing(self, listing: Listing) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._listing, self._columns = listing, list(listing.columns)
        self._count = listing.count()
        self._pages.clear()
        self.endResetModel()

    def reload(self) -> None:
        """Read the same listing again."""
        if self._listing is not None:
            self.set_listing(self._listing)

    @property
    def columns(self) -> list[Column]:
        """Return the columns shown."""
        return self._columns

    def row(self, number: int) -> tuple:
        """Return one row (key, values …); a row that has vanished meanwhile is all None."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._pages[page] = self._listing.page(page * PAGE, PAGE)
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        return rows[place] if place < len(rows) else (None,) * (len(self._columns) + 1)

    def key(self, number: int) -> object:
        """Return the key of the record in a row."""
        return self.row(number)[0]

    def cell(self, number: int, column: int) -> object:
        """Return the raw value of a cell."""
        return self.row(number)[column + 1]

    def text(self, number: int, column: int) -> str:
        """Return what a cell reads."""
        shape = self._columns[column]
        return shown(self.cell(number, column), shape.kind, shape.choices)

    def then_by(self, column: int, descending: bool) -> bool:
        """Sort by a second column; say whether this listing can."""
        if not isinstance(self._listing, SortsByTwo):
            return False
        self.set_listing(self._listing.then_by(self._columns[column].name, descending))
        return True

    def loaded_row_of(self, key: object) -> int | None:
        """Return where a record stands among the rows read so far."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row[0] == key:
                    return page * PAGE + place
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        role = int(role)
        if role == DISPLAY:
            return self.text(index.row(), index.column())
        if role == RAW:
            return self.cell(index.row(), index.column())
        return int(alignment(self._columns[index.column()].kind)) if role == ALIGN else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if (
            orientation == Qt.Orientation.Horizontal
            and int(role) in {DISPLAY, TOOL_TIP}
            and section < len(self._columns)
        ):
            return record_text(self._columns[section].title)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if self._listing is not None and 0 <= column < len(self._columns):
            descending = order == Qt.SortOrder.DescendingOrder
            self.set_listing(self._listing.sorted_by(self._columns[column].name, descending))
