"""A small office with two reps, some customers, and the screen on its desk."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.account import Account
from models.contact import Contact
from models.customer import Customer
from models.industry import Industry
from models.industry_group import IndustryGroup
from models.office import close_office, create_office, open_with_key
from models.store.database import database, writing
from models.store.session import Acting, act_as
from ui.customers.page import CustomersPage
from ui.desk import Desk
from ui.kit.drawer import Drawer
from ui.records.links import install_links

NOW = dt.datetime(2026, 11, 25, 9, 30)


@dataclass
class FrameSpy:
    """Stands where the window stands: keeps what the screen shows and says."""

    drawers: list[Drawer] = field(default_factory=list)
    said: list[tuple[str, Callable[[], None] | None]] = field(default_factory=list)
    closed: int = 0

    def open_drawer(self, drawer: Drawer) -> None:
        """Show a drawer as a window of its own."""
        self.drawers.append(drawer)

    def close_drawer(self) -> None:
        """Count."""
        self.closed += 1

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Keep what was said."""
        self.said.append((text, undo))


@dataclass
class Scene:
    """The open office with the two reps."""

    folder: Path
    lin: Account
    zhou: Account


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """An office with six customers, made once: three of Lin's, two of Zhou's, one nobody's; and its data key."""
    folder = tmp_path_factory.mktemp("customers") / "office"
    create_office(folder, "云岭电信", "管理员", "password1")
    key = database.key
    with writing():
        _fill()
    close_office()
    return folder, key


def _fill() -> None:
    lin, zhou = (Account.create(name=name, role="rep") for name in ("林小满", "周立夏"))
    software, gas = (Industry.get(Industry.code == code) for code in ("6513", "4511"))
    group = IndustryGroup.create(name="专线大户")
    for number, (name, owner, industry, value_class, days) in enumerate(
        (
            ("云岭数据科技有限公司", lin, software, "A", 3),
            ("白鹭洲电子商务有限公司", lin, software, "A", 17),
            ("竹里馆数字出版有限公司", lin, None, "C", 95),
            ("鹿鸣智慧园区运营有限公司", zhou, software, "B", 20),
            ("松风燃气有限公司", zhou, gas, "B", 40),
            ("半亩塘酒店", None, None, "C", None),
        )
    ):
        customer = Customer(name=name, owner=owner, industry=industry, value_class=value_class)
        customer.annual_revenue = Decimal(1000 * (6 - number))
        customer.industry_group = group if number == 0 else None
        customer.last_visit_at = NOW - dt.timedelta(days=days) if days is not None else None
        customer.save()
    first = Customer.get(Customer.name == "云岭数据科技有限公司")
    Contact.create(customer=first, name="顾主任", role="decision_maker", mobile="13912340275")


@pytest.fixture
def scene(office_template: tuple[Path, bytes], tmp_path: Path) -> Iterator[Scene]:
    """A copy of the office, open."""
    template, key = office_template
    folder = tmp_path / "office"
    shutil.copytree(template, folder)
    open_with_key(folder, key, "管理员")
    yield Scene(folder, *Account.select().where(Account.role == "rep").order_by(Account.colour))
    close_office()


@dataclass
class Shown:
    """The page, its desk and the window it speaks to."""

    page: CustomersPage
    desk: Desk
    frame: FrameSpy

    def names(self) -> list[str]:
        """Return the names in the list from top to bottom."""
        records = self.page.list.table.records
        return [records.cell(row, 0) for row in range(records.rowCount())]


@pytest.fixture
def show(scene: Scene, qtbot: QtBot) -> Callable[..., Shown]:
    """Return what opens the screen for an account."""

    def opened(account: Account | None = None, width: int = 1260) -> Shown:
        account = account or Account.get(Account.role == "administrator")
        act_as(Acting(account.id, account.name, account.role))
        install_links()
        desk, frame = Desk(account, scene.folder, lambda: NOW), FrameSpy()
        desk.attach(frame)
        page = CustomersPage(desk)
        desk.page_wanted.connect(lambda key, subject: page.show_subject(subject) if key == "customers" else None)
        qtbot.addWidget(page)
        page.resize(width, 800)
        page.show()
        page.enter()
        page.complete()
        return Shown(page, desk, frame)

    return opened
