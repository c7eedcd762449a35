"""A dinner in a real office, and the real window that shows it."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from office_fixtures import CLERK, OfficeInUse
from PySide6.QtCore import QObject, QPoint, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from models.banquet_table import BanquetTable
from models.seating_plan import renumber_tables
from models.store.database import writing
from rules.seating.hall_template import hall_places
from ui.banquets.page import BanquetsPage
from ui.banquets.seating_view import SeatingView
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.records.links import install_links
from ui.screens import entries

NOW = datetime(2026, 11, 25, 10, 0)
EVENING = datetime(2026, 12, 11, 18, 0)
PARTS = (
    ("方长", "host", 1, "host", "本公司"),
    ("顾望", "guest", 1, "guest_of_honour", "云岭数据"),
    ("陈谷", "host", 2, "second_host", "本公司"),
    ("柳溪", "guest", 2, "second_guest", "云岭数据"),
    ("林小满", "host", 6, "interpreter", "本公司"),
)


@dataclass(frozen=True, slots=True)
class Dinner:
    """A banquet with its tables (main table first) and guests by name."""

    banquet: Banquet
    tables: list[BanquetTable]

    def guest(self, name: str) -> BanquetGuest:
        """Read a guest anew."""
        return BanquetGuest.get(BanquetGuest.banquet == self.banquet, BanquetGuest.name == name)

    def spot(self, name: str) -> tuple[int | None, int | None]:
        """Where somebody sits now: number in `tables`, and seat."""
        guest = self.guest(name)
        keys = [table.id for table in self.tables]
        return (None, None) if guest.table_id is None else (keys.index(guest.table_id), guest.seat)

    def seat(self, name: str, table: int, seat: int) -> None:
        """Seat somebody without the window."""
        guest = self.guest(name)
        guest.table, guest.seat = self.tables[table], seat
        guest.save()


@pytest.fixture
def dinner(office: OfficeInUse) -> Dinner:
    """Three tables of eight and twenty guests, none of them seated."""
    with writing():
        banquet = Banquet.create(title="年终答谢晚宴", start=EVENING, hall="云锦厅")
        tables = [
            BanquetTable.create(banquet=banquet, seats=8, x=x, y=y, is_main=place == 0)
            for place, (x, y) in enumerate(hall_places(3, 8))
        ]
        for name, side, rank, role, organisation in PARTS:
            BanquetGuest.create(banquet=banquet, name=name, side=side, rank=rank, role=role, organisation=organisation)
        for number in range(15):
            is_host = number % 3 == 0
            BanquetGuest.create(
                banquet=banquet,
                name=f"{'主' if is_host else '客'}{number}",
                side="host" if is_host else "guest",
                rank=3 + number % 5,
                organisation="本公司" if is_host else f"单位{number // 4}",
                diet="素食" if number == 1 else None,
            )
        renumber_tables(banquet)
    return Dinner(banquet, tables)


@pytest.fixture
def window(office: OfficeInUse, qtbot) -> Iterator[MainWindow]:
    """The window of the clerk, who may arrange banquets."""
    before = sys.excepthook
    install_links()
    made = MainWindow(Desk(office.act_as(CLERK), office.folder, lambda: NOW), entries())
    qtbot.addWidget(made)
    made.drawers.set_slides(False)
    made.resize(1440, 900)
    with qtbot.waitActive(made):
        made.show()
    yield made
    sys.excepthook = before


@pytest.fixture
def page(window: MainWindow, dinner: Dinner) -> BanquetsPage:
    """The screen, showing the list."""
    window.go("banquets")
    return window.page("banquets")


@pytest.fixture
def view(page: BanquetsPage, dinner: Dinner) -> SeatingView:
    """The hall of the dinner."""
    page.show_subject(dinner.banquet.id)
    return page.view


@pytest.fixture
def at(view: SeatingView, dinner: Dinner) -> Callable[[int, int | None], QPoint]:
    """Where a seat, or a table's own middle, lies on the canvas."""

    def place(table: int, seat: int | None = None) -> QPoint:
        item = view.canvas.hall_scene.tables[dinner.tables[table].id]
        thing = item if seat is None else item.seat_items[seat]
        return view.canvas.mapFromScene(thing.scenePos())

    return place


class Opened(QObject):
    """Takes the files the program wants to be opened, in the place of the system's PDF reader."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []
        QDesktopServices.setUrlHandler("file", self, "open")

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note a file."""
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def opened(qapp) -> Iterator[Opened]:
    """The files the program wants to be opened, and did not open."""
    taken = Opened()
    yield taken
    QDesktopServices.unsetUrlHandler("file")
