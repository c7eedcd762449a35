"""A desk of a rep whose colleague targets the same group: what every test of the calendar starts from."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from office_fixtures import COLLEAGUE, REP, OfficeInUse
from user_hands import OpenWindow

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.visit import Visit
from ui.main_window import MainWindow
from ui.visits.page import VisitsPage

NOW = datetime(2026, 11, 25, 10, 12)


@dataclass(slots=True)
class Scene:
    """The window, the page, and the people and customers in it."""

    window: MainWindow
    page: VisitsPage
    me: Account
    colleague: Account
    parent: Customer
    branch: Customer
    other: Customer
    colleagues_visit: Visit


@pytest.fixture
def scene(office: OfficeInUse, open_window: OpenWindow) -> Scene:
    """Me on Wednesday 25 November 2026; my colleague goes to the branch on Friday at 14:00."""
    me, colleague = office.act_as(REP), Account.get(Account.name == COLLEAGUE)
    parent = Customer.create(name="青岩水泥有限公司", short_name="青岩水泥", group_name="青岩集团", owner=me)
    branch = Customer.create(name="青岩水泥有限公司白石分公司", group_name="青岩集团", owner=colleague)
    other = Customer.create(name="远帆印务有限公司", short_name="远帆印务", owner=me)
    Contact.create(customer=parent, name="高主任", mobile="13900000275")
    visit = Visit.create(customer=branch, rep=colleague, start=datetime(2026, 11, 27, 14), kind="first")
    window = open_window(REP, "visits")
    return Scene(window, window.page("visits"), me, colleague, parent, branch, other, visit)
