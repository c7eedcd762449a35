"""What the plans and cards of a banquet print: who sits where, and how a seat is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reports.page.sheet import CENTRE, Sheet
from reports.page.text import GUIDE, POINT, TIGHT_LEADING, Style, fit
from reports.table_shape import Box, Point

GUEST_FILL = "#E8E9EB"
HOST_LABEL = "主"


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat: `label` is 主, 副 or its number, `angle` degrees clockwise from the top; without a name it is empty.

    `role` is what a guest of the main table is there for (主宾 …), else ""; `guest` is the key of who sits there.
    `point` is where the seat of a table that is not round stands, in mm from the table's middle.
    """

    label: str
    angle: float
    name: str = ""
    is_host: bool = False
    role: str = ""
    organisation: str = ""
    title: str = ""
    diet: str = ""
    foreign_name: str = ""
    guest: int = 0
    point: Point | None = None

    @property
    def place(self) -> str:
        """The seat as it is called on a card."""
        return self.role or ("桌长" if self.label == HOST_LABEL else f"{self.label} 座")

    @property
    def side(self) -> str:
        """Whose side the guest belongs to."""
        return "主方" if self.is_host else "客方"


@dataclass(frozen=True, slots=True)
class SeatedTable:
    """A table and its seats in the order of their labels; x, y is its centre in the hall (metres from the upper left).

    A table that is not round has a `board`, and a U a `hollow`, both in mm from its middle.
    """

    number: int
    name: str
    is_main: bool
    x: float
    y: float
    seats: tuple[Seat, ...]
    board: Box | None = None
    hollow: Box | None = None

    @property
    def title(self) -> str:
        """The table as it is called on a card."""
        return "主桌" if self.is_main else f"{self.number} 号桌"

    @property
    def taken(self) -> tuple[Seat, ...]:
        """The seats somebody sits on."""
        return tuple(seat for seat in self.seats if seat.name)

    @property
    def head(self) -> str:
        """Who sits on the host seat, or ""."""
        return next((seat.name for seat in self.seats if seat.label == HOST_LABEL), "")


@dataclass(frozen=True, slots=True)
class SeatedBanquet:
    """A banquet with its tables by number; `profile` names the protocol by which seats are numbered.

    `stage` and `door` are edges of the hall (top, bottom, left, right), `pillars` stand at metres as tables do.
    """

    title: str
    start: datetime
    hall: str
    tables: tuple[SeatedTable, ...]
    profile: str = ""
    stage: str = "top"
    door: str = "bottom"
    pillars: tuple[Point, ...] = ()

    @property
    def seated(self) -> Iterator[tuple[SeatedTable, Seat]]:
        """Everybody who has a seat, table by table."""
        return ((table, seat) for table in self.tables for seat in table.taken)


def draw_seat(sheet: Sheet, x: float, y: float, width: float, height: float, seat: Seat, style: Style) -> None:
    """Draw a seat centred on x, y (mm): a box for the host side, a pill for guests, a thin empty box for nobody."""
    left, top = x - width / 2, y - height / 2
    if not seat.name:
        sheet.box(left, top, width, height, 0.15, colour=GUIDE)
        return
    if seat.is_host:
        sheet.box(left, top, width, height, 0.3, "#FFFFFF")
    else:
        sheet.box(left, top, width, height, 0.2, GUEST_FILL, height / 2)
    draw_name(sheet, x, y, seat.name, style, width - height * 0.35, height - 0.6)


def draw_name(sheet: Sheet, x: float, y: float, name: str, style: Style, width: float, height: float) -> None:
    """Draw a name centred on x, y in the largest size that fits, on up to three lines."""
    lines = fit(name, style, width, height, lines=3, smallest=3.5)
    pitch = lines[0][1].size * TIGHT_LEADING * POINT
    for number, (text, fitted) in enumerate(lines):
        sheet.text(x, y + (number - (len(lines) - 1) / 2) * pitch, text, fitted, CENTRE)
