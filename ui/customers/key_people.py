"""The people of a customer as cards: who they are, their part in the decision, and a button that logs a call."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.contact import CONTACT_ROLES, Contact
from rules.birthdays import SOON, days_until
from ui.calendar_words import month_day
from ui.kit.avatar import Avatar
from ui.kit.buttons import icon_button, link
from ui.kit.chips import Chip
from ui.kit.editors import record_text
from ui.kit.formats import masked_phone
from ui.kit.icons import paint_icon
from ui.kit.labels import ElidedLabel, label
from ui.kit.painting import rounded_box
from ui.kit.theme import scaled

HEIGHT = 40
DECIDES = "decision_maker"


class PersonCard(QWidget):
    """One contact; `call_wanted(contact)` by the phone, `edit_wanted(contact)` by a double click."""

    call_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, contact: Contact, may_call: bool, today: dt.date) -> None:
        super().__init__()
        self._contact = contact
        self.setFixedHeight(scaled(HEIGHT))
        self.setAccessibleName(contact.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(Avatar(contact.name, None, 26))
        row.addWidget(label(contact.name, "strong"))
        place = " · ".join(filter(None, (contact.department, contact.title)))
        row.addWidget(ElidedLabel(place, "caption", "text-2"), 1)
        if contact.birthday and days_until(contact.birthday, today) <= SOON:
            row.addWidget(
                Chip(self._birthday(contact.birthday, days_until(contact.birthday, today)), "warn", "ph.cake")
            )
        tone = "info" if contact.role == DECIDES else "default"
        row.addWidget(Chip(record_text(dict(CONTACT_ROLES)[contact.role]), tone))
        number = contact.mobile or contact.phone
        self.phone = icon_button("ph.phone", self.tr("给{name}记电话").format(name=contact.name), measure="tiny")
        self.phone.setToolTip(number or self.tr("还没有记下电话号码"))
        self.phone.clicked.connect(lambda: self.call_wanted.emit(contact))
        row.addWidget(self.phone)
        self.phone.setVisible(may_call)
        self.setToolTip(masked_phone(number) if number else "")

    def _birthday(self, birthday: dt.date, days: int) -> str:
        if days == 0:
            return self.tr("今天生日")
        return self.tr("{day}生日").format(day=month_day(birthday))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit(self._contact)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded_box(QPainter(self), self.rect(), 6, "panel", "border")


class MissingPerson(QWidget):
    """A dashed card for somebody nobody has written down yet; `fill_wanted` by its button."""

    fill_wanted = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setFixedHeight(scaled(HEIGHT))
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(42, 0, 8, 0)
        row.addWidget(ElidedLabel(text, token="text-2"), 1)
        fill = link(self.tr("补上"), measure="tiny")
        fill.clicked.connect(self.fill_wanted)
        row.addWidget(fill)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, self.rect(), 6, None, "control", style=Qt.PenStyle.DashLine)
        side = scaled(26)
        top = (self.height() - side) // 2
        rounded_box(
            painter, self.rect().adjusted(8, top, side + 8 - self.width(), -top), side / 2, None, "border-strong"
        )
        paint_icon(painter, self.rect().adjusted(15, top + 7, side + 1 - self.width(), -top - 7), "ph.plus", "text-2")


class KeyPeople(QWidget):
    """The cards of all contacts, and a dashed one while nobody who decides is known."""

    call_wanted = Signal(object)
    edit_wanted = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, contacts: list[Contact], may_call: bool, today: dt.date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.cards = [PersonCard(contact, may_call, today) for contact in contacts]
        for card in self.cards:
            card.call_wanted.connect(self.call_wanted)
            card.edit_wanted.connect(self.edit_wanted)
            column.addWidget(card)
        if not any(contact.role == DECIDES for contact in contacts):
            missing = MissingPerson(self.tr("还没有记下决策人"))
            missing.fill_wanted.connect(lambda: self.new_wanted.emit(DECIDES))
            column.addWidget(missing)
