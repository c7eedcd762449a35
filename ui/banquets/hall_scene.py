"""Everything in the hall of one banquet, kept in step with what was read; knows what is selected and marked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from models.banquet_guest import GUEST_ROLES, BanquetGuest
from rules.seating.hall_order import table_order
from rules.seating.model import Placement
from ui.banquets.hall_drawing import SeatLook
from ui.banquets.hall_items import SeatItem, TableItem
from ui.banquets.hall_measures import PER_METRE
from ui.banquets.hall_outline import HallItem, PillarItem, Walls
from ui.banquets.seated_hall import SeatedHall, Spot
from ui.banquets.spoken import in_words
from ui.kit.editors import record_text

MARGIN, HEADROOM, FOOTROOM, AROUND = 20.0, 34.0, 36.0, 8.0
SMALLEST = (560.0, 420.0)
NAMED_ROLES = {role: text for role, text in GUEST_ROLES if role not in {"guest", "companion"}}
SHOWN_LEVELS = ("broken", "reminder")
FIRST_ROLES = {"host", "guest_of_honour"}


class HallScene(QGraphicsScene):
    """`selection_changed` follows every choice of a seat or table; `show_hall` keeps it where the seat still exists."""

    selection_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hall: SeatedHall | None = None
        self.tables: dict[int, TableItem] = {}
        self.seats: dict[Spot, SeatItem] = {}
        self.pillars: list[PillarItem] = []
        self.selected: list[Spot] = []
        self.table: int | None = None
        self.display = "numbers"
        self.room = HallItem(QRectF(0, 0, *SMALLEST))
        self.addItem(self.room)

    def show_hall(self, hall: SeatedHall) -> None:
        """Show a banquet as it was just read."""
        self.hall = hall
        for item in self.tables.values():
            self.removeItem(item)
        self.room.set_walls(Walls.of(hall.layout.banquet.hall))
        self.tables = {key: self._table_item(key) for key in hall.tables}
        self._show_pillars()
        self.seats = {seat.spot: seat for item in self.tables.values() for seat in item.seat_items}
        self.selected = [spot for spot in self.selected if spot in self.seats]
        self.table = self.table if self.table in self.tables else None
        self._show_people()
        self._show_selection()
        self.fit_room()

    def _show_pillars(self) -> None:
        for item in self.pillars:
            self.removeItem(item)
        standing = [fixture for fixture in self.hall.fixtures if fixture.kind == "pillar"]
        self.pillars = [PillarItem(one.id, QPointF(one.x * PER_METRE, one.y * PER_METRE)) for one in standing]
        for item in self.pillars:
            self.addItem(item)

    def _table_item(self, key: int) -> TableItem:
        table, is_main = self.hall.tables[key], key == self.hall.layout.main
        place = QPointF(table.x * PER_METRE, table.y * PER_METRE)
        item = TableItem(key, max(0, table.seats), is_main, table.shape, self.hall.layout.banquet.hall.facing, place)
        item.number = self.hall.layout.number[key]
        item.name = table.name or (self.tr("主桌") if is_main else "")
        if self.display == "numbers":
            item.labels = [in_words(self.hall.layout.label(key, seat)) for seat in range(item.seats)]
        self.addItem(item)
        return item

    def _show_people(self) -> None:
        faults = [finding for finding in self.hall.findings if finding.level in SHOWN_LEVELS]
        marked = {level: {spot for one in faults if one.level == level for spot in one.seats} for level in SHOWN_LEVELS}
        for spot, item in self.seats.items():
            item.guest = self.hall.holder(spot)
            guest = self.hall.guests.get(item.guest)
            item.look = self._look(item, guest)
            item.mark(broken=spot in marked["broken"], reminded=spot in marked["reminder"] and guest is not None)
            item.prepareGeometryChange()
            item.role = self._role(spot[0], guest)
            item.setToolTip(_details(guest))

    def _look(self, item: SeatItem, guest: BanquetGuest | None) -> SeatLook:
        if guest is None:
            return SeatLook(self.tr("空座"))
        text = guest.organisation or guest.name if self.display == "organisations" else guest.name
        is_first = item.seat == 0 or guest.role in FIRST_ROLES
        return SeatLook(text, guest.side, is_first, locked=bool(guest.locked))

    def _role(self, table: int, guest: BanquetGuest | None) -> str:
        if guest is None or table != self.hall.layout.main:
            return ""
        return record_text(NAMED_ROLES.get(guest.role, ""))

    def set_display(self, display: str) -> None:
        """Show `numbers` with the names, only `names`, or `organisations`."""
        self.display = display
        if self.hall:
            self.show_hall(self.hall)

    def fit_room(self) -> None:
        """Make the room large enough for its tables, the main table in its middle."""
        boxes = [item.extent().translated(item.pos()) for item in self.tables.values()]
        boxes += [item.boundingRect().translated(item.pos()) for item in self.pillars]
        right = max((box.right() for box in boxes), default=0.0) + MARGIN
        left = min((box.left() for box in boxes), default=0.0) - MARGIN
        top = min(0.0, min((box.top() for box in boxes), default=0.0) - HEADROOM)
        bottom = max((box.bottom() for box in boxes), default=0.0) + FOOTROOM
        main = self.tables.get(self.hall.layout.main) if self.hall else None
        middle = main.pos().x() if main else (left + right) / 2
        half = max(middle - left, right - middle, SMALLEST[0] / 2)
        self.room.set_box(QRectF(middle - half, top, 2 * half, max(bottom - top, SMALLEST[1])))
        self.setSceneRect(self.room.box.adjusted(-AROUND, -AROUND, AROUND, AROUND))

    def renumber(self) -> None:
        """Number the tables by where they stand at this moment."""
        tables = []
        for key, table in self.hall.layout.tables.items():
            x, y = self.tables[key].metres()
            tables.append(replace(table, x=x, y=y))
        hall = replace(self.hall.layout.banquet.hall, tables=tuple(tables))
        for number, key in enumerate(table_order(hall), start=1):
            self.tables[key].set_number(number)

    def select(self, spots: Iterable[Spot] = (), table: int | None = None) -> None:
        """Select seats, or a table as a whole; the table of the last seat counts as selected with it."""
        self.selected = list(spots)
        self.table = self.selected[-1][0] if self.selected else table
        self._show_selection()
        self.selection_changed.emit()

    def _show_selection(self) -> None:
        for spot, item in self.seats.items():
            item.mark(selected=spot in self.selected)
        for key, item in self.tables.items():
            item.set_selected(key == self.table)

    def mark(self, name: str, spots: Iterable[Spot]) -> None:
        """Give exactly these seats a mark of `SeatLook`, such as `target` or `pointed`."""
        wanted = set(spots)
        for spot, item in self.seats.items():
            if getattr(item.look, name) != (spot in wanted):
                item.mark(**{name: spot in wanted})

    def preview(self, placements: Sequence[Placement]) -> None:
        """Show people on the seats they would get; without any, everybody on the seat they have."""
        self._show_people()
        self._show_selection()
        spots = self.hall.spots
        for spot in [spots[one.guest] for one in placements if one.guest in spots]:
            self.seats[spot].look = self._look(self.seats[spot], None)
        for one in placements:
            seat = self.seats[one.table, one.seat]
            seat.look = self._look(seat, self.hall.guests[one.guest])
            seat.mark(target=True)

    def seat_at(self, place: QPointF) -> SeatItem | None:
        """Return the seat at a place of the scene."""
        return next((item for item in self.items(place) if isinstance(item, SeatItem)), None)

    def thing_at(self, place: QPointF) -> TableItem | PillarItem | None:
        """Return what can be pushed about at a place of the scene: a table, or a pillar."""
        pillar = next((item for item in self.items(place) if isinstance(item, PillarItem)), None)
        return self.table_at(place) or pillar

    def table_at(self, place: QPointF) -> TableItem | None:
        """Return the table at a place of the scene, or the one a seat there belongs to."""
        found = next((item for item in self.items(place) if isinstance(item, TableItem)), None)
        seat = self.seat_at(place)
        return found or (self.tables[seat.table] if seat else None)


def _details(guest: BanquetGuest | None) -> str:
    """Return what the tooltip of a seat says."""
    if guest is None:
        return ""
    return " · ".join(str(part) for part in (guest.name, guest.organisation, guest.title, guest.diet) if part)
