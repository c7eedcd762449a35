"""Turns keys, buttons and drags of the seating view into acts on people and tables."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ui.banquets.hall_canvas import HallCanvas
from ui.banquets.seated_hall import SeatedHall, Spot
from ui.banquets.seating_acts import SeatingActs
from ui.banquets.table_acts import TableActs


class SeatingCommands(QObject):
    """`told` says what to do next; `swap_waits(bool)` while the second seat of an exchange is awaited."""

    told = Signal(str)
    swap_waits = Signal(bool)

    def __init__(self, acts: SeatingActs, tables: TableActs, canvas: HallCanvas) -> None:
        super().__init__(acts)
        self._acts, self._tables, self._canvas = acts, tables, canvas
        self._first: Spot | None = None
        self._answers: dict[str, Callable[[], None]] = {
            "lock": self.lock,
            "swap": self.swap,
            "unseat": self.unseat,
            "add_table": tables.add,
            "undo": acts.stack.undo,
            "redo": acts.stack.redo,
            "zoom_in": lambda: canvas.zoom_by(1),
            "zoom_out": lambda: canvas.zoom_by(-1),
            "show_all": canvas.show_all,
        }
        canvas.seat_clicked.connect(self._clicked)
        canvas.table_moved.connect(tables.move)

    def add_answer(self, command: str, act: Callable[[], None]) -> None:
        """Let somebody else's act answer a command."""
        self._answers[command] = act

    def answer(self, command: str) -> None:
        """Do what a button or key asks for; commands of others are left to them."""
        if command in self._answers:
            self._answers[command]()

    @property
    def _hall(self) -> SeatedHall:
        return self._acts.hall

    def chosen(self) -> list[int]:
        """Return who sits on the selected seats, or round the selected table."""
        scene = self._canvas.hall_scene
        spots = scene.selected or [spot for spot in scene.seats if spot[0] == scene.table]
        return [guest for spot in spots if (guest := self._hall.holder(spot)) is not None]

    def lock(self) -> None:
        """Lock or unlock the chosen."""
        guests = self.chosen()
        if guests:
            self._acts.lock(guests)
        else:
            self.told.emit(self.tr("请先点选有人的座位或一张桌子，再锁定"))

    def lock_table(self, table: int) -> None:
        """Lock or unlock everybody round a table."""
        self._acts.lock([guest for guest, spot in self._hall.spots.items() if spot[0] == table])

    def unseat(self) -> None:
        """Send the people on the selected seats back to the list."""
        if self._canvas.hall_scene.selected:
            self._acts.unseat(self.chosen())

    def clear_table(self, table: int) -> None:
        """Send everybody round a table back to the list, except the locked."""
        people = self._hall.guests
        self._acts.unseat([g for g, spot in self._hall.spots.items() if spot[0] == table and not people[g].locked])

    def swap(self) -> None:
        """Exchange the two selected seats; with one selected wait for the other, with none say what to do."""
        selected = self._canvas.hall_scene.selected
        if self._first is not None:
            first = self._first
            self._wait(None)
            if selected and selected[-1] != first:
                self._acts.swap(first, selected[-1])
        elif len(selected) == 2:
            self._acts.swap(*selected)
        elif len(selected) == 1:
            self._wait(selected[0])
            self.told.emit(self.tr("再点要对调的另一个座位；按 X 取消"))
        else:
            self._wait(None)
            self.told.emit(self.tr("请先点一个座位，再对调"))

    def _wait(self, first: Spot | None) -> None:
        self._first = first
        self.swap_waits.emit(first is not None)

    def _clicked(self, spot: Spot) -> None:
        if self._first is not None and spot != self._first:
            self.swap()

    def land(self, guests: Sequence[int], table: int, seat: int | None) -> None:
        """Seat those who were let go over a seat or a table."""
        if seat is None:
            self._acts.fill(guests, table)
        else:
            self._acts.put(guests, (table, seat))

    def leave(self, guests: Sequence[int]) -> None:
        """Unseat those who were let go outside every table."""
        seated = [guest for guest in guests if guest in self._hall.spots]
        if seated:
            self._acts.unseat(seated)

    def seat_here(self, guest: int) -> None:
        """Put a guest of the list on the selected seat, or on the highest free seat of the selected table."""
        scene = self._canvas.hall_scene
        if scene.selected:
            self._acts.put([guest], scene.selected[-1])
        elif scene.table is not None:
            self._acts.fill([guest], scene.table)
        else:
            self.told.emit(self.tr("请先在图上点一个座位或一张桌子"))
