"""An office with two customers and two contracts, and what stands for the window."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest
from office_fixtures import COLLEAGUE, REP, OfficeInUse
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from models.account import Account
from models.contract import Contract
from models.customer import Customer
from ui.contracts.opened_files import OPENED
from ui.contracts.page import ContractsPage
from ui.desk import Desk
from ui.kit.drawer import Drawer
from ui.records.links import install_links

NOW = dt.datetime(2026, 11, 25, 9, 30)


@dataclass
class Frame:
    """Stands where the window stands: keeps what is shown and said."""

    drawers: list[Drawer] = field(default_factory=list)
    said: list[tuple[str, Callable[[], None] | None]] = field(default_factory=list)

    def open_drawer(self, drawer: Drawer) -> None:
        """Keep a drawer."""
        self.drawers.append(drawer)

    def close_drawer(self) -> None:
        """Nothing to close."""

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Keep what was said."""
        self.said.append((text, undo))


@dataclass
class Scene:
    """The open office, its desk, and the rep's contract that ends in 29 days."""

    desk: Desk
    frame: Frame
    yunling: Customer
    contract: Contract

    def drawer(self, qtbot: QtBot) -> Drawer:
        """Return the drawer opened last."""
        qtbot.addWidget(self.frame.drawers[-1])
        return self.frame.drawers[-1]


@pytest.fixture
def scene(office: OfficeInUse, qtbot: QtBot) -> Scene:
    """The rep signed in; the other contract is a colleague's."""
    rep, colleague = (Account.get(Account.name == name) for name in (REP, COLLEAGUE))
    yunling = Customer.create(name="云岭数据科技有限公司", short_name="云岭数据", owner=rep)
    mine = Contract.create(
        customer=yunling, number="YL-2025-03", subject="互联网专线", amount=Decimal("145800"), end=dt.date(2026, 12, 24)
    )
    Contract.create(customer=yunling, subject="云主机租用", end=dt.date(2028, 3, 31))
    other = Customer.create(name="松风燃气有限公司", owner=colleague)
    Contract.create(customer=other, subject="抄表物联网卡", end=dt.date(2026, 12, 1))
    office.act_as(REP)
    install_links()
    desk, frame = Desk(rep, office.folder, lambda: NOW), Frame()
    desk.attach(frame)
    return Scene(desk, frame, yunling, mine)


@pytest.fixture
def page(scene: Scene, qtbot: QtBot) -> ContractsPage:
    """The screen, shown."""
    made = ContractsPage(scene.desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.enter()
    return made


class Viewer(QObject):
    """Stands where the PC's programs stand: notes which files it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_file(self, url: QUrl) -> None:
        """Note a file."""
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer() -> Viewer:
    """What opens files meanwhile; the copies are removed afterwards."""
    made = Viewer()
    QDesktopServices.setUrlHandler("file", made, "show_file")
    yield made
    QDesktopServices.unsetUrlHandler("file")
    OPENED.remove()
