"""The list page every record type gets: filter, table, a drawer for one record, undo for what was deleted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from models.store.listing import Listing
from models.store.record import Record
from ui.desk import Desk, Page
from ui.kit.buttons import primary
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState, NoMatch
from ui.kit.filter_bar import FilterBar
from ui.kit.page_header import PageHeader
from ui.kit.record_table import RecordTable
from ui.records.record_drawer import RecordDrawer


class RecordPage(Page):
    """Lists `record_type`; `conditions` narrow what is shown, `make` gives a new record its first values.

    With `back` the page lies within another one: `went_back` follows the arrow beside the title. Where `refused` says
    why the signed-in account may change nothing, records can be looked at only.
    """

    went_back = Signal()

    def __init__(
        self,
        desk: Desk,
        record_type: type[Record],
        conditions: Callable[[], Sequence] = tuple,
        make: Callable[[], Record] | None = None,
        back: bool = False,
        refused: str = "",
    ) -> None:
        super().__init__(desk)
        self.record_type, self._conditions, self._make = record_type, conditions, make or record_type
        self.READS, self.refused = (record_type._meta.table_name,), refused
        title, (new, guidance) = record_text(record_type.declaration().title), self.words()
        self.header = PageHeader(title, back=back)
        self.header.went_back.connect(self.went_back)
        self.new_button = self.header.add_right(primary(new, "ph.plus-bold"))
        self.new_button.clicked.connect(self.start_new)
        self.new_button.setHidden(bool(refused))
        self.filter = FilterBar(self.tr("筛选"))
        self.table = RecordTable()
        self.empty = EmptyState(
            record_type.declaration().icon,
            self.tr("还没有{title}").format(title=title),
            refused or guidance,
            "" if refused else new,
        )
        self.no_match = NoMatch(self.tr("没有符合的{title}").format(title=title))
        self.table.setAccessibleName(title)
        self.first = self.table
        self._connect_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.filter, self.table, self.empty, self.no_match):
            column.addWidget(widget)

    def _connect_parts(self) -> None:
        self.no_match.acted.connect(self.clear_filters)
        self.empty.acted.connect(self.start_new)
        self.filter.changed.connect(self.refresh)
        self.filter.columns.clicked.connect(self._offer_columns)
        self.table.opened.connect(self.open_record)
        here = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence.StandardKey.Delete, self.table, self.discard_selected, context=here)

    def words(self) -> tuple[str, str]:
        """Return what the button for a new record says, and how records come to be here while there are none."""
        return self.tr("新建"), ""

    def refresh(self) -> None:
        """Read the list again."""
        listing = self.listing()
        count = listing.count()
        self.table.set_listing(listing)
        self.filter.set_count(self.tr("{count} 条").format(count=f"{count:,}"))
        narrowed = self.is_narrowed()
        self.table.setVisible(bool(count))
        self.filter.setVisible(bool(count or narrowed or self.filter.values()))
        self.empty.setHidden(bool(count) or narrowed)
        self.no_match.setVisible(narrowed and not count)

    def listing(self) -> Listing:
        """Return what the list shows."""
        return Listing(self.record_type, self._conditions(), self.filter.text())

    def is_narrowed(self) -> bool:
        """Say whether the user filters, so that nothing found does not mean that there is nothing."""
        return bool(self.filter.text())

    def clear_filters(self) -> None:
        """Show everything again."""
        self.filter.clear()

    def start_new(self) -> None:
        """Open the drawer for a new record."""
        self._open(self._make(), self.new_button.text())

    def open_record(self, key: object) -> None:
        """Open the drawer for one record of the list."""
        self._open(self.record_type.get_by_id(key), self.record_type.get_by_id(key).display_name)

    def show_subject(self, subject: object) -> None:
        """Start a new record for `"new"`, else open the record with that key."""
        if subject == "new":
            self.start_new()
        else:
            self.open_record(subject)

    def _open(self, record: Record, title: str) -> None:
        self.desk.open_drawer(RecordDrawer(self.desk, record, title, refused=self.refused))

    def _offer_columns(self) -> None:
        anchor = self.filter.columns
        self.table.columns_menu().popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def discard_selected(self) -> None:
        """Put the selected records into the recycle bin, and offer to take them back."""
        if self.refused:
            self.desk.say(self.refused)
            return
        records = [self.record_type.get_by_id(key) for key in self.table.selected_keys()]
        for record in records:
            record.discard()
        if records:
            self.desk.wrote(*self.READS)
            self.desk.say(self.tr("已删除 {count} 条").format(count=len(records)), lambda: self._restore(records))

    def _restore(self, records: Sequence[Record]) -> None:
        for record in records:
            record.restore()
        self.desk.wrote(*self.READS)
