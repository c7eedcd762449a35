"""Corrections to the customer view straight from a visit record: the archive, the person visited, what is in use."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from models.contact import Contact
from models.contract import sees_in_full
from models.service_in_use import ServiceInUse
from models.store.record import Record
from models.visit import Visit
from ui.customers.customer_drawer import CustomerDrawer
from ui.desk import Desk
from ui.records.record_drawer import RecordDrawer

FACTS = (
    "head",
    "head_mobile",
    "phone",
    "address",
    "staff_count",
    "stage",
    "relationship",
    "rating",
    "likelihood",
    "monthly_fee",
    "remark",
)
"""What a visit most often brings to light of a customer."""


class Corrections(QObject):
    """Opens drawers beside the record; what they store is kept at once, with its history."""

    def __init__(self, desk: Desk, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.visit = desk, visit

    def menu(self, parent: QWidget) -> QMenu:
        """Return what can be corrected; of a colleague's customer only people can be added."""
        menu = QMenu(parent)
        if sees_in_full(self.desk.acting, self.visit.customer):
            menu.addAction(self.tr("客户资料"), self.customer)
            if self.visit.contact_id:
                words = self.tr("联系人 {name}").format(name=self.visit.contact.name)
                menu.addAction(words, lambda: self._open(Contact.get_by_id(self.visit.contact_id), words))
            menu.addAction(self.tr("新的在用业务"), lambda: self._add(ServiceInUse, self.tr("新的在用业务")))
        menu.addAction(self.tr("新的联系人"), lambda: self._add(Contact, self.tr("新的联系人")))
        return menu

    def customer(self) -> None:
        """Correct the archive."""
        customer = self.visit.customer.get_by_id(self.visit.customer_id)
        title = self.tr("更正 {customer}").format(customer=customer.short_label)
        self.desk.open_drawer(CustomerDrawer(self.desk, customer, title, after=self._say, names=FACTS))

    def _add(self, record_type: type[Record], title: str) -> None:
        self._open(record_type(customer=self.visit.customer_id), title)

    def _open(self, record: Record, title: str) -> None:
        self.desk.open_drawer(RecordDrawer(self.desk, record, title, after=self._say))

    def _say(self, _record: Record) -> None:
        self.desk.wrote("customer")
        self.desk.say(self.tr("{customer} 的档案已更正").format(customer=self.visit.customer.short_label))
