"""What can be done about handing customers over: ask and do it, look at past ones, take one back, print its list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.account import Account
from models.handover import HandedOver, customers_of, undo_handover
from models.store.visit_clashes import VisitClash
from rules.problem import Problem
from ui.customers.handover_clashes import HandoverClashes
from ui.customers.handover_dialog import HandoverDialog
from ui.customers.past_handovers import PastHandovers
from ui.desk import Desk
from ui.kit.errors import problem_text

TABLES = (
    *("customer", "visit", "visit_participant", "task", "handover"),
    *("tour_application", "banquet", "run_sheet_item"),
)


class HandoverActs(QObject):
    """`print_wanted(key)` asks for the printed list of a handover; dialogs open over `place`."""

    print_wanted = Signal(object)

    def __init__(self, desk: Desk, place: QWidget) -> None:
        super().__init__(place)
        self.desk, self._place = desk, place
        self.dialog: HandoverDialog | None = None

    def ask(self, customers: Sequence[int], leaver: Account | None = None) -> None:
        """Ask to whom the customers are handed over, and with them whatever else lies ahead of a `leaver`."""
        self.dialog = HandoverDialog(self._place.window(), customers, self.desk.now(), leaver)
        self.dialog.handed_over.connect(self._tell)
        self.dialog.open()

    def show_past(self) -> None:
        """Open the drawer with the handovers made so far."""
        drawer = PastHandovers(self.desk.now())
        drawer.undo_wanted.connect(self.undo)
        drawer.print_wanted.connect(self.print_wanted)
        drawer.all_wanted.connect(lambda key: self.ask(customers_of(key), Account.get_by_id(key)))
        self.desk.open_drawer(drawer)

    def undo(self, key: int) -> None:
        """Take a handover back, and say how it went."""
        try:
            done = undo_handover(key, self.desk.now())
        except Problem as problem:
            self.desk.say(problem_text(problem))
            return
        self.desk.wrote(*TABLES)
        text = self.tr("已收回移交给{name}的客户").format(name=done.handover.receiver.name)
        if done.kept:
            text = self.tr("{text}，{count} 条之后有人改过，没有动").format(text=text, count=done.kept)
        self.desk.say(text)
        self._show_clashes(done.clashes)

    def _tell(self, done: HandedOver) -> None:
        self.desk.wrote(*TABLES)
        handover = done.handover
        text = self.tr("{count} 家客户已移交给{name}") if handover.customers else self.tr("工作已移交给{name}")
        told = text.format(count=f"{handover.customers:,}", name=handover.receiver.name)
        self.desk.say(told, lambda: self.undo(handover.id))
        self._show_clashes(done.clashes)

    def _show_clashes(self, clashes: Sequence[VisitClash]) -> None:
        if not clashes:
            self.show_past()
            return
        drawer = HandoverClashes(clashes)
        drawer.visit_wanted.connect(lambda key: self.desk.go("visits", key))
        self.desk.open_drawer(drawer)
