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

HEIGHT, TALL = 40, 60
DECIDES = "decision_maker"


class PersonCard(QWidget):
    """One contact; `call_wanted(contact)` by the phone, `edit_wanted(contact)` by a double click."""

    call_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, contact: Contact, may_call: bool, secrets: bool, today: dt.date) -> None:
        super().__init__()
        self._contact = contact
        notes = self._notes() if secrets else ""
        self.setFixedHeight(scaled(TALL if notes else HEIGHT))
        self.setAccessibleName(" ".join(filter(None, (contact.name, notes))))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 6 if notes else 0)
        column.setSpacing(0)
        column.addLayout(self._who(may_call, secrets, today))
        if notes:
            line = ElidedLabel(notes, "caption", "text-2")
            inset = QHBoxLayout()
            inset.setContentsMargins(scaled(34), 0, 0, 0)
            inset.addWidget(line)
            column.addLayout(inset)

    def _who(self, may_call: bool, secrets: bool, today: dt.date) -> QHBoxLayout:
        contact, row = self._contact, QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Avatar(contact.name, size=26))
        row.addWidget(label(contact.name, "strong"))
        place = " · ".join(filter(None, (contact.department, contact.title)))
        row.addWidget(ElidedLabel(place, "caption", "text-2"), 1)
        if secrets and contact.birthday and days_until(contact.birthday, today) <= SOON:
            birthday = self._birthday(contact.birthday, days_until(contact.birthday, today))
            row.addWidget(Chip(birthday, "warn", "ph.cake"))
        tone = "info" if contact.role == DECIDES else "default"
        row.addWidget(Chip(record_text(dict(CONTACT_ROLES)[contact.role]), tone))
        row.addWidget(self._phone(may_call))
        return row

    def _phone(self, may_call: bool) -> QWidget:
        number = self._contact.mobile or self._contact.phone
        name = self.tr("给{name}记电话").format(name=self._contact.name)
        self.phone = icon_button("ph.phone", name, measure="tiny")
        self.phone.setToolTip(number or self.tr("还没有记下电话号码"))
        self.phone.clicked.connect(lambda: self.call_wanted.emit(self._contact))
        if not may_call:
            self.phone.hide()
        self.setToolTip(masked_phone(number) if number else "")
        return self.phone

    def _notes(self) -> str:
        """Return what a good host remembers (S0): tastes and taboos."""
        parts = (
            (self.tr("爱好：{text}"), self._contact.tastes),
            (self.tr("忌讳：{text}"), self._contact.taboos),
        )
        return self.tr("；").join(words.format(text=" ".join(text.split())) for words, text in parts if text)

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

    def __init__(self, contacts: list[Contact], may_call: bool, secrets: bool, today: dt.date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.cards = [PersonCard(contact, may_call, secrets, today) for contact in contacts]
        for card in self.cards:
            card.call_wanted.connect(self.call_wanted)
            card.edit_wanted.connect(self.edit_wanted)
            column.addWidget(card)
        if not any(contact.role == DECIDES for contact in contacts):
            missing = MissingPerson(self.tr("还没有记下决策人"))
            missing.fill_wanted.connect(lambda: self.new_wanted.emit(DECIDES))
            column.addWidget(missing)
