"""One banquet: its facts, the toolbar, guests, hall and rules, all shown from one reading of the records."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.banquet import Banquet
from models.banquet_guest import BanquetGuest
from rules.permissions import may
from ui.banquet_file.banquet_file import SEATS, BanquetFile
from ui.banquet_file.invitation_tab import Neighbours
from ui.banquet_file.print_menu import print_paper
from ui.banquets.arranging import Arranging
from ui.banquets.arranging_acts import ArrangingActs
from ui.banquets.arranging_card import ArrangingCard
from ui.banquets.fixture_acts import FixtureActs
from ui.banquets.guest_column import WIDTH as GUESTS_WIDTH
from ui.banquets.guest_column import GuestColumn
from ui.banquets.guest_drag import GuestDrag
from ui.banquets.guest_drawer import GuestDrawer
from ui.banquets.guest_import import GuestImport
from ui.banquets.hall_canvas import HallCanvas
from ui.banquets.hall_drawer import HallDrawer
from ui.banquets.inspector import WIDTH as INSPECTOR_WIDTH
from ui.banquets.inspector import Inspector
from ui.banquets.plan_comparison import PlanComparison
from ui.banquets.seated_hall import SeatedHall, Spot, read_hall
from ui.banquets.seating_acts import SeatingActs
from ui.banquets.seating_commands import SeatingCommands
from ui.banquets.seating_head import SeatingHead
from ui.banquets.table_acts import TableActs
from ui.banquets.table_drawer import TableDrawer
from ui.banquets.toolbar import SeatingToolbar
from ui.banquets.undo_keys import UndoKeys
from ui.desk import Desk
from ui.kit.theme import scaled

SMALLEST_HALL = 340
"""Beside a drawer the rules, then the guests make room for the hall."""


class SeatingView(UndoKeys):
    """Shows the banquet with key `key`; `went_back` by the arrow of its head."""

    went_back = Signal()

    def __init__(self, desk: Desk, key: int) -> None:
        self.acts = SeatingActs()
        super().__init__(self.acts.stack)
        self.desk, self.key = desk, key
        self.hall: SeatedHall | None = None
        self.acts.setParent(self)
        self.tables = TableActs(self.acts)
        self.fixtures = FixtureActs(self.acts, self.tables)
        self.head = SeatingHead(desk)
        self.toolbar = SeatingToolbar(self.acts.stack)
        self.guests, self.canvas, self.inspector = GuestColumn(), HallCanvas(), Inspector()
        self.commands = SeatingCommands(self.acts, self.tables, self.canvas)
        self.arranging = Arranging()
        self.arranging.setParent(self)
        self.arrangements = ArrangingActs(self.acts, self.arranging)
        self.importing = GuestImport(self, desk)
        importing, seats = partial(self.importing.start, key), partial(self.show_tab, SEATS)
        self.file = BanquetFile(desk, self.acts, Neighbours(self._open_guest, self.add_guest, importing, seats))
        self._lay_out()
        self.drag = GuestDrag(self, self.canvas)
        self.progress = ArrangingCard(self.arranging, self.canvas)
        self._connect_acts()
        self._connect_parts()
        self._connect_arranging()
        self._permit(may(desk.acting.role, "arrange_banquets"))
        self.refresh()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for widget in (self.guests, self.canvas, self.inspector):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([scaled(GUESTS_WIDTH), self.width(), scaled(INSPECTOR_WIDTH)])
        self.seating, self.stack = QWidget(), QStackedWidget()
        for part in (self.seating, self.file):
            self.stack.addWidget(part)
        for owner, widgets in ((self.seating, (self.toolbar, splitter)), (self, (self.head, self.stack))):
            column = QVBoxLayout(owner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget)
            column.setStretchFactor(widgets[1], 1)

    def _connect_acts(self) -> None:
        self.acts.stored.connect(lambda tables: self.desk.wrote(*tables))
        for teller in (self.acts, self.commands, self.arrangements):
            teller.told.connect(lambda text: self.desk.say(text))
        self.commands.swap_waits.connect(self.toolbar.swap.setChecked)

    def _connect_parts(self) -> None:
        self.head.went_back.connect(self.went_back)
        self.head.tab_chosen.connect(self.show_tab)
        for part in (self.toolbar, self.canvas):
            part.commanded.connect(self._command)
        self.toolbar.display_chosen.connect(self.canvas.hall_scene.set_display)
        for source in (self.toolbar.print_chosen, self.file.print_wanted):
            source.connect(lambda document: print_paper(self.desk, self.hall.banquet, document))
        self.canvas.zoomed.connect(self.toolbar.show_zoom)
        for source in (self.guests.list, self.canvas):
            source.drag_began.connect(self.drag.begin)
            source.dragged.connect(self.drag.move_to)
            source.dropped.connect(self.drag.drop)
            source.drag_cancelled.connect(self.drag.cancel)
        self.drag.landed.connect(self.commands.land)
        self.drag.left.connect(self.commands.leave)
        self.canvas.hall_scene.selection_changed.connect(self._show_selection)
        self.canvas.seat_opened.connect(self._open_spot)
        self.canvas.table_opened.connect(self.edit_table)
        self.guests.list.opened.connect(self.edit_guest)
        self.guests.list.seat_wanted.connect(self.commands.seat_here)
        self.guests.list.current_guest_changed.connect(self._find_guest)
        self.guests.new_wanted.connect(self.add_guest)
        self.guests.import_wanted.connect(lambda: self.importing.start(self.key))
        rules, facts = self.inspector.rules, self.inspector.facts
        rules.pointed.connect(lambda spots: self.canvas.hall_scene.mark("pointed", spots))
        rules.previewed.connect(self.canvas.hall_scene.preview)
        rules.wanted.connect(self.canvas.show_spots)
        self.canvas.pillar_moved.connect(self.fixtures.move_pillar)
        rules.fix_wanted.connect(self.acts.fix)
        rules.fix_all_wanted.connect(self.acts.fix_all)
        rules.menu_wanted.connect(partial(self.show_tab, "menu"))
        facts.lock_wanted.connect(self.commands.lock_table)
        facts.clear_wanted.connect(self.commands.clear_table)
        facts.edit_wanted.connect(self.edit_table)
        facts.remove_wanted.connect(self.tables.remove)

    def _connect_arranging(self) -> None:
        self.arranging.began.connect(lambda: self.toolbar.arrange.setEnabled(False))
        self.arranging.ended.connect(lambda: self.toolbar.arrange.setEnabled(self.may_arrange))
        for command, act in (
            ("arrange", self.arrangements.start),
            ("arrange_longer", self.arrangements.start_longer),
            ("settle", self.arrangements.settle),
            ("compare", self.compare),
            ("furnish", self.furnish),
        ):
            self.commands.add_answer(command, act)
        self.inspector.reasons.missed.connect(lambda guest: self.arrangements.miss([guest]))
        self.inspector.reasons.opened.connect(self.edit_guest)

    def _permit(self, may_arrange: bool) -> None:
        self.may_arrange = may_arrange
        self.canvas.may_arrange = may_arrange
        for part in (self.toolbar, self.guests, self.inspector):
            part.set_may_arrange(may_arrange)

    def refresh(self) -> None:
        """Read the banquet again and show it; what is selected stays selected."""
        self.hall = self.acts.hall = read_hall(self.key)
        self.head.show_hall(self.hall)
        self.guests.show_hall(self.hall)
        self.canvas.show_hall(self.hall)
        self._show_inspector()
        if self.stack.currentWidget() is self.file:
            self.file.show_banquet(self.hall.banquet)

    def show_tab(self, key: str) -> None:
        """Show the seating, or another part of the banquet's file."""
        self.head.tabs.set_value(key)
        self.stack.setCurrentWidget(self.seating if key == SEATS else self.file)
        if key != SEATS:
            self.file.show_tab(key, self.hall.banquet)

    def _show_inspector(self) -> None:
        self.inspector.show_hall(self.hall, self.canvas.hall_scene.table, self._selected(), self.desk.now())

    def _selected(self) -> int | None:
        """Return who sits on the seat selected last."""
        selected = self.canvas.hall_scene.selected
        return self.hall.holder(selected[-1]) if selected else None

    def _show_selection(self) -> None:
        guest = self._selected()
        self.inspector.show_selected(self.hall, self.canvas.hall_scene.table, guest)
        if guest is not None:
            self.guests.show_guest(guest)

    def _find_guest(self, guest: int) -> None:
        """Show in the hall where somebody of the list sits."""
        spot = self.hall.spots.get(guest)
        if spot is not None:
            self.canvas.hall_scene.select([spot])
            self.canvas.ensureVisible(self.canvas.hall_scene.seats[spot].sceneBoundingRect())

    def _command(self, command: str) -> None:
        if command == "open":
            for spot in self.canvas.hall_scene.selected[-1:]:
                self._open_spot(spot)
        elif self.may_arrange or command in {"zoom_in", "zoom_out", "show_all"}:
            self.commands.answer(command)

    def compare(self) -> None:
        """Open the drawer that compares the plan on screen with those kept."""
        self.desk.open_drawer(PlanComparison(self.acts, self.desk.now(), self.may_arrange))

    def furnish(self) -> None:
        """Open the drawer of the hall itself."""
        others = Banquet.present().where(Banquet.id != self.key).order_by(Banquet.start.desc())
        self.desk.open_drawer(HallDrawer(self.fixtures, self.hall, list(others)))

    def _open_spot(self, spot: Spot) -> None:
        guest = self.hall.holder(spot)
        if guest is not None:
            self.edit_guest(guest)

    def edit_guest(self, guest: int) -> None:
        """Open the drawer of a guest."""
        self._open_guest(BanquetGuest.get_by_id(guest))

    def add_guest(self) -> None:
        """Open the drawer for one more guest."""
        self._open_guest(BanquetGuest(banquet=self.hall.banquet, invitation="accepted"))

    def _open_guest(self, guest: BanquetGuest) -> None:
        self._open(GuestDrawer(self.desk, self.acts, self.hall, guest))

    def edit_table(self, table: int) -> None:
        """Open the drawer of a table."""
        record = type(self.hall.tables[table]).get_by_id(table)
        self._open(TableDrawer(self.desk, self.tables, record, self.hall.layout.number[table]))

    def _open(self, drawer: GuestDrawer | TableDrawer) -> None:
        if not self.may_arrange:
            drawer.form.set_read_only(self.tr("排座由办公室或部门经理来做"))
            drawer.store_button.setEnabled(False)
        self.desk.open_drawer(drawer)

    def leave(self) -> None:
        """Stop what runs before the view is taken away."""
        self.arranging.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - scaled(SMALLEST_HALL)
        self.inspector.setVisible(room >= scaled(GUESTS_WIDTH + INSPECTOR_WIDTH))
        self.guests.setVisible(room >= scaled(GUESTS_WIDTH))
