"""宴会排座: the list of banquets, and the hall of the one that was opened."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from models.banquet import Banquet
from rules.permissions import may
from ui.banquet_file import banquet_file
from ui.banquets.new_banquet import NewBanquetDrawer
from ui.banquets.seating_view import SeatingView
from ui.desk import Desk, Page
from ui.records.record_page import RecordPage

DINNER, NOTICE, ANSWER = time(18, 0), timedelta(days=21), timedelta(days=7)


class BanquetList(RecordPage):
    """All banquets; `chosen(key)` on double click or Enter."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        refused = QCoreApplication.translate("BanquetList", "排座由办公室或部门经理来做")
        super().__init__(desk, Banquet, refused="" if may(desk.acting.role, "arrange_banquets") else refused)

    def words(self) -> tuple[str, str]:
        """Say how a banquet begins."""
        return self.tr("新建宴会"), self.tr("先填时间和厅，再导入宾客名单，座位可以一键排好。")

    def start_new(self) -> None:
        """Open the drawer for a new banquet, three weeks ahead, so that invitations can go out in time."""
        start = datetime.combine(self.desk.now().date() + NOTICE, DINNER)
        answer_by, clerk = start.date() - ANSWER, self.desk.account
        banquet = Banquet(start=start, reply_by=answer_by, contact_name=clerk.name)
        self.desk.open_drawer(NewBanquetDrawer(self.desk, banquet, self.chosen.emit))

    def open_record(self, key: object) -> None:
        """Show the hall of a banquet."""
        self.chosen.emit(key)


class BanquetsPage(Page):
    """Shows the list first; a key as subject opens that banquet, `"new"` the drawer for another one."""

    READS = (
        "banquet",
        "banquet_guest",
        "banquet_table",
        "guest_wish",
        "seating_plan",
        "hall_fixture",
        *banquet_file.READS,
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = BanquetList(desk)
        self.list.chosen.connect(self.open_banquet)
        self.first = self.list.table
        self.view: SeatingView | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.view is not None and not Banquet.present().where(Banquet.id == self.view.key).exists():
            self.close_banquet()
        elif self.view is not None:
            self.view.refresh()
        else:
            self.list.refresh()

    def open_banquet(self, key: int) -> None:
        """Show the hall of a banquet."""
        if self.view is not None and self.view.key == key:
            return
        self._drop_view()
        self.view = SeatingView(self.desk, key)
        self.view.went_back.connect(self.close_banquet)
        self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        self.view.canvas.setFocus()

    def close_banquet(self) -> None:
        """Go back to the list."""
        self._drop_view()
        self.stack.setCurrentWidget(self.list)
        self.list.refresh()

    def _drop_view(self) -> None:
        if self.view is not None:
            self.view.leave()
            self.stack.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None

    def show_subject(self, subject: object) -> None:
        """Start a new banquet for `"new"`, else open the one with that key."""
        if subject == "new":
            self.close_banquet()
            self.list.start_new()
        else:
            self.open_banquet(int(str(subject)))
