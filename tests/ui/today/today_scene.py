"""A rep's Wednesday: one visit behind, two ahead, one along with a colleague; tasks of every urgency."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from office_fixtures import COLLEAGUE, REP, OfficeInUse
from quiet_rules import quiet_rules
from user_hands import OpenWindow

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.task import Task
from models.visit import Visit
from models.visit_participant import VisitParticipant
from ui.main_window import MainWindow
from ui.today.page import TodayPage

NOW = datetime(2026, 11, 25, 10, 12)


@dataclass(slots=True)
class Clock:
    """What time it is in the window."""

    moment: datetime = NOW


@dataclass(slots=True)
class Today:
    """The window, the page, its people and visits."""

    window: MainWindow
    page: TodayPage
    clock: Clock
    me: Account
    colleague: Account
    parent: Customer
    behind: Visit
    call: Visit
    tender: Visit

    def task(self, title: str) -> Task:
        return Task.get(Task.title == title)


def at(hour: int, minute: int = 0, day: int = 25) -> datetime:
    """Return a moment of the week."""
    return datetime(2026, 11, day, hour, minute)


def make_visits(me: Account, colleague: Account) -> tuple[Customer, Visit, Visit, Visit]:
    """Store what the scene tells of."""
    parent = Customer.create(name="青岩水泥有限公司", short_name="青岩水泥", group_name="青岩集团", owner=me)
    office = Contact.create(customer=parent, name="高主任", mobile="13900000275")
    print_shop = Customer.create(name="远帆印务有限公司", short_name="远帆印务", owner=me)
    smelter = Customer.create(name="澄湖铝业有限公司", short_name="澄湖铝业", owner=me)
    behind = Visit.create(customer=parent, contact=office, rep=me, start=at(9), place="白石路 1 号")
    call = Visit.create(customer=print_shop, rep=me, start=at(14), minutes=25, way="phone", status="tentative")
    tender = Visit.create(
        customer=smelter, rep=me, start=at(15), minutes=90, kind="tender", materials="√ 投标文件\n样机"
    )
    VisitParticipant.create(visit=tender, account=colleague, accepted=True)
    return parent, behind, call, tender


def make_tasks(me: Account, behind: Visit) -> None:
    """Store tasks that are overdue, due today and due later."""
    Task.create(title="补写记录", kind="visit_record", owner=me, visit=behind, due_at=at(17, 30, 24))
    Task.create(title="发感谢函", kind="thank_you_letter", owner=me, due_at=at(15, 10), source="正式拜访后 48 小时内")
    Task.create(title="写周小结", kind="weekly_summary", owner=me, due_at=at(17, 30, 27))


@pytest.fixture
def today(office: OfficeInUse, open_window: OpenWindow) -> Today:
    """The window of the rep at 10:12."""
    quiet_rules()
    me, colleague = office.act_as(REP), Account.get(Account.name == COLLEAGUE)
    visits = make_visits(me, colleague)
    make_tasks(me, visits[1])
    clock = Clock()
    window = open_window(REP, clock=lambda: clock.moment)
    return Today(window, window.page("today"), clock, me, colleague, *visits)
