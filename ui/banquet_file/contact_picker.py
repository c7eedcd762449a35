"""The drawer that picks guests from the archives: found by name, customer or pinyin, many at once."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from models.banquet import Banquet
from models.banquet_guest import everybody_of, guest_from
from models.contact import Contact
from models.customer import Customer
from ui.banquet_file.file_acts import FileActs
from ui.desk import Desk
from ui.kit.buttons import primary, secondary
from ui.kit.drawer import Drawer
from ui.kit.labels import label
from ui.kit.matched_part import fits
from ui.kit.search_field import SearchField

MOST = 200
"""So many are listed; the search finds the others."""
KEY = Qt.ItemDataRole.UserRole
LIST_HEIGHT = 480


class ContactPicker(Drawer):
    """Ticked people become guests in one step; of the archive only name, title and eating habits come along."""

    def __init__(self, desk: Desk, acts: FileActs, banquet: Banquet) -> None:
        super().__init__("")
        self.set_title(self.tr("从客户档案选来宾"))
        self._desk, self._acts, self._banquet = desk, acts, banquet
        self._ticked: dict[int, Contact] = {}
        invited = {guest.contact_id for guest in everybody_of(banquet)}
        names = {(guest.name, guest.organisation) for guest in everybody_of(banquet)}
        query = Contact.select(Contact, Customer).join(Customer)
        present = query.where(Contact.deleted_at.is_null(), Customer.deleted_at.is_null())
        self._contacts = [
            contact
            for contact in present.order_by(Customer.name, Contact.position, Contact.id)
            if contact.id not in invited and (contact.name, contact.customer.name) not in names
        ]
        self.search = SearchField(self.tr("姓名、单位、拼音首字母"))
        self.search.searched.connect(lambda _: self._fill())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("可选的联系人"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.list.setSpacing(2)
        self.list.itemChanged.connect(self._note)
        self.list.itemActivated.connect(self._turn)
        hint = self.tr("空格或回车勾选。姓名、单位、职务、忌口带入名单，级别按职务估计，请再核对。")
        for widget in (self.search, self.list, label(hint, "caption", "text-3", wrap=True)):
            self.body.addWidget(widget)
        self.add, cancel = primary(""), secondary(self.tr("取消"))
        self.add.clicked.connect(self._store)
        cancel.clicked.connect(self.dismiss)
        self.footer_right.addWidget(cancel)
        self.footer_right.addWidget(self.add)
        self._fill()

    def _fitting(self) -> Iterator[Contact]:
        typed = self.search.text().strip()
        for contact in self._contacts:
            if not typed or fits(contact.name, typed) or fits(contact.customer.name, typed):
                yield contact

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for contact, _ in zip(self._fitting(), range(MOST)):
            words = " · ".join(filter(None, (contact.name, contact.title, contact.customer.short_label)))
            item = QListWidgetItem(words)
            item.setData(KEY, contact.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if contact.id in self._ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._count()

    def _turn(self, item: QListWidgetItem) -> None:
        checked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _note(self, item: QListWidgetItem) -> None:
        key = item.data(KEY)
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked[key] = next(contact for contact in self._contacts if contact.id == key)
        else:
            self._ticked.pop(key, None)
        self._count()

    def _count(self) -> None:
        self.add.setText(self.tr("加入 {count} 位").format(count=len(self._ticked)))
        self.add.setEnabled(bool(self._ticked))

    def _store(self) -> None:
        guests = [guest_from(contact, self._banquet) for contact in self._ticked.values()]
        self._acts.replace(self.tr("从客户档案加入 {count} 位").format(count=len(guests)), (), guests)
        self._desk.say(self.tr("已加入 {count} 位来宾").format(count=len(guests)), self._acts.taking_back())
        self.dismiss()
