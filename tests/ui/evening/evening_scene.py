"""A rep's evening: ten visits without a record, and a keyboard whose every stroke is counted."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from office_fixtures import COLLEAGUE, REP, OfficeInUse
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from user_hands import OpenWindow

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.visit import Visit
from ui.evening.page import EveningPage
from ui.evening.visit_card import VisitCard
from ui.main_window import MainWindow

NOW = datetime(2026, 11, 25, 17, 12)
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class Evening:
    """The window, the people, the visits in order, and how many keys were pressed beyond the text."""

    window: MainWindow
    me: Account
    colleague: Account
    visits: list[Visit]
    strokes: int = 0
    typed: list[str] = field(default_factory=list)

    @property
    def page(self) -> EveningPage:
        page = self.window.page("evening")
        assert isinstance(page, EveningPage)
        return page

    def card(self, place: int) -> VisitCard:
        return self.page.cards[self.visits[place].id]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is; a held modifier counts as a stroke of its own."""
        self.strokes += 2 if modifier != Qt.KeyboardModifier.NoModifier else 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type text where the focus is; it counts as text."""
        QApplication.focusWidget().insert(text) if hasattr(QApplication.focusWidget(), "insert") else (
            QApplication.focusWidget().insertPlainText(text)
        )
        self.typed.append(text)


@pytest.fixture
def evening(office: OfficeInUse, qtbot: QtBot, open_window: OpenWindow) -> Evening:
    """The rep at 17:12 on Wednesday 25 November 2026 after two visits of yesterday and eight of today."""
    me, colleague = office.act_as(REP), Account.get(Account.name == COLLEAGUE)
    starts = [datetime(2026, 11, 24, 9) + timedelta(hours=hour) for hour in (0, 2)]
    starts += [datetime(2026, 11, 25, 8, 30) + timedelta(minutes=60 * number) for number in range(8)]
    visits = []
    for number, start in enumerate(starts):
        customer = Customer.create(name=f"青岩第{number}水泥有限公司", short_name=f"青岩{number}", owner=me)
        contact = Contact.create(customer=customer, name="高主任")
        visits.append(Visit.create(customer=customer, contact=contact, rep=me, start=start, minutes=40))
    window = open_window(REP, clock=lambda: NOW)
    qtbot.waitExposed(window)
    window.activateWindow()
    return Evening(window, me, colleague, visits)
