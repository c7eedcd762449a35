"""The rows of the guest column: people under the heading of their organisation, narrowed by search and by seat."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from models.banquet_guest import SIDES, BanquetGuest
from ui.banquets.seated_hall import SeatedHall
from ui.kit.editors import record_text
from ui.kit.matched_part import fits

WAITING, SEATED, EVERYBODY = "waiting", "seated", "everybody"
ROW_ROLE = Qt.ItemDataRole.UserRole
SIDE_NAMES = dict(SIDES)


@dataclass(frozen=True, slots=True)
class GuestRow:
    """A person, or the heading of an organisation (`guest` is None) with the keys of those below it.

    `place` says where the person sits, for example 「3 桌 5」.
    """

    keys: tuple[int, ...]
    text: str
    guest: BanquetGuest | None = None
    place: str = ""


class GuestRows(QAbstractListModel):
    """A flat list; headings are rows too, so that a whole group can be dragged by its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[GuestRow] = []
        self._hall: SeatedHall | None = None
        self._which, self._typed = WAITING, ""

    def show_hall(self, hall: SeatedHall) -> None:
        """List the guests of a banquet as it was just read."""
        self._hall = hall
        self._fill()

    def narrow(self, which: str | None = None, typed: str | None = None) -> None:
        """Show only the waiting, the seated or everybody, and those whose name or organisation fits."""
        self._which = self._which if which is None else which
        self._typed = self._typed if typed is None else typed
        self._fill()

    def _fill(self) -> None:
        if self._hall is None:
            return
        groups: dict[str, list[BanquetGuest]] = {}
        for guest in self._hall.guests.values():
            if self._fitting(guest):
                groups.setdefault(guest.organisation or self.tr("没有填单位"), []).append(guest)
        rows = []
        for organisation, guests in groups.items():
            rows.append(GuestRow(tuple(guest.id for guest in guests), organisation))
            rows += [GuestRow((guest.id,), guest.name, guest, self._place(guest.id)) for guest in guests]
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _fitting(self, guest: BanquetGuest) -> bool:
        sits = guest.id in self._hall.spots
        if self._which != EVERYBODY and sits != (self._which == SEATED):
            return False
        return fits(guest.name, self._typed) or fits(guest.organisation or "", self._typed)

    def _place(self, guest: int) -> str:
        spot = self._hall.layout.spots.get(guest)
        if spot is None:
            return ""
        label = self._hall.layout.label(spot.table, spot.seat)
        return self.tr("{table} 桌 {seat}").format(table=self._hall.layout.number[spot.table], seat=label)

    def row_of(self, guest: int) -> int:
        """Return the row of a person, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.guest and row.guest.id == guest), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.rows[index.row()].guest else enabled

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        answers = {
            ROW_ROLE: lambda: row,
            Qt.ItemDataRole.DisplayRole: lambda: row.text,
            Qt.ItemDataRole.ToolTipRole: lambda: _words(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: _words(row),
        }
        return answers[role]() if role in answers else None


def _words(row: GuestRow) -> str:
    """Return everything about a row in one line."""
    if row.guest is None:
        return f"{row.text} {len(row.keys)}"
    guest = row.guest
    parts: Sequence = (guest.name, record_text(SIDE_NAMES[guest.side]), guest.organisation, guest.title, guest.diet)
    return " · ".join(str(part) for part in (*parts, row.place) if part)
