"""One customer at the right: head, tabs, and what each tab shows; of a colleague's customer the public part."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.contact import Contact
from models.contract import Contract, readable_by, sees_in_full
from models.task import Task
from models.visit import Visit
from rules.permissions import may
from ui.customers.archive import Archive, read_archive
from ui.customers.attachments_tab import AttachmentsTab
from ui.customers.customer_acts import CustomerActs
from ui.customers.detail_head import DetailHead
from ui.customers.history_tab import HistoryTab
from ui.customers.overview import Overview
from ui.customers.public_view import PublicView
from ui.customers.record_tab import RecordTab
from ui.customers.relations_drawer import open_relations
from ui.customers.tab_strip import TabStrip
from ui.desk import Desk
from ui.kit.empty_state import EmptyState
from ui.kit.labels import divider
from ui.kit.surfaces import lay_on


class CustomerDetail(QWidget):
    """`show_customer(key)` shows another one, on the tab that was open; `closed` when the user puts it away."""

    closed = Signal()

    def __init__(self, desk: Desk, acts: CustomerActs, may_close: bool = True) -> None:
        super().__init__()
        lay_on(self, "panel")
        self.desk, self.acts, self._may_close = desk, acts, may_close
        self.key: int | None = None
        self.head: DetailHead | None = None
        self.tabs: TabStrip | None = None
        self.content: QWidget | None = None
        self._tab = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_customer(self, key: int | None) -> None:
        """Show one customer, or what to do while none is chosen."""
        if key != self.key:
            self._tab = self._tab if self.key is not None else 0
        archive = read_archive(key) if key is not None else None
        self.key = archive.customer.id if archive else None
        self._clear()
        if archive is None:
            title, sentence = self.tr("还没有选中客户"), self.tr("在左边的列表里点一家，资料就显示在这里。")
            self._put(EmptyState("ph.hand-pointing", title, sentence))
            return
        in_full = sees_in_full(self.desk.acting, archive.customer)
        self.head = self._head(archive, in_full)
        self._column.addWidget(self.head)
        if in_full:
            self._show_tabs(archive)
        else:
            self._put(PublicView(archive, self.desk.now().date()))

    def refresh(self) -> None:
        """Read the same customer again."""
        self.show_customer(self.key)

    def _clear(self) -> None:
        self.head = self.tabs = self.content = None
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _put(self, content: QWidget) -> None:
        if self.content is not None:
            self._column.removeWidget(self.content)
            self.content.hide()
            self.content.deleteLater()
        self.content = content
        self._column.addWidget(content, 1)

    def _head(self, archive: Archive, in_full: bool) -> DetailHead:
        customer, acts = archive.customer, self.acts
        head = DetailHead(customer, archive.missing, in_full, self.desk.acting.role)
        head.visit_wanted.connect(lambda: acts.plan_visit(customer))
        head.call_wanted.connect(lambda: acts.log_call(customer))
        head.edit_wanted.connect(lambda names: acts.edit(customer, names))
        head.walk_wanted.connect(lambda: acts.walk([customer.id]))
        head.print_wanted.connect(lambda: acts.print_wanted.emit(customer.id))
        head.class_wanted.connect(lambda: acts.decide_class(customer))
        head.hand_over_wanted.connect(lambda: acts.hand_over_wanted.emit([customer.id]))
        head.discard_wanted.connect(lambda: acts.discard([customer.id]))
        head.closed.connect(self.closed)
        head.cross.setVisible(self._may_close)
        return head

    def _show_tabs(self, archive: Archive) -> None:
        made = self._tabs(archive)
        self.tabs = TabStrip(self.tr("客户资料的各个部分"))
        for title, count, _ in made:
            self.tabs.add(title, count)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(20, 0, 12, 0)
        row.addWidget(self.tabs)
        self._column.addWidget(holder)
        self._column.addWidget(divider())
        self.tabs.setCurrentIndex(self._tab)
        self._put(made[self._tab][2]())
        self.tabs.currentChanged.connect(lambda place: self._open_tab(place, made[place][2]))

    def _open_tab(self, place: int, make: Callable[[], QWidget]) -> None:
        self._tab = place
        self._put(make())

    def _tabs(self, archive: Archive) -> list[tuple[str, int | None, Callable[[], QWidget]]]:
        return [
            (self.tr("概况"), None, lambda: self._overview(archive)),
            (self.tr("联系人"), len(archive.contacts), lambda: self._contacts(archive)),
            (self.tr("拜访"), archive.visits, lambda: self._visits(archive)),
            (self.tr("合同"), archive.contracts, lambda: self._contracts(archive)),
            (self.tr("待办"), archive.tasks, lambda: self._tasks(archive)),
            (self.tr("附件"), archive.attachments, lambda: self._attachments(archive)),
            (self.tr("变更记录"), None, lambda: HistoryTab(archive.customer.id)),
        ]

    def _overview(self, archive: Archive) -> Overview:
        customer, acts = archive.customer, self.acts
        made = Overview(archive, self.desk.now().date(), may(self.desk.acting.role, "record_visits"))
        made.edit_wanted.connect(lambda names: acts.edit(customer, names))
        made.walk_wanted.connect(lambda: acts.walk([customer.id]))
        made.group_wanted.connect(acts.group_wanted)
        made.part_right.connect(lambda record_type: acts.say_right(customer, record_type))
        made.contact_wanted.connect(lambda key, role: acts.open_contact(customer, key, role))
        made.service_wanted.connect(lambda key: acts.open_service(customer, key))
        made.call_wanted.connect(lambda contact: acts.log_call(customer, contact))
        made.relations_wanted.connect(lambda: open_relations(acts, customer))
        return made

    def _contacts(self, archive: Archive) -> RecordTab:
        columns = {"name": 96, "role": 72, "title": 92, "mobile": 116}
        sentence = self.tr("记下经办人和决策人，下次就知道找谁。")
        made = RecordTab(Contact, [Contact.customer == archive.customer], columns, self.tr("添加联系人"), sentence)
        made.new_wanted.connect(lambda: self.acts.open_contact(archive.customer))
        made.opened.connect(lambda key: self.acts.open_contact(archive.customer, key))
        made.discard_wanted.connect(self.acts.discard_contacts)
        return made

    def _visits(self, archive: Archive) -> RecordTab:
        columns = {"start": 128, "rep.name": 84, "status": 72, "purpose": 132}
        conditions = [Visit.customer == archive.customer, Visit.status != "cancelled"]
        made = RecordTab(Visit, conditions, columns, self.tr("新建拜访"), self.tr("约好第一次拜访，从这里开始。"))
        made.new_wanted.connect(lambda: self.acts.plan_visit(archive.customer))
        made.opened.connect(lambda key: self.desk.go("visits", key))
        return made

    def _tasks(self, archive: Archive) -> RecordTab:
        columns = {"title": 180, "kind": 76, "due_at": 128}
        conditions = [Task.customer == archive.customer, Task.done_at.is_null()]
        made = RecordTab(Task, conditions, columns, self.tr("新建待办"), self.tr("答应客户的事记在这里，到期会提醒。"))
        made.new_wanted.connect(lambda: self.acts.add_task(archive.customer))
        made.opened.connect(lambda key: self.desk.go("tasks", key))
        return made

    def _contracts(self, archive: Archive) -> RecordTab:
        columns = {"subject": 150, "amount": 100, "end": 92, "status": 68}
        sentence = self.tr("登记合同和到期日，到期前会提醒续签。")
        readable = [Contract.customer == archive.customer, readable_by(self.desk.acting)]
        made = RecordTab(Contract, readable, columns, self.tr("新建合同"), sentence)
        made.new_wanted.connect(lambda: self.acts.open_contract(archive.customer))
        made.opened.connect(lambda key: self.acts.open_contract(archive.customer, key))
        made.discard_wanted.connect(self.acts.discard_contracts)
        return made

    def _attachments(self, archive: Archive) -> AttachmentsTab:
        made, place = AttachmentsTab(self.desk, archive.customer), self.tabs.currentIndex()
        made.files.counted.connect(lambda count: self.tabs.set_count(place, count))
        return made
