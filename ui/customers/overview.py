"""The tab 概况: what is missing, the fields in groups, services in use and key people."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.contact import Contact
from models.service_in_use import ServiceInUse
from models.store.record import Record
from models.verification import KnownSince
from ui.customers.archive import Archive
from ui.customers.fact_words import age_note, age_words
from ui.customers.field_lines import BASICS, CONTACT, DECISION, FINANCE, REMARK, TRADE, FieldLine
from ui.customers.key_people import KeyPeople
from ui.customers.services_card import ServicesCard
from ui.kit.banner import Banner
from ui.kit.buttons import Button, link
from ui.kit.labels import label, within


class Overview(QScrollArea):
    """`edit_wanted(field names)` (none: all of them); the rest asks for one contact or service, None for a new one."""

    edit_wanted = Signal(list)
    walk_wanted = Signal()
    group_wanted = Signal(str)
    part_right = Signal(object)
    contact_wanted = Signal(object, str)
    service_wanted = Signal(object)
    call_wanted = Signal(object)
    relations_wanted = Signal()

    def __init__(self, archive: Archive, today: dt.date, may_call: bool) -> None:
        super().__init__()
        self._archive, self._today = archive, today
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 12, 20, 16)
        self._column.setSpacing(0)
        self._strip()
        self._fields(self.tr("基本资料"), BASICS, link(self.tr("修改"), "ph.pencil-simple", "tiny"))
        self._services()
        self._people(may_call)
        self._fields(self.tr("决策与关系"), DECISION)
        self._fields(self.tr("财务"), FINANCE)
        self._fields(self.tr("产销"), TRADE)
        self._fields(self.tr("名称与联系"), CONTACT)
        self._fields(self.tr("备注"), REMARK)
        self._column.addStretch()
        self.setWidget(inside)

    def _strip(self) -> None:
        stale, missing = len(self._archive.stale(self._today)), len(self._archive.unknown())
        parts = []
        if stale:
            parts.append(self.tr("{count} 项资料超过 6 个月没有核实", "", stale).format(count=stale))
        if missing:
            parts.append(self.tr("{count} 项未填").format(count=missing))
        if not parts:
            return
        text, action = self.tr("，").join([*parts[:1], *map(within, parts[1:])]), self.tr("逐项核实")
        self.strip = Banner("warn", text, actions=(action,), icon="ph.clock-counter-clockwise")
        self.strip.acted.connect(lambda _index: self.walk_wanted.emit())
        self._column.addWidget(self.strip)
        self._column.addSpacing(8)

    def _head(self, title: str, *buttons: Button, since: KnownSince | None = None) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 2)
        row.addWidget(label(title, "section"))
        row.addStretch()
        if since is not None:
            note = age_note(since, self._today)
            row.addWidget(label(age_words(since, self._today), "caption", note.token if note else "text-3"))
        for button in buttons:
            button.setAccessibleName(self.tr("{title}：{action}").format(title=title, action=button.text()))
            row.addWidget(button)
        self._column.addLayout(row)

    def _fields(self, title: str, lines: tuple, edit: Button | None = None) -> None:
        if edit is not None:
            edit.clicked.connect(lambda: self.edit_wanted.emit([]))
        self._head(title, *filter(None, (edit,)))
        for line in lines:
            shown = FieldLine(self._archive, line, self._today)
            shown.group_wanted.connect(self.group_wanted)
            shown.edit_wanted.connect(lambda name: self.edit_wanted.emit([name]))
            self._column.addWidget(shown)
        self._column.addSpacing(8)

    def _services(self) -> None:
        add = link(self.tr("添加"), "ph.plus", "tiny")
        add.clicked.connect(lambda: self.service_wanted.emit(None))
        since = self._archive.parts["service_in_use"]
        self._head(self.tr("现在用什么"), *self._right(ServiceInUse, since), add, since=since)
        if self._archive.services:
            services = ServicesCard(self._archive.services, self._today)
            services.opened.connect(self.service_wanted)
            self._column.addWidget(services)
        else:
            self._column.addWidget(label(self.tr("还没有记下在用的业务。"), "caption", "text-3"))
        self._column.addSpacing(8)

    def _right(self, record_type: type[Record], since: KnownSince | None) -> tuple[Button, ...]:
        """Return the button that says all of it is still right, unless somebody just did or there is nothing."""
        if since is None or (since.verified and since.at.date() == self._today):
            return ()
        right = link(self.tr("核实"), "ph.circle-wavy-check", "tiny")
        right.setToolTip(self.tr("都还正确"))
        right.clicked.connect(lambda: self.part_right.emit(record_type))
        return (right,)

    def _people(self, may_call: bool) -> None:
        add = link(self.tr("添加"), "ph.plus", "tiny")
        add.clicked.connect(lambda: self.contact_wanted.emit(None, ""))
        self.relations = link(self.tr("关系图"), "ph.share-network", "tiny")
        self.relations.clicked.connect(self.relations_wanted)
        since = self._archive.parts["contact"]
        self._head(self.tr("关键人"), *self._right(Contact, since), self.relations, add, since=since)
        self.relations.setVisible(bool(self._archive.contacts))
        self.people = KeyPeople(self._archive.contacts, may_call, self._archive.secrets, self._today)
        self.people.call_wanted.connect(self.call_wanted)
        self.people.edit_wanted.connect(lambda contact: self.contact_wanted.emit(contact.id, ""))
        self.people.new_wanted.connect(lambda role: self.contact_wanted.emit(None, role))
        self._column.addWidget(self.people)
        self._column.addSpacing(8)
