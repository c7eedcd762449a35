"""What can be done with customers: enter, change, file, discard and take back, log a call, add what belongs to them."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from models.contact import Contact
from models.contract import Contract, sees_in_full
from models.customer import Customer
from models.industry_group import IndustryGroup
from models.service_in_use import ServiceInUse
from models.store.confidentiality import levels
from models.store.database import writing
from models.store.part_ages import confirm_part
from models.store.record import Record
from models.task import Task
from models.value_review import ValueReview, undo_review
from models.verification import take_back
from ui.contracts.contract_drawer import open_contract, start_contract
from ui.customers.bulk_change import BulkChange
from ui.customers.call_drawer import CallDrawer
from ui.customers.class_decision import ClassDecision
from ui.customers.customer_drawer import CustomerDrawer
from ui.customers.folders import Folder
from ui.customers.value_review_drawer import ValueReviewDrawer
from ui.customers.walk_drawer import WalkDrawer
from ui.desk import Desk
from ui.kit.editors import record_text
from ui.records.record_drawer import RecordDrawer

WORKING_DAY_ENDS = dt.time(17, 30)


class CustomerActs(QObject):
    """The acts of the screen; each tells the desk what was written, and what takes something away can be undone.

    `hand_over_wanted(keys)` and `print_wanted(key)` ask the page, over which dialog and preview open, as does
    `group_wanted(name)`, whose list shows the customers of one parent group.
    """

    hand_over_wanted = Signal(list)
    group_wanted = Signal(str)
    print_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    def add(self, name: str = "", folder: Folder | None = None) -> None:
        """Open the drawer for a new customer, filed where the user stands; a rep's new customer is the rep's own."""
        account = self.desk.account
        customer = Customer(name=name, owner=account if account.role == "rep" else None)
        if folder is not None and folder.link:
            setattr(customer, *folder.link)
        self.desk.open_drawer(CustomerDrawer(self.desk, customer, self.tr("新建客户"), self._show))

    def edit(self, customer: Customer, names: Sequence[str] = ()) -> None:
        """Open the drawer for a customer, or for some of its fields only."""
        fresh = Customer.get_by_id(customer.id)
        self.desk.open_drawer(CustomerDrawer(self.desk, fresh, fresh.name, names=names))

    def _show(self, customer: Record) -> None:
        self.desk.go("customers", customer.id)

    def file(self, folder: Folder, keys: Sequence[int]) -> None:
        """File customers in a folder; those of colleagues stay where they are."""
        name, value = folder.link
        present = [Customer.get_by_id(key) for key in keys]
        mine = [customer for customer in present if sees_in_full(self.desk.acting, customer)]
        before = {customer.id: getattr(customer, f"{name}_id") for customer in mine}
        self._file(name, dict.fromkeys(before, value))
        text = self.tr("{count} 家客户已归入「{folder}」").format(count=len(mine), folder=folder.title)
        if len(mine) < len(present):
            left = self.tr("{text}，{count} 家是同事的，没有动")
            text = left.format(text=text, count=len(present) - len(mine))
        self.desk.say(text, (lambda: self._file(name, before)) if mine else None)

    def _file(self, name: str, places: Mapping[int, object]) -> None:
        with writing():
            for key, value in places.items():
                customer = Customer.get_by_id(key)
                setattr(customer, name, value)
                customer.save()
        self.desk.wrote("customer")

    def change_many(self, keys: Sequence[int]) -> None:
        """Open the drawer that sets one fact of several customers; those of colleagues are left out."""
        mine = self._mine(keys)
        if not mine:
            self.desk.say(self.tr("选中的都是同事的客户，您不能修改。"))
            return
        drawer = BulkChange([customer.id for customer in mine])
        drawer.wanted.connect(lambda name, value: self._change(mine, name, value))
        self.desk.open_drawer(drawer)

    def _change(self, customers: Sequence[Customer], name: str, value: object) -> None:
        before = {customer.id: customer.__data__[name] for customer in customers if customer.__data__[name] != value}
        self._file(name, dict.fromkeys(before, value))
        self.desk.close_drawer()
        label = record_text(Customer.declared_fields()[name].label)
        text = self.tr("{count} 家客户的「{field}」已修改").format(count=len(before), field=label)
        self.desk.say(text, (lambda: self._file(name, before)) if before else None)

    def _mine(self, keys: Sequence[int]) -> list[Customer]:
        present = Customer.present().where(Customer.id.in_(list(keys)))
        return [customer for customer in present if sees_in_full(self.desk.acting, customer)]

    def discard(self, keys: Sequence[int]) -> None:
        """Put customers into the recycle bin; those of colleagues stay."""
        mine = self._mine(keys)
        if not mine:
            self.desk.say(self.tr("这是同事的客户，只有负责的客户经理和部门经理能删除。"))
            return
        one = self.tr("已删除「{name}」").format(name=mine[0].name)
        several = self.tr("已删除 {count} 家客户").format(count=len(mine))
        self._discard(mine, one if len(mine) == 1 else several, "customer")

    def discard_contacts(self, keys: Sequence[int]) -> None:
        """Put contacts into the recycle bin."""
        contacts = [Contact.get_by_id(key) for key in keys]
        if contacts:
            self._discard(contacts, self.tr("已删除 {count} 位联系人").format(count=len(contacts)), "contact")

    def discard_contracts(self, keys: Sequence[int]) -> None:
        """Put contracts into the recycle bin."""
        contracts = [Contract.get_by_id(key) for key in keys]
        if contracts:
            self._discard(contracts, self.tr("已删除 {count} 份合同").format(count=len(contracts)), "contract")

    def _discard(self, records: Sequence[Record], text: str, table: str) -> None:
        with writing():
            for record in records:
                record.discard()
        self.desk.wrote(table)
        self.desk.say(text, lambda: self._restore(records, table))

    def _restore(self, records: Sequence[Record], table: str) -> None:
        with writing():
            for record in records:
                record.restore()
        self.desk.wrote(table)

    def plan_visit(self, customer: Customer) -> None:
        """Go to the calendar with a new visit to this customer."""
        self.desk.go("visits", ("new", customer.id))

    def log_call(self, customer: Customer, contact: Contact | None = None) -> None:
        """Open the drawer for the record of a call just made."""
        self.desk.open_drawer(CallDrawer(self.desk, customer, contact))

    def open_contact(self, customer: Customer, key: int | None = None, role: str = "") -> None:
        """Open the drawer for a contact, or for a new one in a role."""
        contact = Contact.get_by_id(key) if key else Contact(customer=customer, **({"role": role} if role else {}))
        seen = levels(self.desk.acting, customer.owner_id)
        names = [name for _, group in Contact.declaration().form for name in group]
        known = [name for name in names if Contact.declared_fields()[name].level in seen]
        title = contact.name if key else self.tr("新建联系人")
        self.desk.open_drawer(RecordDrawer(self.desk, contact, title, names=() if known == names else known))

    def open_service(self, customer: Customer, key: int | None = None) -> None:
        """Open the drawer for a service in use, or for a new one."""
        service = ServiceInUse.get_by_id(key) if key else ServiceInUse(customer=customer)
        self._open(service, service.name if key else self.tr("新建在用业务"))

    def open_contract(self, customer: Customer, key: int | None = None) -> None:
        """Open the drawer for a contract, or for a new one."""
        if key is None:
            start_contract(self.desk, self.tr("新建合同"), customer)
        else:
            open_contract(self.desk, key)

    def add_task(self, customer: Customer) -> None:
        """Open the drawer for a new task about the customer, due at the end of the day."""
        due = dt.datetime.combine(self.desk.now().date(), WORKING_DAY_ENDS)
        self._open(Task(customer=customer, owner=self.desk.account, due_at=due), self.tr("新建待办"))

    def decide_class(self, customer: Customer) -> None:
        """Open the drawer in which the class of a customer is decided."""
        drawer = ClassDecision(Customer.get_by_id(customer.id), self.desk.now())
        drawer.decided.connect(lambda: self.desk.wrote("customer"))
        self.desk.open_drawer(drawer)

    def review_classes(self) -> None:
        """Open the drawer that computes the classes of all customers from their revenue."""
        drawer = ValueReviewDrawer(self.desk.now())
        drawer.reviewed.connect(self._tell_review)
        drawer.undo_wanted.connect(self._undo_review)
        self.desk.open_drawer(drawer)

    def _tell_review(self, review: ValueReview) -> None:
        self.desk.wrote("customer")
        text = self.tr("{count} 家客户换了类别").format(count=f"{review.changed:,}")
        self.desk.say(text, lambda: self._undo_review(review.id))

    def _undo_review(self, key: int) -> None:
        count = undo_review(key, self.desk.now())
        self.desk.wrote("customer")
        self.desk.say(self.tr("{count} 家客户恢复了原来的类别").format(count=f"{count:,}"))
        self.desk.close_drawer()

    def walk(self, keys: Sequence[int]) -> None:
        """Check the facts of customers one by one; those of colleagues are left out."""
        mine = {customer.id for customer in self._mine(keys)}
        if not mine:
            self.desk.say(self.tr("同事的客户由负责的客户经理和部门经理核实。"))
            return
        drawer = WalkDrawer(self.desk, [key for key in keys if key in mine])
        drawer.checked.connect(self._tell_checked)
        self.desk.open_drawer(drawer)

    def say_right(self, customer: Customer, record_type: type[Record]) -> None:
        """Keep that all services, or all people, of a customer were found right."""
        found = confirm_part(record_type, customer.id, self.desk.now())
        title = record_text(record_type.declaration().title)
        self._tell_checked(
            self.tr("{name}的「{part}」已核实").format(name=customer.short_label, part=title), [found.id]
        )

    def _tell_checked(self, text: str, findings: Sequence[int]) -> None:
        self.desk.wrote("customer")
        self.desk.say(text, lambda: self._forget(findings))

    def _forget(self, findings: Sequence[int]) -> None:
        take_back(findings)
        self.desk.wrote("customer")

    def add_group(self) -> None:
        """Open the drawer for a new own group."""
        self._open(IndustryGroup(), self.tr("新建分组"))

    def _open(self, record: Record, title: str) -> None:
        self.desk.open_drawer(RecordDrawer(self.desk, record, title))
