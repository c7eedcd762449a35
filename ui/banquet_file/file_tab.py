"""What the tabs of a banquet's file share: buttons above, a table, a column of findings at the right."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.banquet import Banquet
from models.store.record import Record
from reports.documents import DOCUMENTS
from rules.permissions import may
from ui.banquet_file.file_acts import FileActs
from ui.banquet_file.print_menu import add_paper, fill_print_menu
from ui.banquet_file.side_column import SideColumn
from ui.desk import Desk
from ui.kit.buttons import Button, SplitButton
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState
from ui.kit.labels import divider, within
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable
from ui.kit.surfaces import lay_on
from ui.kit.theme import scaled
from ui.records.record_drawer import RecordDrawer

BAR = 44
SIDE_FROM = 860
"""Below this width, as beside a drawer, the findings make room for the table."""
SMALL = "small"
Act = TypeVar("Act", Button, SplitButton)


class FileTab(QWidget):
    """Shows one kind of record of a banquet. `print_wanted(document)` names a key of `DOCUMENTS`.

    A tab says which columns and rows it shows, what stands beside them, and how one record is edited.
    """

    RECORD: type[Record] = Record
    PAPERS: tuple[str, ...] = ()
    print_wanted = Signal(str)

    def __init__(self, desk: Desk, acts: FileActs, sentence: str, action: str) -> None:
        super().__init__()
        self.desk, self.acts = desk, acts
        self.banquet: Banquet | None = None
        self.may_arrange = may(desk.acting.role, "arrange_banquets")
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(16, 0, 16, 0)
        self.bar.setSpacing(8)
        self.table, self.side = RecordTable(), SideColumn()
        title = record_text(self.RECORD.declaration().title)
        self.table.setAccessibleName(title)
        self.empty = EmptyState(
            self.RECORD.declaration().icon,
            self.tr("还没有{title}").format(title=title),
            sentence,
            action if self.may_arrange else "",
        )
        self.table.opened.connect(lambda key: self.edit(self.RECORD.get_by_id(key)))
        self.table.horizontalHeader().setSectionsClickable(False)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table, self.discard_selected)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = lay_on(QWidget(), "subtle")
        bar.setFixedHeight(scaled(BAR))
        bar.setLayout(self.bar)
        self.head = QVBoxLayout()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self.head)
        left.addWidget(self.table, 1)
        left.addWidget(self.empty, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        self._edge = divider(vertical=True)
        row.addWidget(self._edge)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(divider())
        column.addLayout(row, 1)

    def add_button(self, button: Act) -> Act:
        """Put a button of an act at the left of the bar; those who may not arrange do not get it."""
        self.bar.addWidget(button)
        button.setVisible(self.may_arrange)
        return button

    def add_papers(self) -> None:
        """Put the papers that belong here at the right of the bar, the first as the usual one."""
        menu = QMenu(self)
        for paper in self.PAPERS:
            add_paper(menu, paper, self.print_wanted.emit)
        menu.addSeparator()
        fill_print_menu(menu.addMenu(self.tr("全部文件")), self.print_wanted.emit)
        first = record_text(DOCUMENTS[self.PAPERS[0]].title)
        words = self.tr("打印{paper}").format(paper=within(first))
        self.printing = SplitButton(words, menu, "secondary", "ph.printer", SMALL)
        self.printing.clicked.connect(lambda: self.print_wanted.emit(self.PAPERS[0]))
        self.bar.addStretch()
        self.bar.addWidget(self.printing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_FROM)
        self.side.setVisible(wide)
        self._edge.setVisible(wide)

    def columns(self) -> Sequence[ListColumn]:
        """Return the columns of the table."""
        raise NotImplementedError

    def rows(self) -> list[tuple]:
        """Return a row (key, cell per column …) for each record."""
        raise NotImplementedError

    def side_parts(self) -> Sequence[QWidget]:
        """Return what stands at the right."""
        raise NotImplementedError

    def drawer(self, record: Record) -> RecordDrawer:
        """Return the drawer that edits a record."""
        return RecordDrawer(self.desk, record, record.display_name, self.acts.keep, refused=self.refused())

    def refused(self) -> str:
        """Say why nothing may be changed, or nothing."""
        return "" if self.may_arrange else self.tr("宴会由办公室或部门经理来安排")

    def show_banquet(self, banquet: Banquet) -> None:
        """Read and show the records of a banquet; what is selected stays selected."""
        self.banquet = banquet
        selected = self.table.selected_keys()
        rows = self.rows()
        self.table.set_listing(RowListing(self.columns(), rows))
        self._select(rows, selected)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.side.show_parts(self.side_parts())

    def _select(self, rows: Sequence[tuple], keys: Sequence[object]) -> None:
        """Select again what was selected, as far as it is still there."""
        chosen = [place for place, row in enumerate(rows) if row[0] in set(keys)]
        if chosen:
            self.table.select_key(rows[chosen[0]][0])
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place in chosen[1:]:
            self.table.selectionModel().select(self.table.records.index(place, 0), flags)

    def selected(self) -> list[Record]:
        """Return the selected records from top to bottom; says what to do where none is."""
        records = [self.RECORD.get_by_id(key) for key in self.table.selected_keys()]
        if not records:
            self.desk.say(self.tr("请先在表里选中一行；按住 Ctrl 或 Shift 可选多行"))
        return records

    def edit(self, record: Record) -> None:
        """Open the drawer of a record, new or stored."""
        drawer = self.drawer(record)
        if not record.display_name:
            drawer.set_title(self.tr("添加{what}").format(what=within(record_text(record.declaration().title))))
        self.desk.open_drawer(drawer)

    def discard_selected(self) -> None:
        """Put the selected records into the recycle bin; undo brings them back."""
        records = self.selected() if self.may_arrange else []
        if records:
            what = within(record_text(self.RECORD.declaration().title))
            self.acts.replace(self.tr("删除{what}").format(what=what), records, ())
            self.desk.say(self.tr("已删除 {count} 条").format(count=len(records)), self.acts.taking_back())
