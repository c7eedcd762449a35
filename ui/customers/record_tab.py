"""A tab with the records that hang on a customer: contacts, visits or tasks."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.store.listing import Listing
from models.store.record import Record
from ui.kit.buttons import link
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState
from ui.kit.record_table import RecordTable


class RecordTab(QWidget):
    """Lists `record_type` in the given columns (field → px); `add` is the button, `sentence` what to do without any."""

    new_wanted = Signal()
    opened = Signal(object)
    discard_wanted = Signal(list)

    def __init__(
        self, record_type: type[Record], conditions: Sequence[Any], columns: Mapping[str, int], add: str, sentence: str
    ) -> None:
        super().__init__()
        listing = Listing(record_type, conditions, columns=tuple(columns))
        title = record_text(record_type.declaration().title)
        self.table = RecordTable()
        self.table.setAccessibleName(title)
        self.table.set_listing(listing)
        for section, width in enumerate(columns.values()):
            self.table.setColumnWidth(section, width)
        button = link(add, "ph.plus", "tiny")
        button.clicked.connect(self.new_wanted)
        empty = EmptyState(record_type.declaration().icon, self.tr("还没有{title}").format(title=title), sentence, add)
        empty.acted.connect(self.new_wanted)
        filled = bool(listing.count())
        self.table.opened.connect(self.opened)
        remove = QShortcut(QKeySequence.StandardKey.Delete, self.table, self._discard)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        head = QHBoxLayout()
        head.setContentsMargins(20, 6, 16, 6)
        head.addStretch()
        head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for widget, wanted in ((self.table, filled), (empty, not filled)):
            column.addWidget(widget)
            widget.setVisible(wanted)
        button.setVisible(filled)

    def _discard(self) -> None:
        self.discard_wanted.emit(self.table.selected_keys())
