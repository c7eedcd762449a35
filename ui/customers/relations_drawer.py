"""The drawer with the relation map of a customer: who knows whom, adding, changing and removing relations."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from models.acquaintance import DIRECTED, KINDS, Acquaintance, acquaintances_of
from models.contact import Contact
from models.contract import sees_in_full
from models.customer import Customer
from models.store.database import writing
from models.store.record import Record
from models.store.session import Acting
from ui.customers.customer_acts import CustomerActs
from ui.customers.relation_map import Person, RelationMap, Tie
from ui.kit.buttons import primary
from ui.kit.drawer import Drawer
from ui.kit.editors import record_text
from ui.kit.empty_state import EmptyState
from ui.kit.labels import label
from ui.kit.listing import ListColumn, RowListing
from ui.kit.record_table import RecordTable
from ui.records.record_drawer import RecordDrawer

HIDDEN = "***"
"""Stands for the name of somebody at a colleague's customer."""
TABLE_HEIGHT = 220


def people_of(customer: Customer, who: Acting) -> tuple[list[Person], list[Acquaintance]]:
    """Return the people of a customer, those they know elsewhere, and what ties them.

    Of a colleague's customer only the name is seen, so its people stand there without theirs.
    """
    own = list(Contact.present().where(Contact.customer == customer).order_by(Contact.position, Contact.id))
    known = acquaintances_of(own)
    here = [Person(one.id, one.name, one.title or one.department or "", elsewhere=False) for one in own]
    others = {one.id: one for tie in known for one in (tie.first, tie.second) if one.customer_id != customer.id}
    return here + [_elsewhere(one, who) for one in others.values()], known


def _elsewhere(contact: Contact, who: Acting) -> Person:
    seen = sees_in_full(who, contact.customer)
    return Person(contact.id, contact.name if seen else HIDDEN, contact.customer.short_label, True, masked=not seen)


def ties_of(known: Iterable[Acquaintance]) -> list[Tie]:
    """Return relations as lines of the map."""
    words = dict(KINDS)
    return [Tie(one.first_id, one.second_id, record_text(words[one.kind]), one.kind in DIRECTED) for one in known]


class RelationsDrawer(Drawer):
    """The map, and below it each relation in a row: Enter changes it, Delete removes it."""

    def __init__(self, acts: CustomerActs, customer: Customer) -> None:
        super().__init__("")
        self.set_title(self.tr("关系图：{customer}").format(customer=customer.short_label))
        self.acts, self.desk, self.customer = acts, acts.desk, customer
        people, self._known = people_of(customer, self.desk.acting)
        self._masked = {person.key for person in people if person.masked}
        self.map = RelationMap(people, ties_of(self._known))
        self.map.opened.connect(self.open_person)
        self.table = self._table({person.key: person.name for person in people})
        self.body.addWidget(self.map)
        if self._known:
            self.body.addWidget(label(self.tr("每一条关系"), "section"))
            self.body.addWidget(self.table)
        else:
            sentence = self.tr("谁是谁的上级、同学、引荐人，记下来就画在这里。")
            self.body.addWidget(EmptyState("ph.share-network", self.tr("还没有记下关系"), sentence))
        add = primary(self.tr("添加关系"), "ph.plus-bold")
        add.clicked.connect(self.add)
        self.footer_right.addWidget(add)

    def _table(self, names: dict[int, str]) -> RecordTable:
        table = RecordTable()
        table.setAccessibleName(self.tr("人际关系"))
        columns = [
            ListColumn("first", self.tr("联系人"), 96),
            ListColumn("kind", self.tr("关系"), 64),
            ListColumn("second", self.tr("另一位"), 96),
            ListColumn("remark", self.tr("备注"), 110),
        ]
        words = dict(KINDS)
        rows = [
            (one.id, names[one.first_id], record_text(words[one.kind]), names[one.second_id], one.remark)
            for one in self._known
        ]
        table.set_listing(RowListing(columns, rows))
        table.setFixedHeight(TABLE_HEIGHT)
        table.opened.connect(self.change)
        remove = QShortcut(QKeySequence.StandardKey.Delete, table, self.remove)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        return table

    def open_person(self, key: int) -> None:
        """Open a person; one elsewhere with the customer they belong to."""
        contact = Contact.get_by_id(key)
        if contact.customer_id != self.customer.id:
            self.desk.go("customers", contact.customer_id)
        self.acts.open_contact(contact.customer, key)

    def add(self) -> None:
        """Open the drawer for a new relation of the first person here."""
        people, _ = people_of(self.customer, self.desk.acting)
        self._open(Acquaintance(first=people[0].key), self.tr("添加关系"))

    def change(self, key: int) -> None:
        """Open the drawer for a relation, unless it would name somebody at a colleague's customer."""
        relation = Acquaintance.get_by_id(key)
        if self._masked & {relation.first_id, relation.second_id}:
            self.desk.say(self.tr("另一位是同事客户的联系人，请找那位同事修改。"))
        else:
            self._open(relation, self.tr("修改关系"))

    def _open(self, record: Record, title: str) -> None:
        self.desk.open_drawer(RecordDrawer(self.desk, record, title, after=self._again))

    def _again(self, _record: Record) -> None:
        open_relations(self.acts, self.customer)

    def remove(self) -> None:
        """Remove the relations selected, with a way back."""
        keys = self.table.selected_keys()
        gone = [one for one in self._known if one.id in keys]
        with writing():
            for one in gone:
                one.delete_instance()
        self._tell(gone)

    def _tell(self, gone: Sequence[Acquaintance]) -> None:
        self.desk.wrote("acquaintance")
        text = self.tr("已删除 {count} 条关系").format(count=len(gone))
        self.desk.say(text, lambda: self._put_back(gone))
        open_relations(self.acts, self.customer)

    def _put_back(self, gone: Sequence[Acquaintance]) -> None:
        with writing():
            for one in gone:
                Acquaintance(**one.__data__).save()
        self.desk.wrote("acquaintance")
        open_relations(self.acts, self.customer)


def open_relations(acts: CustomerActs, customer: Customer) -> None:
    """Show the relation map of a customer."""
    acts.desk.open_drawer(RelationsDrawer(acts, customer))
