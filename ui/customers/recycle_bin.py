"""The recycle bin in place of the list: what was deleted, taking it back, removing it for good."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.customer import Customer
from models.store.database import writing
from models.store.record import Record
from models.store.recycle_bin import Kept, discarded, remove_for_good, sort_out, take_out
from rules.permissions import may
from ui.customers.folders import BINNED
from ui.desk import Desk
from ui.kit.buttons import danger, secondary
from ui.kit.confirm_dialog import ask
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState
from ui.kit.labels import ElidedLabel, divider
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable
from ui.kit.theme import scaled

HEAD = 44
NAMED = 3
"""As many of those that must stay are named with what hangs on them."""
TABLES = tuple(record_type._meta.table_name for record_type in BINNED)


class RecycleBin(QWidget):
    """Lists discarded customers and what belongs to them: Enter takes back, Delete removes for good (if allowed)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._records: dict[int, Record] = {}
        self._may_empty = may(desk.acting.role, "empty_recycle_bin")
        self.table = RecordTable()
        self.table.setAccessibleName(self.tr("回收站"))
        self.empty = EmptyState(
            "ph.trash", self.tr("回收站是空的"), self.tr("删除的客户、联系人、合同和附件会先放在这里。")
        )
        self.restore_button = secondary(self.tr("恢复"), "ph.arrow-u-up-left", "small")
        self.remove_button = danger(self.tr("彻底删除"), "ph.trash", "small")
        self.restore_button.clicked.connect(self.restore)
        self.remove_button.clicked.connect(self.remove)
        self.table.opened.connect(lambda _key: self.restore())
        self.table.selection_changed.connect(self._show_choice)
        shortcut = QShortcut(QKeySequence.StandardKey.Delete, self.table, self.remove)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.setEnabled(self._may_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head(), divider(), self.table, self.empty):
            column.addWidget(part)
        self.remove_button.setVisible(self._may_empty)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(scaled(HEAD))
        self.words = ElidedLabel("", "body", "text-2")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.restore_button)
        row.addWidget(self.remove_button)
        return head

    def refresh(self) -> None:
        """Read the bin again."""
        self._records = {record.id: record for record in discarded(BINNED, self.desk.acting)}
        columns = [
            ListColumn("name", self.tr("名称"), 220),
            ListColumn("kind", self.tr("种类"), 84),
            ListColumn("customer", self.tr("所属客户"), 200),
            ListColumn("deleted_at", self.tr("删除时间"), 136, "DateTimeField"),
        ]
        self.table.set_listing(RowListing(columns, [_row(record) for record in self._records.values()]))
        filled = bool(self._records)
        self.table.setVisible(filled)
        self.empty.setHidden(filled)
        if filled:
            self.table.selectRow(0)
        self._show_choice()

    def _show_choice(self) -> None:
        count = len(self.table.selected_keys())
        words = self.tr("已选 {count} 条 · 共 {total} 条") if count else self.tr("共 {total} 条")
        self.words.set_text(words.format(count=count, total=len(self._records)))
        for button in (self.restore_button, self.remove_button):
            button.setEnabled(bool(count))

    def _chosen(self) -> list[Record]:
        return [self._records[key] for key in self.table.selected_keys()]

    def restore(self) -> None:
        """Take what is selected back."""
        chosen = self._chosen()
        if not chosen:
            return
        back = take_out(chosen)
        self.desk.wrote(*TABLES)
        text = self.tr("已恢复 {count} 条").format(count=len(back))
        if len(back) > len(chosen):
            text = self.tr("{text}，所属的客户或合同也一起恢复了").format(text=text)
        self.desk.say(text, lambda: self._discard(back))

    def _discard(self, records: Sequence[Record]) -> None:
        with writing():
            for record in records:
                record.discard()
        self.desk.wrote(*TABLES)

    def remove(self) -> None:
        """Ask, with the counts, and remove for good what nothing hangs on; say what stays."""
        plan = sort_out(self._chosen())
        stays = self._stays(plan.kept)
        if not plan.removable:
            self.desk.say(stays or self.tr("没有选中要彻底删除的。"))
            return
        body = self.tr("{counts}，将不能再找回。{stays}").format(counts=_counts(plan.removable), stays=stays)
        question = self.tr("彻底删除 {count} 条？").format(count=len(plan.removable))
        if ask(self.window(), question, body, self.tr("彻底删除"), danger=True):
            done = remove_for_good(self._chosen())
            self.desk.wrote(*TABLES)
            text = self.tr("已彻底删除 {count} 条。{stays}")
            self.desk.say(text.format(count=len(done.removable), stays=self._stays(done.kept)))

    def _stays(self, kept: Sequence[Kept]) -> str:
        if not kept:
            return ""
        names = self.tr("、").join(self._why(one) for one in kept[:NAMED])
        return self.tr("{count} 条还有关联，会留下：{names}").format(count=len(kept), names=names)

    def _why(self, kept: Kept) -> str:
        links = " · ".join(f"{record_text(title)} {count}" for title, count in kept.links.items())
        return self.tr("{name}（{links}）").format(name=kept.record.display_name, links=links)


def _counts(records: Sequence[Record]) -> str:
    """Return how many there are of each kind, for example 「客户档案 2 · 联系人 1」."""
    kinds = Counter(record.declaration().title for record in records)
    return " · ".join(f"{record_text(title)} {count}" for title, count in kinds.items())


def _row(record: Record) -> tuple:
    customer = None if isinstance(record, Customer) else record.customer.name
    kind = record_text(record.declaration().title)
    return record.id, record.display_name, kind, customer, record.deleted_at
